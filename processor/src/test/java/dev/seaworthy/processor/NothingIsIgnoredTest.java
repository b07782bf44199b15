package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.AllOrNone;
import dev.seaworthy.AtLeastOne;
import dev.seaworthy.AtMostOne;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ExactlyOne;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.RequiredWhen;
import dev.seaworthy.processor.model.ConstraintKind;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a person writes is read or refused. Each attribute of each annotation, and each annotation in each place, is
 * compiled beside the same source without it: the loader or a document differs, or a finding with a code says why not. All
 * of them are compiled at once, each in a package of its own.
 */
@Tag("long")
class NothingIsIgnoredTest {
    private static final String HEAD =
            "import dev.seaworthy.*; import dev.seaworthy.runtime.*; import java.util.*; import java.net.URI;"
                    + " import java.nio.file.Path; import jakarta.validation.constraints.*;\n";

    /** Every place; what stands in comments is its name, and one of them makes room for an annotation. */
    private static final String PLACES = """
            /*the configuration*/ @EnvConfig(docsDirectory = "PACKAGE") public interface Config extends Parent {
                /*a constant*/ TYPE CONSTANT = null;
                /** One. */ @EnvVar("ONE") /*a setting*/ TYPE one();
                /** Optional. */ @EnvVar("OPTIONAL") Optional</*what an Optional holds*/ TYPE> optional();
                /** List. */ @EnvVar("LIST") Optional<List</*an element of a list in an Optional*/ TYPE>> list();
                /** Set. */ @EnvVar("SET") Set</*an element of a set*/ TYPE> set();
                /** Map. */ @EnvVar("MAP") Map</*a key*/ String, /*a value of a map*/ TYPE> map();
                /** Whole. */ @EnvVar("WHOLE") /*a list*/ List<TYPE> whole();
                /** Held. */ @EnvVar("HELD") Optional</*the list in an Optional*/ List<TYPE>> held();
                /** Bytes. */ @EnvVar("BYTES") byte /*an array*/ [] bytes();
                /** Own. */ @EnvVar(value = "OWN", converter = shared.Own.Reader.class) shared.Own</*inside*/ String> own();
                /** Group. */ @EnvGroup(prefix = "G_") /*a group*/ Inner group();
                /** Groups. */ @EnvGroup(prefix = "O_") Optional</*the group in an Optional*/ Inner> groups();
                /** Named. */ @EnvVar("NAMED_{name}") /*a map of names*/ Map<String, /*a value of a map of names*/ TYPE> named();
                /** Indexed. */ @EnvVar("INDEXED_{index}") /*a list of indexes*/ List</*a value of a list of indexes*/ TYPE> indexed();
                /** Some. */ @EnvGroup(prefix = "M_{name}_") /*a map of groups*/ Map<String, /*a group of a map*/ Inner> some();
                /** Many. */ @EnvGroup(prefix = "L_{index}_") /*a list of groups*/ List</*a group of a list*/ Inner> many();
                /** Rule. */ @ProductionRule /*a rule in plain Java*/ default boolean isSafe() { return true; }
                /** Default. */ /*a default method*/ default TYPE preset() { return null; }
                /** Type. */ default Optional</*the type of a default method*/ TYPE> typed() { return null; }
                /** Static. */ /*a static method*/ static TYPE fixed() { return null; }
                /** Private. */ /*a private method*/ private TYPE secret() { return null; }
                /** Parameter. */ static void take(/*a parameter*/ TYPE parameter) {}
                /** Parameters. */ static void takeAll(List</*the type of a parameter*/ TYPE> parameter) {}
            }
            /*a parent*/ interface Parent {
                /** Parent. */ @EnvVar("PARENT") /*a setting of a parent*/ TYPE parent();
                /** Helper. */ /*a static method of a parent*/ static TYPE help() { return null; }
            }
            /** Inner. */ /*the interface of a group*/ interface Inner {
                /** Deep. */ @EnvVar("DEEP") /*a setting of a group*/ TYPE deep();
                /** Deep list. */ @EnvVar("DEEP_LIST") List</*an element in a group*/ TYPE> deepList();
            }
            """;

    private static final String SHARED = """
            package shared;
            import dev.seaworthy.*;
            import java.lang.annotation.*;
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            public final class Own<T> {
                @Size(max = 5)
                @Constraint(validatedBy = {})
                @Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.FIELD})
                public @interface Composed {}
                @Composed
                @Target(ElementType.TYPE_USE)
                public @interface ComposedTwice {}
                @Size(max = 5)
                @Constraint(validatedBy = Judge.class)
                @Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.FIELD})
                public @interface Foreign {}
                @ProductionRule(minLength = 3)
                @Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.FIELD})
                public @interface Ruled {}
                @EnvVar(example = "a", description = "What is carried.")
                @Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.FIELD})
                public @interface Carrying {}
                public interface Judge extends ConstraintValidator<Foreign, Object> {}
                public interface Load extends Payload {}
                public static final class Reader implements dev.seaworthy.runtime.Converter<Own<String>> {
                    @Override
                    public Own<String> convert(String text) { return new Own<>(); }
                }
                public static final class Words implements dev.seaworthy.runtime.Converter<String> {
                    @Override
                    public String convert(String text) { return text; }
                }
            }
            """;

    private static final List<String> OWN_ANNOTATIONS = List.of(
            "@shared.Own.Composed",
            "@shared.Own.ComposedTwice",
            "@shared.Own.Foreign",
            "@shared.Own.Ruled",
            "@shared.Own.Carrying");

    /** What a constraint must say at least. */
    private static final Map<String, String> LEAST = Map.of(
            "Min", "value = 1",
            "Max", "value = 9",
            "DecimalMin", "value = \"1\"",
            "DecimalMax", "value = \"9\"",
            "Digits", "integer = 3, fraction = 3",
            "Size", "min = 1",
            "Pattern", "regexp = \"a+\"",
            "Email", "regexp = \"a+@b\\\\.c\"");

    /** Another value for each attribute of a constraint. */
    private static final Map<String, String> OTHER = Map.ofEntries(
            Map.entry("message", "\"must be different\""),
            Map.entry("groups", "Object.class"),
            Map.entry("payload", "shared.Own.Load.class"),
            Map.entry("inclusive", "false"),
            Map.entry("integer", "2"),
            Map.entry("fraction", "0"),
            Map.entry("min", "3"),
            Map.entry("max", "7"),
            Map.entry("regexp", "\"b+\""),
            Map.entry("flags", "jakarta.validation.constraints.Pattern.Flag.DOTALL"));

    @TempDir
    Path directory;

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<String, String> packages = new LinkedHashMap<>();

    /** A source with something in it and the same without, by their packages. */
    private record Pair(String what, String with, String without) {}

    private void compare(String what, String with, String without) {
        pairs.add(new Pair(what, packageOf(with), packageOf(without)));
    }

    /** The package of a source; the same source is compiled once. */
    private String packageOf(String source) {
        return packages.computeIfAbsent(source, key -> "p" + packages.size());
    }

    @Test
    void everyPlaceOfAnAnnotationIsReadOrRefused() throws IOException {
        Matcher place = Pattern.compile("/\\*(\\w[^*]*)\\*/").matcher(PLACES);
        while (place.find()) {
            List<String> annotations = new ArrayList<>(OWN_ANNOTATIONS);
            annotations.add("@jakarta.validation.constraints.NotNull");
            for (ConstraintKind kind : ConstraintKind.values()) {
                annotations.add("@" + kind.annotation() + "(" + LEAST.getOrDefault(kind.annotation(), "") + ")");
            }
            for (String annotation : annotations) {
                String type = annotation.matches("@(Min|Max|Pos|Neg|Dec|Dig).*") ? "Integer" : "String";
                compare(
                        annotation + " on " + place.group(1),
                        PLACES.replace(place.group(), annotation).replace("TYPE", type),
                        PLACES.replace("TYPE", type));
            }
        }
        assertEquals(List.of(), ignored());
    }

    @Test
    void everyMethodWithARuleOrARequirementIsReadOrRefused() throws IOException {
        for (String place : List.of(
                "a setting",
                "a group",
                "a default method",
                "a static method",
                "a private method",
                "a map of names",
                "a list of indexes",
                "a map of groups",
                "a list of groups",
                "a setting of a group",
                "a setting of a parent",
                "a static method of a parent")) {
            for (String annotation :
                    List.of("@ProductionRule(minLength = 3)", "@RequiredWhen(variable = \"ONE\", is = \"x\")")) {
                compare(
                        annotation + " on " + place,
                        PLACES.replace("/*" + place + "*/", annotation).replace("TYPE", "String"),
                        PLACES.replace("TYPE", "String"));
            }
        }
        assertEquals(List.of(), ignored());
    }

    @Test
    void everyAttributeOfAConstraintIsReadOrRefused() throws IOException, ClassNotFoundException {
        for (ConstraintKind kind : ConstraintKind.values()) {
            String name = kind.annotation();
            String least = LEAST.getOrDefault(name, "");
            String type = name.matches("(Min|Max|Pos|Neg|Dec|Dig).*") ? "int" : "String";
            for (Method attribute :
                    Class.forName(ConstraintKind.PACKAGE + "." + name).getDeclaredMethods()) {
                String other = attribute.getName().equals("value")
                        ? (attribute.getReturnType() == long.class ? "5" : "\"5\"")
                        : OTHER.get(attribute.getName());
                String others = least.replaceAll("\\b" + attribute.getName() + " = (\"[^\"]*\"|\\w+)(, )?", "");
                String with = attribute.getName() + " = " + other + (others.isEmpty() ? "" : ", " + others);
                compare(
                        "@" + name + "(" + with + ")",
                        setting("@EnvVar(\"A\") @" + name + "(" + with.replaceAll(", $", "") + ") " + type + " a();"),
                        setting("@EnvVar(\"A\") @" + name + "(" + least + ") " + type + " a();"));
            }
        }
        assertEquals(List.of(), ignored());
    }

    @Test
    void everyAttributeOfOurAnnotationsIsReadOrRefused() throws IOException {
        Map<Class<?>, Set<String>> written = new HashMap<>();
        for (Attribute each : attributes()) {
            written.computeIfAbsent(each.annotation(), type -> new TreeSet<>()).add(each.name());
            compare("@" + each.annotation().getSimpleName() + ": " + each.with(), each.with(), each.without());
        }
        for (Class<?> annotation : List.of(
                EnvVar.class,
                EnvGroup.class,
                EnvConfig.class,
                ProductionRule.class,
                RequiredWhen.class,
                ExactlyOne.class,
                AtMostOne.class,
                AtLeastOne.class,
                AllOrNone.class)) {
            Set<String> all = new TreeSet<>();
            for (Method attribute : annotation.getDeclaredMethods()) {
                all.add(attribute.getName());
            }
            assertEquals(all, written.get(annotation), annotation.getSimpleName());
        }
        assertEquals(List.of(), ignored());
    }

    /** An attribute that is written, and the same source without it. */
    private record Attribute(Class<?> annotation, String name, String with, String without) {}

    private static List<Attribute> attributes() {
        List<Attribute> all = new ArrayList<>();
        all.add(variable("value", "@EnvVar(value = \"B\")", "String"));
        for (String each : List.of("defaultValue", "developmentDefault", "example")) {
            all.add(variable(each, each + " = \"word\"", "String"));
            all.add(variable(each, each + " = \"\"", "String"));
            all.add(variable(each, each + " = \"\"", "List<String>"));
            all.add(variable(each, each + " = \",\"", "List<String>"));
        }
        all.add(variable("sensitive", "sensitive = true", "String"));
        all.add(variable("description", "description = \"Words.\"", "String"));
        for (String each : List.of("B", "C", "A", "")) {
            all.add(variable("defaultFrom", "defaultFrom = \"" + each + "\"", "String"));
        }
        all.add(variable("aliases", "aliases = \"OLD\"", "String"));
        all.add(variable("aliases", "aliases = \"\"", "String"));
        all.add(variable("fallbacks", "fallbacks = \"other\"", "String"));
        all.add(variable("fallbacks", "fallbacks = \"\"", "String"));
        all.add(variable("emptyIsValue", "emptyIsValue = true", "String"));
        all.add(variable("separator", "separator = \";\"", "List<String>"));
        all.add(variable("separator", "separator = \"\"", "List<String>"));
        all.add(variable("separator", "separator = \";\"", "String"));
        all.add(variable("keySeparator", "keySeparator = \":\"", "java.util.Map<String, String>"));
        all.add(variable("keySeparator", "keySeparator = \"\"", "java.util.Map<String, String>"));
        all.add(variable("keySeparator", "keySeparator = \":\"", "List<String>"));
        all.add(variable("keySeparator", "keySeparator = \":\"", "String"));
        all.add(variable("unit", "unit = \"s\"", "java.time.Duration"));
        all.add(variable("unit", "unit = \"1024\"", "dev.seaworthy.runtime.DataSize"));
        all.add(variable("unit", "unit = \"s\"", "int"));
        all.add(variable("encoding", "encoding = Encoding.HEX", "byte[]"));
        all.add(variable("encoding", "encoding = Encoding.BASE64URL", "byte[]"));
        all.add(variable("encoding", "encoding = Encoding.HEX", "String"));
        all.add(variable("converter", "converter = shared.Own.Words.class", "String"));
        all.addAll(ofNames());
        for (String each : List.of("prefix = \"P_\"", "prefix = \"-\"", "description = \"Words.\"")) {
            String inner = "\ninterface Inner { /** B. */ @EnvVar(\"B\") String b(); }";
            all.add(new Attribute(
                    EnvGroup.class,
                    nameOf(each),
                    setting("@EnvGroup(" + each + ") Inner a();") + inner,
                    setting("@EnvGroup Inner a();") + inner));
        }
        String inner =
                "\ninterface Inner { /** B. */ @EnvVar(\"B\") String b(); /** C. */ @EnvVar(\"C\") String c(); }";
        String plain = setting("@EnvGroup Optional<Inner> a();") + inner;
        String switched = plain.replace("@EnvGroup", "@EnvGroup(presentWhen = \"B\")");
        all.add(new Attribute(EnvGroup.class, "presentWhen", switched, plain));
        all.add(new Attribute(EnvGroup.class, "presentWhen", switched.replace("Optional<Inner>", "Inner"), plain));
        String withValue = switched.replace("presentWhen = \"B\"", "presentWhen = \"B\", is = \"x\"");
        all.add(new Attribute(EnvGroup.class, "is", withValue, switched));
        String outside = setting("@EnvVar(\"K\") String k(); /** A. */ @EnvGroup Optional<Inner> a();") + inner;
        all.add(new Attribute(
                EnvGroup.class,
                "presentWhen",
                outside.replace("@EnvGroup", "@EnvGroup(presentWhen = \"K\", is = \"x\")"),
                outside));
        all.add(new Attribute(EnvGroup.class, "is", plain.replace("@EnvGroup", "@EnvGroup(is = \"x\")"), plain));
        String one = setting("@EnvVar(\"A\") String a();");
        all.add(new Attribute(
                EnvConfig.class,
                "environmentVariable",
                one.replace("docsDirectory", "environmentVariable = \"STAGE\", docsDirectory"),
                one));
        for (String names : List.of("developmentNames", "stagingNames", "productionNames")) {
            all.add(new Attribute(
                    EnvConfig.class, names, one.replace("docsDirectory", names + " = \"other\", docsDirectory"), one));
        }
        all.add(new Attribute(EnvConfig.class, "docsDirectory", one.replace("\"PACKAGE\"", "\"PACKAGE/below\""), one));
        all.add(rule("mustBe = \"word\"", "String"));
        all.add(rule("mustBe = {}", "String"));
        all.add(rule("mustNotBe = \"word\"", "String"));
        all.add(rule("mustNotBe = \"\"", "String"));
        all.add(rule("required = true", "Optional<String>"));
        all.add(rule("forbidden = true", "Optional<String>"));
        all.add(rule("minLength = 3", "String"));
        all.add(rule("minLength = -3", "String"));
        all.add(rule("strongSecret = true", "Secret"));
        all.add(rule("noLocalhost = true", "String"));
        all.add(rule("notAllInterfaces = true", "String"));
        all.add(rule("noWildcard = true", "String"));
        all.add(rule("schemes = \"https\"", "URI"));
        all.add(rule("encrypted = true", "URI"));
        all.add(rule("startsWith = \"0\"", "String"));
        all.add(rule("mustNotStartWith = \"false\"", "String"));
        all.add(rule("matches = \"false\"", "String"));
        all.add(rule("matches = \"\"", "String"));
        all.add(rule("noTestKeys = true", "List<Secret>"));
        for (String each : List.of("min", "max")) {
            all.add(rule(each + " = \"1\"", "int"));
            all.add(rule(each + " = \"0\"", "int"));
            all.add(rule(each + " = \"\"", "int"));
        }
        all.add(rule("absolutePath = true", "Path"));
        all.add(rule("persistentPath = true", "Path"));
        all.add(rule("exists = true", "Path"));
        all.add(rule("pem = true", "Secret"));
        all.add(rule("pem = true", "Path"));
        all.add(softened(
                "allowSubdomainWildcard", "noWildcard = true, allowSubdomainWildcard = true", "noWildcard = true"));
        all.add(softened(
                "allowSubdomainWildcard", "noLocalhost = true, allowSubdomainWildcard = true", "noLocalhost = true"));
        all.add(softened("because", "noLocalhost = true, because = \"of it\"", "noLocalhost = true"));
        all.add(softened("in", "noLocalhost = true, in = Environment.STAGING", "noLocalhost = true"));
        all.add(softened("in", "noLocalhost = true, in = {}", "noLocalhost = true"));
        all.add(softened("severity", "noLocalhost = true, severity = Severity.WARN", "noLocalhost = true"));
        String example =
                setting("@EnvVar(value = \"A\", example = \"b\") @ProductionRule(noLocalhost = true) String a();");
        all.add(new Attribute(
                ProductionRule.class, "distinct", example.replace("true)", "true, distinct = true)"), example));
        String url = setting(
                "@EnvVar(value = \"A\", example = \"redis://b\") @ProductionRule(noLocalhost = true) String a();");
        all.add(new Attribute(ProductionRule.class, "sameKind", url.replace("true)", "true, sameKind = true)"), url));
        all.add(requirement("variable", "variable = \"C\", is = \"x\""));
        all.add(requirement("is", "variable = \"B\", is = \"y\""));
        all.add(requirement("is", "variable = \"B\", is = {}"));
        all.add(requirement("present", "variable = \"B\", present = true"));
        all.add(requirement("present", "variable = \"B\", is = \"x\", present = true"));
        all.addAll(relations());
        return all;
    }

    private static String nameOf(String written) {
        return written.substring(0, written.indexOf(' '));
    }

    private static Attribute variable(String name, String written, String type) {
        String with = written.startsWith("@") ? written : "@EnvVar(value = \"A\", " + written + ")";
        return new Attribute(
                EnvVar.class,
                name,
                setting(with + " " + type + " a();"),
                setting("@EnvVar(value = \"A\") " + type + " a();"));
    }

    /** Attributes of a setting that has a value for each name of the environment. */
    private static List<Attribute> ofNames() {
        List<Attribute> all = new ArrayList<>();
        for (String each : List.of(
                "defaultValue = \"word\"",
                "developmentDefault = \"word\"",
                "defaultFrom = \"A\"",
                "emptyIsValue = true",
                "example = \"word\"",
                "sensitive = true",
                "description = \"Words.\"",
                "aliases = \"OLD\"",
                "fallbacks = \"other\"",
                "separator = \";\"",
                "keySeparator = \":\"",
                "unit = \"s\"",
                "encoding = Encoding.HEX",
                "converter = shared.Own.Words.class")) {
            String with = "@EnvVar(value = \"A_{name}\", " + each + ")";
            String type = " Map<String, "
                    + (each.startsWith("unit")
                            ? "java.time.Duration"
                            : each.startsWith("encoding") ? "byte[]" : "String")
                    + "> a();";
            all.add(new Attribute(
                    EnvVar.class, nameOf(each), setting(with + type), setting("@EnvVar(value = \"A_{name}\")" + type)));
        }
        return all;
    }

    private static Attribute rule(String written, String type) {
        String plain = "@EnvVar(\"A\") " + type + " a();";
        return new Attribute(
                ProductionRule.class,
                nameOf(written),
                setting("@ProductionRule(" + written + ") " + plain),
                setting(plain));
    }

    private static Attribute softened(String name, String with, String without) {
        String plain = ") @EnvVar(\"A\") String a();";
        return new Attribute(
                ProductionRule.class,
                name,
                setting("@ProductionRule(" + with + plain),
                setting("@ProductionRule(" + without + plain));
    }

    private static Attribute requirement(String name, String written) {
        String others =
                "@EnvVar(\"B\") String b(); /** C. */ @EnvVar(\"C\") String c(); /** A. */ @EnvVar(\"A\") @RequiredWhen(";
        return new Attribute(
                RequiredWhen.class,
                name,
                setting(others + written + ") Optional<String> a();"),
                setting(others + "variable = \"B\", is = \"x\") Optional<String> a();"));
    }

    private static List<Attribute> relations() {
        List<Attribute> all = new ArrayList<>();
        String others = """
                public interface Config {
                    /** A. */ @EnvVar("A") Optional<String> a();
                    /** B. */ @EnvVar("B") Optional<String> b();
                    /** C. */ @EnvVar("C") Optional<String> c();
                }""";
        for (Class<?> relation : List.of(ExactlyOne.class, AtMostOne.class, AtLeastOne.class, AllOrNone.class)) {
            for (String written :
                    List.of("{\"A\", \"B\", \"C\"}", "\"A\"", "{}", "{\"A\", \"B\", \"A\"}", "{\"A\", \"D\"}")) {
                all.add(relation(relation, "value", "value = " + written, others));
            }
            all.add(relation(relation, "because", "value = {\"A\", \"B\"}, because = \"of something\"", others));
        }
        return all;
    }

    private static Attribute relation(Class<?> relation, String name, String written, String others) {
        String config = "/** Config. */ @EnvConfig(docsDirectory = \"PACKAGE\") @" + relation.getSimpleName();
        return new Attribute(
                relation, name, config + "(" + written + ") " + others, config + "({\"A\", \"B\"}) " + others);
    }

    private static String setting(String method) {
        return "/** Config. */ @EnvConfig(docsDirectory = \"PACKAGE\") public interface Config { /** A. */ " + method
                + " }";
    }

    /** What makes no difference and has no finding. */
    private List<String> ignored() throws IOException {
        Compilation compilation = compile();
        assertEquals(
                List.of(),
                pairs.stream()
                        .filter(pair -> compilation.refused().contains(pair.without()))
                        .map(Pair::without)
                        .toList(),
                () -> "a source without the annotation is refused: " + compilation.said());
        return pairs.stream()
                .filter(pair -> !compilation.refused().contains(pair.with()))
                .filter(pair -> compilation.written(pair.with()).equals(compilation.written(pair.without())))
                .map(Pair::what)
                .toList();
    }

    /** What a compilation refused, by package, and wrote. */
    private record Compilation(Set<String> refused, List<String> said, Map<String, String> files) {
        /** The files of a package, as they would be in any other. */
        Map<String, String> written(String name) {
            Map<String, String> written = new TreeMap<>();
            Pattern own = Pattern.compile("\\b" + name + "\\b");
            files.forEach((path, text) -> {
                if (own.matcher(path).find()) {
                    written.put(
                            own.matcher(path).replaceAll("p"), own.matcher(text).replaceAll("p"));
                }
            });
            return written;
        }
    }

    private Compilation compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>(List.of(source("shared", "Own", SHARED)));
        packages.forEach((text, name) ->
                sources.add(source(name, "Config", "package " + name + ";\n" + HEAD + text.replace("PACKAGE", name))));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "--release",
                    "17",
                    "-Xmaxerrs",
                    "100000",
                    "-d",
                    directory.toString(),
                    "-s",
                    directory.toString(),
                    "-Aseaworthy.docs.mode=write",
                    "-Aseaworthy.docs.dir=" + directory.resolve("docs"));
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, found, options, null, sources);
            task.setProcessors(List.of(new SeaworthyProcessor()));
            task.call();
        }
        Set<String> refused = new HashSet<>();
        List<String> said = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
            String text = each.getMessage(Locale.ROOT);
            if (each.getKind() == Diagnostic.Kind.ERROR) {
                JavaFileObject file = each.getSource();
                said.add((file == null ? "" : file.toUri().getPath()) + ": " + text);
                if (file != null && text.startsWith("[SW") && !text.startsWith("[SW000]")) {
                    refused.add(file.toUri().getPath().split("/", -1)[1]);
                }
            }
        }
        return new Compilation(refused, said, Golden.read(directory));
    }

    private static JavaFileObject source(String packageName, String type, String text) {
        URI name = URI.create("string:///" + packageName + "/" + type + ".java");
        return new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
