package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes random configurations: a root with parents, and groups up to three deep. */
final class ConfigurationGenerator {
    private static final int DEEPEST = 3;
    private static final List<Type> CONDITIONS = List.of(Type.values());

    private final long seed;
    private final Dice dice;
    private final Names names;
    private final SettingGenerator settings;
    private final boolean isCareful;
    private final String environmentVariable;
    private final boolean showsEnvironment;
    private int contracts;

    private ConfigurationGenerator(long seed) {
        this.seed = seed;
        dice = new Dice(seed);
        names = new Names(dice);
        settings = new SettingGenerator(dice, names);
        isCareful = dice.happens(75);
        environmentVariable = dice.happens(80) ? "APP_ENV" : "STAGE";
        showsEnvironment = dice.happens(70);
    }

    /** The configuration of a seed. */
    static RandomConfiguration configuration(long seed) {
        return new ConfigurationGenerator(seed).configuration();
    }

    private RandomConfiguration configuration() {
        List<Contract> parents = new ArrayList<>();
        if (dice.happens(30)) {
            parents.add(contract(
                    "Base", dice.happens(40) ? List.of(contract("First", List.of(), DEEPEST)) : List.of(), DEEPEST));
        }
        if (dice.happens(15)) {
            parents.add(contract("Side", List.of(), DEEPEST));
        }
        Contract demanded = withGroupRequirement(withRootRequirement(contract("Config", parents, 0)));
        Contract root = withOuterSwitch(withRelations(withOverride(withGroupCondition(demanded))));
        return new RandomConfiguration(
                seed,
                "r" + Long.toUnsignedString(seed, Character.MAX_RADIX),
                environmentVariable,
                showsEnvironment,
                root,
                several(root));
    }

    private List<Several> several(Contract root) {
        List<Several> several = new ArrayList<>();
        while (several.size() < 2 && names.hasNext() && dice.happens(40)) {
            several.add(dice.happens(50) ? severalGroups(root) : severalValues());
        }
        return several;
    }

    private Several severalGroups(Contract root) {
        String method = names.next();
        List<Setting> own = new ArrayList<>();
        List<PlainRule> rules = new ArrayList<>();
        int count = 1 + dice.below(3);
        for (int index = 0; index < count && names.hasNext(); index++) {
            own.add(settings.setting(true));
        }
        addAccepted(30, own, this::addHeirs);
        addAccepted(40, own, this::addRequirement);
        addAccepted(15, own, more -> conditions(root).stream().limit(1).forEach(each -> more.add(demanded(each))));
        addAccepted(showsEnvironment ? 15 : 0, own, more -> more.add(demandedByEnvironment()));
        addAccepted(30, own, more -> addPlainRule(more, rules));
        rules.removeIf(rule -> own.stream().noneMatch(each -> each.method().equals(rule.toggle())));
        contracts++;
        Contract plain = new Contract("Group" + contracts, List.of(), List.copyOf(own), List.of(), rules, List.of());
        Contract contract = accepted(withGroup(accepted(withRelation(plain), plain)), plain);
        return new Several(method, dice.happens(60), Optional.of(contract), contract.settings(), "", false);
    }

    /** Adds settings, if the compiler refuses none of them. */
    private void addAccepted(int percent, List<Setting> own, Consumer<List<Setting>> adding) {
        if (dice.happens(percent) && names.hasNext()) {
            List<Setting> more = new ArrayList<>();
            adding.accept(more);
            if (more.stream().allMatch(each -> CompileJudge.codes(each).isEmpty())) {
                own.addAll(more);
            }
        }
    }

    /** An interface, if the compiler refuses nothing in it; else another one. */
    private static Contract accepted(Contract contract, Contract other) {
        boolean isAccepted = contract.closure().stream()
                .flatMap(each -> each.settings().stream())
                .allMatch(each -> CompileJudge.codes(each).isEmpty());
        return isAccepted ? contract : other;
    }

    /** An optional group in one of several groups, which one of these may demand. */
    private Contract withGroup(Contract outer) {
        if (!names.hasNext() || !dice.happens(40)) {
            return outer;
        }
        contracts++;
        Contract inner = contract("Group" + contracts, List.of(), DEEPEST);
        String word = names.next();
        Group group = new Group(
                word,
                word.toUpperCase(Locale.ROOT) + "_",
                inner,
                true,
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
        return withGroupRequirement(new Contract(
                outer.name(), outer.parents(), outer.settings(), List.of(group), outer.rules(), outer.relations()));
    }

    private Several severalValues() {
        String method = names.next();
        Setting each = settings.each();
        boolean demandsOne = !each.type().is(Trait.OWN) && dice.happens(25);
        return new Several(
                method,
                dice.happens(60),
                Optional.empty(),
                List.of(each),
                dice.happens(60) ? "" : "_" + each.variable(),
                demandsOne);
    }

    private Contract contract(String name, List<Contract> parents, int depth) {
        List<Setting> own = new ArrayList<>();
        List<PlainRule> rules = new ArrayList<>();
        int count = 1 + dice.below(depth == 0 ? 7 : 3);
        for (int index = 0; index < count && names.hasNext(); index++) {
            Setting setting = settings.setting(isCareful);
            own.add(depth == 0 ? settings.withFallbacks(setting) : setting);
        }
        if (dice.happens(35) && names.hasNext()) {
            addRequirement(own);
        }
        if (dice.happens(30) && names.hasNext()) {
            addHeirs(own);
        }
        if (showsEnvironment && dice.happens(12) && names.hasNext()) {
            own.add(demandedByEnvironment());
        }
        if (dice.happens(25) && names.hasNext()) {
            addPlainRule(own, rules);
        }
        return new Contract(name, parents, dice.shuffled(own), groups(depth), rules, List.of());
    }

    private void addRequirement(List<Setting> own) {
        Setting condition = condition();
        Setting demanded = demanded(condition);
        own.add(condition);
        if (dice.happens(25) && names.hasNext()) {
            Setting other = condition();
            own.add(other);
            demanded = with(demanded, requirement(other));
        }
        own.add(demanded);
    }

    private Setting condition() {
        boolean isPlural = dice.happens(20);
        Type type = dice.oneOf(CONDITIONS.stream()
                .filter(each -> !isPlural || !each.is(Trait.OWN))
                .toList());
        return settings.plain(
                type,
                isPlural
                        ? dice.oneOf(List.of(Shape.LIST, Shape.SET, Shape.OPTIONAL_LIST, Shape.OPTIONAL_SET))
                        : dice.happens(75) ? Shape.SINGLE : Shape.OPTIONAL);
    }

    /** A setting, and settings whose default is its value, or that of one of them. */
    private void addHeirs(List<Setting> own) {
        Setting source = settings.plain(dice.oneOf(CONDITIONS), dice.oneOf(List.of(Shape.values())));
        own.add(source);
        int count = 1 + dice.below(3);
        for (int index = 0; index < count && names.hasNext(); index++) {
            Setting heir = settings.heir(source);
            own.add(heir);
            source = dice.happens(50) ? heir : source;
        }
    }

    private Setting demanded(Setting condition) {
        return with(demandable(), requirement(condition));
    }

    private static Setting with(Setting demanded, Optional<Requirement> requirement) {
        return requirement.map(demanded::withRequirement).orElse(demanded);
    }

    /** Whether a setting is set is a question only where a start goes on without it; the values of a secret no source has. */
    private Optional<Requirement> requirement(Setting condition) {
        boolean mayBeUnset = !Values.isRequired(condition, Environment.DEVELOPMENT);
        if (mayBeUnset && (condition.isSensitive() || dice.happens(25))) {
            return Optional.of(new Requirement(condition.variable(), List.of()));
        }
        return condition.isSensitive()
                ? Optional.empty()
                : Optional.of(requirement(condition.variable(), condition.type().samples()));
    }

    private Setting demandedByEnvironment() {
        return demanded(
                environmentVariable,
                environmentVariable.equals("APP_ENV")
                        ? Stream.of(Environment.values())
                                .map(Environment::variableValue)
                                .toList()
                        : List.of("local", "staging", "LIVE"));
    }

    private Setting demanded(String condition, List<String> values) {
        return demandable().withRequirement(requirement(condition, values));
    }

    private Requirement requirement(String condition, List<String> values) {
        return new Requirement(condition, List.copyOf(dice.shuffled(values).subList(0, dice.happens(80) ? 1 : 2)));
    }

    private Setting demandable() {
        Shape shape =
                dice.oneOf(Stream.of(Shape.values()).filter(Shape::isOptional).toList());
        return settings.plain(dice.oneOf(List.of(Type.values())), shape);
    }

    private void addPlainRule(List<Setting> own, List<PlainRule> rules) {
        Setting toggle = settings.plain(Type.BOOLEAN, Shape.SINGLE);
        Setting needed = settings.plain(dice.oneOf(List.of(Type.WORDS, Type.INT, Type.DURATION)), Shape.OPTIONAL);
        own.add(toggle);
        own.add(needed);
        rules.add(new PlainRule(
                toggle.method() + "Needs", toggle.method(), needed.method(), Rule.PRODUCTION, dice.happens(20)));
    }

    /** Groups, and one of them twice. */
    private List<Group> groups(int depth) {
        List<Group> groups = new ArrayList<>();
        while (depth < DEEPEST && names.hasNext() && dice.happens(35)) {
            contracts++;
            Contract contract = contract("Group" + contracts, List.of(), depth + 1);
            groups.add(group(contract));
            if (dice.happens(30) && names.hasNext()) {
                groups.add(group(contract));
            }
        }
        return groups;
    }

    private Group group(Contract contract) {
        String word = names.next();
        String prefix = word.toUpperCase(Locale.ROOT) + "_";
        boolean isOptional = dice.happens(60);
        if (!isOptional || dice.happens(50)) {
            return new Group(word, prefix, contract, isOptional, Optional.empty(), false, List.of(), Optional.empty());
        }
        Setting setting = dice.oneOf(contract.allSettings());
        List<String> is = dice.happens(50) ? switching(setting) : List.of();
        return new Group(word, prefix, contract, true, Optional.of(setting.variable()), false, is, Optional.empty());
    }

    /** Values of a setting that switch its group on; none where it has none that a source may show. */
    private List<String> switching(Setting setting) {
        List<String> possible = values(setting).stream()
                .filter(text -> defaults(setting)
                        .noneMatch(other -> Values.identity(setting, text).equals(Values.identity(setting, other))))
                .toList();
        return possible.isEmpty() ? List.of() : List.copyOf(possible.subList(0, 1 + dice.below(possible.size())));
    }

    /** Values of a setting that a source may show and compare. */
    private static List<String> values(Setting setting) {
        if (setting.isSensitive() || setting.shape().isPlural()) {
            return List.of();
        }
        return Stream.of(Stream.of(setting.good()), setting.type().samples().stream(), defaults(setting))
                .flatMap(each -> each)
                .filter(text -> !text.isBlank() && Values.reads(setting, text))
                .filter(text -> Values.keepsConstraints(setting, Values.read(setting, text)))
                .distinct()
                .toList();
    }

    private static Stream<String> defaults(Setting setting) {
        return Stream.of(setting.defaultValue(), setting.developmentDefault()).flatMap(Optional::stream);
    }

    /** Lets a variable of the root switch on the first optional group that nothing else does. */
    private Contract withOuterSwitch(Contract root) {
        List<Setting> possible = root.settings().stream()
                .filter(each -> each.requirements().isEmpty() && !values(each).isEmpty())
                .toList();
        Optional<Group> first = root.groups().stream()
                .filter(each -> each.isOptional()
                        && each.presentWhen().isEmpty()
                        && each.requirement().isEmpty())
                .findFirst();
        if (possible.isEmpty() || first.isEmpty() || !dice.happens(60)) {
            return root;
        }
        Setting outer = dice.oneOf(possible);
        List<String> values = dice.shuffled(values(outer));
        Group switched = first.get().switchedBy(outer, List.copyOf(values.subList(0, 1 + dice.below(values.size()))));
        List<Group> groups = root.groups().stream()
                .map(each -> each.equals(first.get()) ? switched : each)
                .toList();
        return new Contract(root.name(), root.parents(), root.settings(), groups, root.rules(), root.relations());
    }

    /** Lets a group demand a setting by a variable of the root. */
    private Contract withRootRequirement(Contract root) {
        List<Setting> conditions = conditions(root);
        if (conditions.isEmpty() || root.groups().isEmpty() || !names.hasNext() || !dice.happens(60)) {
            return root;
        }
        Group first = root.groups().get(0);
        Contract inner = first.contract();
        List<Setting> more = new ArrayList<>(inner.settings());
        more.add(demanded(dice.oneOf(conditions)));
        Contract demanding =
                new Contract(inner.name(), inner.parents(), more, inner.groups(), inner.rules(), inner.relations());
        List<Group> groups = root.groups().stream()
                .map(each -> each.contract().equals(inner) ? each.of(demanding) : each)
                .toList();
        return new Contract(root.name(), root.parents(), root.settings(), groups, root.rules(), root.relations());
    }

    /** Lets a variable of a group that may be absent demand a setting of the root: one that is always set where the group is, too. */
    private Contract withGroupCondition(Contract root) {
        List<Group> possible = root.groups().stream()
                .filter(each ->
                        each.isOptional() && !conditions(each.contract()).isEmpty())
                .toList();
        if (possible.isEmpty() || !names.hasNext() || !dice.happens(60)) {
            return root;
        }
        Group group = dice.oneOf(possible);
        Setting condition = dice.oneOf(conditions(group.contract()));
        String variable = group.prefix() + condition.variable();
        boolean isPresence = condition.isSensitive() || dice.happens(60);
        Requirement requirement = isPresence
                ? new Requirement(variable, List.of())
                : requirement(variable, condition.type().samples());
        List<Setting> more = new ArrayList<>(root.settings());
        more.add(demandable().withRequirement(requirement));
        return new Contract(root.name(), root.parents(), more, root.groups(), root.rules(), root.relations());
    }

    /** The settings of an interface of which values may demand another one. */
    private static List<Setting> conditions(Contract contract) {
        return contract.settings().stream()
                .filter(each -> CONDITIONS.contains(each.type())
                        && each.shape() == Shape.SINGLE
                        && each.constraints().isEmpty())
                .toList();
    }

    /** Lets a variable of the root that has a default demand the first optional group. */
    private Contract withGroupRequirement(Contract root) {
        List<Setting> conditions = root.settings().stream()
                .filter(each -> each.defaultValue().isPresent() || each.shape() == Shape.OPTIONAL)
                .filter(each -> each.shape() == Shape.SINGLE || each.shape() == Shape.OPTIONAL)
                .filter(each ->
                        each.requirements().isEmpty() && each.constraints().isEmpty())
                .toList();
        Optional<Group> first = root.groups().stream()
                .filter(each -> each.isOptional() && each.presentWhen().isEmpty())
                .findFirst();
        if (conditions.isEmpty() || first.isEmpty() || !dice.happens(50)) {
            return root;
        }
        Optional<Requirement> requirement = requirement(dice.oneOf(conditions));
        List<Group> groups = root.groups().stream()
                .map(each -> requirement.isPresent() && each.equals(first.get()) ? each.with(requirement.get()) : each)
                .toList();
        return new Contract(root.name(), root.parents(), root.settings(), groups, root.rules(), root.relations());
    }

    /** Declares an inherited setting again, without defaults and rules. */
    private Contract withOverride(Contract root) {
        Set<String> needed = new HashSet<>();
        root.closure().stream()
                .flatMap(each -> each.settings().stream())
                .flatMap(each -> each.requirements().stream())
                .forEach(each -> needed.add(each.variable()));
        Optional<Setting> inherited = root.parents().stream()
                .flatMap(parent -> parent.allSettings().stream())
                .filter(each -> !needed.contains(each.variable()))
                .findFirst();
        if (inherited.isEmpty() || !dice.happens(50)) {
            return root;
        }
        List<Setting> own = new ArrayList<>(root.settings());
        own.add(inherited.get().withoutDefaults().withJudgement(inherited.get().constraints(), List.of()));
        return new Contract(root.name(), root.parents(), own, root.groups(), root.rules(), root.relations());
    }

    /** Relates settings of the root, and settings of its first group. */
    private Contract withRelations(Contract root) {
        if (root.groups().isEmpty() || !dice.happens(30)) {
            return withRelation(root);
        }
        Contract inner = root.groups().get(0).contract();
        Contract related = withRelation(inner);
        List<Group> groups = root.groups().stream()
                .map(each -> each.contract().equals(inner) ? each.of(related) : each)
                .toList();
        return withRelation(
                new Contract(root.name(), root.parents(), root.settings(), groups, root.rules(), root.relations()));
    }

    private Contract withRelation(Contract contract) {
        if (!dice.happens(40)) {
            return contract;
        }
        String annotation = dice.oneOf(Relation.ANNOTATIONS);
        int count = dice.happens(60) ? 2 : 3;
        List<Setting> own = new ArrayList<>(contract.settings());
        List<String> variables = new ArrayList<>();
        while (variables.size() < count && names.hasNext()) {
            Setting setting = demandable();
            own.add(
                    switch (annotation) {
                        case Relation.AT_MOST_ONE -> setting;
                        case Relation.ALL_OR_NONE -> setting.withoutDefaults();
                        default ->
                            setting.withoutDefaults()
                                    .withDefaults(Optional.empty(), setting.developmentDefault(), setting.example());
                    });
            variables.add(setting.variable());
        }
        List<Relation> relations =
                variables.size() < count ? List.of() : List.of(new Relation(annotation, List.copyOf(variables)));
        return new Contract(contract.name(), contract.parents(), own, contract.groups(), contract.rules(), relations);
    }
}
