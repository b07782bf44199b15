package dev.seaworthy.ksp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mistakes that can be made in Kotlin: each is one finding, at the line of the {@code .kt} file. */
class KotlinMistakesTest {
    private static final Path CASE =
            Path.of("../../../processor/src/test/resources/cases/kotlinMistakes/input/shop/ShopConfig.kt");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void eachIsFoundWhereItIsWritten() throws IOException {
        assertEquals(
                List.of(
                        "ShopConfig.kt:14: [SW055] wait has type kotlin.time.Duration, a value class of Kotlin; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:18: [SW055] count has type kotlin.UInt, a value class of Kotlin; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:22: [SW055] order has type shop.OrderId, a value class of Kotlin; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:26: [SW055] nextOrder() has type shop.OrderId, a value class of Kotlin; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:29: [SW055] after() takes or returns a value class of Kotlin; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:33: [SW055] name has type Optional<String>; an Optional is never null, and it is marked as one that may be.",
                        "ShopConfig.kt:36: [SW016] mode is nullable and has a defaultValue, so it is never absent.",
                        "ShopConfig.kt:40: [SW056] forgotten has neither @EnvVar nor @EnvGroup, so the loader cannot implement it.",
                        "ShopConfig.kt:44: [SW059] @EnvGroup is on pool, whose type Optional<PoolConfig> is marked as one that may be null; an Optional is never null."),
                errors(Files.readString(CASE)));
    }

    @Test
    void whatJavaCannotImplementIsRefused() throws IOException {
        assertEquals(
                List.of(
                        "ShopConfig.kt:4: [SW053] Closed is sealed; its loader could not implement it.",
                        "ShopConfig.kt:6: [SW052] Hidden is private; its loader is a class of its own and cannot see it.",
                        "ShopConfig.kt:8: [SW051] Generic has type parameters; a loader cannot know what they stand for.",
                        "ShopConfig.kt:10: [SW050] @EnvConfig is on the class Data; it works on an interface.",
                        "ShopConfig.kt:13: [SW054] later() is suspended; a setting is a plain accessor.",
                        "ShopConfig.kt:14: [SW054] at takes parameters; a setting is a plain accessor.",
                        "ShopConfig.kt:15: [SW056] setOpen() has neither @EnvVar nor @EnvGroup, so the loader cannot implement it.",
                        "ShopConfig.kt:16: [SW055] lost and found has a name that Java does not allow; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:17: [SW055] new() has a name that Java does not allow; the loader, which is Java, cannot name the method."),
                errors("""
                        package shop
                        import dev.seaworthy.*

                        @EnvConfig sealed interface Closed { @get:EnvVar val a: Int }; class Only(override val a: Int) : Closed

                        @EnvConfig private interface Hidden { @get:EnvVar val a: Int }

                        @EnvConfig interface Generic<T> { @get:EnvVar val a: Int }

                        @EnvConfig data class Data(val a: Int)

                        @EnvConfig interface ShopConfig {
                            @EnvVar suspend fun later(): Int
                            @get:EnvVar val String.at: Int
                            @get:EnvVar var open: String
                            @get:EnvVar("LOST") val `lost and found`: String
                            @EnvVar("NEW") fun `new`(): String
                        }
                        """));
    }

    @Test
    void whatJavaCannotNameIsRefused() throws IOException {
        assertEquals(
                List.of(
                        "ShopConfig.kt:6: [SW055] mode has type Mode; Mode has `b c` and `class`, which Java allows as no name of a constant; the loader, which is Java, cannot name them.",
                        "ShopConfig.kt:7: [SW064] converter = One.class: the class is an object of Kotlin, and the loader makes converters by their constructors.",
                        "ShopConfig.kt:8: [SW055] hidden() is hidden from Java, by @Deprecated with level HIDDEN or by @JvmSynthetic; the loader, which is Java, cannot implement it.",
                        "ShopConfig.kt:9: [SW055] synthetic is hidden from Java, by @Deprecated with level HIDDEN or by @JvmSynthetic; the loader, which is Java, cannot implement it.",
                        "ShopConfig.kt:10: [SW055] a-b has a name that Java does not allow; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:11: [SW055] c-d() has a name that Java does not allow; the loader, which is Java, cannot name the method.",
                        "ShopConfig.kt:12: [SW055] several has type Several; Several cannot be made from text."),
                errors("""
                        package shop
                        import dev.seaworthy.*
                        import dev.seaworthy.runtime.*

                        @EnvConfig interface ShopConfig {
                            @EnvVar val mode: Mode
                            @EnvVar(converter = One::class) val pair: Pair<String, String>
                            @EnvVar @Deprecated("", level = DeprecationLevel.HIDDEN) fun hidden(): Int
                            @EnvVar @get:JvmSynthetic val synthetic: Int
                            @EnvVar val `a-b`: String
                            @EnvVar fun `c-d`(): String
                            @EnvVar val several: Several
                        }
                        enum class Mode { `class`, `b c`, plain }
                        object One : Converter<Pair<String, String>> { override fun convert(text: String) = text to text }
                        class Several private constructor() {
                            companion object { @JvmStatic fun of(vararg text: String) = Several() }
                        }
                        """));
    }

    @Test
    void anAnnotationIsOnAPropertyOrOnItsGetter() throws IOException {
        assertEquals(
                List.of(
                        "ShopConfig.kt:4: [SW076] x has @EnvVar and @get:EnvVar, on the property and on its getter, which are one setting."),
                errors("""
                        package shop
                        import dev.seaworthy.*
                        @EnvConfig interface ShopConfig {
                            @EnvVar @get:EnvVar("Y") val x: String
                        }
                        """));
    }

    private List<String> errors(String source) throws IOException {
        Files.writeString(directory.resolve("ShopConfig.kt"), source);
        return KspRun.over(directory.toRealPath(), Map.of(), "17").said().stream()
                .filter(each -> each.contains(" error: "))
                .map(each -> each.lines().findFirst().orElse("").replace(" error:", ""))
                .toList();
    }
}
