package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generated loader with other sources than a process has: several at once, and such as throw. */
class LoaderSourcesTest {
    private static final String LOADER = "shop.ShopConfigLoader";
    private static final Map<String, String> PRODUCTION =
            Map.of("APP_ENV", "production", "KEY", "hunter2hunter2", "SMTP_HOST", "mail.test");

    private static Compiled shop;

    @BeforeAll
    static void compile() {
        shop = Compiled.of(JavaFileObjects.forSourceString("shop.ShopConfig", """
                        package shop;
                        import dev.seaworthy.*;
                        import dev.seaworthy.runtime.Secret;
                        import java.util.Optional;
                        /** A configuration. */
                        @EnvConfig
                        public interface ShopConfig {
                            /** Verbose errors. */
                            @EnvVar(value = "DEBUG", defaultValue = "false")
                            @ProductionRule(mustBe = "false", because = "stack traces would reach visitors")
                            boolean debug();
                            /** A key. */
                            @EnvVar(value = "SIGNING_KEY", aliases = "KEY") Secret key();
                            /** A port. */
                            @EnvVar(value = "PORT", aliases = "HTTP_PORT", defaultValue = "1") int port();
                            /** Workers. */
                            @EnvVar(value = "WORKERS", defaultValue = "0") int workers();
                            /** Mail. */
                            @EnvGroup(prefix = "SMTP_") Optional<Smtp> smtp();
                            /** A mail server. */
                            interface Smtp {
                                /** Its host. */
                                @EnvVar String host();
                            }
                        }
                        """))
                .clean();
    }

    private static String problems(ConfigSource source) {
        return Compiled.lines(shop.check(LOADER, source).problems());
    }

    @Test
    void eachOriginOfSeveralSourcesIsReported(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("PORT"), "eighty\n");
        Path properties = Files.writeString(directory.resolve("shop.properties"), "WORKERS=many\nDEBUG=yes\n");
        Map<String, String> map = new HashMap<>(PRODUCTION);
        map.put("DEBUG", "");
        ConfigSource source = ConfigSources.inOrder(
                ConfigSources.map(map), ConfigSources.directory(directory), ConfigSources.properties(properties));

        assertEquals(
                "DEBUG must be false, because stack traces would reach visitors; found \"yes\" (" + properties + ")\n"
                        + "PORT must be a whole number, such as 8080 or -1; found a text of 6 characters that is not shown ("
                        + directory.resolve("PORT") + ")\n"
                        + "WORKERS must be a whole number, such as 8080 or -1; found \"many\" (" + properties + ")\n",
                problems(source));
    }

    @Test
    void aSourceLearnsEveryNameThatIsRead() {
        Set<String> names = new TreeSet<>();
        Set<String> secrets = new TreeSet<>();
        ConfigSource source = new ConfigSource() {
            @Override
            public String value(String variable) {
                return PRODUCTION.getOrDefault(variable, "");
            }

            @Override
            public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
                names.addAll(variables);
                secrets.addAll(sensitive);
                return List.of();
            }
        };

        String report = shop.check(LOADER, source).toString();
        assertEquals(
                Set.of(
                        "APP_ENV",
                        "DEBUG",
                        "HTTP_PORT",
                        "KEY",
                        "PORT",
                        "SEAWORTHY_WAIVE",
                        "SIGNING_KEY",
                        "SMTP_HOST",
                        "WORKERS"),
                names);
        assertEquals(Set.of("KEY", "SIGNING_KEY"), secrets);
        assertFalse(report.contains("hunter2"), report);
    }

    @Test
    void aGroupOfWhichAVariableCannotBeReadIsThereAndSaysSo() {
        ConfigSource source = name -> {
            if (name.equals("SMTP_HOST")) {
                throw new SourceException("unreadable", "cannot be read: its file is a directory", "", "name a file");
            }
            return PRODUCTION.get(name);
        };
        assertEquals("SMTP_HOST cannot be read: its file is a directory; name a file\n", problems(source));
    }

    @Test
    void aSourceOfTheProgramsOwnThatThrowsShowsNothingOfItsMessage() {
        ConfigSource source = name -> {
            if (name.equals("SIGNING_KEY")) {
                throw new IllegalStateException("vault says: sesame");
            }
            return PRODUCTION.get(name);
        };
        assertEquals(
                "SIGNING_KEY cannot be read: its source threw java.lang.IllegalStateException; fix the source\n",
                problems(source));
    }

    @Test
    void whatAFunctionThrowsIsAProblemWithoutItsWords() {
        ConfigSource source = ConfigSources.of("Spring environment", name -> {
            if (name.equals("SIGNING_KEY")) {
                throw new IllegalStateException("cannot decrypt hunter2");
            }
            return PRODUCTION.get(name);
        });

        assertEquals(List.of("SIGNING_KEY"), Compiled.variables(shop.check(LOADER, source)));
        String report = shop.check(LOADER, source).toString();
        assertFalse(report.contains("hunter2"), report);
    }
}
