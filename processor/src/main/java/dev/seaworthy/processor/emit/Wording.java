package dev.seaworthy.processor.emit;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.Relation;
import dev.seaworthy.runtime.text.Escapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What documents say of a setting and its rules: the same words in every format. */
public final class Wording {
    /** The words for a setting that may be left out everywhere. */
    public static final String NOT_REQUIRED = "no";

    /** What heads the demands of every environment. */
    public static final String ALWAYS = "always";

    /** The words for a setting of which an empty value is one. */
    public static final String EMPTY_IS_VALUE = "When it is set and empty, no default applies.";

    /** How to make a secret of which no command is known. */
    public static final String RANDOM_SECRET = "Make a random one that its other rules allow.";

    /** How a demand begins that forbids something. */
    private static final String PROHIBITION = "must not ";

    /** What stands for a default that is a secret. */
    private static final String HIDDEN = "set, not shown";

    /** Stands for a backtick of the source within a sentence whose backticks mark code; for private use in Unicode. */
    private static final char BACKTICK = '\ue000';

    private final ConfigModel config;
    private final OptionalGroups optionalGroups;

    /** The words for one configuration. */
    public Wording(ConfigModel config) {
        this.config = config;
        this.optionalGroups = new OptionalGroups(config);
    }

    /** A default: masked where it holds a password, and not shown where it is a secret. */
    public static Phrase value(Setting setting, String text) {
        if (text.isEmpty()) {
            return Phrase.text("empty");
        }
        return setting.isSensitive() ? Phrase.text(HIDDEN) : visible(KnownCredential.masked(text));
    }

    /** A value as one line, with what its escapes are: a backslash and an n may stand in a value too. */
    private static Phrase visible(String text) {
        Phrase shown = Phrase.code(Escapes.of(text));
        if (text.indexOf('\n') >= 0) {
            shown = shown.andText(", with ").andCode("\\n").andText(" for a line break");
        }
        return text.indexOf('\t') < 0
                ? shown
                : shown.andText(", with ").andCode("\\t").andText(" for a tab");
    }

    /** The names that count when the variable is not set, in their order. */
    public static Phrase fallbacks(Setting setting) {
        return Phrase.joined(setting.fallbacks().stream().map(Phrase::code).toList(), ", then ");
    }

    /** Where a start fails without a value: {@code yes}, {@code in production}, {@code with the group}, {@code for each}. */
    public Phrase required(Setting setting) {
        Set<Environment> where = EnumSet.noneOf(Environment.class);
        for (Environment environment : Environment.values()) {
            if (new EffectiveSetting(setting, environment).isRequired()) {
                where.add(environment);
            }
        }
        if (optionalGroups.isSwitch(setting)) {
            return switching(setting).and(ofGroup(optionalGroups.around(setting)));
        }
        List<Phrase> words = new ArrayList<>();
        Phrase conditions = conditions(setting);
        Optional<Group> group =
                optionalGroups.around(setting).filter(around -> !where.isEmpty() || !conditions.isEmpty());
        group.map(Wording::needed).map(Phrase::text).ifPresent(words::add);
        boolean isSomewhere = !where.isEmpty() && where.size() < Environment.values().length;
        if (isSomewhere) {
            boolean isOutside = where.equals(EnumSet.of(Environment.STAGING, Environment.PRODUCTION));
            Phrase here = Phrase.text(isOutside ? "outside development" : "in " + environments(where));
            words.add(conditions.isEmpty() ? here : here.andText("; elsewhere ").and(conditions));
        } else if (!where.isEmpty() && words.isEmpty()) {
            words.add(Phrase.text("yes"));
        }
        if (!conditions.isEmpty() && !isSomewhere) {
            words.add(conditions);
        }
        return words.isEmpty()
                ? Phrase.text(NOT_REQUIRED)
                : Phrase.joined(words, ", ").and(ofGroup(group));
    }

    /** Where a setting of a group is needed: with the group, or for each of several. */
    private static String needed(Group group) {
        return group.isRepeated() ? "for each" : "with the group";
    }

    /** The same of a setting around which there is such a group; of any other, nothing. */
    public String neededInGroup(Setting setting) {
        return optionalGroups.around(setting).map(Wording::needed).orElse("");
    }

    /** When the group around a setting is required, after the words about the setting. */
    private Phrase ofGroup(Optional<Group> group) {
        Phrase when = group.map(this::requirement).orElse(Phrase.EMPTY);
        return when.isEmpty() ? when : Phrase.text("; the group is required ").and(when);
    }

    /** Whether a setting alone switches its group on. */
    public boolean isSwitch(Setting setting) {
        return optionalGroups.isSwitch(setting);
    }

    /** What a setting does that alone switches its group on. */
    public Phrase switching(Setting setting) {
        Phrase words = Phrase.text("switches its group on");
        List<String> values =
                optionalGroups.around(setting).map(Group::switchValues).orElse(List.of());
        return values.isEmpty() ? words : words.andText(" when it is ").and(Phrase.codes(values, "or"));
    }

    /** What an optional group is, and when it is required; or one of which there may be several. */
    public Phrase optionalGroup(Group group) {
        if (group.isRepeated()) {
            return Phrase.text("There may be several of this group: ")
                    .and(Phrase.code(group.repetition().placeholder()))
                    .andText(
                            group.repetition() == Repetition.NAMED
                                    ? " stands for a name, and each name with which one of these variables is set makes one."
                                    : " counts from 0 without a gap, and each number with which one of these variables is set makes one.")
                    .andText(" Each needs those that are required for each.");
        }
        Optional<Setting> setting = group.switchSetting(config);
        if (setting.isEmpty()) {
            return Phrase.text(
                            "This group is optional: it is absent when none of its variables is set, and its defaults do not"
                                    + " count. Once one of them is set, those that are required with the group must be set,"
                                    + " too.")
                    .and(requirementSentence(group));
        }
        return whenPresent(group)
                .andText(group.ownSwitch().isPresent() ? ", and a default does not count." : ".")
                .andText(" Those that are required with the group must be set then."
                        + " Otherwise its variables have no effect, and a start warns of those that are set.")
                .and(requirementSentence(group));
    }

    /** When an optional group is there, without the end of the sentence. */
    public Phrase whenPresent(Group group) {
        return Phrase.text("This group is optional: it is there when ")
                .and(presence(group))
                .andText(group.outerSwitch(config)
                        .filter(setting -> !config.isEnvironment(setting))
                        .map(setting -> byDefault(group))
                        .orElse(""));
    }

    /** Whether a setting outside a group switches it on where nobody sets it. */
    private String byDefault(Group group) {
        String isDefault = group.switchValues().size() > 1 ? ", as it is by default" : ", which is the default";
        boolean isInDevelopment = group.isThereByDefault(config, Environment.DEVELOPMENT);
        if (group.isThereByDefault(config, Environment.PRODUCTION)) {
            return isInDevelopment ? isDefault : isDefault + " outside development";
        }
        return isInDevelopment ? isDefault + " in development" : "";
    }

    /** What must be so for an optional group to be there. */
    public Phrase presence(Group group) {
        Optional<Setting> setting = group.switchSetting(config);
        if (setting.isEmpty()) {
            return Phrase.text("one of its variables is set");
        }
        Phrase words = Phrase.variable(setting.get().variable()).andText(" is ");
        return group.switchValues().isEmpty()
                ? words.andText("set")
                : words.and(Phrase.codes(group.switchValues(), "or"));
    }

    /**
     * What must be so for all the optional groups around something to be there: of one that any of its variables switches on,
     * the groups around it need no word.
     */
    public Phrase presence(List<Group> around) {
        List<Phrase> conditions = new ArrayList<>();
        for (Group group : around) {
            boolean isInnermost = group.equals(around.get(around.size() - 1));
            boolean hasSwitch = group.switchSetting(config).isPresent();
            if (hasSwitch) {
                conditions.add(presence(group));
            } else if (isInnermost) {
                conditions.add(anyOf(group));
            }
        }
        return Phrase.joined(conditions, ", and ");
    }

    private static Phrase anyOf(Group group) {
        String prefix = group.prefix();
        if (prefix.isEmpty()) {
            return Phrase.text("a variable of its group is set");
        }
        List<String> names = new ArrayList<>(List.of(prefix + "*"));
        group.allSettings().stream()
                .flatMap(setting -> setting.names().stream())
                .filter(name -> !name.startsWith(prefix))
                .forEach(names::add);
        return Phrase.text("one of ").and(Phrase.codes(names, "and")).andText(" is set");
    }

    /** When the optional groups around a setting that is required with them are there; of any other, nothing. */
    public Phrase groupsOf(Setting setting) {
        boolean isNeeded =
                !optionalGroups.isSwitch(setting) && !required(setting).plain().equals(NOT_REQUIRED);
        List<Group> around = config.optionalAround(setting);
        return isNeeded && around.stream().noneMatch(Group::isRepeated) ? presence(around) : Phrase.EMPTY;
    }

    /** What stands above the settings of a section in a comment: its name, and when it is there. */
    public List<String> comments(Section section) {
        List<String> comments = new ArrayList<>();
        section.group().ifPresent(group -> {
            comments.add("== " + section.heading());
            comments.addAll(comments(group));
        });
        return comments;
    }

    private List<String> comments(Group group) {
        if (!group.isOptional()) {
            return List.of();
        }
        if (group.isRepeated()) {
            return List.of(optionalGroup(group).plain());
        }
        String there = group.switchSetting(config).isEmpty()
                ? "This group is optional: it is absent when none of its variables is set."
                : whenPresent(group).plain() + ".";
        Phrase requirement = requirementSentence(group);
        return requirement.isEmpty()
                ? List.of(there)
                : List.of(there, requirement.plain().strip());
    }

    /** When an optional setting is required: {@code with the group, when STORAGE_BACKEND is s3}; else nothing. */
    public Phrase requirement(Setting setting) {
        Phrase conditions = conditions(setting);
        String needed = neededInGroup(setting);
        return conditions.isEmpty() || needed.isEmpty()
                ? conditions
                : Phrase.text(needed + ", ").and(conditions);
    }

    /** The conditions alone with which an optional setting is required where it is read, without the values of a secret. */
    public Phrase conditions(Setting setting) {
        return requirement(setting.requirements());
    }

    /** The same of an optional group. */
    public Phrase requirement(Group group) {
        return requirement(group.requirements());
    }

    /** The same as a sentence that follows another one, or nothing. */
    private Phrase requirementSentence(Group group) {
        Phrase when = requirement(group);
        return when.isEmpty() ? when : Phrase.text(" It is required ").and(when).andText(".");
    }

    private Phrase requirement(List<Requirement> requirements) {
        List<Phrase> conditions = new ArrayList<>();
        for (Requirement requirement : requirements) {
            requirement
                    .target(config)
                    .map(other -> condition(requirement, other))
                    .ifPresent(conditions::add);
        }
        return Phrase.joined(conditions, ", or ");
    }

    private static Phrase condition(Requirement requirement, Setting other) {
        Phrase when = Phrase.text("when ").andVariable(other.variable());
        if (requirement.isPresence()) {
            return when.andText(" is set");
        }
        return when.andText(" " + Requirement.verb(other) + " ").and(Phrase.codes(requirement.values(), "or"));
    }

    /** What applies in one environment: whether a value is needed, or the default, and the rules there. */
    public Phrase standing(Setting setting, Environment environment) {
        EffectiveSetting standing = new EffectiveSetting(setting, environment);
        List<Phrase> parts = new ArrayList<>();
        parts.add(need(standing));
        parts.addAll(demands(standing));
        return Phrase.joined(parts, "; ");
    }

    /** The same as a sentence, with when it is required, and what it switches on, besides. */
    public String sentence(Setting setting, Environment environment) {
        Phrase requirement = requirement(setting);
        String words = standing(setting, environment).plain()
                + (requirement.isEmpty() ? "" : "; required " + requirement.plain())
                + (isSwitch(setting) ? "; " + switching(setting).plain() : "");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    /** Whether a value is needed in an environment, or the default there. */
    public Phrase need(EffectiveSetting standing) {
        Setting setting = standing.setting();
        return switch (standing.need(optionalGroups)) {
            case FORBIDDEN -> Phrase.text("must not be set");
            case REQUIRED -> Phrase.text("required");
            case WITH_THE_GROUP -> Phrase.text("required " + neededInGroup(setting));
            case OPTIONAL ->
                standing.defaultValue()
                        .filter(text -> !optionalGroups.usesNoDefault(setting))
                        .map(text -> setting.isSensitive()
                                ? Phrase.text("a default, not shown")
                                : Phrase.text("default ").and(value(setting, text)))
                        .or(() -> inherited(setting)
                                .map(value -> Phrase.text("by default ").and(value)))
                        .orElse(Phrase.text("optional"));
        };
    }

    /** Whether no default of a setting is ever used: it switches the group that it is in on by being set. */
    public boolean usesNoDefault(Setting setting) {
        return optionalGroups.usesNoDefault(setting);
    }

    /** The default that is the value of another setting: {@code the value of REDIS_HOST}. */
    public Optional<Phrase> inherited(Setting setting) {
        return config.source(setting).map(source -> Phrase.text("the value of ").andVariable(source.variable()));
    }

    /** What the rules of an environment demand of a value; whether one must be given is another question. */
    public List<Phrase> demands(EffectiveSetting standing) {
        List<Phrase> demands = new ArrayList<>();
        for (RuleSet set : standing.ruleSets()) {
            boolean isWarning = set.severity() == Severity.WARN;
            for (Rule rule : set.rules()) {
                if (rule.kind().form() != RuleKind.Form.PRESENCE || isWarning) {
                    Phrase demand = demand(standing.setting(), rule);
                    demands.add(isWarning ? demand.andText(" (a warning)") : demand);
                }
            }
        }
        return demands;
    }

    /** What a rule demands: {@code must not name the local machine}. */
    public static Phrase demand(Setting setting, Rule rule) {
        Rule masked = new Rule(
                rule.kind(),
                rule.shownOn(setting).arguments().stream()
                        .map(text -> KnownCredential.masked(text).replace('`', BACKTICK))
                        .toList(),
                rule.source());
        boolean isOfEach = setting.type().isPlural() && rule.kind().form() != RuleKind.Form.PRESENCE;
        String words = rule.kind()
                .words(
                        masked,
                        RuleKind.ownTextsOf(setting, rule),
                        setting.type().scalar());
        return Phrase.ofSentence(isOfEach ? ofEach(words) : words).replace(BACKTICK, '`');
    }

    /** What is demanded of each of several values. */
    private static String ofEach(String words) {
        return words.startsWith(PROHIBITION) ? "none may " + words.substring(PROHIBITION.length()) : "each " + words;
    }

    /** What a rule in plain Java demands. */
    public static Phrase demand(PlainRule rule) {
        return rule.doc().isEmpty()
                ? Phrase.code(rule.accessor().read()).andText(" must be true")
                : Phrase.text(rule.doc().summary());
    }

    /** What happens where a rule does not hold. */
    public static String otherwise(Severity severity) {
        return severity == Severity.WARN ? "a warning" : "no start";
    }

    /** Where a rule holds, as the heading of its demands; one that holds everywhere is headed as a constraint is. */
    public static String heading(RuleSet set) {
        return set.environments().size() == Environment.values().length ? ALWAYS : environments(set.environments());
    }

    /** Environments as variables spell them: {@code staging and production}. */
    public static String environments(Collection<Environment> environments) {
        return environments.size() == Environment.values().length
                ? "every environment"
                : Phrase.codes(
                                environments.stream()
                                        .map(Environment::variableValue)
                                        .toList(),
                                "and")
                        .plain();
    }

    /** What must hold in every environment, or nothing. */
    public Phrase always(Setting setting) {
        List<Phrase> all = new ArrayList<>(constraints(setting));
        if (setting.isSeveral()) {
            all.addAll(constraints(setting.whole()));
        }
        config.relationsOf(setting).forEach(related -> all.add(relation(related)));
        return Phrase.joined(all, "; ");
    }

    /** The same for comments: a sentence for each relation in which a setting is. */
    public List<String> relations(Setting setting) {
        return config.relationsOf(setting).stream()
                .map(related -> Description.sentence(
                        Description.beginning(relation(related).plain())))
                .toList();
    }

    private static List<Phrase> constraints(Setting setting) {
        List<Phrase> all = new ArrayList<>();
        for (Constraint constraint : setting.constraints()) {
            boolean isOfEach = constraint.onElements() && setting.type().isPlural();
            String words = constraint.demand().words(constraint.measured(setting.type()));
            Phrase demand = withPattern(constraint.demand(), (isOfEach ? "each " : "") + words);
            all.add(
                    constraint.message().isEmpty()
                            ? demand
                            : demand.andText(" (" + Escapes.of(constraint.message()) + ")"));
        }
        return all;
    }

    /** What stands for a name or an index in the variable of a setting that has a value for each, or nothing. */
    public static Phrase several(Setting setting) {
        return switch (setting.naming().repetition()) {
            case ONCE -> Phrase.EMPTY;
            case NAMED ->
                Phrase.code(Repetition.NAMED.placeholder())
                        .andText(" stands for a name, of which there may be several.");
            case INDEXED ->
                Phrase.code(Repetition.INDEXED.placeholder())
                        .andText(" counts from 0 without a gap, and there may be several.");
        };
    }

    /** The words for a demand, in which a regular expression is code. */
    private static Phrase withPattern(Demand demand, String words) {
        return demand.expression()
                .filter(words::endsWith)
                .map(regexp -> Phrase.text(words.substring(0, words.length() - regexp.length()))
                        .andCode(regexp))
                .orElse(Phrase.text(words));
    }

    /** How many of several settings may be set, or must be: {@code exactly one of SOCKET and PORT must be set}. */
    public Phrase relation(RelatedSettings related) {
        Phrase words = some(related)
                .andText(related.relation() == Relation.AT_MOST_ONE ? " may be set" : " must be set")
                .andText(related.demandsAll() ? orNone(related) : "")
                .and(ofEach(related))
                .andText(related.holdsWithItsGroupAlone(config) ? withTheGroup(related) : "");
        Phrase reasoned = related.because().isEmpty() ? words : words.andText(", because " + related.because());
        return related.isLeftToDevelopment(config) ? reasoned.andText("; in development none need be") : reasoned;
    }

    private static String withTheGroup(RelatedSettings related) {
        return (related.demandsAll() ? "," : "") + " when the group is there";
    }

    /** That a relation within a map or a list of groups is one of each group. */
    private Phrase ofEach(RelatedSettings related) {
        return config.severalOn(related.path())
                .map(group -> Phrase.text(related.demandsAll() ? ", for each " : " for each ")
                        .andCode(group.repetition().placeholder()))
                .orElse(Phrase.EMPTY);
    }

    /** How many are to be set: {@code exactly one of SOCKET and PORT}. */
    public Phrase choice(RelatedSettings related) {
        return some(related).andText(related.demandsAll() ? orNone(related) : "");
    }

    private String orNone(RelatedSettings related) {
        return areTwo(related) ? ", or neither" : ", or none of them";
    }

    private boolean areTwo(RelatedSettings related) {
        return related.settings(config).size() == 2;
    }

    private Phrase some(RelatedSettings related) {
        String count = switch (related.relation()) {
            case EXACTLY_ONE -> "exactly one of ";
            case AT_MOST_ONE -> "at most one of ";
            case AT_LEAST_ONE -> "at least one of ";
            case ALL_OR_NONE -> areTwo(related) ? "both " : "all of ";
        };
        return Phrase.text(count)
                .and(Phrase.variables(
                        related.settings(config).stream().map(Setting::variable).toList(), "and"));
    }

    /** What texts a setting takes; nothing when any text will do, or only a type of the program knows. */
    public Phrase accepted(Setting setting) {
        return config.isEnvironment(setting)
                ? Phrase.codes(config.environmentNames().all(), "or")
                : accepted(setting.type());
    }

    /** The same of a type. */
    public static Phrase accepted(ValueType type) {
        Phrase each = accepted(type.scalar());
        Phrase separated = Phrase.text("separated by ").and(separator(type.separator()));
        return switch (type.shape()) {
            case SINGLE -> each;
            case LIST, SET ->
                Phrase.text("several values, ")
                        .and(separated)
                        .and(each.isEmpty() ? each : Phrase.text("; each is ").and(each));
            case MAP ->
                Phrase.text("pairs ")
                        .andCode("name" + type.keySeparator() + "value")
                        .andText(", ")
                        .and(separated)
                        .and(
                                each.isEmpty()
                                        ? each
                                        : Phrase.text("; each value is ").and(each));
        };
    }

    /** What separates elements, by its name: as a mark it would look like one of the sentence. */
    private static Phrase separator(String separator) {
        return switch (separator) {
            case "," -> Phrase.text("commas");
            case ";" -> Phrase.text("semicolons");
            case ":" -> Phrase.text("colons");
            case " " -> Phrase.text("spaces");
            case "|" -> Phrase.text("vertical bars");
            default -> Phrase.code(separator);
        };
    }

    private static Phrase accepted(Scalar scalar) {
        return scalar.match(Wording::accepted, enumOf -> Phrase.codes(enumOf.words(), "or"), own -> Phrase.EMPTY);
    }

    private static Phrase accepted(Scalar.Known known) {
        return switch (known.kind()) {
            case STRING, SECRET -> Phrase.EMPTY;
            case BOOLEAN -> Phrase.ofSentence("`true` or `false`");
            default -> Phrase.text(known.accepted());
        };
    }
}
