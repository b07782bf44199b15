package dev.seaworthy.processor;

import com.google.gson.Gson;
import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.redaction.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** No five characters in a row of a password are seen, wherever it stands. */
class LeakTest {
    private static final Gson GSON = new Gson();

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
                @ProductionRule(persistentPath = true, absolutePath = true, exists = true)
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
                @ProductionRule(minLength = 500, noTestKeys = true, pem = true)
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

    /** Lines of logs in which a text stands. */
    private static final String[] LINES = {
        "{}",
        "Connecting to {} failed after 3 attempts",
        "java.sql.SQLException: cannot connect: {}\n\tat org.example.Pool.open(Pool.java:12)\n",
        "2026-11-28T10:15:30.123Z  INFO 1 --- [main] c.e.shop.Orders : opened {} in 12 ms",
    };

    @Test
    void noPartOfAPasswordIsSeen() throws IOException {
        System.out.println("leak.seed=" + Leaks.SEED + " leak.count=" + Leaks.COUNT);
        Leaks leaks = new Leaks();
        leaks.tryOut(Leaks.COUNT, LeakTest::outputs, LINES);
        leaks.assertNone();
    }

    @Test
    void noReportShowsAPartOfAPassword() throws IOException {
        Leaks leaks = new Leaks();
        Compiled compiled = Compiled.of(SOURCE);
        String said = String.join("\n", reports(compiled, "x"));
        leaks.tryOut(Leaks.COUNT / 100, text -> reports(compiled, text), said);
        leaks.assertNone();
    }

    @Test
    void noCompilerMessageShowsAPartOfAPassword() throws IOException {
        Leaks leaks = new Leaks();
        List<String> used = new ArrayList<>();
        StringBuilder methods = new StringBuilder();
        for (String template : leaks.templates()) {
            String password = leaks.password(template);
            used.add(password);
            String text = HostileTextsTest.literal(leaks.filled(template, password));
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
        used.forEach(password -> leaks.look("a message of the compiler", password, List.of(messages)));
        leaks.assertNone();
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
        said.add(GSON.toJson(report));
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
        List<String> outputs = new ArrayList<>(List.of(Shown.quoted(text), Shown.plain(text)));
        for (String line : LINES) {
            outputs.add(Masking.masked(line.replace("{}", text)));
        }
        return outputs;
    }
}
