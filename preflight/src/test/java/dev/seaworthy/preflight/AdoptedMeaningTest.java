package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSources;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an application reads and what its adopted interface gives, both compiled and run with the same variable: without one they
 * agree, and with any text they agree or a Look says that they do not.
 */
class AdoptedMeaningTest {
    private static final List<String> TEXTS = List.of(
            "true", "TRUE", "false", "False", "yes", "no", "on", "off", "1", "0", "10", "17", "ff", "0x10", "010",
            "#10", "enabled", "-5", "+5", " true ");
    private static final List<String> WORDS = List.of("true", "false", "yes", "no", "1", "0", "on", "off", "TRUE");

    @TempDir
    private Path folder;

    /**
     * What an application does with a variable V.
     *
     * @param source an expression, or statements that return
     * @param ofText what it does with the text of a setting that stays a String, an expression of {@code text}
     * @param isInverted whether it is true where the setting is false
     */
    private record Form(String source, String ofText, boolean isInverted) {
        String body() {
            return source.contains("return ") ? source : "return " + source + ";";
        }
    }

    private static List<Form> forms() {
        List<Form> forms = new ArrayList<>();
        for (String radix : List.of("2", "8", "10", "16", "RADIX")) {
            for (String call : List.of(
                    "Integer.parseInt(%s, R)",
                    "Integer.valueOf(%s, R)",
                    "Long.parseLong(%s, R)",
                    "new java.math.BigInteger(%s, R)",
                    "Short.parseShort(%s, R)")) {
                addNumber(forms, call.replace("R", radix));
            }
        }
        for (String call :
                List.of("Integer.parseInt(%s)", "Integer.decode(%s)", "Long.decode(%s)", "Long.parseLong(%s)")) {
            addNumber(forms, call);
        }
        for (String call : List.of("Boolean.parseBoolean(%s)", "Boolean.valueOf(%s)", "parseBoolean(%s)")) {
            addTruth(forms, call, false);
        }
        for (String word : WORDS) {
            boolean isFalse = List.of("false", "no", "0", "off").contains(word);
            for (String call : List.of(
                    "\"W\".equals(%s)",
                    "\"W\".equalsIgnoreCase(%s)",
                    "java.util.Objects.equals(%s, \"W\")",
                    "java.util.Objects.equals(\"W\", %s)")) {
                addTruth(forms, call.replace("W", word), isFalse);
                addTruth(forms, "!" + call.replace("W", word), !isFalse);
            }
            forms.add(new Form(
                    "java.util.Optional.ofNullable(System.getenv(\"V\")).map(\"" + word + "\"::equals).orElse(true)",
                    "text",
                    isFalse));
            forms.add(new Form("System.getenv(\"V\").equals(\"" + word + "\")", "text", isFalse));
            forms.add(new Form(
                    "System.getenv(\"V\").toLowerCase(java.util.Locale.ROOT).equals(\"" + word + "\")",
                    "text",
                    isFalse));
        }
        return forms;
    }

    private static void addNumber(List<Form> forms, String call) {
        String ofText = String.format(call, "text");
        for (String value : List.of(
                "System.getenv(\"V\")",
                "System.getenv().getOrDefault(\"V\", \"11\")",
                "java.util.Optional.ofNullable(System.getenv(\"V\")).orElse(\"11\")",
                "java.util.Objects.requireNonNullElse(System.getenv(\"V\"), \"11\")")) {
            forms.add(new Form(String.format(call, value), ofText, false));
        }
        if (!call.startsWith("new") && !call.startsWith("Short")) {
            String number = call.startsWith("Long") ? "17L" : "17";
            forms.add(new Form(
                    "String v = System.getenv(\"V\"); return v == null ? " + number + " : " + String.format(call, "v")
                            + ";",
                    ofText,
                    false));
            forms.add(new Form(
                    "java.util.Optional.ofNullable(System.getenv(\"V\")).map(s -> " + String.format(call, "s")
                            + ").orElse(" + number + ")",
                    ofText,
                    false));
            forms.add(new Form(
                    "String v = System.getenv(\"V\"); if (v == null) { v = \"11\"; } return " + String.format(call, "v")
                            + ";",
                    ofText,
                    false));
        }
    }

    private static void addTruth(List<Form> forms, String call, boolean isInverted) {
        forms.add(new Form(String.format(call, "System.getenv(\"V\")"), "text", isInverted));
        forms.add(new Form(
                "String v = System.getenv(\"V\"); return " + String.format(call, "v") + ";", "text", isInverted));
        for (String truth : List.of("true", "false")) {
            forms.add(new Form(
                    "String v = System.getenv(\"V\"); return v == null ? " + truth + " : " + String.format(call, "v")
                            + ";",
                    "text",
                    isInverted));
            forms.add(new Form(
                    "String v = System.getenv(\"V\"); return v != null ? (" + String.format(call, "v") + ") : " + truth
                            + ";",
                    "text",
                    isInverted));
            forms.add(new Form(
                    "java.util.Optional.ofNullable(System.getenv(\"V\")).map(s -> " + String.format(call, "s")
                            + ").orElse(" + truth + ")",
                    "text",
                    isInverted));
        }
        for (String word : List.of("true", "false", "yes", "no", "")) {
            for (String value : List.of(
                    "System.getenv().getOrDefault(\"V\", \"%s\")",
                    "java.util.Optional.ofNullable(System.getenv(\"V\")).orElse(\"%s\")")) {
                forms.add(new Form(String.format(call, String.format(value, word)), "text", isInverted));
            }
            forms.add(new Form(
                    "String v = java.util.Optional.ofNullable(System.getenv(\"V\")).orElse(\"" + word + "\"); return "
                            + String.format(call, "v") + ";",
                    "text",
                    isInverted));
        }
    }

    @Test
    void isThatOfTheSourcesOrADifferenceIsSaid() throws IOException, ReflectiveOperationException {
        List<Form> forms = forms();
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("S.java"), program(forms, "System"));
        CompiledCommands.Run run = AdoptRuns.run(
                "adopt",
                "--sources",
                sources.toString(),
                "--package",
                "app",
                "--name",
                "App",
                "--output",
                folder.resolve("out").toString());
        assertEquals(0, run.exitCode(), run::all);
        Files.writeString(folder.resolve("out/S.java"), program(forms, "Fake"));
        Files.writeString(folder.resolve("out/Fake.java"), """
                /** The variables of a process. */
                public class Fake {
                    /** All of them. */
                    public static java.util.Map<String, String> all = java.util.Map.of();
                    static String getenv(String name) { return all.get(name); }
                    static java.util.Map<String, String> getenv() { return all; }
                }
                """);
        ClassLoader classes = AdoptRuns.compile(folder.resolve("out"), folder.resolve("classes"));
        String source = Files.readString(folder.resolve("out/app/App.java"));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            String line = line(run.output(), name(i));
            String accessor = accessor(source, name(i));
            compare(classes, forms.get(i), i, accessor, null, line, differences);
            for (String text : TEXTS) {
                if (!line.contains("Look: ")) {
                    compare(classes, forms.get(i), i, accessor, text, line, differences);
                }
            }
        }
        assertEquals("", String.join("\n", differences));
    }

    private static String name(int number) {
        return "V" + number + "_X";
    }

    private static String program(List<Form> forms, String system) {
        StringBuilder program = new StringBuilder("""
                        import static java.lang.Boolean.parseBoolean;
                        /** Reads. */
                        public class S {
                        static int radix() { return 16; }
                        """);
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            program.append("/** Reads.\n@return it */\npublic static Object m")
                    .append(i)
                    .append("() { ")
                    .append(form.body())
                    .append(" }\n/** Reads.\n@param text a text\n@return it */\npublic static Object t")
                    .append(i)
                    .append("(String text) { return ")
                    .append(form.ofText())
                    .append("; }\n");
            int end = program.length();
            String named = program.substring(program.lastIndexOf("public static Object m", end))
                    .replace("\"V\"", '"' + name(i) + '"')
                    .replace("RADIX", "radix()")
                    .replace("System.", system + ".");
            program.setLength(program.lastIndexOf("public static Object m", end));
            program.append(named);
        }
        return program.append("}\n").toString();
    }

    private static String line(String printed, String name) {
        Matcher line = Pattern.compile("(?m)^ *" + name + " .*$").matcher(printed);
        return line.find() ? line.group() : "";
    }

    private static String accessor(String source, String name) {
        Matcher accessor =
                Pattern.compile("\"" + name + "\"[^;]*? (\\w+)\\(\\);").matcher(source);
        return accessor.find() ? accessor.group(1) : name;
    }

    private static void compare(
            ClassLoader classes,
            Form form,
            int number,
            String accessor,
            @Nullable String text,
            String line,
            List<String> differences)
            throws ReflectiveOperationException {
        Map<String, String> all = new HashMap<>();
        Optional.ofNullable(text).ifPresent(set -> all.put(name(number), set));
        Class<?> program = Class.forName("S", true, classes);
        Class.forName("Fake", true, classes).getField("all").set(null, Map.copyOf(all));
        Optional<String> there = result(program.getMethod("m" + number));
        if (there.isEmpty()) {
            return; // The application itself refuses it.
        }
        String here = adopted(classes, program, number, accessor, all);
        String expected = form.isInverted() ? String.valueOf(!Boolean.parseBoolean(there.get())) : there.get();
        if (!here.equals(expected) && !here.equals("nothing")) {
            differences.add(
                    form.source() + " of " + text + " is " + expected + " and here " + here + "; " + line.strip());
        }
    }

    private static Optional<String> result(Method method, Object... arguments) throws IllegalAccessException {
        try {
            return Optional.of(String.valueOf(method.invoke(null, arguments)));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        }
    }

    private static String adopted(
            ClassLoader classes, Class<?> program, int number, String accessor, Map<String, String> set)
            throws ReflectiveOperationException {
        Map<String, String> all = new HashMap<>(set);
        all.put("APP_ENV", "production");
        ConfigReport<?> report = AdoptRuns.check(classes, "app", ConfigSources.map(all));
        boolean isRefused =
                report.problems().stream().anyMatch(each -> each.variable().equals(name(number)));
        if (isRefused) {
            return "refused";
        }
        all.putAll(others(report));
        Object config = AdoptRuns.check(classes, "app", ConfigSources.map(all)).orThrow();
        Object value =
                Class.forName("app.App", true, classes).getMethod(accessor).invoke(config);
        if (value instanceof Optional<?> optional) {
            value = optional.isPresent() ? optional.get() : null;
        } else if (value instanceof OptionalInt optional) {
            value = optional.isPresent() ? optional.getAsInt() : null;
        }
        if (value == null) {
            return "nothing";
        }
        return value instanceof String text
                ? result(program.getMethod("t" + number, String.class), text).orElse("refused by the application")
                : String.valueOf(value);
    }

    /** What the other settings need. */
    private static Map<String, String> others(ConfigReport<?> report) {
        Map<String, String> others = new HashMap<>();
        report.problems().forEach(each -> others.put(each.variable(), "1"));
        return others;
    }
}
