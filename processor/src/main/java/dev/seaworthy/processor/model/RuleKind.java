package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Texts;
import dev.seaworthy.runtime.load.rule.Urls;
import dev.seaworthy.runtime.text.Alternatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of rules: one row an attribute of {@code @ProductionRule}. A row names the types on which the rule means
 * something, its judge in the runtime, and its words in the documents.
 */
@SuppressWarnings("ImmutableEnumChecker") // Sets from Set.of do not change.
public enum RuleKind {
    MUST_BE("mustBe", Form.COMPARED, Set.of(), Choices.class, Literals.STRINGS, "must be {either}"),
    MUST_NOT_BE("mustNotBe", Form.COMPARED, Set.of(), Choices.class, Literals.STRINGS, "must not be {either}"),
    REQUIRED("required", Form.PRESENCE, Set.of(), Choices.class, Literals.NONE, "must be set"),
    FORBIDDEN("forbidden", Form.PRESENCE, Set.of(), Choices.class, Literals.NONE, "must not be set"),
    MIN_LENGTH(
            "minLength",
            Form.CALL,
            Set.of(Trait.TEXT),
            Texts.class,
            Literals.NUMBER,
            "must have at least {first} characters"),
    STRONG_SECRET(
            "strongSecret",
            Form.CALL_WITH_OWN,
            Set.of(Trait.TEXT),
            Secrets.class,
            Literals.NONE,
            "must be a strong secret: at least 32 characters, and no placeholder"),
    NO_LOCALHOST(
            "noLocalhost",
            Form.CALL,
            Set.of(Trait.HOST),
            Hosts.class,
            Literals.NONE,
            "must not name the local machine"),
    NO_WILDCARD(
            "noWildcard",
            Form.CALL,
            Set.of(Trait.HOST),
            Hosts.class,
            Literals.FLAG,
            "must not hold the wildcard *{flag: except for subdomains}"),
    SCHEMES("schemes", Form.CALL, Set.of(Trait.URL), Urls.class, Literals.STRINGS, "must begin with {either://}"),
    STARTS_WITH(
            "startsWith",
            Form.CALL,
            Set.of(Trait.TEXT, Trait.URL),
            Texts.class,
            Literals.STRINGS,
            "must start with {either}"),
    MUST_NOT_START_WITH(
            "mustNotStartWith",
            Form.CALL,
            Set.of(Trait.TEXT, Trait.URL),
            Texts.class,
            Literals.STRINGS,
            "must not start with {either}"),
    MATCHES("matches", Form.CALL, Set.of(Trait.TEXT, Trait.URL), Texts.class, Literals.STRING, "must match `{first}`"),
    ENCRYPTED(
            "encrypted",
            Form.CALL,
            Set.of(Trait.URL),
            Urls.class,
            Literals.NONE,
            "must not leave the connection in clear"),
    NO_TEST_KEYS(
            "noTestKeys", Form.CALL, Set.of(Trait.TEXT), Keys.class, Literals.NONE, "must not be a vendor's test key"),
    MIN("min", Form.BOUND, Set.of(Trait.ORDERED), Bounds.class, Literals.STRING, "must be at least `{first}`"),
    MAX("max", Form.BOUND, Set.of(Trait.ORDERED), Bounds.class, Literals.STRING, "must be at most `{first}`"),
    ABSOLUTE_PATH(
            "absolutePath",
            Form.CALL_WITH_VALUE,
            Set.of(Trait.PATH),
            PathRules.class,
            Literals.NONE,
            "must be an absolute path"),
    PERSISTENT_PATH(
            "persistentPath",
            Form.CALL_WITH_VALUE,
            Set.of(Trait.PATH),
            PathRules.class,
            Literals.NONE,
            "must not be a temporary directory"),
    DISTINCT(
            "distinct",
            Form.DISTINCT,
            Set.of(),
            Choices.class,
            Literals.NONE,
            "must differ from the development default and the example");

    /** What a judge takes behind the value. */
    private enum Literals {
        NONE,
        STRING,
        STRINGS,
        NUMBER,
        FLAG
    }

    /** How a rule's judge is called. */
    public enum Form {
        /** The converted value is compared with converted values. */
        COMPARED,
        /** Whether there is a value decides. */
        PRESENCE,
        /** The judge takes the value's text and the rule's arguments. */
        CALL,
        /** The judge takes the value's text and the setting's own defaults and example. */
        CALL_WITH_OWN,
        /** The judge takes the value itself. */
        CALL_WITH_VALUE,
        /** The judge takes the value, the converted bound, and the bound as it is written. */
        BOUND,
        /** The judge compares the converted value with the setting's own development default and example. */
        DISTINCT
    }

    private final String attribute;
    private final Form form;
    private final Set<Trait> traits;
    private final Class<?> judgeClass;
    private final Literals literals;
    private final String words;

    RuleKind(String attribute, Form form, Set<Trait> traits, Class<?> judgeClass, Literals literals, String words) {
        this.attribute = attribute;
        this.form = form;
        this.traits = traits;
        this.judgeClass = judgeClass;
        this.literals = literals;
        this.words = words;
    }

    /** The annotation's attribute, which is the second part of the rule's name, and the judge's method. */
    public String attribute() {
        return attribute;
    }

    /** How the judge is called. */
    public Form form() {
        return form;
    }

    /** The runtime's class that has the judge; its method is called like the attribute. */
    public Class<?> judgeClass() {
        return judgeClass;
    }

    /** The arguments of the judge behind the text: strings, whole numbers, booleans. */
    public List<Object> literals(Rule rule) {
        String first = rule.arguments().isEmpty() ? "" : rule.arguments().get(0);
        return switch (literals) {
            case NONE -> List.of();
            case STRING -> List.of(first);
            case STRINGS -> List.copyOf(rule.arguments());
            case NUMBER -> List.of(Integer.valueOf(first));
            case FLAG -> List.of(Boolean.valueOf(first));
        };
    }

    /** The rule as the documents say it: {@code must not name the local machine}. */
    public String words(Rule rule) {
        int open = words.indexOf('{');
        if (open < 0) {
            return words;
        }
        int close = words.indexOf('}', open);
        String hole = words.substring(open + 1, close);
        return words.substring(0, open) + filled(hole, rule.arguments()) + words.substring(close + 1);
    }

    /** Whether the rule means something on a type. */
    public boolean appliesTo(ValueType type) {
        if (form == Form.PRESENCE) {
            return type.isOptional();
        }
        if (form == Form.COMPARED || form == Form.DISTINCT) {
            return type.scalar().isProvable();
        }
        return traits.isEmpty() || traits.stream().anyMatch(type.scalar()::has);
    }

    /** What the rule means something on, in words. */
    public String appliesToWords() {
        if (form == Form.PRESENCE) {
            return "an Optional";
        }
        if (form == Form.COMPARED || form == Form.DISTINCT) {
            return "an enum or a type of docs/types.md";
        }
        if (traits.contains(Trait.ORDERED)) {
            return "a number, a Duration or a DataSize";
        }
        if (traits.contains(Trait.PATH)) {
            return "a Path";
        }
        return traits.contains(Trait.HOST)
                ? "a text, a URI, a URL or a socket address"
                : traits.contains(Trait.URL) ? "a text, a URI or a URL" : "a text or a Secret";
    }

    /**
     * Judges one converted value as a loader does.
     *
     * @param value the value
     * @param rule the rule
     * @param setting the setting it stands on
     * @return what must hold, or null when it holds
     */
    public @Nullable Violation judge(Object value, Rule rule, Setting setting) {
        if (form == Form.COMPARED) {
            boolean among =
                    Conversion.isAmong(value, rule.arguments(), setting.type().scalar());
            if (this == MUST_BE) {
                return among ? null : Choices.mustBe(rule.arguments().toArray(new String[0]));
            }
            return among ? Choices.mustNotBe(rule.arguments().toArray(new String[0])) : null;
        }
        if (form == Form.BOUND) {
            return bound(value, rule, setting);
        }
        return switch (form) {
            case CALL -> called(Conversion.textOf(value), rule);
            // A default is not called weak for being the very default that is judged.
            case CALL_WITH_OWN -> called(Conversion.textOf(value), rule);
            case CALL_WITH_VALUE -> called(value, rule);
            default -> null;
        };
    }

    private @Nullable Violation called(Object value, Rule rule) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(value);
        if (literals == Literals.STRINGS || form == Form.CALL_WITH_OWN) {
            arguments.add(rule.arguments().toArray(new String[0]));
        } else {
            arguments.addAll(literals(rule));
        }
        return (Violation) Calls.of(judgeClass, attribute, arguments.toArray()).orElse(null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Both are of the setting's type, which is ordered.
    private @Nullable Violation bound(Object value, Rule rule, Setting setting) {
        String written = rule.arguments().get(0);
        Comparable bound =
                (Comparable) Conversion.value(setting.type().scalar(), written).orElseThrow();
        return this == MIN
                ? Bounds.min((Comparable) value, bound, written)
                : Bounds.max((Comparable) value, bound, written);
    }

    /** The row of an attribute. */
    public static Optional<RuleKind> of(String attribute) {
        for (RuleKind kind : values()) {
            if (kind.attribute.equals(attribute)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** What stands in a hole of the words: the first argument, all of them, or a clause where the first one is true. */
    private static String filled(String hole, List<String> arguments) {
        if (hole.equals("first")) {
            return arguments.get(0);
        }
        if (hole.startsWith("flag:")) {
            return Boolean.parseBoolean(arguments.get(0)) ? hole.substring(5) : "";
        }
        String suffix = hole.substring("either".length());
        String[] quoted = new String[arguments.size()];
        for (int i = 0; i < quoted.length; i++) {
            quoted[i] = "`" + arguments.get(i) + suffix + "`";
        }
        return Alternatives.of(quoted);
    }
}
