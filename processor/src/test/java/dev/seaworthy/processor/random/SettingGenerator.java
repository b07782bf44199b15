package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.random.Rule.Clause;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Makes settings. Each has a text that every rule and constraint lets through, because they are chosen for it; so no two
 * of them contradict each other.
 */
final class SettingGenerator {
    private static final List<Set<Environment>> PLACES = List.of(
            Rule.PRODUCTION,
            Rule.PRODUCTION,
            EnumSet.of(Environment.STAGING, Environment.PRODUCTION),
            EnumSet.of(Environment.STAGING),
            EnumSet.allOf(Environment.class));

    private final Dice dice;
    private final Names names;
    private final Texts texts;
    private final Operands operands;

    SettingGenerator(Dice dice, Names names) {
        this.dice = dice;
        this.names = names;
        texts = new Texts(dice);
        operands = new Operands(dice);
    }

    /** A setting of any kind; a careful one has only defaults that the compiler lets through. */
    Setting setting(boolean isCareful) {
        Type type = dice.oneOf(List.of(Type.values()));
        Setting bare = bare(type, shape(type));
        Setting withDefaults = withEmptyValue(withDefaults(bare, isCareful));
        Setting judged = withDefaults.withJudgement(constraints(withDefaults), List.of());
        Setting whole = judged.withJudgement(judged.constraints(), rules(judged));
        return isCareful && !CompileJudge.codes(whole).isEmpty() ? whole.withoutDefaults() : whole;
    }

    /** The setting, perhaps one of which an empty text is a value where it would hide a default. */
    private Setting withEmptyValue(Setting setting) {
        boolean hasOne = setting.shape().isPlural() || setting.type() == Type.WORDS;
        return hasOne && setting.defaultValue().isPresent() && dice.happens(30) ? setting.withEmptyValue() : setting;
    }

    /** A plain setting of a type in a shape, for rules in plain Java and requirements. */
    Setting plain(Type type, Shape wanted) {
        Shape shape = isPossible(type, wanted) ? wanted : Shape.OPTIONAL;
        Setting bare = bare(type, shape);
        boolean areSeveralSecrets = bare.isSensitive() && shape.isPlural();
        return bare.withDefaults(
                shape.isOptional() || dice.happens(50) ? Optional.empty() : Optional.of(bare.good()),
                dice.happens(30) && !areSeveralSecrets
                        ? Optional.of(texts.value(type, shape, bare.separator()))
                                .filter(text -> mayStandInTheRepository(bare, text))
                                .filter(text -> !type.is(Trait.KEY) || !isCredential(text))
                        : Optional.empty(),
                Optional.empty());
    }

    /** A setting of which there may be several, for each name or index of an environment: it has no default. */
    Setting each() {
        Setting bare = bare(dice.oneOf(List.of(Type.values())), Shape.SINGLE);
        Setting shown = bare.withDefaults(Optional.empty(), Optional.empty(), text(bare, 40, true, false));
        Setting judged = shown.withJudgement(constraints(shown), List.of());
        Setting whole = judged.withJudgement(judged.constraints(), rules(judged));
        return CompileJudge.codes(whole).isEmpty() ? whole : bare;
    }

    /** A setting whose default is the value of another one, which has no default of its own where rules judge it. */
    Setting heir(Setting source) {
        Setting bare = source.heir(names.next(), dice.happens(25) ? source.developmentDefault() : Optional.empty());
        boolean mayHaveDefault = source.defaultValue()
                .or(source::developmentDefault)
                .or(source::from)
                .isPresent();
        if (mayHaveDefault) {
            return bare;
        }
        Setting judged = bare.withJudgement(constraints(bare), List.of());
        return judged.withJudgement(judged.constraints(), rules(judged));
    }

    private Setting bare(Type type, Shape shape) {
        String word = names.next();
        boolean isNamed = dice.happens(70);
        String separator = shape.isPlural() && dice.happens(20) ? ";" : ",";
        return new Setting(
                isNamed ? word : word + "Value",
                isNamed ? Optional.of(word.toUpperCase(Locale.ROOT)) : Optional.empty(),
                type,
                shape,
                separator,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                isMarked(shape),
                aliases(),
                List.of(),
                dice.happens(6),
                List.of(),
                List.of(),
                List.of(),
                texts.value(type, shape, separator));
    }

    private List<String> aliases() {
        List<String> aliases = new ArrayList<>();
        while (aliases.size() < 2 && dice.happens(15) && names.hasNext()) {
            aliases.add("OLD_" + names.next().toUpperCase(Locale.ROOT));
        }
        return aliases;
    }

    /** The setting, perhaps with names that other tools have. It stands in no group: two would have them. */
    Setting withFallbacks(Setting setting) {
        List<String> fallbacks = new ArrayList<>();
        while (fallbacks.size() < 2 && dice.happens(12) && names.hasNext()) {
            fallbacks.add("tool_" + names.next());
        }
        return fallbacks.isEmpty() ? setting : setting.withFallbacks(fallbacks);
    }

    private boolean isMarked(Shape shape) {
        return !shape.isPlural() && dice.happens(10);
    }

    private Shape shape(Type type) {
        if (dice.happens(45)) {
            return dice.happens(60) ? Shape.SINGLE : Shape.OPTIONAL;
        }
        Shape shape = dice.oneOf(List.of(Shape.values()));
        return isPossible(type, shape) ? shape : Shape.SINGLE;
    }

    private static boolean isPossible(Type type, Shape shape) {
        boolean isComparedOtherwise = shape.isSet() && type.is(Trait.COMPARED_BY_VALUE);
        return !shape.isPlural() || (!type.is(Trait.CONVERTED) && !isComparedOtherwise);
    }

    /** Several secrets have no default: the design does not say whether one of them alone may be another's default. */
    private Setting withDefaults(Setting bare, boolean isCareful) {
        boolean mayHaveDefault =
                !isCareful || (!bare.isSensitive() && !bare.shape().isOptional());
        Optional<String> defaultValue = mayHaveDefault ? text(bare, 40, isCareful, true) : Optional.empty();
        if (bare.shape().isPlural() && bare.isSensitive()) {
            return bare.withDefaults(defaultValue, Optional.empty(), Optional.empty());
        }
        Optional<String> example =
                dice.happens(20) ? defaultValue.filter(text -> !text.isEmpty()) : text(bare, 40, true, false);
        return bare.withDefaults(defaultValue, text(bare, 30, isCareful, true), example);
    }

    private Optional<String> text(Setting bare, int percent, boolean isCareful, boolean isDefault) {
        if (!dice.happens(percent)) {
            return Optional.empty();
        }
        if (isDefault && bare.shape().isPlural() && !bare.isSensitive() && dice.happens(15)) {
            return Optional.of("");
        }
        if (!isCareful && mayBeMistaken(bare.type()) && dice.happens(15)) {
            return Optional.of(texts.mistake(bare));
        }
        return Optional.of(dice.happens(50) ? bare.good() : texts.value(bare.type(), bare.shape(), bare.separator()))
                .filter(text -> mayStandInTheRepository(bare, text))
                .filter(text -> !bare.type().is(Trait.KEY) || !isCredential(text));
    }

    /** Whether a type has texts that no compiler takes for its values. */
    private static boolean mayBeMistaken(Type type) {
        return !type.mistakes().isEmpty() && !type.is(Trait.OWN);
    }

    /** Whether the good value is still one with which a process may be deployed. */
    private static boolean mayStandInTheRepository(Setting bare, String text) {
        return !bare.isSensitive() || !Values.identity(bare, text).equals(Values.identity(bare, bare.good()));
    }

    /** Whether a text looks like a real credential, with which nothing compiles. */
    private static boolean isCredential(String text) {
        return text.matches(".*(_live_|[A-Za-z0-9]{32}).*") && !text.contains("aaaa");
    }

    private List<Constraint> constraints(Setting setting) {
        List<Constraint> constraints = new ArrayList<>();
        if (!dice.happens(35)) {
            return constraints;
        }
        for (Constraint.Kind kind : dice.shuffled(List.of(Constraint.Kind.values()))) {
            boolean onElements = setting.shape() != Shape.SINGLE && dice.happens(50);
            if (constraints.size() < 2 && applies(kind, setting, onElements)) {
                operands.constraint(kind, setting, onElements).ifPresent(constraints::add);
            }
        }
        return constraints;
    }

    private static boolean applies(Constraint.Kind kind, Setting setting, boolean onElements) {
        return Constraint.applies(kind, setting.type(), setting.shape().isPlural() && !onElements);
    }

    private List<Rule> rules(Setting setting) {
        List<Rule> rules = new ArrayList<>();
        for (int count = dice.happens(45) ? 1 + dice.below(2) : 0; count > 0; count--) {
            Set<Environment> in = dice.oneOf(PLACES);
            boolean warns = dice.happens(20);
            List<Clause> clauses = clauses(setting, rules);
            if (!clauses.isEmpty()) {
                rules.add(new Rule(clauses, in, warns && mayWarn(setting, clauses)));
            }
        }
        return rules;
    }

    /** The design does not say what the compiler does with a default that breaks a rule which only warns. */
    private static boolean mayWarn(Setting setting, List<Clause> clauses) {
        Rule rule = new Rule(clauses, EnumSet.allOf(Environment.class), false);
        return setting.defaultValue().or(setting::developmentDefault).isEmpty()
                || CompileJudge.codes(setting.withJudgement(List.of(), List.of(rule)))
                        .isEmpty();
    }

    private List<Clause> clauses(Setting setting, List<Rule> earlier) {
        List<Clause> clauses = new ArrayList<>();
        int count = dice.happens(70) ? 1 : 2;
        for (Attribute attribute : dice.shuffled(List.of(Attribute.values()))) {
            Setting withAll = withRule(setting, earlier, clauses);
            if (clauses.size() < count && applies(attribute, withAll)) {
                operands.clause(attribute, setting).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private static Setting withRule(Setting setting, List<Rule> earlier, List<Clause> clauses) {
        List<Rule> rules = new ArrayList<>(earlier);
        rules.add(new Rule(List.copyOf(clauses), Rule.PRODUCTION, false));
        return setting.withJudgement(setting.constraints(), rules);
    }

    private static boolean applies(Attribute attribute, Setting setting) {
        Type type = setting.type();
        if (!attribute.appliesTo(type, setting.shape()) || setting.has(attribute) || setting.has(Attribute.FORBIDDEN)) {
            return false;
        }
        boolean hasDefault = setting.defaultValue()
                .or(setting::developmentDefault)
                .or(setting::from)
                .isPresent();
        return switch (attribute) {
            case FORBIDDEN ->
                setting.rules().stream().allMatch(rule -> rule.clauses().isEmpty()) && !hasDefault;
            case REQUIRED -> !hasDefault;
            // The one value that is allowed may be the secret's own default, which the compiler says can never hold.
            case MUST_BE -> !setting.isSensitive() && !setting.has(Attribute.MUST_NOT_BE);
            case MUST_NOT_BE -> !setting.has(Attribute.MUST_BE);
            default -> true;
        };
    }
}
