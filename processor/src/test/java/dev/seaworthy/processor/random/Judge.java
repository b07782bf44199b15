package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says what a configuration gets in an environment, as the design has it. It knows nothing of the product's code. */
final class Judge {
    private final RandomConfiguration configuration;
    private final List<Placed> placed;
    private final Map<String, RandomConfiguration.Switched> switched;
    private final Map<String, String> variables;
    private final Optional<Environment> environment;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final SortedMap<String, String> counted = new TreeMap<>();
    private final List<OneOfSeveral> groups = new ArrayList<>();
    private final Set<String> conflicts = new HashSet<>();
    private final SortedSet<Finding> problems = new TreeSet<>();
    private final SortedSet<Finding> warnings = new TreeSet<>();

    /** One of several groups that is there. */
    private record OneOfSeveral(Several several, String name) {}

    private Judge(RandomConfiguration configuration, Map<String, String> variables) {
        this.configuration = configuration;
        this.variables = variables;
        switched = configuration.switched();
        environment = Stream.of(Environment.values())
                .filter(each -> configuration.names(each).contains(text(configuration.environmentVariable())))
                .findFirst();
        placed = new ArrayList<>(configuration.placed());
        configuration.several().forEach(this::count);
    }

    /** Finds the groups or values of which a variable is set, and the first index that is not the next; none may have a zero in front. */
    private void count(Several several) {
        List<String> names = new ArrayList<>();
        Optional<String> late = Optional.empty();
        for (String name : several.names(variables.keySet())) {
            List<Placed> inside = several.placed(name);
            if (inside.stream().anyMatch(each -> !setNames(each).isEmpty())) {
                boolean isNext = several.isNamed() || name.equals(String.valueOf(names.size()));
                if (!several.isNamed() && Several.isPadded(name)) {
                    problems.add(new Finding("gap", several.variable(name)));
                } else if (!isNext) {
                    late = late.or(() -> Optional.of(name));
                }
                names.add(name);
                placed.addAll(inside);
                groups.add(new OneOfSeveral(several, name));
            }
        }
        late.ifPresent(name -> problems.add(new Finding("gap", several.variable(name))));
        if (several.demandsOne() && names.isEmpty()) {
            problems.add(new Finding("constraint", several.variable(several.shown())));
        }
        counted.put(several.method(), names.toString());
    }

    static Verdict judge(RandomConfiguration configuration, Map<String, String> variables) {
        return new Judge(configuration, variables).verdict();
    }

    private Verdict verdict() {
        if (environment.isEmpty()) {
            String code =
                    variables.containsKey(configuration.environmentVariable()) ? "unknown-environment" : "missing";
            problems.add(new Finding(code, configuration.environmentVariable()));
        }
        List<Placed> present = placed.stream().filter(this::isPresent).toList();
        present.forEach(this::settle);
        int before = -1;
        while (problems.size() > before) {
            before = problems.size();
            present.forEach(this::demand);
            visit((prefix, contract, place) -> place.requirement().ifPresent(each -> demand(prefix, each, place)));
        }
        visit((prefix, contract, place) -> relate(contract, place));
        present.forEach(this::judgeValue);
        visit((prefix, contract, place) -> judgePlainRules(contract, place));
        switched.forEach(this::judgeOff);
        return new Verdict(problems.isEmpty() ? values() : new TreeMap<>(), problems, warnings);
    }

    /** Is shown an interface, where it stands, and what the variables around begin with. */
    private interface Visitor {
        void visit(String prefix, Contract contract, RandomConfiguration.Place place);
    }

    /** Shows every interface where it stands, in each of several groups too. */
    private void visit(Visitor visitor) {
        configuration.visit((contract, place) -> visitor.visit("", contract, place));
        for (OneOfSeveral each : groups) {
            String prefix = each.several().prefix(each.name());
            each.several().visit(each.name(), (contract, place) -> visitor.visit(prefix, contract, place));
        }
    }

    private String text(String variable) {
        return variables.getOrDefault(variable, "");
    }

    /** A setting is there when each optional group around it has a variable that is set. */
    private boolean isPresent(Placed setting) {
        return setting.optionalGroups().stream().allMatch(this::isGroupSet);
    }

    private boolean isGroupSet(String group) {
        Optional<RandomConfiguration.Switched> alone = Optional.ofNullable(switched.get(group));
        return alone.map(this::isOn)
                .orElseGet(() -> placed.stream()
                        .filter(each -> each.optionalGroups().contains(group))
                        .anyMatch(each -> !setNames(each).isEmpty()));
    }

    /** Of a setting outside the group every value counts, be it a default; of one of the group what is set. */
    private boolean isOn(RandomConfiguration.Switched alone) {
        Setting setting = alone.setting().setting();
        if (alone.isOutside()) {
            return settle(alone.setting())
                    .value()
                    .filter(value -> alone.is().stream()
                            .map(is -> Values.identity(setting, is))
                            .anyMatch(Type.identity(value)::equals))
                    .isPresent();
        }
        return setNames(alone.setting()).stream()
                .findFirst()
                .map(this::text)
                .filter(text -> alone.is().isEmpty()
                        || (Values.reads(setting, text)
                                && alone.is().stream()
                                        .map(is -> Values.identity(setting, is))
                                        .anyMatch(Values.identity(setting, text)::equals)))
                .isPresent();
    }

    /** In a group that is not switched on, the value that would is judged, and what is set beside it has no effect. */
    private void judgeOff(String group, RandomConfiguration.Switched alone) {
        Placed setting = alone.setting();
        boolean isReached = setting.optionalGroups().stream()
                .takeWhile(around -> !around.equals(group))
                .allMatch(this::isGroupSet);
        if (!isReached || isGroupSet(group)) {
            return;
        }
        if (alone.isOutside()) {
            if (!isLacking(setting)) {
                warnOfUnused(group, setting);
            }
            return;
        }
        boolean isRead = !alone.is().isEmpty() && !setNames(setting).isEmpty();
        if (isRead) {
            outcomes.put(setting.variable(), read(setting));
            judgeValue(setting);
            outcomes.remove(setting.variable());
        }
        boolean isRefused = isRead
                && Stream.of("malformed", "conflict", "constraint")
                        .anyMatch(code -> problems.contains(new Finding(code, setting.variable())));
        if (!isRefused) {
            warnOfUnused(group, setting);
        }
    }

    private void warnOfUnused(String group, Placed setting) {
        placed.stream()
                .filter(each -> each.optionalGroups().contains(group) && !each.equals(setting))
                .flatMap(each -> setNames(each).stream())
                .forEach(name -> warnings.add(new Finding("unused", name)));
    }

    /** Whether nobody knows what a setting should be: it has no value that is accepted, and need have one. */
    private boolean isLacking(Placed setting) {
        Outcome outcome = settled(setting.variable());
        return outcome.value()
                .map(value -> !Values.keepsConstraints(setting.setting(), value))
                .orElse(!outcome.isAbsent());
    }

    private List<String> setNames(Placed placed) {
        return setNames(placed, placed.names());
    }

    /** The name of another tool that counts where none of its own is set. */
    private Optional<String> fallback(Placed placed) {
        return setNames(placed, placed.setting().fallbacks()).stream().findFirst();
    }

    private boolean isEmptyValue(Setting setting, String name) {
        return setting.emptyIsValue() && variables.containsKey(name);
    }

    private List<String> setNames(Placed placed, List<String> names) {
        boolean isRequired = environment
                .map(Stream::of)
                .orElse(Stream.of(Environment.values()))
                .allMatch(each -> Values.isRequired(placed.setting(), each));
        return names.stream()
                .filter(name ->
                        isEmptyValue(placed.setting(), name) || Values.isSet(placed.setting(), text(name), isRequired))
                .toList();
    }

    /** Reads a setting once, and before it the one whose value is its default. */
    private Outcome settle(Placed placed) {
        if (!outcomes.containsKey(placed.variable())) {
            outcomes.put(placed.variable(), read(placed));
        }
        return outcome(placed.variable());
    }

    /** Takes the value from the variable, or else from an older name, or else from a fallback, or else from a default; or says why there is none. */
    private Outcome read(Placed placed) {
        Setting setting = placed.setting();
        List<String> names = setNames(placed);
        Optional<String> set = names.stream().findFirst().or(() -> fallback(placed));
        if (set.isPresent() && setting.isDeprecated()) {
            warnings.add(new Finding("deprecated", placed.variable()));
        }
        if (names.stream()
                        .map(name -> Values.identity(setting, text(name)))
                        .distinct()
                        .count()
                > 1) {
            failed("conflict", placed);
            conflicts.add(placed.variable());
        } else if (names.stream().anyMatch(name -> !name.equals(placed.variable()))) {
            warnings.add(new Finding("renamed", placed.variable()));
        }
        if (set.isPresent()) {
            return set.map(this::text)
                    .filter(text -> Values.reads(setting, text))
                    .map(text -> Outcome.of(Values.read(setting, text)))
                    .orElseGet(() -> failed("malformed", placed));
        }
        if (environment.isEmpty() && setting.developmentDefault().isPresent()) {
            return Outcome.UNKNOWN;
        }
        if (setting.from().isPresent() && defaultOf(setting).isEmpty()) {
            return settle(named(placed.prefix(), setting.from().get()));
        }
        return defaultOf(setting)
                .map(text -> Outcome.of(Values.read(setting, text)))
                .orElseGet(() -> setting.shape().isOptional() ? Outcome.ABSENT : failed("missing", placed));
    }

    private Optional<String> defaultOf(Setting setting) {
        return environment.map(each -> Values.defaultIn(setting, each)).orElseGet(setting::defaultValue);
    }

    private Outcome failed(String code, Placed placed) {
        problems.add(new Finding(code, placed.variable()));
        return Outcome.UNKNOWN;
    }

    /** Refuses an absent setting that the value of another demands. */
    private void demand(Placed placed) {
        Outcome outcome = outcome(placed.variable());
        boolean isLacking = outcome.isAbsent()
                || outcome.value()
                        .filter(value -> Values.isBlank(placed.setting(), value))
                        .isPresent();
        if (isLacking && placed.setting().requirements().stream().anyMatch(each -> holds(placed.prefix(), each))) {
            outcomes.put(placed.variable(), failed("missing", placed));
        }
    }

    /** Refuses an absent group of the root, or of one of several groups, that is demanded, as far as it would be refused with nothing set; something must be. */
    private void demand(String prefix, Requirement requirement, RandomConfiguration.Place place) {
        if (place.optionalGroups().stream().allMatch(this::isGroupSet) || !holds(prefix, requirement)) {
            return;
        }
        List<Placed> inside = placed.stream()
                .filter(each -> each.optionalGroups().equals(place.optionalGroups()))
                .toList();
        inside.forEach(each -> outcomes.put(each.variable(), read(each)));
        inside.forEach(this::demand);
        configuration.visit((contract, inner) -> {
            if (inner.optionalGroups().equals(place.optionalGroups())) {
                relateThere(contract, inner);
            }
        });
        boolean isMissing =
                inside.stream().anyMatch(each -> problems.contains(new Finding("missing", each.variable())));
        if (!isMissing && environment.isPresent()) {
            failed("missing", inside.get(0));
        }
        inside.forEach(this::judgeValue);
    }

    /**
     * Refuses related settings of which too many are set, or too few. Where one must be set, blanks alone are not a value; elsewhere
     * nobody can say without an environment.
     */
    private void relate(Contract contract, RandomConfiguration.Place place) {
        if (place.optionalGroups().stream().allMatch(this::isGroupSet)) {
            relateThere(contract, place);
        }
    }

    private void relateThere(Contract contract, RandomConfiguration.Place place) {
        for (Relation relation : contract.relations()) {
            List<String> set = relation.variables().stream()
                    .filter(variable -> isSet(named(place.prefix(), variable))
                            && (!relation.demandsAny() || isMoreThanBlanks(named(place.prefix(), variable))))
                    .toList();
            boolean isKnown = environment.isPresent()
                    || set.stream()
                            .map(variable -> named(place.prefix(), variable))
                            .flatMap(each -> Stream.concat(setNames(each).stream(), fallback(each).stream())
                                    .limit(1))
                            .noneMatch(name -> text(name).isBlank());
            boolean isLeftToDefault = set.isEmpty()
                    && relation.demandsOne()
                    && environment
                            .filter(each -> each != Environment.DEVELOPMENT)
                            .isEmpty()
                    && relation.variables().stream()
                            .anyMatch(variable -> named(place.prefix(), variable)
                                    .setting()
                                    .developmentDefault()
                                    .isPresent());
            if (isKnown && !isLeftToDefault) {
                relation.refused(set)
                        .forEach(variable -> problems.add(new Finding("relation", place.prefix() + variable)));
            }
        }
    }

    private boolean isMoreThanBlanks(Placed placed) {
        return Stream.concat(setNames(placed).stream(), fallback(placed).stream())
                .anyMatch(name ->
                        isEmptyValue(placed.setting(), name) || !text(name).isBlank());
    }

    private boolean isSet(Placed placed) {
        return !setNames(placed).isEmpty() || fallback(placed).isPresent();
    }

    /**
     * The other variable is one of the same group, or else one of the whole configuration. Of one that is refused nobody knows
     * the value; that it is set demands what it demands.
     */
    private boolean holds(String prefix, Requirement requirement) {
        if (requirement.variable().equals(configuration.environmentVariable())) {
            return environment.stream()
                    .flatMap(each -> configuration.names(each).stream())
                    .anyMatch(requirement.is()::contains);
        }
        Placed condition = named(prefix, requirement.variable());
        if (requirement.is().isEmpty()) {
            boolean mustBeSet = problems.contains(new Finding("missing", condition.variable()));
            return outcomes.containsKey(condition.variable()) && (isSet(condition) || mustBeSet);
        }
        Optional<Object> accepted = settled(condition.variable())
                .value()
                .filter(value -> Values.keepsConstraints(condition.setting(), value));
        return accepted.stream()
                .flatMap(value -> Values.elements(value).stream())
                .map(Type::identity)
                .anyMatch(value -> requirement.is().stream()
                        .map(condition.setting().type()::read)
                        .map(Type::identity)
                        .anyMatch(value::equals));
    }

    /** The setting that another one names: of the same group, or else of the whole configuration. */
    private Placed named(String prefix, String variable) {
        return placed.stream()
                .filter(each -> each.variable().equals(prefix + variable))
                .findFirst()
                .or(() -> placed.stream()
                        .filter(each -> each.variable().equals(variable))
                        .findFirst())
                .orElseThrow();
    }

    /** What another setting or a rule reads: nobody knows the value of a setting whose names are in conflict. */
    private Outcome settled(String variable) {
        return conflicts.contains(variable) ? Outcome.UNKNOWN : outcome(variable);
    }

    private Outcome outcome(String variable) {
        return outcomes.getOrDefault(variable, Outcome.UNKNOWN);
    }

    /** Judges what is there by its constraints and rules, and what is absent by the rules that want it. */
    private void judgeValue(Placed placed) {
        Setting setting = placed.setting();
        Outcome outcome = outcome(placed.variable());
        outcome.value()
                .filter(value -> !Values.keepsConstraints(setting, value))
                .ifPresent(refused -> problems.add(new Finding("constraint", placed.variable())));
        for (Rule rule : setting.rules()) {
            boolean isKept = outcome.value()
                    .map(value -> Values.keeps(setting, rule, value))
                    .orElse(!outcome.isAbsent() || rule.allowsAbsence());
            judged(rule, isKept, placed.variable());
        }
        outcome.value().ifPresent(value -> judgeSecret(placed, value));
    }

    private void judgeSecret(Placed placed, Object value) {
        boolean isDevelopment = environment.equals(Optional.of(Environment.DEVELOPMENT));
        if (environment.isPresent() && !isDevelopment && Values.isOfTheRepository(placed.setting(), value)) {
            problems.add(new Finding("unsafe", placed.variable()));
        }
        boolean isLive = Values.elements(value).stream()
                .anyMatch(each -> Canonical.text(each).startsWith("sk_live_"));
        if (isLive
                && placed.setting().has(Attribute.NO_TEST_KEYS)
                && environment.stream().anyMatch(each -> each != Environment.PRODUCTION)) {
            warnings.add(new Finding("live-key", placed.variable()));
        }
    }

    /** A rule refuses or warns where it holds; staging says what production would. */
    private void judged(Rule rule, boolean isKept, String variable) {
        if (isKept || environment.isEmpty()) {
            return;
        }
        if (environment.stream().anyMatch(rule::refuses)) {
            problems.add(new Finding("unsafe", variable));
        } else if (environment.stream().anyMatch(rule.in()::contains)) {
            warnings.add(new Finding("unsafe", variable));
        } else if (isRehearsed(rule)) {
            warnings.add(new Finding(rule.warns() ? "would-warn" : "would-refuse", variable));
        }
    }

    private boolean isRehearsed(Rule rule) {
        return environment.equals(Optional.of(Environment.STAGING)) && rule.in().contains(Environment.PRODUCTION);
    }

    /** Judges the rules in plain Java of an interface that is there; one that reads what failed is not run. */
    private void judgePlainRules(Contract contract, RandomConfiguration.Place place) {
        if (!place.optionalGroups().stream().allMatch(this::isGroupSet)) {
            return;
        }
        for (PlainRule rule : contract.allRules()) {
            boolean isOn = outcome(contract, place, rule.toggle()).value().equals(Optional.of(true));
            boolean isKept = !isOn || !outcome(contract, place, rule.needed()).isAbsent();
            judged(rule.asRule(), isKept, place.path().replace('[', '.').replace("]", "") + rule.method());
        }
    }

    private Outcome outcome(Contract contract, RandomConfiguration.Place place, String method) {
        return contract.allSettings().stream()
                .filter(each -> each.method().equals(method))
                .map(each -> settled(place.prefix() + each.variable()))
                .findFirst()
                .orElseThrow();
    }

    private SortedMap<String, String> values() {
        SortedMap<String, String> values = new TreeMap<>(counted);
        for (Placed each : placed) {
            Optional<String> absent = each.optionalGroups().stream()
                    .filter(group -> !isGroupSet(group))
                    .findFirst();
            absent.ifPresentOrElse(
                    group -> values.put(group, Canonical.ABSENT),
                    () -> values.put(each.accessor(), outcome(each.variable()).text()));
        }
        return values;
    }

    /** What became of a setting: a value, nothing because it is optional, or something that nobody can judge. */
    private record Outcome(Optional<Object> value, boolean isAbsent) {
        static final Outcome ABSENT = new Outcome(Optional.empty(), true);
        static final Outcome UNKNOWN = new Outcome(Optional.empty(), false);

        static Outcome of(Object value) {
            return new Outcome(Optional.of(value), false);
        }

        String text() {
            return value.map(Canonical::text).orElse(Canonical.ABSENT);
        }
    }
}
