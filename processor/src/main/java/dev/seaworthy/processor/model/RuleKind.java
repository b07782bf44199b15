package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Bounds;
import dev.seaworthy.runtime.load.rule.Choices;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.PathRules;
import dev.seaworthy.runtime.load.rule.PemRules;
import dev.seaworthy.runtime.load.rule.RuleWords;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.load.rule.Texts;
import dev.seaworthy.runtime.load.rule.Urls;
import dev.seaworthy.runtime.load.service.Kinds;
import dev.seaworthy.runtime.text.Alternatives;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of rules: one row an attribute of {@code @ProductionRule}. A row names the types on which the rule means
 * something, and the judge that a loader calls. Its judge for the compiler and its words are a line each below.
 */
@SuppressWarnings("ImmutableEnumChecker") // Sets from Set.of do not change.
public enum RuleKind {
    MUST_BE("mustBe", Form.COMPARED, Set.of(), Choices.class, Literals.STRINGS),
    MUST_NOT_BE("mustNotBe", Form.COMPARED, Set.of(), Choices.class, Literals.STRINGS),
    REQUIRED("required", Form.PRESENCE, Set.of(), Choices.class, Literals.NONE),
    FORBIDDEN("forbidden", Form.PRESENCE, Set.of(), Choices.class, Literals.NONE),
    MIN_LENGTH("minLength", Form.CALL, Set.of(Trait.TEXT), Texts.class, Literals.NUMBER),
    STRONG_SECRET("strongSecret", Form.CALL_WITH_OWN, Set.of(Trait.SECRET), Secrets.class, Literals.NONE),
    NO_LOCALHOST("noLocalhost", Form.CALL, Set.of(Trait.HOST, Trait.ADDRESS), Hosts.class, Literals.NONE),
    NOT_ALL_INTERFACES("notAllInterfaces", Form.CALL, Set.of(Trait.HOST, Trait.ADDRESS), Hosts.class, Literals.NONE),
    NO_WILDCARD("noWildcard", Form.CALL, Set.of(Trait.HOST), Hosts.class, Literals.FLAG),
    SCHEMES("schemes", Form.CALL, Set.of(Trait.URL), Urls.class, Literals.STRINGS),
    STARTS_WITH("startsWith", Form.CALL, Set.of(Trait.TEXT, Trait.URL), Texts.class, Literals.STRINGS),
    MUST_NOT_START_WITH("mustNotStartWith", Form.CALL, Set.of(Trait.TEXT, Trait.URL), Texts.class, Literals.STRINGS),
    MATCHES("matches", Form.CALL, Set.of(Trait.TEXT, Trait.URL), Texts.class, Literals.STRING),
    ENCRYPTED("encrypted", Form.CALL, Set.of(Trait.URL), Urls.class, Literals.NONE),
    NO_TEST_KEYS("noTestKeys", Form.CALL, Set.of(Trait.TEXT), Keys.class, Literals.NONE),
    MIN("min", Form.BOUND, Set.of(Trait.ORDERED), Bounds.class, Literals.STRING),
    MAX("max", Form.BOUND, Set.of(Trait.ORDERED), Bounds.class, Literals.STRING),
    ABSOLUTE_PATH("absolutePath", Form.CALL_WITH_VALUE, Set.of(Trait.PATH), PathRules.class, Literals.NONE),
    PERSISTENT_PATH("persistentPath", Form.CALL_WITH_VALUE, Set.of(Trait.PATH), PathRules.class, Literals.NONE),
    EXISTS("exists", Form.CALL_WITH_FILE, Set.of(Trait.PATH), PathRules.class, Literals.NONE),
    PEM("pem", Form.DATED, Set.of(Trait.TEXT, Trait.PATH), PemRules.class, Literals.NONE),
    DISTINCT("distinct", Form.DISTINCT, Set.of(), Choices.class, Literals.NONE),
    SAME_KIND("sameKind", Form.CALL_WITH_OWN, Set.of(Trait.URL), Kinds.class, Literals.NONE);

    /** What {@code distinct} calls a value that is its setting's development default. */
    public static final String DEVELOPMENT_DEFAULT = "the development default";

    /** What {@code distinct} calls a value that is its setting's example. */
    public static final String EXAMPLE = "the example";

    /** What {@code distinct} calls the values that a command compares, where somebody wrote the rule. */
    public static final String OTHER_ENVIRONMENTS = "its value in any other environment, which `diff` compares";

    /** What a judge takes after the value. */
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
        /** The judge takes the path of a file, which may be on another machine. */
        CALL_WITH_FILE,
        /** The judge takes the text, or the path of a file that has it, and others say until when it is valid. */
        DATED,
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

    RuleKind(String attribute, Form form, Set<Trait> traits, Class<?> judgeClass, Literals literals) {
        this.attribute = attribute;
        this.form = form;
        this.traits = traits;
        this.judgeClass = judgeClass;
        this.literals = literals;
    }

    /** The annotation's attribute, which is the second part of the rule's name, and the judge's method. */
    public String attribute() {
        return attribute;
    }

    /** How the judge is called. */
    public Form form() {
        return form;
    }

    /** The runtime's class that has the judge. */
    public Class<?> judgeClass() {
        return judgeClass;
    }

    /** The judge's method: called like the attribute, but where a URL, a network or encoded bytes ask for another one. */
    public String judgeMethod(Scalar scalar) {
        if (this == STRONG_SECRET) {
            return attribute + scalar.bytes().map(EncodedBytes::judges).orElse("");
        }
        if (this != NO_LOCALHOST && this != NOT_ALL_INTERFACES) {
            return attribute;
        }
        return isUrl(scalar) ? attribute + "InUrl" : scalar.is(ScalarType.CIDR) ? attribute + "InNetwork" : attribute;
    }

    private static boolean isUrl(Scalar scalar) {
        return scalar.has(Trait.URL) && !scalar.has(Trait.TEXT);
    }

    /** The arguments of the judge after the text: strings, whole numbers, booleans. */
    public List<Object> literals(Rule rule) {
        return switch (literals) {
            case NONE -> List.of();
            case STRING -> List.of(rule.argument());
            case STRINGS -> List.copyOf(rule.arguments());
            case NUMBER -> List.of(rule.number());
            case FLAG -> List.of(rule.flag());
        };
    }

    /**
     * The rule as the documents write it, arguments between backticks: {@code must not name the local machine}.
     *
     * @param rule the rule
     * @param own what the texts are called that a value must differ from
     * @param scalar the type of each value
     * @return the words
     */
    public String words(Rule rule, List<String> own, Scalar scalar) {
        return switch (this) {
            case MUST_BE -> RuleWords.mustBe(code(rule.arguments()));
            case MUST_NOT_BE -> RuleWords.mustNotBe(code(rule.arguments()));
            case REQUIRED -> RuleWords.REQUIRED;
            case FORBIDDEN -> RuleWords.FORBIDDEN;
            case MIN_LENGTH -> RuleWords.minLength(rule.number());
            case STRONG_SECRET ->
                "must be a strong secret: at least "
                        + (scalar.bytes().isPresent()
                                ? Secrets.FEWEST_BYTES + " bytes (" + Secrets.SHORTEST + " where they are a text)"
                                : Secrets.SHORTEST + " characters")
                        + (own.isEmpty()
                                ? ", and no placeholder"
                                : ", no placeholder, and not " + String.join(" or ", own));
            case NO_LOCALHOST -> RuleWords.NO_LOCALHOST;
            case NOT_ALL_INTERFACES -> RuleWords.NOT_ALL_INTERFACES;
            case NO_WILDCARD -> RuleWords.NO_WILDCARD + (rule.flag() ? " except for subdomains" : "");
            case SCHEMES ->
                RuleWords.schemes(
                        code(rule.arguments().stream().map(RuleWords::beginning).toList()));
            case STARTS_WITH -> RuleWords.startsWith(code(rule.arguments()));
            case MUST_NOT_START_WITH -> RuleWords.mustNotStartWith(code(rule.arguments()));
            case MATCHES -> RuleWords.matches(code(rule.argument()));
            case ENCRYPTED -> RuleWords.ENCRYPTED;
            case NO_TEST_KEYS -> "must not be a vendor's test key";
            case MIN -> RuleWords.min(code(rule.argument()));
            case MAX -> RuleWords.max(code(rule.argument()));
            case ABSOLUTE_PATH -> RuleWords.ABSOLUTE_PATH;
            case PERSISTENT_PATH -> RuleWords.PERSISTENT_PATH;
            case EXISTS -> RuleWords.EXISTS;
            case PEM -> (scalar.has(Trait.PATH) ? RuleWords.PEM_FILE : RuleWords.PEM) + ", valid at the start";
            case DISTINCT -> "must differ from " + listed(own);
            case SAME_KIND -> Kinds.DEMAND;
        };
    }

    /** What the texts are called that a value must differ from, those that there are. */
    public static List<String> ownTextsOf(Setting setting, Rule rule) {
        boolean isCompared = rule.kind() == DISTINCT && ImpliedRules.isWritten(rule, setting);
        return Stream.of(
                        setting.defaults().ofDevelopment().map(text -> DEVELOPMENT_DEFAULT),
                        setting.example().map(text -> EXAMPLE),
                        Optional.of(OTHER_ENVIRONMENTS).filter(text -> isCompared))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String listed(List<String> texts) {
        int last = texts.size() - 1;
        return last > 0
                ? String.join(", ", texts.subList(0, last)) + " and " + texts.get(last)
                : String.join("", texts);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String[] code(List<String> texts) {
        return texts.stream().map(RuleKind::code).toArray(String[]::new);
    }

    /** Whether the rule means something on a type. */
    public boolean appliesTo(ValueType type) {
        if (form == Form.PRESENCE) {
            return type.isOptional();
        }
        return traits.isEmpty() || traits.stream().anyMatch(type.scalar()::has);
    }

    /** What the rule means something on, in words. */
    public String appliesToWords() {
        return switch (form) {
            case PRESENCE -> "an Optional or a nullable type";
            case COMPARED, DISTINCT -> "any type";
            case CALL, CALL_WITH_OWN, CALL_WITH_VALUE, CALL_WITH_FILE, DATED, BOUND ->
                Alternatives.of(ScalarType.nounsOf(traits).toArray(new String[0]));
        };
    }

    /**
     * Judges one converted value as a loader does.
     *
     * @param value the value
     * @param rule the rule
     * @param setting the setting it stands on
     * @return what must hold; nothing when it holds
     */
    public List<Violation> judge(Object value, Rule rule, Setting setting) {
        if (form == Form.DISTINCT) {
            return distinct(value, setting);
        }
        Violation violation = judgeOne(value, rule, setting);
        return violation == null ? List.of() : List.of(violation);
    }

    /** What its judge advises in place of the usual command, where the setting does not take what that makes. */
    public Optional<String> advice(Setting setting) {
        return this == STRONG_SECRET && !setting.makesTheUsual() ? Optional.of(setting.makeAdvice()) : Optional.empty();
    }

    private @Nullable Violation judgeOne(Object value, Rule rule, Setting setting) {
        Scalar scalar = setting.type().scalar();
        return switch (this) {
            case MUST_BE ->
                Conversion.isAmong(value, rule.arguments(), scalar)
                        ? null
                        : Choices.mustBe(rule.shownOn(setting).texts());
            case MUST_NOT_BE ->
                Conversion.isLikeOneOf(value, rule.arguments(), scalar)
                        ? Choices.mustNotBe(rule.shownOn(setting).texts())
                        : null;
            case REQUIRED, DISTINCT -> null; // There is a value; and distinct is judged above, for it may refuse twice.
            case EXISTS -> null; // Only the machine of a start has its files.
            case PEM -> scalar.has(Trait.PATH) ? null : PemRules.pemOnSomeDay(Conversion.textOf(value));
            case FORBIDDEN -> Choices.forbidden();
            case MIN_LENGTH -> Texts.minLength(Conversion.textOf(value), rule.number());
            case STRONG_SECRET ->
                value instanceof byte[] bytes
                        ? scalar.bytes()
                                .orElseThrow()
                                .strongSecret(bytes, ownTexts(setting).toArray(String[]::new))
                        : Secrets.strongSecret(
                                Conversion.textOf(value), ownTexts(setting).toArray(String[]::new));
            case SAME_KIND ->
                Kinds.sameKind(Conversion.textOf(value), ownTexts(setting).toArray(String[]::new));
            case NO_LOCALHOST -> noLocalhost(scalar, Conversion.textOf(value));
            case NOT_ALL_INTERFACES -> notAllInterfaces(scalar, Conversion.textOf(value));
            case NO_WILDCARD -> Hosts.noWildcard(Conversion.textOf(value), rule.flag());
            case SCHEMES -> Urls.schemes(Conversion.textOf(value), rule.texts());
            case STARTS_WITH -> Texts.startsWith(Conversion.textOf(value), rule.texts());
            case MUST_NOT_START_WITH -> Texts.mustNotStartWith(Conversion.textOf(value), rule.texts());
            case MATCHES -> Texts.matches(Conversion.textOf(value), rule.argument());
            case ENCRYPTED -> Urls.encrypted(Conversion.textOf(value));
            case NO_TEST_KEYS -> Keys.noTestKeys(Conversion.textOf(value));
            case MIN -> scalar.row().orElseThrow().min(value, scalar.value(rule.argument()), rule.argument());
            case MAX -> scalar.row().orElseThrow().max(value, scalar.value(rule.argument()), rule.argument());
            case ABSOLUTE_PATH -> PathRules.absolutePathAnywhere((Path) value);
            case PERSISTENT_PATH -> PathRules.persistentPathAnywhere((Path) value);
        };
    }

    private static @Nullable Violation noLocalhost(Scalar scalar, String text) {
        if (scalar.is(ScalarType.CIDR)) {
            return Hosts.noLocalhostInNetwork(text);
        }
        return isUrl(scalar) ? Hosts.noLocalhostInUrl(text) : Hosts.noLocalhost(text);
    }

    private static @Nullable Violation notAllInterfaces(Scalar scalar, String text) {
        if (scalar.is(ScalarType.CIDR)) {
            return Hosts.notAllInterfacesInNetwork(text);
        }
        return isUrl(scalar) ? Hosts.notAllInterfacesInUrl(text) : Hosts.notAllInterfaces(text);
    }

    /**
     * What a loader warns of outside production where a setting refuses test keys.
     *
     * @param key a value of the setting, or an element of it
     * @return that it is a live key, or null
     */
    public static @Nullable Violation live(Object key) {
        return Keys.live(Conversion.textOf(key));
    }

    /**
     * The texts of the repository that the judge of {@link Form#CALL_WITH_OWN} takes: those that a secret must not be, or those
     * that all name one kind of service.
     */
    public List<String> ownTexts(Setting setting) {
        Defaults defaults = setting.defaults();
        if (this == SAME_KIND) {
            return Stream.of(defaults.example(), defaults.development(), defaults.everywhere())
                    .flatMap(Optional::stream)
                    .flatMap(each -> each.elements().stream())
                    .toList();
        }
        return Stream.of(defaults.example(), defaults.ofDevelopment())
                .flatMap(Optional::stream)
                .map(ValueText::text)
                .toList();
    }

    private static List<Violation> distinct(Object value, Setting setting) {
        Defaults defaults = setting.defaults();
        List<Violation> violations = new ArrayList<>();
        Scalar scalar = setting.type().scalar();
        defaults.ofDevelopment()
                .filter(other -> Conversion.isLikeOneOf(value, other.elements(), scalar))
                .ifPresent(other -> violations.add(Choices.distinct(DEVELOPMENT_DEFAULT)));
        defaults.example()
                .filter(other -> Conversion.isLikeOneOf(value, other.elements(), scalar))
                .ifPresent(other -> violations.add(Choices.distinct(EXAMPLE)));
        return violations;
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
}
