package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.Fault;
import dev.seaworthy.runtime.rule.Bounds;
import dev.seaworthy.runtime.rule.Choices;
import dev.seaworthy.runtime.rule.Hosts;
import dev.seaworthy.runtime.rule.Keys;
import dev.seaworthy.runtime.rule.PathRules;
import dev.seaworthy.runtime.rule.Secrets;
import dev.seaworthy.runtime.rule.Texts;
import dev.seaworthy.runtime.rule.Urls;
import dev.seaworthy.runtime.text.Alternatives;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of rules: one row an attribute of {@code @ProductionRule}. A row names the types on which the rule means
 * something, its judge in the runtime, and its words in the documents.
 */
@SuppressWarnings("ImmutableEnumChecker") // Sets from Set.of and functions without state do not change.
public enum RuleKind {
    MUST_BE("mustBe", Form.COMPARED, Set.of(), Choices.class, RuleKind::strings, RuleKind::mustBe, null),
    MUST_NOT_BE("mustNotBe", Form.COMPARED, Set.of(), Choices.class, RuleKind::strings, RuleKind::mustNotBe, null),
    REQUIRED("required", Form.PRESENCE, Set.of(), Choices.class, RuleKind::none, arguments -> "must be set", null),
    FORBIDDEN(
            "forbidden", Form.PRESENCE, Set.of(), Choices.class, RuleKind::none, arguments -> "must not be set", null),
    MIN_LENGTH(
            "minLength",
            Form.CALL,
            Set.of(Trait.TEXT),
            Texts.class,
            RuleKind::number,
            arguments -> "must have at least " + arguments.get(0) + " characters",
            (text, arguments) -> Texts.minLength(text, Integer.parseInt(arguments.get(0)))),
    STRONG_SECRET(
            "strongSecret",
            Form.CALL_WITH_OWN,
            Set.of(Trait.TEXT),
            Secrets.class,
            RuleKind::none,
            arguments -> "must be a strong secret: at least 32 characters, and no placeholder",
            // A default is not called weak for being the very default that is judged.
            (text, arguments) -> Secrets.strongSecret(text)),
    NO_LOCALHOST(
            "noLocalhost",
            Form.CALL,
            Set.of(Trait.HOST),
            Hosts.class,
            RuleKind::none,
            arguments -> "must not name the local machine",
            (text, arguments) -> Hosts.noLocalhost(text)),
    NO_WILDCARD(
            "noWildcard",
            Form.CALL,
            Set.of(Trait.HOST),
            Hosts.class,
            RuleKind::flag,
            arguments -> Boolean.parseBoolean(arguments.get(0))
                    ? "must not hold the wildcard * except for subdomains"
                    : "must not hold the wildcard *",
            (text, arguments) -> Hosts.noWildcard(text, Boolean.parseBoolean(arguments.get(0)))),
    SCHEMES(
            "schemes",
            Form.CALL,
            Set.of(Trait.URL),
            Urls.class,
            RuleKind::strings,
            arguments -> "must begin with " + either(arguments, "://"),
            (text, arguments) -> Urls.schemes(text, arguments.toArray(new String[0]))),
    STARTS_WITH(
            "startsWith",
            Form.CALL,
            Set.of(Trait.TEXT, Trait.URL),
            Texts.class,
            RuleKind::strings,
            arguments -> "must start with " + either(arguments, ""),
            (text, arguments) -> Texts.startsWith(text, arguments.toArray(new String[0]))),
    MUST_NOT_START_WITH(
            "mustNotStartWith",
            Form.CALL,
            Set.of(Trait.TEXT, Trait.URL),
            Texts.class,
            RuleKind::strings,
            arguments -> "must not start with " + either(arguments, ""),
            (text, arguments) -> Texts.mustNotStartWith(text, arguments.toArray(new String[0]))),
    MATCHES(
            "matches",
            Form.CALL,
            Set.of(Trait.TEXT, Trait.URL),
            Texts.class,
            RuleKind::strings,
            arguments -> "must match `" + arguments.get(0) + "`",
            (text, arguments) -> Texts.matches(text, arguments.get(0))),
    ENCRYPTED(
            "encrypted",
            Form.CALL,
            Set.of(Trait.URL),
            Urls.class,
            RuleKind::none,
            arguments -> "must not leave the connection in clear",
            (text, arguments) -> Urls.encrypted(text)),
    NO_TEST_KEYS(
            "noTestKeys",
            Form.CALL,
            Set.of(Trait.TEXT),
            Keys.class,
            RuleKind::none,
            arguments -> "must not be a vendor's test key",
            (text, arguments) -> Keys.noTestKeys(text)),
    MIN(
            "min",
            Form.BOUND,
            Set.of(Trait.ORDERED),
            Bounds.class,
            RuleKind::strings,
            arguments -> "must be at least `" + arguments.get(0) + "`",
            null),
    MAX(
            "max",
            Form.BOUND,
            Set.of(Trait.ORDERED),
            Bounds.class,
            RuleKind::strings,
            arguments -> "must be at most `" + arguments.get(0) + "`",
            null),
    ABSOLUTE_PATH(
            "absolutePath",
            Form.CALL_WITH_VALUE,
            Set.of(Trait.PATH),
            PathRules.class,
            RuleKind::none,
            arguments -> "must be an absolute path",
            (text, arguments) -> PathRules.absolutePath(Path.of(text))),
    PERSISTENT_PATH(
            "persistentPath",
            Form.CALL_WITH_VALUE,
            Set.of(Trait.PATH),
            PathRules.class,
            RuleKind::none,
            arguments -> "must not be a temporary directory",
            (text, arguments) -> PathRules.persistentPath(Path.of(text))),
    DISTINCT(
            "distinct",
            Form.DISTINCT,
            Set.of(),
            Choices.class,
            RuleKind::none,
            arguments -> "must differ from the development default and the example",
            null);

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

    private interface Judge {
        @Nullable
        Fault judge(String text, List<String> arguments);
    }

    private final String attribute;
    private final Form form;
    private final Set<Trait> traits;
    private final Class<?> judgeClass;
    private final Function<List<String>, List<Object>> literals;
    private final Function<List<String>, String> words;
    private final @Nullable Judge judge;

    RuleKind(
            String attribute,
            Form form,
            Set<Trait> traits,
            Class<?> judgeClass,
            Function<List<String>, List<Object>> literals,
            Function<List<String>, String> words,
            @Nullable Judge judge) {
        this.attribute = attribute;
        this.form = form;
        this.traits = traits;
        this.judgeClass = judgeClass;
        this.literals = literals;
        this.words = words;
        this.judge = judge;
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
        return literals.apply(rule.arguments());
    }

    /** The rule as the documents say it: {@code must not name the local machine}. */
    public String words(Rule rule) {
        return words.apply(rule.arguments());
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
    public @Nullable Fault judge(Object value, Rule rule, Setting setting) {
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
        if (judge == null) {
            return null;
        }
        return judge.judge(Conversion.textOf(value), rule.arguments());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Both are of the setting's type, which is ordered.
    private @Nullable Fault bound(Object value, Rule rule, Setting setting) {
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

    private static List<Object> none(List<String> arguments) {
        return List.of();
    }

    private static List<Object> strings(List<String> arguments) {
        return List.copyOf(arguments);
    }

    private static List<Object> number(List<String> arguments) {
        return List.of(Integer.valueOf(arguments.get(0)));
    }

    private static List<Object> flag(List<String> arguments) {
        return List.of(Boolean.valueOf(arguments.get(0)));
    }

    private static String mustBe(List<String> arguments) {
        return "must be " + either(arguments, "");
    }

    private static String mustNotBe(List<String> arguments) {
        return "must not be " + either(arguments, "");
    }

    private static String either(List<String> words, String suffix) {
        return Alternatives.of(
                words.stream().map(word -> "`" + word + suffix + "`").toArray(String[]::new));
    }
}
