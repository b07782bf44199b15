package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A random configuration as Java source: a file for each interface, a line for each setting. */
final class ConfigurationSource {
    private static final String IMPORTS = """
            import dev.seaworthy.*;
            import dev.seaworthy.Environment;
            import dev.seaworthy.runtime.*;
            import jakarta.validation.constraints.*;
            import java.math.*;
            import java.net.*;
            import java.nio.charset.Charset;
            import java.nio.file.Path;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            import own.*;
            """;

    /** The types of the user's own that configurations use. */
    static final Map<String, String> OWN = Map.of(
            "own/Mode.java",
            """
            package own;
            /** Ways to work. */
            public enum Mode { FAST_ONE, SLOW, OFF }
            """,
            "own/Version.java",
            """
            package own;
            /** A version, by a factory. */
            public record Version(String text) {
                /** Reads a version. */
                public static Version parse(String text) {
                    if (!text.matches("[0-9]{1,3}[.][0-9]{1,3}")) throw new IllegalArgumentException("not a version");
                    return new Version(text);
                }
                @Override public String toString() { return text; }
            }
            """,
            "own/Colour.java",
            """
            package own;
            /** A colour, by a constructor, without equals. */
            public final class Colour {
                private final String name;
                /** Makes a colour. */
                public Colour(String name) {
                    if (!name.matches("red|green|blue")) throw new IllegalArgumentException("not a colour");
                    this.name = name;
                }
                @Override public String toString() { return name; }
            }
            """,
            "own/Ticket.java",
            """
            package own;
            /** A ticket, by a converter. */
            public record Ticket(String text) {
                @Override public String toString() { return text; }
            }
            """,
            "own/ToTicket.java",
            """
            package own;
            import dev.seaworthy.runtime.Converter;
            /** Makes tickets. */
            public final class ToTicket implements Converter<Ticket> {
                @Override public Ticket convert(String text) {
                    if (!text.matches("T-[0-9]+")) throw new IllegalArgumentException("not a ticket");
                    return new Ticket(text);
                }
            }
            """,
            "own/ToSecret.java",
            """
            package own;
            import dev.seaworthy.runtime.Converter;
            import dev.seaworthy.runtime.Secret;
            /** Makes secrets. */
            public final class ToSecret implements Converter<Secret> {
                @Override public Secret convert(String text) {
                    if (!text.matches("v[0-9]:[a-z]+")) throw new IllegalArgumentException("not a secret");
                    return Secret.of(text);
                }
            }
            """);

    private ConfigurationSource() {}

    /** The sources by their paths, without the types of the user's own. */
    static Map<String, String> files(RandomConfiguration configuration) {
        Map<String, String> files = new LinkedHashMap<>();
        List<Contract> contracts = new ArrayList<>(configuration.root().closure());
        configuration.several().forEach(each -> each.contracts().forEach(contracts::add));
        for (Contract contract : contracts) {
            files.put(configuration.packageName() + "/" + contract.name() + ".java", text(configuration, contract));
            contract.settings().stream()
                    .filter(ConfigurationSource::isShaped)
                    .forEach(each -> files.put(
                            configuration.packageName() + "/" + shape(each) + ".java", shape(configuration, each)));
        }
        return files;
    }

    private static String text(RandomConfiguration configuration, Contract contract) {
        boolean isRoot = contract.equals(configuration.root());
        List<String> lines = new ArrayList<>();
        lines.add("package " + configuration.packageName() + ";");
        lines.add(IMPORTS);
        lines.add("/** Settings of " + contract.name() + ". */");
        if (isRoot) {
            lines.add("@EnvConfig(environmentVariable = \"" + configuration.environmentVariable() + "\""
                    + otherNames(configuration) + ")");
        }
        contract.relations().forEach(each -> lines.add(each.toString()));
        lines.add("public interface " + contract.name() + parents(contract) + " {");
        if (isRoot && configuration.showsEnvironment()) {
            lines.add("/** Where. */ @EnvVar(\"" + configuration.environmentVariable()
                    + "\") Environment environment();");
        }
        contract.settings()
                .forEach(each -> lines.add(
                        isDeclaredAgain(contract, each)
                                ? line(each).replace("*/ ", "*/ @SuppressWarnings(\"seaworthy:SW101\") ")
                                : line(each)));
        contract.groups().forEach(each -> lines.add(line(each)));
        if (isRoot) {
            configuration.several().forEach(each -> lines.add(line(each)));
        }
        contract.rules().forEach(each -> lines.add("/** Judges " + each.method() + ". */ " + each));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    /** Whether a parent has the setting too, whose rules are not meant to hold where it is declared again. */
    private static boolean isDeclaredAgain(Contract contract, Setting setting) {
        return contract.parents().stream()
                .flatMap(parent -> parent.allSettings().stream())
                .anyMatch(each -> each.method().equals(setting.method()));
    }

    private static String otherNames(RandomConfiguration configuration) {
        return Stream.of(Environment.values())
                .filter(each -> !configuration.otherNames(each).isEmpty())
                .map(each ->
                        ", " + each.variableValue() + "Names = " + JavaText.literals(configuration.otherNames(each)))
                .collect(Collectors.joining());
    }

    private static String parents(Contract contract) {
        return contract.parents().isEmpty()
                ? ""
                : contract.parents().stream().map(Contract::name).collect(Collectors.joining(", ", " extends ", ""));
    }

    private static String line(Group group) {
        String type = group.contract().name();
        String presentWhen = group.presentWhen()
                .map(name -> ", presentWhen = " + JavaText.literal(name))
                .orElse("");
        String is = group.is().isEmpty() ? "" : ", is = " + JavaText.literals(group.is());
        return "/** A group. */ @EnvGroup(prefix = \"" + group.prefix() + "\"" + presentWhen + is + ") "
                + group.requirement().map(each -> each + " ").orElse("")
                + (group.isOptional() ? Absence.of(group.method()).java(type) : type) + " " + group.method() + "();";
    }

    private static String line(Several several) {
        if (several.contract().isEmpty()) {
            Setting source = several.source();
            return line(source, (several.demandsOne() ? "@NotEmpty " : "") + annotations(source));
        }
        String type = several.contract().get().name();
        return "/** Several groups. */ @EnvGroup(prefix = \"" + several.start() + several.written() + "_\") "
                + (several.isNamed() ? "Map<String, " + type + ">" : "List<" + type + ">") + " " + several.method()
                + "();";
    }

    /** Whether an annotation of the user's own carries all annotations of a setting. */
    private static boolean isShaped(Setting setting) {
        return Math.floorMod(setting.method().hashCode(), 4) == 0;
    }

    /** Its name says all that it carries: an interface may declare a setting again, and say something else of it. */
    private static String shape(Setting setting) {
        return "Of_" + setting.method() + "_"
                + Integer.toHexString(annotations(setting).hashCode());
    }

    private static String shape(RandomConfiguration configuration, Setting setting) {
        return "package " + configuration.packageName() + ";\n" + IMPORTS + "/** A shape. */\n" + annotations(setting)
                + "\npublic @interface " + shape(setting) + " {}\n";
    }

    /** A setting as one line, so that what the compiler says of it is known by its line. */
    static String line(Setting setting) {
        return isShaped(setting) ? line(setting, "@" + shape(setting) + " ") : line(setting, annotations(setting));
    }

    private static String annotations(Setting setting) {
        String words = setting.constraints().stream()
                .filter(each -> !each.onElements())
                .map(each -> each + " ")
                .collect(Collectors.joining());
        return annotation(setting) + " "
                + setting.rules().stream().map(each -> each + " ").collect(Collectors.joining())
                + setting.requirements().stream().map(each -> each + " ").collect(Collectors.joining()) + words;
    }

    private static String line(Setting setting, String annotations) {
        String onElement = setting.constraints().stream()
                .filter(Constraint::onElements)
                .map(each -> each + " ")
                .collect(Collectors.joining());
        return "/** The " + setting.method() + ". */ " + annotations
                + (setting.isDeprecated() ? "@Deprecated " : "")
                + setting.shape().java(setting.type(), onElement, Absence.of(setting.method())) + " " + setting.method()
                + "();";
    }

    private static String annotation(Setting setting) {
        List<String> attributes = new ArrayList<>();
        add(attributes, "value", setting.name());
        add(attributes, "defaultValue", setting.defaultValue());
        add(attributes, "developmentDefault", setting.developmentDefault());
        if (setting.emptyIsValue()) {
            attributes.add("emptyIsValue = true");
        }
        add(attributes, "example", setting.example());
        add(attributes, "defaultFrom", setting.from());
        if (setting.isMarked()) {
            attributes.add("sensitive = true");
        }
        if (!setting.aliases().isEmpty()) {
            attributes.add("aliases = " + JavaText.literals(setting.aliases()));
        }
        if (!setting.fallbacks().isEmpty()) {
            attributes.add("fallbacks = " + JavaText.literals(setting.fallbacks()));
        }
        if (!setting.separator().equals(",")) {
            attributes.add("separator = " + JavaText.literal(setting.separator()));
            if (setting.shape().isMap()) {
                attributes.add("keySeparator = " + JavaText.literal(Elements.keySeparator(setting.separator())));
            }
        }
        if (!setting.type().unit().isEmpty()) {
            attributes.add("unit = " + JavaText.literal(setting.type().unit()));
        }
        if (setting.type() == Type.HEX_DIGITS) {
            attributes.add("encoding = Encoding.HEX");
        }
        if (setting.type() == Type.BINARY_FOR_URLS) {
            attributes.add("encoding = Encoding.BASE64URL");
        }
        if (setting.type().is(Trait.CONVERTED)) {
            attributes.add("converter = To" + setting.type().java() + ".class");
        }
        return attributes.isEmpty() ? "@EnvVar" : "@EnvVar(" + String.join(", ", attributes) + ")";
    }

    private static void add(List<String> attributes, String name, Optional<String> text) {
        text.ifPresent(each -> attributes.add(name + " = " + JavaText.literal(each)));
    }
}
