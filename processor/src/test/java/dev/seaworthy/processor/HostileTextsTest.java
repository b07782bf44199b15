package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No text of the source leaves the comment, the cell or the string in which a generated file has it. */
@Tag("long")
class HostileTextsTest {
    private static final Set<String> VARIABLES =
            Set.of("APP_ENV", "CHOICE", "TEXT", "SEVERAL", "NEEDED", "OLD", "GROUP_HOST");

    /** The elements of a page's body. */
    private static final Set<String> ELEMENTS = Set.of(
            ("body a br header p h1 nav ul li main section h2 pre code div article h3 details summary label input kbd select option"
                            + " optgroup table thead tbody tr th td span dl dt dd small button footer")
                    .split(" "));

    /** What a text would add to a class, did it leave its comment. */
    private static final String INJECTED = "*/ int injected;";

    /** Line ends, escapes, marks of direction and invisible ones, and what ends comments, cells and strings. */
    private static final List<String> HOSTILE = List.of(
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\u0000",
            "\u000b",
            "\f",
            "\u001b[31m",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\u200f",
            "\u200b",
            "\ufeff",
            "*/",
            INJECTED + " /*",
            "\\u000a",
            "|",
            "`",
            "``` ",
            "'",
            "\"",
            "\"\"\"",
            "\\",
            "$",
            "$(x)",
            "${X}",
            "<br>",
            "<i>",
            "\n# ",
            "\n| ");

    /** Some of them for each build; {@code -Dhostile.all=true} takes all. */
    private static final List<String> SOME = List.of("\n", "\r", "\u0085", "\u2028", "\u202e", "*/ | ` <i> \u001b");

    /** Attribute by attribute, where a hostile text may stand. */
    private static final List<String> PLACES = List.of(
            "description",
            "example",
            "defaultValue",
            "developmentDefault",
            "separator",
            "is",
            "because",
            "ruleBecause",
            "relationBecause",
            "mustNotBe",
            "matches",
            "startsWith",
            "javadoc",
            "rest",
            "deprecated",
            "ruleDoc",
            "groupDoc");

    @Test
    void noTextLeavesItsPlace() {
        List<String> wrong = new ArrayList<>();
        int accepted = 0;
        boolean isAll = Boolean.getBoolean("hostile.all");
        for (String place : PLACES) {
            for (String hostile : isAll ? HOSTILE : SOME) {
                String text = "x" + hostile + "INJECTED=1";
                Compiled compiled = Compiled.with(
                        List.of("-Aseaworthy.emit=all"),
                        JavaFileObjects.forSourceString("shop.ShopConfig", source(place, text)));
                boolean isRefused = compiled.messages().stream().anyMatch(message -> message.contains("[SW"));
                String where = place + " = " + literal(text) + ": ";
                if (hasErrors(compiled)) {
                    if (!isRefused) {
                        wrong.add(where + "does not compile: " + compiled.messages());
                    }
                    continue; // Where it is refused, nothing is written.
                }
                accepted++;
                compiled.written().forEach((path, written) -> wrong.addAll(wrong(where + path, path, written)));
            }
        }
        assertEquals("", String.join("\n", wrong));
        int tried = accepted;
        assertTrue(tried > PLACES.size(), () -> tried + " accepted");
    }

    /** What is wrong with a generated file: a document that holds more than it may, or a source that hides something. */
    static List<String> wrong(String where, String path, String text) {
        if (path.endsWith(".example")) {
            return wrongIn(where, text);
        }
        if (path.endsWith(".md")) {
            return wrongInMarkdown(where, text);
        }
        if (path.endsWith(".html")) {
            return wrongInHtml(where, text);
        }
        if (path.endsWith(".json") || path.endsWith(".tf") || path.endsWith(".sh")) {
            return wrongInQuotes(where, path, text);
        }
        List<String> wrong = new ArrayList<>(hiddenIn(where, text));
        if (text.replaceAll("\"(?:[^\"\\\\\n]|\\\\.)*\"", "").contains(INJECTED)) {
            wrong.add(where + " has left its comment");
        }
        return wrong;
    }

    /** What is outside quotes, and outside comments where the language has some, is not a text of the source. */
    private static List<String> wrongInQuotes(String where, String path, String text) {
        List<String> wrong = new ArrayList<>(hiddenIn(where, text));
        String code = path.endsWith(".json") ? text : text.replaceAll("(?m)^ *#.*", "");
        String quotes = path.endsWith(".sh") ? "\\\\.|'[^']*'|\"(?:[^\"\\\\]|\\\\.)*\"" : "\"(?:[^\"\\\\\n]|\\\\.)*\"";
        if (code.replaceAll(quotes, "").contains("INJECTED")) {
            wrong.add(where + " has left its quotes");
        }
        return wrong;
    }

    private static boolean hasErrors(Compiled compiled) {
        return compiled.diagnostics().stream().anyMatch(each -> each.getKind() == Diagnostic.Kind.ERROR);
    }

    private static String source(String place, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        PLACES.forEach(each -> texts.put(each, "harmless"));
        texts.put("separator", ",");
        texts.put("startsWith", "har");
        texts.put("matches", ".*");
        texts.put(place, text);
        return """
                package shop;
                import dev.seaworthy.*;
                import java.util.*;
                /** All that a shop reads. */
                @EnvConfig
                @AllOrNone(value = {"TEXT", "NEEDED"}, because = %s)
                public interface ShopConfig {
                    /** %s */
                    @EnvVar(value = "CHOICE", defaultValue = %s)
                    @ProductionRule(mustNotBe = %s, because = %s)
                    String choice();

                    /** A text. %s */
                    @EnvVar(value = "TEXT", example = %s, description = %s)
                    @ProductionRule(startsWith = %s, in = {Environment.STAGING, Environment.PRODUCTION})
                    Optional<String> text();

                    /** Several. */
                    @EnvVar(value = "SEVERAL", separator = %s, developmentDefault = %s)
                    @ProductionRule(matches = %s)
                    List<String> several();

                    /** Needed. */
                    @EnvVar("NEEDED")
                    @RequiredWhen(variable = "CHOICE", is = %s)
                    Optional<String> needed();

                    /**
                     * Old.
                     * @deprecated %s
                     */
                    @Deprecated
                    @EnvVar("OLD")
                    Optional<String> old();

                    /** %s */
                    @EnvGroup(prefix = "GROUP_")
                    Group group();

                    /** %s */
                    @ProductionRule(because = %s)
                    default boolean holds() {
                        return true;
                    }

                    interface Group {
                        /** A host. */
                        @EnvVar("HOST") String host();
                    }
                }
                """.formatted(
                        literal(at(texts, "relationBecause")),
                        comment(at(texts, "javadoc")),
                        literal(at(texts, "defaultValue")),
                        literal(at(texts, "mustNotBe").equals("harmless") ? "other" : at(texts, "mustNotBe")),
                        literal(at(texts, "because")),
                        comment(at(texts, "rest")),
                        literal(at(texts, "example")),
                        literal(at(texts, "description")),
                        literal(at(texts, "startsWith")),
                        literal(at(texts, "separator")),
                        literal(at(texts, "developmentDefault")),
                        literal(at(texts, "matches")),
                        literal(at(texts, "is")),
                        comment(at(texts, "deprecated")),
                        comment(at(texts, "groupDoc")),
                        comment(at(texts, "ruleDoc")),
                        literal(at(texts, "ruleBecause")));
    }

    private static String at(Map<String, String> texts, String place) {
        return Objects.requireNonNull(texts.get(place), place);
    }

    private static String comment(String text) {
        return text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
    }

    /** A text as Java writes it. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                default -> {
                    if (c < ' ' || c > '~') {
                        literal.append(String.format("\\u%04x", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('"').toString();
    }

    /** Reads a dotenv file as the least strict of tools does: every character that ends a line for anyone ends one. */
    private static List<String> wrongIn(String where, String text) {
        List<String> wrong = new ArrayList<>(hiddenIn(where, text));
        Set<String> names = new TreeSet<>();
        char quote = 0;
        for (String line : text.split("\r\n|[\n\r\u000b\f\u0085\u2028\u2029\u001c-\u001e]", -1)) {
            String rest = line;
            if (quote == 0) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int equals = line.indexOf('=');
                names.add(equals < 0 ? line : line.substring(0, equals));
                rest = line.substring(equals + 1);
                char first = rest.isEmpty() ? 0 : rest.charAt(0);
                quote = first == '"' || first == '\'' ? first : 0;
                rest = quote == 0 ? rest : rest.substring(1);
            }
            if (quote != 0 && rest.indexOf(quote) >= 0) {
                quote = 0;
            }
        }
        if (!VARIABLES.containsAll(names)) {
            wrong.add(where + " sets " + names);
        }
        return wrong;
    }

    private static List<String> hiddenIn(String where, String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && c != '\t')
                .filter(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == 0x2028
                        || c == 0x2029)
                .mapToObj(c -> where + " holds U+" + Integer.toHexString(c))
                .limit(1)
                .toList();
    }

    /** Each row of a table has as many cells as its heading, and headings are those that the page always has. */
    private static List<String> wrongInMarkdown(String where, String text) {
        List<String> wrong = new ArrayList<>(hiddenIn(where + "page", text));
        int cells = 0;
        int headings = 0;
        for (String line : text.split("[\n\r\u0085\u2028\u2029]", -1)) {
            headings += line.startsWith("#") ? 1 : 0;
            if (!line.startsWith("|")) {
                cells = 0;
                continue;
            }
            int count = cells(line);
            if (cells != 0 && cells != count) {
                wrong.add(where + "page has a row of " + count + " cells: " + line);
            }
            cells = count;
        }
        if (headings > 10) {
            wrong.add(where + "page has " + headings + " headings");
        }
        return wrong;
    }

    /** No element but those that the page always has; what stands in quotes of an attribute has no such mark. */
    private static List<String> wrongInHtml(String where, String text) {
        List<String> wrong = new ArrayList<>(hiddenIn(where, text));
        String body = text.substring(text.indexOf("<body>"), text.lastIndexOf("<script>"));
        Matcher tags = Pattern.compile("</?([^ >]*)").matcher(body);
        while (tags.find()) {
            if (!ELEMENTS.contains(tags.group(1))) {
                wrong.add(where + " has an element " + tags.group(1));
            }
        }
        return wrong;
    }

    private static int cells(String line) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '|') {
                count++;
            } else if (line.charAt(i) == '\\') {
                i++;
            }
        }
        return count;
    }
}
