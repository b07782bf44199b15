package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import dev.seaworthy.runtime.ConfigReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule on every kind of type on which it means something: one text that passes, one that is refused. */
class RuleOnTypeTest {
    /** Of these Java does not know whether two are the same. */
    private static final Set<String> NO_ELEMENTS_OF_SETS = Set.of("byte[]", "java.util.regex.Pattern");

    private static final int TOGETHER = 20;
    private static final String STRONG = "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU";

    private static final List<Row> ROWS = rows();

    private static Compiled compiled;

    /** A rule on a type, with a text that passes and one that does not. */
    record Row(String type, String rule, String accepted, String refused) {
        @Override
        public String toString() {
            return rule + " on " + type;
        }
    }

    /** Made for this test by {@code openssl genpkey -algorithm ed25519}. */
    private static final String KEY = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEICKEAvDanf5wOKOtJOnq4f91EkvciEUZaHcWa5CgApy7
            -----END PRIVATE KEY-----""";

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        onTexts(rows, "minLength = 4", "abcd", "abc");
        onTexts(rows, "strongSecret = true", STRONG, STRONG.substring(1));
        around(
                rows,
                "byte[]",
                "strongSecret = true",
                "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGfA3eU",
                "q7RkP2vXw9LmZ4tBn6YcD1sJ8hGf");
        onTexts(rows, "startsWith = {\"a-\", \"b-\"}", "b-x", "c-x");
        onTexts(rows, "mustNotStartWith = \"dev-\"", "x-dev-", "dev-x");
        onTexts(rows, "matches = \"[a-z]+\"", "abc", "abc1");
        onTexts(rows, "noTestKeys = true", "whsec_x", "sk_test_x");
        rows.add(new Row("Secret", "mustNotBe = \"dev-token-A1\"", "dev-token-A12", "Dev-Token-A1"));
        rows.add(new Row("URI", "mustNotBe = \"https://a.example\"", "https://b.example", "https://a.example/"));
        rows.add(new Row("URL", "mustNotBe = \"https://a.example/\"", "https://b.example", "https://a.example"));
        for (String type : List.of("URI", "URL", "String")) {
            around(rows, type, "noLocalhost = true", "https://example.com/localhost", "https://127.0.0.1/");
            around(rows, type, "schemes = \"https\"", "https://example.com", "http://example.com");
            around(rows, type, "encrypted = true", "https://example.com", "http://example.com");
            around(rows, type, "startsWith = \"https://a\"", "https://a.example.com", "https://b.example.com");
        }
        around(rows, "String", "noWildcard = true", "a.example.com", "*.example.com");
        around(rows, "InetSocketAddress", "noLocalhost = true", "db.example.com:1", "[::1]:1");
        around(rows, "InetAddress", "noLocalhost = true", "2001:db8::1", "::1");
        around(rows, "Cidr", "noLocalhost = true", "10.0.0.0/8", "126.0.0.0/7");
        for (String type : List.of("URI", "URL", "String")) {
            around(rows, type, "notAllInterfaces = true", "http://10.0.0.5:8080", "http://0.0.0.0:8080");
        }
        around(rows, "InetSocketAddress", "notAllInterfaces = true", "10.0.0.5:80", "[::]:80");
        around(rows, "InetAddress", "notAllInterfaces = true", "10.0.0.5", "0.0.0.0");
        around(rows, "Cidr", "notAllInterfaces = true", "10.0.0.0/8", "::/0");
        for (String type : List.of("int", "long", "short", "byte", "BigInteger")) {
            rows.add(new Row(type, "min = \"5\"", "5", "4"));
            rows.add(new Row(type, "max = \"5\"", "5", "6"));
        }
        around(rows, "Integer", "min = \"5\"", "5", "4");
        for (String type : List.of("float", "double", "BigDecimal")) {
            rows.add(new Row(type, "min = \"0.5\"", "0.5", "0.25"));
            rows.add(new Row(type, "max = \"0.5\"", "0.5", "0.75"));
        }
        around(rows, "Duration", "min = \"5s\"", "5000ms", "4999ms");
        around(rows, "Duration", "min = \"0s\"", "0", "-1ms");
        around(rows, "Duration", "max = \"1m\"", "60s", "60001ms");
        around(rows, "DataSize", "min = \"1kB\"", "1000", "999");
        around(rows, "DataSize", "max = \"1MiB\"", "1024KiB", "1048577");
        around(rows, "Instant", "min = \"2026-01-01T00:00:00Z\"", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59Z");
        around(rows, "LocalTime", "max = \"08:30\"", "08:30", "08:31");
        rows.add(new Row(
                "OffsetDateTime", "min = \"2026-01-01T00:00Z\"", "2026-01-01T01:00+01:00", "2026-01-01T00:00+01:00"));
        around(rows, "Path", "absolutePath = true", absolute("/srv/x"), "srv/x");
        around(rows, "Path", "persistentPath = true", absolute("/srv/x"), absolute("/srv/../tmp/x"));
        around(rows, "Path", "exists = true", "src/test/java", "src/test/java/nothing");
        around(rows, "Secret", "pem = true", KEY, KEY.replace("PRIVATE", "RSA PRIVATE"));
        around(rows, "String", "pem = true", KEY, "PRIVATE KEY");
        String files = "src/test/resources/cases/certificates/input/files/";
        around(rows, "Path", "pem = true", files + "key.pem", files + "ended.pem");
        rows.add(new Row("boolean", "mustBe = \"false\"", "NO", "yes"));
        rows.add(new Row("boolean", "mustNotBe = \"false\"", "on", "off"));
        around(rows, "Boolean", "mustBe = \"true\"", "1", "0");
        around(rows, "Mode", "mustBe = {\"fast-one\", \"slow\"}", "FAST_ONE", "off");
        around(rows, "Mode", "mustNotBe = \"off\"", "slow", "Off");
        around(rows, "Integer", "mustNotBe = \"0\"", "1", "00");
        around(rows, "Duration", "mustNotBe = \"60s\"", "1s", "1m");
        around(rows, "Locale", "mustBe = \"de-CH\"", "de_CH", "de");
        rows.add(new Row("char", "mustBe = \";\"", ";", ","));
        rows.add(new Row("long", "mustBe = \"5000000000\"", "5000000000", "5"));
        rows.add(new Row("double", "mustNotBe = \"0.5\"", "0.25", "0.50"));
        around(rows, "String", "mustBe = \"a\"", "a", "b");
        onTexts(rows, "mustNotBe = {\"a\", \"b\"}", "c", "b");
        comparedByValue(rows, "byte[]", "aGVsbG8=", "aGVsbG8", "AAEC");
        comparedByValue(rows, "BigDecimal", "1.0", "1.00", "1.1");
        comparedByValue(rows, "java.util.regex.Pattern", "[a-z]+", "[a-z]+", "[a-y]+");
        comparedByValue(rows, "URL", "http://localhost/", "http://localhost/", "http://127.0.0.1/");
        comparedByValue(rows, "OffsetDateTime", "2026-11-25T08:30+01:00", "2026-11-25T07:30Z", "2026-11-25T08:30Z");
        comparedByValue(rows, "Word", "tide", "tide", "ebb");
        rows.add(new Row("float", "mustBe = \"-0.0\"", "0", "1"));
        rows.add(new Row("float", "min = \"0.0\"", "-0.0", "-0.1"));
        rows.add(new Row("String", "distinct = true", "shop-2", "shop-1"));
        for (String type : List.of("String", "URI")) {
            around(rows, type, "sameKind = true", "postgres://db/shop", "mysql://db/shop");
        }
        rows.add(new Row("URL", "sameKind = true", "http://localhost/", "file:/shop"));
        rows.add(new Row("Optional<Duration>", "distinct = true", "1s", "60s"));
        for (String type : List.of("String", "Integer", "URI", "Secret", "Mode")) {
            rows.add(new Row("Optional<" + type + ">", "forbidden = true", "", type.equals("Mode") ? "slow" : "1"));
        }
        rows.add(new Row("OptionalInt", "forbidden = true", "", "1"));
        rows.add(new Row("OptionalLong", "required = true", "1", ""));
        rows.add(new Row("OptionalDouble", "min = \"0.5\"", "0.5", "0.4"));
        rows.add(new Row("Optional<List<String>>", "required = true", "a", ""));
        return rows;
    }

    /** Two texts of the same value, and one of another. */
    private static void comparedByValue(List<Row> rows, String type, String one, String same, String other) {
        boolean isPlural = !type.equals("URL"); // A set of URLs looks hosts up.
        String mustBe = "mustBe = \"" + one + '"';
        String mustNotBe = "mustNotBe = \"" + one + '"';
        rows.add(new Row(type, mustBe, same, other));
        rows.add(new Row(type, mustNotBe, other, same));
        rows.add(new Row(type, "distinct = true", other, same));
        rows.add(new Row("Optional<" + type + ">", "distinct = true", other, same));
        if (isPlural) {
            around(rows, type, mustBe, same, other);
            around(rows, type, mustNotBe, other, same);
        }
    }

    private static void onTexts(List<Row> rows, String rule, String accepted, String refused) {
        around(rows, "String", rule, accepted, refused);
        around(rows, "Secret", rule, accepted, refused);
    }

    /** A path with the root of this system: on Windows, one that begins with a slash names no drive. */
    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    /** The type itself, and what holds values of it; in a list one element that is refused is enough. */
    private static void around(List<Row> rows, String type, String rule, String accepted, String refused) {
        rows.add(new Row(type, rule, accepted, refused));
        rows.add(new Row("Optional<" + type + ">", rule, accepted, refused));
        rows.add(new Row("List<" + type + ">", rule, accepted, accepted + "," + refused));
        if (!NO_ELEMENTS_OF_SETS.contains(type)) {
            rows.add(new Row("Set<" + type + ">", rule, accepted, refused));
        }
        rows.add(new Row("Map<String, " + type + ">", rule, "a=" + accepted, "a=" + accepted + ",b=" + refused));
        rows.add(new Row("Optional<List<" + type + ">>", rule, accepted, refused));
    }

    @BeforeAll
    static void compile() {
        List<JavaFileObject> sources = new ArrayList<>();
        sources.add(JavaFileObjects.forSourceString("shop.Mode", """
                package shop;
                /** A mode. */
                public enum Mode { FAST_ONE, SLOW, OFF }
                """));
        sources.add(JavaFileObjects.forSourceString("shop.Word", """
                package shop;
                /** A type without equals. */
                public final class Word { public Word(String text) {} }
                """));
        for (int first = 0; first < ROWS.size(); first += TOGETHER) {
            sources.add(JavaFileObjects.forSourceString("shop." + configuration(first), source(first)));
        }
        compiled = Compiled.of(sources.toArray(JavaFileObject[]::new)).clean();
    }

    private static String source(int first) {
        StringBuilder source = new StringBuilder("""
                package shop;
                import dev.seaworthy.*;
                import dev.seaworthy.runtime.*;
                import java.math.*;
                import java.net.*;
                import java.nio.file.Path;
                import java.time.*;
                import java.util.*;
                /** Every rule on every type. */
                @EnvConfig
                """);
        source.append("public interface ").append(configuration(first)).append(" {\n");
        for (int number : together(first)) {
            Row row = ROWS.get(number);
            source.append("/** Setting. */ @EnvVar(value = \"")
                    .append(name(number))
                    .append('"')
                    .append(attributes(row))
                    .append(") @ProductionRule(")
                    .append(row.rule())
                    .append(") ")
                    .append(row.type())
                    .append(" setting")
                    .append(number)
                    .append("();\n");
        }
        return source.append("}\n").toString();
    }

    /** The rows that are in one configuration with another: a start of all would judge each of them for each. */
    private static List<Integer> together(int number) {
        List<Integer> together = new ArrayList<>();
        int first = number - number % TOGETHER;
        for (int i = first; i < Math.min(first + TOGETHER, ROWS.size()); i++) {
            together.add(i);
        }
        return together;
    }

    private static String configuration(int number) {
        return "Rules" + number / TOGETHER;
    }

    /** A text that must be a strong secret must be masked, and a value that must differ or be alike needs one to be compared with. */
    private static String attributes(Row row) {
        boolean mustBeMasked =
                row.rule().startsWith("strongSecret") || row.rule().startsWith("pem");
        if (mustBeMasked && !row.type().contains("Path") && !row.type().contains("Secret")) {
            return ", sensitive = true";
        }
        if (row.rule().startsWith("sameKind")) {
            return row.type().equals("URL")
                    ? ", example = \"https://example.com/\""
                    : ", example = \"" + (row.type().contains("Map") ? "a=" : "") + "jdbc:postgresql://db/example\"";
        }
        return row.rule().startsWith("distinct") ? ", example = \"" + row.refused() + '"' : "";
    }

    private static String name(int number) {
        return "SETTING_NUMBER_" + number;
    }

    private static Map<String, String> accepted(String environment, int number) {
        Map<String, String> variables = new HashMap<>(Map.of("APP_ENV", environment));
        for (int each : together(number)) {
            variables.put(name(each), ROWS.get(each).accepted());
        }
        return variables;
    }

    private static ConfigReport<?> report(int number, Map<String, String> variables) {
        return compiled.check("shop." + configuration(number) + "Loader", variables);
    }

    static List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void whatIsRefusedIsTheOnlyProblemAndOnlyInProduction(int number) {
        Row row = ROWS.get(number);
        Map<String, String> production = accepted("production", number);
        ConfigReport<?> accepted = report(number, production);
        assertEquals("", Compiled.lines(accepted.problems()), row.toString());
        assertEquals("", Compiled.lines(accepted.warnings()), row.toString());
        production.put(name(number), row.refused());
        assertEquals(List.of(name(number)), Compiled.variables(report(number, production)), row.toString());

        Map<String, String> staging = accepted("staging", number);
        staging.put(name(number), row.refused());
        ConfigReport<?> report = report(number, staging);
        assertEquals("", Compiled.lines(report.problems()), row.toString());
        assertEquals(1, report.warnings().size(), row + " in staging: " + report.warnings());
        assertEquals("would-refuse", report.warnings().get(0).code());
    }
}
