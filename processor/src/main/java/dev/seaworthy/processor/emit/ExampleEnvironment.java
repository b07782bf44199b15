package dev.seaworthy.processor.emit;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.dialect.DotenvForm;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.start.ModelStart;
import dev.seaworthy.runtime.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An environment that a document shows: each variable with the value that it has there, or without one. It is proven: the model
 * has been started with it, and the start is refused for exactly the variables that it leaves empty. What only a running
 * program can judge is taken as it stands.
 */
public final class ExampleEnvironment {
    /** The code of a problem of several settings, of which too many are set, or too few. */
    private static final String RELATION = "relation";

    /** How many choices of related settings are tried. */
    private static final int MOST_CHOICES = 256;

    private final ConfigModel config;
    private final boolean setsDefaults;
    private final Environment environment;
    private final OptionalGroups groups;
    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Map<String, ExampleEntry> entries = new LinkedHashMap<>();
    private final Set<String> unproven;

    /**
     * The one of a configuration.
     *
     * @param config the configuration
     * @param environment which environment it is
     * @param setsDefaults whether variables are set that have a default of development
     * @param groups the optional groups of the configuration
     */
    public ExampleEnvironment(
            ConfigModel config, Environment environment, boolean setsDefaults, OptionalGroups groups) {
        this.config = config;
        this.environment = environment;
        this.setsDefaults = setsDefaults;
        this.groups = groups;
        for (Setting setting : config.allSettings()) {
            settings.put(setting.variable(), setting);
            setting.exampleVariables().forEach(variable -> settings.put(variable, setting));
        }
        unproven = proven();
    }

    /** What it does with a variable. */
    public ExampleEntry of(Setting setting) {
        return entries.getOrDefault(setting.variable(), ExampleEntry.NONE);
    }

    /** Whether it starts the application as it is. */
    public boolean isComplete() {
        return entries.values().stream().noneMatch(ExampleEntry::isEmpty);
    }

    /** Whether only the program can say that a variable's value is one. */
    public boolean isUnproven(Setting setting) {
        return unproven.contains(setting.variable());
    }

    /** The rules in plain Java that judge it where it is used. */
    public List<String> unprovenRules() {
        return config.allPlainRules().stream()
                .map(rule -> rule.name(config))
                .filter(unproven::contains)
                .toList();
    }

    private ExampleEntry first(Setting setting, boolean withDevelopersOwn) {
        EffectiveSetting standing = new EffectiveSetting(setting, environment);
        if (config.isEnvironment(setting)) {
            return new ExampleEntry(ExampleEntry.Use.REQUIRED, Optional.of(environment.variableValue()));
        }
        if (groups.isSwitch(setting) && !standing.isForbidden()) {
            return new ExampleEntry(ExampleEntry.Use.LEFT_OUT, switching(setting));
        }
        return switch (standing.need(groups)) {
            case FORBIDDEN -> new ExampleEntry(ExampleEntry.Use.FORBIDDEN, Optional.empty());
            case REQUIRED -> required(setting);
            case WITH_THE_GROUP ->
                new ExampleEntry(ExampleEntry.Use.LEFT_OUT, required(setting).value());
            case OPTIONAL ->
                new ExampleEntry(
                        withDevelopersOwn && isDevelopersOwn(setting, standing)
                                ? ExampleEntry.Use.SET
                                : ExampleEntry.Use.LEFT_OUT,
                        shown(standing));
        };
    }

    /** The value with which it switches its group on. */
    private Optional<String> switching(Setting setting) {
        return groups.around(setting)
                .map(Group::switchValues)
                .flatMap(values -> values.stream().findFirst())
                .or(() -> required(setting).value());
    }

    /** Whether a variable that need not be set is set anyway: development's own defaults, where they are asked for. */
    private boolean isDevelopersOwn(Setting setting, EffectiveSetting standing) {
        return groups.around(setting).isEmpty()
                && !standing.hidesDefault()
                && setting.developmentDefault()
                        .filter(text -> !text.isEmpty())
                        .flatMap(DotenvForm::of)
                        .isPresent();
    }

    private Optional<String> shown(EffectiveSetting standing) {
        if (standing.hidesDefault()) {
            return Optional.empty();
        }
        return standing.defaultValue().or(() -> example(standing.setting()));
    }

    /** The example, where the environment takes it; outside development that of a secret is not one to use. */
    private Optional<String> example(Setting setting) {
        boolean isLeftOut = setting.isSensitive() && environment != Environment.DEVELOPMENT;
        return isLeftOut ? Optional.empty() : setting.example().filter(text -> isAccepted(setting, text));
    }

    private ExampleEntry required(Setting setting) {
        Optional<String> example = example(setting);
        if (example.isEmpty()) {
            example = setting.onlyValue(environment).filter(text -> isAccepted(setting, text));
        }
        if (example.isEmpty() && environment == Environment.DEVELOPMENT) {
            example = Candidates.of(setting, (each, text) -> isAccepted(each, text));
        }
        return new ExampleEntry(ExampleEntry.Use.REQUIRED, example);
    }

    private boolean isAccepted(Setting setting, String text) {
        return DotenvForm.of(text).isPresent() && ModelStart.accepts(config, setting, environment, text);
    }

    /** The first choice of related settings with which no relation is broken; the first of all where each breaks one. */
    private Set<String> proven() {
        Choices choices = new Choices(config);
        List<Integer> first = choices.taken();
        Start start = start(first, setsDefaults);
        Optional<List<Integer>> next = start.breaksRelation() ? choices.next() : Optional.empty();
        for (int tries = 0; next.isPresent() && start.breaksRelation() && tries < MOST_CHOICES; tries++) {
            start = start(next.get(), false);
            next = choices.next();
        }
        return start.breaksRelation() ? start(first, setsDefaults).unproven() : start.unproven();
    }

    /**
     * What a start of the entries came to.
     *
     * @param unproven what only a running program can judge
     * @param breaksRelation whether too many of several settings are set, or too few
     */
    private record Start(Set<String> unproven, boolean breaksRelation) {}

    /** Starts the model, and changes what a start does not do with, until nothing is left to change. */
    private Start start(List<Integer> choices, boolean withDevelopersOwn) {
        for (Setting setting : config.allSettings()) {
            entries.put(setting.variable(), first(setting, withDevelopersOwn));
        }
        RelatedEntries related = new RelatedEntries(config, environment, entries, this::required, choices);
        while (true) {
            boolean isChanged = related.change();
            ModelStart.Outcome outcome = ModelStart.of(config, variables());
            Set<String> refused = new HashSet<>();
            for (Problem problem : outcome.report().problems()) {
                // A second problem is one of the text that the first has just changed.
                boolean isFirst = refused.add(problem.variable());
                isChanged |= isFirst && isChangedBy(problem);
            }
            if (!isChanged) {
                return new Start(outcome.unproven(), related.areBroken());
            }
        }
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put(config.environmentVariable(), environment.variableValue());
        for (Setting setting : config.allSettings()) {
            ExampleEntry entry = of(setting);
            if (entry.isSet()) {
                entry.value()
                        .ifPresent(value ->
                                setting.exampleVariables().forEach(variable -> variables.put(variable, value)));
            }
        }
        return variables;
    }

    /** A variable that another one demands here is required; a value that is refused is left to be filled in. */
    private boolean isChangedBy(Problem problem) {
        Setting setting = settings.get(problem.variable());
        if (setting == null || problem.code().equals(RELATION)) {
            return false; // The entries of related settings are changed together.
        }
        ExampleEntry entry = of(setting);
        if (entry.use() == ExampleEntry.Use.LEFT_OUT) {
            entries.put(setting.variable(), required(setting));
            return true;
        }
        if (entry.isSet() && !config.isEnvironment(setting)) {
            entries.put(setting.variable(), new ExampleEntry(ExampleEntry.Use.REQUIRED, Optional.empty()));
            return true;
        }
        return false;
    }
}
