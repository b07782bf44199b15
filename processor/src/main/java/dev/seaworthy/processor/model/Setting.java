package dev.seaworthy.processor.model;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.runtime.load.rule.Secrets;
import dev.seaworthy.runtime.text.Alternatives;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One setting: a method whose value comes from one variable.
 *
 * @param accessor how its interface declares it
 * @param path the names from the root to this one, its own included
 * @param naming the names of its variable
 * @param type the method's type
 * @param isSensitive whether the value is a secret
 * @param isDeprecated whether the method is deprecated
 * @param defaults the values that the source names
 * @param doc what the method says about the setting
 * @param conditions what must hold of it
 * @param carried where attributes of its {@code @EnvVar} are written that an annotation of the user's own carries
 * @param source the method
 */
public record Setting(
        Accessor accessor,
        List<String> path,
        Naming naming,
        ValueType type,
        boolean isSensitive,
        boolean isDeprecated,
        Defaults defaults,
        Doc doc,
        Conditions conditions,
        Map<String, SourceRef> carried,
        SourceRef source)
        implements Member {

    /** The qualified name of the annotation that makes a method a setting. */
    public static final String ANNOTATION = "dev.seaworthy.EnvVar";

    /** More values than an example shows. */
    private static final int MANY = 20;

    /** The variable's name, prefixes included. */
    public String variable() {
        return naming.variable();
    }

    /** The variable as an environment could have it: with a name or an index in place of what stands for one. */
    public String exampleVariable() {
        return Repetition.example(variable());
    }

    /** Whether its method has as many values as there are names or indexes that only the environment knows. */
    public boolean isSeveral() {
        return naming.repetition() != Repetition.ONCE;
    }

    /** What such a variable begins with, before the name or the index. */
    public String start() {
        return Repetition.start(variable());
    }

    /** What such a variable ends with, after the name or the index. */
    public String end() {
        return Repetition.end(variable());
    }

    /**
     * The values of all names or indexes as those of one setting, with what must hold of how many there are. Their names are no
     * part of a text.
     */
    public Setting whole() {
        Shape shape = naming.repetition() == Repetition.NAMED ? Shape.MAP : Shape.LIST;
        return new Setting(
                accessor,
                path,
                new Naming(naming.variable(), naming.aliases(), naming.fallbacks(), Repetition.ONCE),
                new ValueType(shape, Presence.ALWAYS, type.scalar(), type.separator(), type.keySeparator()),
                isSensitive,
                isDeprecated,
                Defaults.NONE,
                doc,
                new Conditions(List.of(), conditions.counts(), List.of(), List.of()),
                carried,
                source);
    }

    /** Variables as an environment could have them: as many as it must have, and one. */
    public List<String> exampleVariables() {
        List<String> examples = new ArrayList<>();
        examples.add(exampleVariable());
        while (isSeveral() && examples.size() < MANY && !isEnough(examples)) {
            examples.add(start() + naming.repetition().example(examples.size()) + end());
        }
        return List.copyOf(examples);
    }

    private boolean isEnough(List<String> examples) {
        ValueType type = whole().type();
        return conditions.counts().stream().allMatch(constraint -> constraint.judge(examples, type) == null);
    }

    /** Whether a start fails without one value at least, where there is one for each name or index. */
    public boolean demandsOne() {
        return isSeveral() && !isEnough(List.of());
    }

    /** Whether there may be several, by names or indexes that only the environment knows. */
    public boolean isRepeated() {
        return Repetition.isIn(variable());
    }

    /** Older names of the variable, prefixes included. */
    public List<String> aliases() {
        return naming.aliases();
    }

    /** The names that count when neither the variable nor an older name is set. */
    public List<String> fallbacks() {
        return naming.fallbacks();
    }

    /** Every name under which it is read, in the order in which they are looked up. */
    public List<String> names() {
        return naming.all();
    }

    /** The names that are this setting's alone: the variable and its older names. */
    public List<String> ownNames() {
        return naming.own();
    }

    /** The text of the default of every environment. */
    public Optional<String> defaultValue() {
        return defaults.everywhere().map(ValueText::text);
    }

    /** The text of the default of development. */
    public Optional<String> developmentDefault() {
        return defaults.development().map(ValueText::text);
    }

    /** Whether a variable that is set and empty has a value: the empty text, or a collection without elements. */
    public boolean emptyIsValue() {
        return defaults.emptyIsValue();
    }

    /** The text of the example. */
    public Optional<String> example() {
        return defaults.example().map(ValueText::text);
    }

    /** The example, where documents and messages show it: a secret's own is one that a start outside development refuses. */
    public Optional<String> shownExample() {
        return example().filter(text -> !isSensitive);
    }

    /** Whether its default is the value of another setting. */
    public boolean inherits() {
        return defaults.from().isPresent();
    }

    /** Its production rules, one set an annotation, and those that nobody wrote. */
    public List<RuleSet> ruleSets() {
        return conditions.ruleSets();
    }

    /** What must hold in every environment. */
    public List<Constraint> constraints() {
        return conditions.constraints();
    }

    /** When an optional setting is required: when one of them holds. */
    public List<Requirement> requirements() {
        return conditions.requirements();
    }

    /** The same setting with one more set of rules. */
    Setting with(RuleSet more) {
        return with(conditions.with(more));
    }

    /** The same setting with other conditions. */
    public Setting with(Conditions others) {
        return new Setting(
                accessor, path, naming, type, isSensitive, isDeprecated, defaults, doc, others, carried, source);
    }

    /** Whether a start outside development fails when the variable is not set. */
    public boolean isRequired() {
        return isSeveral()
                ? demandsOne()
                : !type.isOptional() && defaults.everywhere().isEmpty() && !inherits();
    }

    /** Whether a start in development fails when the variable is not set. */
    public boolean isRequiredInDevelopment() {
        return isRequired() && defaults.development().isEmpty();
    }

    /** The default that applies in development. */
    public Optional<String> defaultInDevelopment() {
        return developmentDefault().or(this::defaultValue);
    }

    /** The rules of all its rule sets. */
    public List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        for (RuleSet set : ruleSets()) {
            all.addAll(set.rules());
        }
        return all;
    }

    /** Whether one of its rule sets has that rule. */
    public boolean hasRule(RuleKind kind) {
        for (RuleSet set : ruleSets()) {
            if (set.has(kind)) {
                return true;
            }
        }
        return false;
    }

    /** The same with other defaults. */
    Setting with(Defaults others) {
        return new Setting(
                accessor, path, naming, type, isSensitive, isDeprecated, others, doc, conditions, carried, source);
    }

    /** The texts of its {@code @EnvVar} that are values of it, by their attributes: defaults and the example. */
    public Map<String, ValueText> valueTexts() {
        Map<String, ValueText> texts = new LinkedHashMap<>();
        defaults.everywhere().ifPresent(text -> texts.put("defaultValue", text));
        defaults.development().ifPresent(text -> texts.put("developmentDefault", text));
        defaults.example().ifPresent(text -> texts.put("example", text));
        return texts;
    }

    /** Whether the value is a text that is taken as it is, so that blanks are a part of it. */
    public boolean isText() {
        return type.shape() == Shape.SINGLE
                && (type.scalar().is(ScalarType.STRING) || type.scalar().is(ScalarType.SECRET));
    }

    /** The environments in which a text of blanks alone is a value; elsewhere it counts as not set. */
    public List<Environment> keepsBlanksIn() {
        if (!isText() || isRequiredInDevelopment()) {
            return List.of();
        }
        return isRequired() ? List.of(Environment.DEVELOPMENT) : List.of(Environment.values());
    }

    /** The values that are accepted, in words, for when it is missing and shows no example. */
    public Optional<String> accepted() {
        boolean canBeMissing = isRequired() || !requirements().isEmpty() || hasRule(RuleKind.REQUIRED);
        if (!canBeMissing || shownExample().isPresent()) {
            return Optional.empty();
        }
        if (hasRule(RuleKind.STRONG_SECRET) && type.shape() != Shape.MAP) {
            return Optional.of(
                    makeCommand().map("a new one: "::concat).orElse("a random one that its other rules allow"));
        }
        Optional<String> each = choice().or(this::acceptedByType);
        return type.shape() == Shape.MAP
                ? Optional.of("entries of a name, " + type.keySeparator() + " and a value"
                        + each.map(value -> ": " + value).orElse(""))
                : each;
    }

    private Optional<String> acceptedByType() {
        return type.scalar().match(Setting::accepted, enumOf -> accepted(enumOf.words()), own -> Optional.empty());
    }

    /** The one value that environments take, where a rule leaves no other, and what the others take. */
    private Optional<String> choice() {
        List<Environment> bound = Stream.of(Environment.values())
                .filter(environment -> onlyValue(environment).isPresent())
                .toList();
        Set<String> values = new LinkedHashSet<>();
        bound.forEach(environment -> onlyValue(environment).ifPresent(values::add));
        if (values.size() != 1) {
            return Optional.empty();
        }
        String value = values.iterator().next();
        if (bound.size() == Environment.values().length) {
            return Optional.of(value);
        }
        String places =
                Alternatives.of(bound.stream().map(Environment::variableValue).toArray(String[]::new));
        return Optional.of(value + " in " + places
                + acceptedByType().map(words -> ", elsewhere " + words).orElse(""));
    }

    /** The one value that an environment takes, where a rule leaves no other. */
    public Optional<String> onlyValue(Environment environment) {
        if (type.isPlural() || isSensitive) {
            return Optional.empty();
        }
        return ruleSets().stream()
                .filter(set ->
                        set.severity() == Severity.REFUSE && set.environments().contains(environment))
                .flatMap(set -> set.rules().stream())
                .filter(rule ->
                        rule.kind() == RuleKind.MUST_BE && rule.arguments().size() == 1)
                .map(Rule::argument)
                .findFirst();
    }

    /** A command that makes a strong secret for it; nothing where none is known whose secrets it takes. */
    public Optional<String> makeCommand() {
        return SecretCommand.of(this).map(SecretCommand::command);
    }

    /** What makes a strong secret for it, as an imperative. */
    public String makeAdvice() {
        return makeCommand().map(Secrets.ADVICE::concat).orElse("make a random one that its other rules allow");
    }

    /** Whether a loader that knows no more than how its bytes are encoded advises the same. */
    boolean makesTheUsual() {
        String usual = type.scalar().bytes().map(EncodedBytes::usualCommand).orElse(Secrets.MAKE);
        return makeCommand().filter(usual::equals).isPresent();
    }

    private static Optional<String> accepted(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Alternatives.of(words.toArray(new String[0])));
    }

    /** Any text will do for some. */
    private static Optional<String> accepted(Scalar.Known known) {
        return known.is(ScalarType.STRING) || known.is(ScalarType.SECRET)
                ? Optional.empty()
                : Optional.of(known.accepted());
    }

    /** A place in its {@code @EnvVar}. */
    public SourceRef at(String attribute) {
        SourceRef carrier = carried.get(attribute);
        return carrier == null ? source.annotation(ANNOTATION).attribute(attribute) : carrier;
    }
}
