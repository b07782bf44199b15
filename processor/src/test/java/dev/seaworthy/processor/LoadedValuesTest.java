package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.source.StandardSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a generated loader hands out: typed values, or an exception. What it reports is in the golden cases. */
class LoadedValuesTest {
    private static final String LOADER = "shop.ShopConfigLoader";

    private static Compiled shop;
    private static Compiled logs;

    @BeforeAll
    static void compile() {
        shop = Compiled.of(JavaFileObjects.forSourceString("shop.ShopConfig", """
                        package shop;
                        import dev.seaworthy.*;
                        import java.time.Duration;
                        import java.util.*;
                        /** A setting of each shape. */
                        @EnvConfig
                        public interface ShopConfig {
                            /** One. */
                            @EnvVar(value = "PORT", defaultValue = "8080", aliases = "HTTP_PORT") int port();
                            /** A time. */
                            @EnvVar(value = "TIMEOUT", defaultValue = "30s") Duration timeout();
                            /** A word. */
                            @EnvVar(value = "STORAGE_BACKEND", developmentDefault = "local") StorageBackend storageBackend();
                            /** A list. */
                            @EnvVar(value = "ALLOWED_HOSTS", developmentDefault = "localhost,127.0.0.1")
                            List<String> allowedHosts();
                            /** A set. */
                            @EnvVar(value = "LEVELS", defaultValue = "3,1,2") Set<Integer> levels();
                            /** A map. */
                            @EnvVar(value = "WEIGHTS", defaultValue = "a=1,b=2") Map<String, Integer> weights();
                            /** A group. */
                            @EnvGroup(prefix = "SMTP_") Optional<Smtp> smtp();
                            /** A word of a few. */
                            enum StorageBackend { LOCAL, S3, GOOGLE_CLOUD }
                            /** A mail server. */
                            interface Smtp {
                                /** Its host. */
                                @EnvVar String host();
                                /** Its password. */
                                @EnvVar(sensitive = true) Optional<String> password();
                                /** Its port. */
                                @EnvVar(defaultValue = "587") int port();
                            }
                        }
                        """))
                .clean();
        logs = Compiled.of(JavaFileObjects.forSourceString("shop.Logs", """
                        package shop;
                        import dev.seaworthy.*;
                        import java.util.*;
                        /** Logs. */
                        @EnvConfig
                        public interface Logs {
                            /** What is logged. */
                            @EnvVar("LOG") Optional<String> log();
                            /** Where it is logged. */
                            @EnvVar("LOG_FILE") Optional<String> file();
                        }
                        """)).clean();
    }

    private static Map<String, String> production(String... more) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "APP_ENV", "production",
                "STORAGE_BACKEND", "Google_Cloud",
                "ALLOWED_HOSTS", "shop.test"));
        for (int i = 0; i < more.length; i += 2) {
            variables.put(more[i], more[i + 1]);
        }
        return variables;
    }

    /** A key is often overwritten after its use, which must not be seen by whoever reads it next. */
    @Test
    void bytesAreCopies() {
        Compiled keys = Compiled.of(JavaFileObjects.forSourceString("shop.Keys", """
                        package shop;
                        import dev.seaworthy.*;
                        import java.util.*;
                        /** Keys. */
                        @EnvConfig
                        public interface Keys {
                            /** One. */ @EnvVar("KEY") byte[] key();
                            /** Another. */ @EnvVar("OTHER") Optional<byte[]> other();
                            /** None. */ @EnvVar("NONE") Optional<byte[]> none();
                        }
                        """));
        Object loaded =
                keys.load("shop.KeysLoader", Map.of("APP_ENV", "development", "KEY", "aGVsbG8=", "OTHER", "aGVsbG8="));
        Arrays.fill((byte[]) Compiled.value(loaded, "key"), (byte) 0);
        ((Optional<?>) Compiled.value(loaded, "other")).ifPresent(bytes -> Arrays.fill((byte[]) bytes, (byte) 0));
        byte[] hello = "hello".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(hello, (byte[]) Compiled.value(loaded, "key"));
        assertArrayEquals(hello, (byte[]) ((Optional<?>) Compiled.value(loaded, "other")).orElseThrow());
        assertEquals(Optional.empty(), Compiled.value(loaded, "none"));
    }

    @Test
    void everyShapeIsConverted() {
        Object config = shop.load(LOADER, production("SMTP_HOST", "mail.test", "TIMEOUT", "1h30m", "PORT", ""));

        assertEquals(8080, Compiled.value(config, "port"));
        assertEquals(Duration.ofMinutes(90), Compiled.value(config, "timeout"));
        assertEquals("GOOGLE_CLOUD", ((Enum<?>) Compiled.value(config, "storageBackend")).name());
        assertEquals(List.of("shop.test"), Compiled.value(config, "allowedHosts"));
        assertEquals("[3, 1, 2]", String.valueOf(Compiled.value(config, "levels")));
        assertEquals(Map.of("a", 1, "b", 2), Compiled.value(config, "weights"));
        Optional<?> smtp = assertInstanceOf(Optional.class, Compiled.value(config, "smtp"));
        assertEquals("mail.test", Compiled.value(smtp.orElseThrow(), "host"));
        assertEquals(587, Compiled.value(smtp.orElseThrow(), "port"));
    }

    @Test
    void aConfigurationPrintsItself() {
        assertEquals(
                "ShopConfig[port=8080, timeout=PT30S, storageBackend=GOOGLE_CLOUD, allowedHosts=[shop.test],"
                        + " levels=[3, 1, 2], weights={a=1, b=2},"
                        + " smtp=Smtp[host=mail.test, password=********, port=587]]",
                shop.load(LOADER, production("SMTP_HOST", "mail.test", "SMTP_PASSWORD", "sesame"))
                        .toString());
        assertTrue(shop.load(LOADER, production()).toString().endsWith(", smtp=not set]"));
    }

    @Test
    void configurationsOfTheSameValuesAreEqual() {
        Object config = shop.load(LOADER, production("SMTP_HOST", "mail.test"));
        Object same = shop.load(LOADER, production("SMTP_HOST", "mail.test", "PORT", "8080", "LEVELS", "1,2,3"));
        assertEquals(config, same);
        assertEquals(config.hashCode(), same.hashCode());
        assertNotEquals(config, shop.load(LOADER, production("SMTP_HOST", "mail.test", "SMTP_PORT", "25")));
        assertNotEquals(config, shop.load(LOADER, production()));
        assertNotEquals(config, "");
    }

    @Test
    void theFileOfOneSettingIsNotTheSecretOfAnother() {
        ConfigSource process = new StandardSource(
                production("LOG", "x", "LOG_FILE", "/var/log/shop"), Path.of(""), "APP_ENV", true, new String[0]);
        for (ConfigSource source : List.of(process, ConfigSources.inOrder(process))) {
            assertEquals(List.of(), logs.check("shop.LogsLoader", source).problems());
        }
    }

    @Test
    void anOlderNameIsRead() {
        assertEquals(9000, Compiled.value(shop.load(LOADER, production("HTTP_PORT", "9000")), "port"));
    }

    @Test
    void developmentHasDefaultsOfItsOwn() {
        Object config = shop.load(LOADER, Map.of("APP_ENV", "development"));
        assertEquals(List.of("localhost", "127.0.0.1"), Compiled.value(config, "allowedHosts"));
    }

    @Test
    void aGroupOfWhichNothingIsSetIsAbsent() {
        assertEquals(Optional.empty(), Compiled.value(shop.load(LOADER, production()), "smtp"));
    }

    @Test
    void collectionsCannotBeChanged() {
        Object config = shop.load(LOADER, production());
        assertThrows(UnsupportedOperationException.class, () -> ((Set<?>) Compiled.value(config, "levels")).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> ((Map<?, ?>) Compiled.value(config, "weights")).clear());
        assertThrows(
                UnsupportedOperationException.class, () -> ((List<?>) Compiled.value(config, "allowedHosts")).clear());
    }

    @Test
    void aLoaderHandsOutNothingWhenThereIsAProblem() {
        Map<String, String> variables = production("PORT", "eighty");
        ConfigException thrown = assertThrows(ConfigException.class, () -> shop.load(LOADER, variables));
        assertEquals(1, thrown.problems().size());
        Problem problem = thrown.problems().get(0);
        assertEquals("malformed", problem.code());
        assertEquals("PORT", problem.variable());
        assertNull(thrown.getCause());
        ConfigReport<?> report = shop.check(LOADER, variables);
        assertEquals(report.problems(), thrown.problems());
        assertEquals(
                report.problems(),
                assertThrows(ConfigException.class, report::orThrow).problems());
    }

    @Test
    void aReportHasEachVariableOnce() {
        assertEquals(9, shop.check(LOADER, production()).values().size());
    }

    @Test
    void anInterfaceThatIsInheritedThroughTwentyLevelsLoads() {
        List<JavaFileObject> sources = new ArrayList<>();
        for (int level = 0; level < 20; level++) {
            sources.add(JavaFileObjects.forSourceString(
                    "shop.Level" + level, """
                    package shop;
                    import dev.seaworthy.*;
                    /** Level. */
                    public interface Level%1$d %2$s {
                        /** Setting. */
                        @EnvVar(value = "S%1$d", defaultValue = "%1$d") int setting%1$d();
                    }
                    """.formatted(level, level == 0 ? "" : "extends Level" + (level - 1))));
        }
        sources.add(JavaFileObjects.forSourceString("shop.Top", """
                package shop;
                import dev.seaworthy.*;
                /** Top. */
                @EnvConfig
                public interface Top extends Level19 {
                    /** Own. */
                    @EnvVar(value = "OWN", defaultValue = "x") String own();
                }
                """));
        Object config = Compiled.of(sources.toArray(JavaFileObject[]::new))
                .clean()
                .load("shop.TopLoader", Map.of("APP_ENV", "production", "S7", "70"));
        assertEquals(0, Compiled.value(config, "setting0"));
        assertEquals(70, Compiled.value(config, "setting7"));
        assertEquals(19, Compiled.value(config, "setting19"));
        assertEquals("x", Compiled.value(config, "own"));
    }

    @Test
    void aConverterMayGiveAnArrayOfArrays() {
        Object config = Compiled.of(JavaFileObjects.forSourceString("shop.Board", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.*;
                        /** A board. */
                        @EnvConfig
                        public interface Board {
                            /** Rows of cells. */
                            @EnvVar(value = "CELLS", converter = Rows.class) String[][] cells();
                            /** One cell. */
                            final class Rows implements Converter<String[][]> {
                                /** Makes one. */ public Rows() {}
                                @Override public String[][] convert(String text) { return new String[][] {{text}}; }
                            }
                        }
                        """))
                .clean()
                .load("shop.BoardLoader", Map.of("APP_ENV", "production", "CELLS", "a"));
        assertEquals("[[a]]", Arrays.deepToString((String[][]) Compiled.value(config, "cells")));
    }

    @Test
    void noLintOfTheCompilerHasAnythingToSay() {
        Compiled.with(List.of("-Xlint:all", "-Werror"), JavaFileObjects.forSourceString("shop.Linted", """
                        package shop;
                        import dev.seaworthy.*;
                        /** A configuration. */
                        @EnvConfig
                        public interface Linted {
                            /** Port. */
                            @EnvVar(value = "PORT", defaultValue = "80") @ProductionRule(min = "1") int port();
                        }
                        """))
                .clean();
    }

    /** A program may overwrite a key after its use: the next one that asks for it has the key. */
    @Test
    void bytesAreCopiesInEveryShape() {
        Object config = Compiled.strictly(JavaFileObjects.forSourceString("shop.Keys", """
                        package shop;
                        import dev.seaworthy.*;
                        import java.util.*;
                        /** Keys. */
                        @EnvConfig
                        public interface Keys {
                            /** One. */ @EnvVar("ONE") byte[] one();
                            /** Maybe. */ @EnvVar("MAYBE") Optional<byte[]> maybe();
                            /** List. */ @EnvVar("LIST") List<byte[]> list();
                            /** Map. */ @EnvVar("MAP") Map<String, byte[]> map();
                            /** Maybe several. */ @EnvVar("MAYBE_LIST") Optional<List<byte[]>> maybeList();
                            /** Nobody. */ @EnvVar("NOBODY") Optional<Map<String, byte[]>> nobody();
                            /** By index. */ @EnvVar("KEY_{index}") List<byte[]> indexed();
                            /** By name. */ @EnvVar("TOKEN_{name}") Map<String, byte[]> named();
                        }
                        """))
                .clean()
                .load(
                        "shop.KeysLoader",
                        Map.of(
                                "APP_ENV", "production",
                                "ONE", "AAAA",
                                "MAYBE", "AAAA",
                                "LIST", "AAAA",
                                "MAP", "a=AAAA",
                                "MAYBE_LIST", "AAAA",
                                "KEY_0", "AAAA",
                                "TOKEN_A", "AAAA"));
        for (String accessor : List.of("one", "maybe", "list", "map", "maybeList", "indexed", "named")) {
            firstOf(Compiled.value(config, accessor))[0] = 9;
            assertEquals(0, firstOf(Compiled.value(config, accessor))[0], accessor);
        }
    }

    private static byte[] firstOf(Object value) {
        if (value instanceof Optional<?> optional) {
            return firstOf(optional.orElseThrow());
        }
        if (value instanceof Map<?, ?> map) {
            return firstOf(map.values());
        }
        return value instanceof Collection<?> several
                ? firstOf(several.iterator().next())
                : (byte[]) value;
    }

    /** A parent's pom.xml gives the options to all its modules. */
    @Test
    void aModuleWithoutSettingsKnowsTheOptions() {
        List<String> options =
                List.of("-Aseaworthy.docs.dir=docs", "-Aseaworthy.docs.mode=check", "-Aseaworthy.emit=markdown");
        JavaFileObject plain = JavaFileObjects.forSourceString("shop.Plain", "package shop; public class Plain {}");
        Compiled.strictly(options, plain).clean();
        JavaFileObject annotated = JavaFileObjects.forSourceString(
                "shop.Annotated",
                "package shop; /** Old. */ public class Annotated { /** Old. @deprecated Old. */ @Deprecated public void old() {} }");
        Compiled.strictly(options, annotated).clean();
    }

    @Test
    void aGenericConverterIsNotMadeRaw() throws ReflectiveOperationException {
        Object config = Compiled.with(
                        List.of("-Xlint:all", "-Werror"), JavaFileObjects.forSourceString("shop.Upper", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.Converter;
                        /** A configuration. */
                        @EnvConfig
                        public interface Upper {
                            /** A name. */
                            @EnvVar(value = "NAME", converter = ToUpper.class) String name();
                            /** Makes upper case. */
                            final class ToUpper<X> implements Converter<String> {
                                @Override
                                public String convert(String text) {
                                    return text.toUpperCase(java.util.Locale.ROOT);
                                }
                            }
                        }
                        """))
                .clean()
                .load("shop.UpperLoader", Map.of("APP_ENV", "production", "NAME", "a"));
        assertEquals("A", Compiled.value(config, "name"));
    }

    /** Their names are not known when the compiler asks for them, and who takes all takes those of other processors too. */
    @Test
    void annotationsOfTheUsersOwnAreNotClaimed() {
        JavaFileObject[] sources = {
            JavaFileObjects.forSourceString("shop.Port", """
                    package shop;
                    /** A port. */
                    @dev.seaworthy.EnvVar(defaultValue = "8080")
                    public @interface Port {}
                    """), JavaFileObjects.forSourceString("shop.Linted", """
                    package shop;
                    import dev.seaworthy.*;
                    /** A configuration. */
                    @EnvConfig
                    public interface Linted {
                        /** Port. */
                        @Port int port();
                    }
                    """)
        };
        List<String> said = Compiled.with(List.of(), sources).messages();
        assertEquals(1, said.size(), said::toString);
        assertTrue(said.get(0).matches("No processor claimed any of these annotations: .*shop[.]Port"), said::toString);
        Compiled.with(List.of("-Xlint:-processing", "-Werror"), sources).clean();
    }

    @Test
    void constraintsOfSettingsAloneAreClaimed() {
        String settings = """
                package shop;
                import dev.seaworthy.*;
                import jakarta.validation.constraints.*;
                /** A configuration. */
                @EnvConfig
                public interface Linted {
                    /** Names. */
                    @EnvVar("NAMES") @Size(min = 1) java.util.List<@NotBlank String> names();
                }
                """;
        Compiled.strictly(JavaFileObjects.forSourceString("shop.Linted", settings))
                .clean();
        List<String> beside = Compiled.strictly(
                        JavaFileObjects.forSourceString("shop.Linted", settings),
                        JavaFileObjects.forSourceString("shop.Form", """
                                package shop;
                                /** A form. */
                                class Form {
                                    @jakarta.validation.constraints.Size(max = 3) String name;
                                }
                                """))
                .messages();
        assertTrue(beside.get(0).contains("jakarta.validation.constraints.Size"), beside::toString);
    }
}
