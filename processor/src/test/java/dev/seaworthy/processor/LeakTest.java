package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.text.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * No five characters in a row of a password are seen, wherever it stands. {@code -Dleak.count=N} says how many texts are tried,
 * {@code -Dleak.seed=S} which; the seed is printed.
 */
class LeakTest {
    private static final int COUNT = Integer.getInteger("leak.count", 40_000);
    private static final long SEED = Long.getLong("leak.seed", 20_261_128);
    private static final int MOST_LISTED = 20;

    private static final int LOADED = COUNT / 100;

    private static final JavaFileObject SOURCE = JavaFileObjects.forSourceString("shop.ShopConfig", """
            package shop;
            import dev.seaworthy.*;
            import dev.seaworthy.runtime.*;
            import java.net.*;
            import java.nio.file.*;
            import java.util.*;
            /** All that a shop reads. */
            @EnvConfig
            public interface ShopConfig {
                enum Mode { FAST, SLOW }

                record Code(String text) {
                    static Code of(String text) {
                        throw new MalformedException("must be a code", "write it without " + text.charAt(0));
                    }
                }

                final class Codes implements Converter<Code> {
                    public Code convert(String text) {
                        throw new MalformedException("must be a code and not " + text);
                    }
                }

                /** Shown as it is. */
                @EnvVar String text();

                /** Refused. */
                @ProductionRule(mustNotBe = "a", noLocalhost = true, encrypted = true, noWildcard = true, schemes = "https")
                @EnvVar Optional<String> judged();

                /** Refused. */
                @ProductionRule(mustNotStartWith = "a", startsWith = "https://", noTestKeys = true, minLength = 500)
                @EnvVar Optional<String> begun();

                /** An address. */
                @ProductionRule(noLocalhost = true, encrypted = true)
                @EnvVar Optional<URI> address();

                /** Another one. */
                @EnvVar Optional<URL> page();

                /** A socket. */
                @EnvVar Optional<InetSocketAddress> socket();

                /** Several. */
                @ProductionRule(noLocalhost = true)
                @EnvVar Optional<List<String>> several();

                /** Several addresses. */
                @EnvVar Optional<List<URI>> addresses();

                /** Pairs. */
                @EnvVar Optional<Map<String, String>> pairs();

                /** Numbers by name. */
                @EnvVar Optional<Map<String, Integer>> numbers();

                /** A number. */
                @EnvVar OptionalInt number();

                /** A mode. */
                @EnvVar Optional<Mode> mode();

                /** A file. */
                @ProductionRule(persistentPath = true, absolutePath = true)
                @EnvVar Optional<Path> file();

                /** A time. */
                @EnvVar Optional<java.time.Duration> time();

                /** A size. */
                @EnvVar Optional<DataSize> size();

                /** A pattern. */
                @EnvVar Optional<java.util.regex.Pattern> pattern();

                /** A secret. */
                @ProductionRule(strongSecret = true, matches = "a")
                @EnvVar Secret secret();

                /** A secret text. */
                @EnvVar(value = "API_TOKEN", sensitive = true)
                @ProductionRule(minLength = 500, noTestKeys = true)
                String apiToken();

                /** A secret that is malformed. */
                @EnvVar(value = "CODE_KEY", sensitive = true, converter = Codes.class)
                Optional<Code> codeKey();

                /** A secret of an own type. */
                @EnvVar(value = "OWN_KEY", sensitive = true)
                Optional<Code> ownKey();

                /** Secret bytes. */
                @EnvVar(value = "BYTES_KEY", sensitive = true)
                Optional<byte[]> bytesKey();

                /** Secret numbers. */
                @EnvVar(value = "PIN_TOKEN", sensitive = true)
                OptionalInt pinToken();

                /** Reads what may be shown and what may not. */
                @ProductionRule(because = "nobody may start")
                default boolean mayStart() {
                    return text().isEmpty() || secret().length() == 0;
                }
            }
            """);

    private static final List<String> VARIABLES = List.of(
            "TEXT",
            "JUDGED",
            "BEGUN",
            "ADDRESS",
            "PAGE",
            "SOCKET",
            "SEVERAL",
            "ADDRESSES",
            "PAIRS",
            "NUMBERS",
            "NUMBER",
            "MODE",
            "FILE",
            "TIME",
            "SIZE",
            "PATTERN",
            "SECRET",
            "API_TOKEN",
            "CODE_KEY",
            "OWN_KEY",
            "BYTES_KEY",
            "PIN_TOKEN");

    @Test
    void noPartOfAPasswordIsSeen() throws IOException {
        System.out.println("leak.seed=" + SEED + " leak.count=" + COUNT);
        tried(COUNT, LeakTest::outputs);
    }

    @Test
    void noReportShowsAPartOfAPassword() throws IOException {
        Compiled compiled = Compiled.of(SOURCE);
        tried(LOADED, text -> reports(compiled, text));
    }

    @Test
    void noCompilerMessageShowsAPartOfAPassword() throws IOException {
        Random random = new Random(SEED);
        RandomPasswords passwords = new RandomPasswords(random);
        List<String> leaks = new ArrayList<>();
        List<String> used = new ArrayList<>();
        StringBuilder methods = new StringBuilder();
        for (String template : new ConnectionTemplates(random).all()) {
            String password = passwords.next(template);
            used.add(password);
            String text = HostileTextsTest.literal(ConnectionTemplates.filled(template, password));
            methods.append("/** One. */ @dev.seaworthy.EnvVar(value = \"A").append(used.size());
            methods.append("\", defaultValue = ")
                    .append(text)
                    .append(") int a")
                    .append(used.size())
                    .append("();\n");
        }
        Compiled compiled = Compiled.of(JavaFileObjects.forSourceString(
                "shop.WrongConfig",
                "package shop; /** All. */ @dev.seaworthy.EnvConfig public interface WrongConfig {\n" + methods + "}"));
        String messages = String.join("\n", compiled.messages());
        for (String password : used) {
            if (seen(password, messages)) {
                leaks.add(password);
            }
        }
        assertEquals(List.of(), leaks, () -> "leak.seed=" + SEED);
    }

    /** Fills templates and looks at what is shown of them. */
    private static void tried(int count, Function<String, List<String>> outputs) throws IOException {
        Random random = new Random(SEED);
        ConnectionTemplates templates = new ConnectionTemplates(random);
        RandomPasswords passwords = new RandomPasswords(random);
        List<String> leaks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String template = i < templates.all().size() ? templates.all().get(i) : templates.next();
            String password = passwords.next(template);
            String text = ConnectionTemplates.filled(template, password);
            for (String shown : outputs.apply(text)) {
                if (seen(password, shown)) {
                    leaks.add(template + "\n    with  " + password + "\n    shown " + shown);
                    break;
                }
            }
        }
        assertEquals(
                "",
                String.join("\n", leaks.subList(0, Math.min(MOST_LISTED, leaks.size()))),
                () -> leaks.size() + " leaks, leak.seed=" + SEED);
    }

    /** All that a start says of a text that each variable holds, and of one that only what takes any text holds. */
    private static List<String> reports(Compiled compiled, String text) {
        Map<String, String> all = new HashMap<>();
        all.put("APP_ENV", "production");
        VARIABLES.forEach(variable -> all.put(variable, text));
        List<String> outputs = new ArrayList<>(said(compiled.check("shop.ShopConfigLoader", all)));
        outputs.addAll(said(compiled.check(
                "shop.ShopConfigLoader",
                Map.of("APP_ENV", "development", "TEXT", text, "SECRET", text, "API_TOKEN", text, "SEVERAL", text))));
        outputs.addAll(said(compiled.check(
                "shop.ShopConfigLoader",
                Map.of("APP_ENV", text, "TEXT", text, "SEAWORTHY_WAIVE", text, "SECRET", text, "API_TOKEN", text))));
        return outputs;
    }

    private static List<String> said(ConfigReport<?> report) {
        List<String> said = new ArrayList<>();
        said.add(report.toString());
        report.problems().forEach(problem -> said.add(problem.toString()));
        report.warnings().forEach(warning -> said.add(warning.toString()));
        report.values().forEach(value -> said.add(value.toString()));
        try {
            said.add(String.valueOf(report.orThrow()));
        } catch (ConfigException refused) {
            StringWriter trace = new StringWriter();
            refused.printStackTrace(new PrintWriter(trace));
            said.add(trace.toString());
        }
        return said;
    }

    private static List<String> outputs(String text) {
        return List.of(
                Shown.quoted(text),
                Shown.plain(text),
                Masking.masked(text),
                Masking.masked("Connecting to " + text + " failed after 3 attempts"),
                Masking.masked("java.sql.SQLException: cannot connect: " + text
                        + "\n\tat org.example.Pool.open(Pool.java:12)\n"));
    }

    private static boolean seen(String password, String shown) {
        for (int i = 0; i + 5 <= password.length(); i++) {
            if (shown.contains(password.substring(i, i + 5))) {
                return true;
            }
        }
        return false;
    }
}
