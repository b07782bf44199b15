package dev.seaworthy.ksp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Kotlin's compiler makes of types, which KSP shows as they are written. */
class KotlinTypesTest {
    @TempDir
    private Path directory = Path.of("");

    /** A type as it is written, and as what it means. */
    private record Spelled(String written, String meant) {}

    /** An alias is another spelling: the loader is that of what it stands for, which is worked out here by putting texts together. */
    @Test
    void anAliasIsReadAsWhatItStandsFor() throws IOException {
        Random random = new Random(20_261_201);
        StringBuilder aliases = new StringBuilder();
        List<String> written = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            Spelled type = type(random, aliases, i);
            written.add(type.written());
            meant.add(type.meant());
        }
        Map<String, String> plain = loader(meant, "");
        assertEquals(plain, loader(written, aliases.toString()));
        String text = String.join("\n", plain.values());
        for (String each :
                List.of("private final int ", "private final @Nullable Integer ", "private final List<Long> ")) {
            assertTrue(text.contains(each), each);
        }
    }

    private static Spelled type(Random random, StringBuilder aliases, int number) {
        String scalar = List.of("Int", "Long", "String", "Boolean").get(random.nextInt(4));
        Spelled type = switch (random.nextInt(4)) {
            case 0 ->
                alias(
                        aliases,
                        "L" + number + "<T>",
                        "L" + number + "<" + scalar + ">",
                        "List<T>",
                        "List<" + scalar + ">");
            case 1 ->
                alias(
                        aliases,
                        "M" + number + "<V, K>",
                        "M" + number + "<" + scalar + ", String>",
                        "Map<K, V>",
                        "Map<String, " + scalar + ">");
            default -> new Spelled(scalar, scalar);
        };
        for (int depth = 0; depth < random.nextInt(4); depth++) {
            String name = "A" + number + "_" + depth;
            String mark = random.nextInt(3) == 0 && !type.meant().endsWith("?") ? "?" : "";
            type = alias(aliases, name, name, type.written() + mark, type.meant() + mark);
        }
        boolean isMarked = random.nextInt(4) == 0;
        return isMarked
                ? new Spelled(type.written() + "?", type.meant().endsWith("?") ? type.meant() : type.meant() + "?")
                : type;
    }

    private static Spelled alias(StringBuilder aliases, String name, String used, String of, String meant) {
        aliases.append("typealias ").append(name).append(" = ").append(of).append('\n');
        return new Spelled(used, meant);
    }

    private Map<String, String> loader(List<String> types, String aliases) throws IOException {
        StringBuilder source = new StringBuilder("package shop\nimport dev.seaworthy.*\n" + aliases
                + "/** All. */\n@EnvConfig interface ShopConfig {\n");
        for (int i = 0; i < types.size(); i++) {
            String member = i % 2 == 0 ? "val x" + i + ": " : "fun x" + i + "(): ";
            source.append("/** One. */ @EnvVar ")
                    .append(member)
                    .append(types.get(i))
                    .append('\n');
        }
        return run(source + "}\n");
    }

    private Map<String, String> run(String source) throws IOException {
        Files.writeString(directory.resolve("ShopConfig.kt"), source);
        KspRun run = KspRun.over(directory.toRealPath(), Map.of(), "17");
        assertEquals(List.of(), run.said());
        return run.written();
    }

    /** As javac sees them in class files, where Kotlin has written what a default or an annotation asks for. */
    @Test
    void whatKotlinMakesOfDefaultsAndObjectsIsSeen() throws IOException {
        String loader = run("""
                package shop
                import dev.seaworthy.*
                import dev.seaworthy.runtime.*

                /** All. */
                @EnvConfig interface ShopConfig {
                    /** One. */ @EnvVar(converter = Doubled::class) val converted: Int
                    /** One. */ @EnvVar val one: One
                    /** One. */ @EnvVar val shorter: Shorter
                    /** One. */ @EnvVar val made: Made
                    /** One. */ @EnvGroup(prefix = "GROUP_") val group: Group
                }
                class Doubled(val by: Int = 2) : Converter<Int> { override fun convert(text: String) = text.toInt() * by }
                object One { @JvmStatic fun of(text: String) = One }
                class Shorter @JvmOverloads constructor(val text: String, val times: Int = 1)
                class Made private constructor() {
                    companion object { @JvmStatic @JvmOverloads fun of(text: String, times: Int = 1) = Made() }
                }
                /** A group. */
                sealed interface Group { /** One. */ @EnvVar val text: String }
                """).get("shop/ShopConfigLoader.java");
        for (String each : List.of("new Doubled()", "One.of(", "new Shorter(", "Made.of(")) {
            assertTrue(loader != null && loader.contains(each), each + " is not in " + loader);
        }
    }

    @Test
    void aDeprecatedConstantCausesNoWarning() throws IOException {
        String loader = run("""
                package shop
                import dev.seaworthy.*

                /** All. */
                @EnvConfig interface ShopConfig { /** One. */ @EnvVar val mode: Mode }
                enum class Mode { NEW, @Deprecated("NEW") OLD }
                """).get("shop/ShopConfigLoader.java");
        assertTrue(loader != null && loader.contains("@SuppressWarnings(\"deprecation\")"), loader);
    }
}
