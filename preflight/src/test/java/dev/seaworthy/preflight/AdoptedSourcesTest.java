package dev.seaworthy.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads of variables in sources, in every form and in random mixtures, give the name, the type and the default. */
class AdoptedSourcesTest {
    private static final int CLASSES = 200;
    private static final int READS = 6;
    private static final Pattern SETTING = Pattern.compile(
            "@EnvVar\\((?:\"(\\w+)\"|\\s*value = \"(\\w+)\"([^)]*))\\)(?:\\s+@ProductionRule\\([^)]*\\))?\\s+(\\S.*?) \\w+\\(\\);");
    private static final Pattern DEFAULT = Pattern.compile("defaultValue = \"([^\"]*)\"");

    @TempDir
    private Path folder;

    /**
     * A form of a read.
     *
     * @param source members of a class; V stands for the variable, N for a number that no other read has
     * @param setting the type of the setting, and its default after a blank
     */
    private record Form(String source, String setting) {}

    private static final List<Form> FORMS = List.of(
            new Form("String aN = System.getenv(\"V\");", "String"),
            new Form("String aN = java.lang.System.getenv(\"V\");", "String"),
            new Form("String aN = System.getenv().get(\"V\");", "String"),
            new Form("String aN = System.getenv().getOrDefault(\"V\", \"blue\");", "String blue"),
            new Form("boolean aN = System.getenv().containsKey(\"V\");", "Optional<String>"),
            new Form("static final String KN = \"V\"; String aN = System.getenv(KN);", "String"),
            new Form("interface KN { String NAME = \"V\"; } String aN = System.getenv(KN.NAME);", "String"),
            new Form("int aN = Integer.parseInt(System.getenv(\"V\"));", "int"),
            new Form("Integer aN = Integer.valueOf(System.getenv(\"V\").trim());", "int"),
            new Form("long aN = Long.parseLong(System.getenv().getOrDefault(\"V\", \"70\"));", "long 70"),
            new Form("double aN = Double.parseDouble(System.getenv(\"V\"));", "double"),
            new Form("boolean aN = Boolean.parseBoolean(System.getenv(\"V\"));", "boolean false"),
            new Form("boolean aN = \"true\".equalsIgnoreCase(System.getenv(\"V\"));", "boolean false"),
            new Form("java.time.Duration aN = java.time.Duration.parse(System.getenv(\"V\"));", "Duration"),
            new Form("java.net.URI aN = java.net.URI.create(System.getenv(\"V\"));", "URI"),
            new Form("java.nio.file.Path aN = java.nio.file.Path.of(System.getenv(\"V\"));", "Path"),
            new Form("java.io.File aN = new java.io.File(System.getenv(\"V\"));", "Path"),
            new Form("String[] aN = System.getenv(\"V\").split(\",\");", "List<String>"),
            new Form(
                    "String aN = java.util.Optional.ofNullable(System.getenv(\"V\")).orElse(\"blue\");", "String blue"),
            new Form(
                    "int aN = java.util.Optional.ofNullable(System.getenv(\"V\")).map(Integer::parseInt).orElse(8);",
                    "int 8"),
            new Form(
                    "int aN = java.util.Optional.ofNullable(System.getenv(\"V\")).map(s -> Integer.parseInt(s)).orElse(-8);",
                    "int -8"),
            new Form("Object aN = java.util.Optional.ofNullable(System.getenv(\"V\"));", "Optional<String>"),
            new Form("Object aN = java.util.Optional.ofNullable(System.getenv(\"V\")).orElseThrow();", "String"),
            new Form(
                    "String aN = java.util.Objects.requireNonNullElse(System.getenv(\"V\"), \"blue\");", "String blue"),
            new Form("String aN = System.getenv(\"V\") == null ? \"blue\" : System.getenv(\"V\");", "String blue"),
            new Form("String aN = System.getenv(\"V\") != null ? System.getenv(\"V\") : \"blue\";", "String blue"),
            new Form(
                    "int aN() { String v = System.getenv(\"V\"); return v != null ? Integer.parseInt(v) : 12; }",
                    "int 12"),
            new Form(
                    "String aN() { String v = System.getenv(\"V\"); if (v == null) { v = \"blue\"; } return v; }",
                    "String blue"),
            new Form(
                    "String aN() { String v = System.getenv(\"V\"); if (null == v) v = \"blue\"; return v; }",
                    "String blue"),
            new Form(
                    "long aN() { String v = System.getenv(\"V\"); if (v == null) throw new IllegalStateException();"
                            + " return Long.parseLong(v); }",
                    "long"),
            new Form("String aN() { var v = System.getenv(); return v.get(\"V\"); }", "String"),
            new Form(
                    "int aN() { var v = System.getenv(); return Integer.parseInt(v.getOrDefault(\"V\", \"5\")); }",
                    "int 5"),
            new Form(
                    "static final int DN = 9; int aN() { String v = System.getenv(\"V\");"
                            + " return v == null ? DN : Integer.parseInt(v); }",
                    "int 9"),
            new Form("@Value(\"${V}\") String aN;", "String"),
            new Form("@Value(\"${V:blue}\") String aN;", "String blue"),
            new Form("@Value(\"${V:15}\") int aN;", "int 15"),
            new Form("@Value(\"${V:}\") String aN;", "Optional<String>"),
            new Form("void aN(@Value(\"${V:false}\") boolean on) {}", "boolean false"),
            new Form("String aN = env.getProperty(\"V\", \"blue\");", "String blue"),
            new Form("int aN = env.getProperty(\"V\", Integer.class, 3);", "int 3"),
            new Form("Boolean aN = env.getProperty(\"V\", Boolean.class, false);", "boolean false"),
            new Form("Object aN = env.getProperty(\"V\", java.time.Duration.class);", "Duration"),
            new Form("Long aN = env.getRequiredProperty(\"V\", Long.class);", "long"),
            new Form("Object aN = env.getProperty(\"V\", Integer.class, 2 * 3);", "OptionalInt"),
            new Form("@Value(\"${V:30}\") java.time.Duration aN;", "Duration 30"),
            new Form("int aN = Integer.parseInt(System.getenv(\"V\"), 10);", "int"),
            new Form("int aN = Integer.valueOf(System.getenv(\"V\"), 16);", "String"),
            new Form("boolean aN = !\"false\".equals(System.getenv(\"V\"));", "boolean true"),
            new Form("String aN = environment.getRequiredProperty(\"V\");", "String"));

    @Test
    void givesNameTypeAndDefault() throws IOException {
        Random random = new Random(15);
        TreeMap<String, String> expected = new TreeMap<>();
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < CLASSES; i++) {
            StringBuilder source = new StringBuilder("package a.b;\nclass C" + i + " {\n");
            for (int j = 0; j < READS; j++) {
                if (forms.isEmpty()) {
                    forms.addAll(FORMS);
                    Collections.shuffle(forms, random);
                }
                Form form = forms.remove(0);
                String number = i + "x" + j;
                String variable = (char) ('A' + j) + "" + i + "_VALUE";
                expected.put(variable, form.setting());
                source.append(form.source().replaceAll("\\bV\\b", variable).replaceAll("(?<=\\b[aKD])N\\b", number));
                source.append('\n');
            }
            Path sources = Files.createDirectories(folder.resolve("sources/a/b"));
            Files.writeString(
                    sources.resolve("C" + i + ".java"), source.append("}\n").toString());
        }
        CompiledCommands.Run run = AdoptRuns.run(
                "adopt",
                "--sources",
                folder.resolve("sources").toString(),
                "--package",
                "app",
                "--name",
                "App",
                "--output",
                folder.toString());
        assertEquals(0, run.exitCode(), run::all);
        assertEquals(String.join("\n", lines(expected)), String.join("\n", lines(settings())));
    }

    private static List<String> lines(Map<String, String> settings) {
        List<String> lines = new ArrayList<>();
        settings.forEach((variable, setting) -> lines.add(variable + ": " + setting));
        return lines;
    }

    /** The settings of the interface, each with its type and its default. */
    private Map<String, String> settings() throws IOException {
        TreeMap<String, String> settings = new TreeMap<>();
        Matcher setting = SETTING.matcher(Files.readString(folder.resolve("app/App.java")));
        while (setting.find()) {
            String name = setting.group(1) == null ? setting.group(2) : setting.group(1);
            String rest = setting.group(3) == null ? "" : setting.group(3);
            Matcher otherwise = DEFAULT.matcher(rest);
            if (!name.equals("APP_ENV")) {
                settings.put(name, setting.group(4) + (otherwise.find() ? " " + otherwise.group(1) : ""));
            }
        }
        return settings;
    }
}
