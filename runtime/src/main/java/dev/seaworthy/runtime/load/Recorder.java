package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.source.NamedEnvironment;
import dev.seaworthy.runtime.text.NotJudged;
import dev.seaworthy.runtime.text.WordList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a report is made of: the problems and warnings of a pass, and every value with its origin. A generated loader makes
 * one for a report, and when a {@link Loading} without one found that something is not well.
 */
public final class Recorder {
    private final String name;
    private final String environmentVariable;
    private final int environmentBit;
    private final String environmentName;
    private final ConfigSource source;
    private final Findings findings;
    private final Waivers waivers;
    private final @Nullable FilesElsewhere files;

    /** What may set any variable that is not set, in words; nothing where the source has all. */
    private final String open;

    private final Map<String, RecordedSetting> settings = new LinkedHashMap<>();
    private final Set<String> lacking = new HashSet<>();
    private final Refusals refusals;
    private final RepeatedGroups repeated;
    private final OptionalGroups optional;
    private final RuleReads reads = new RuleReads();
    private final JudgedRules judged = new JudgedRules();
    private final EmptyOnes emptyOnes = new EmptyOnes();
    private RecordedSetting current = new RecordedSetting("");
    private int lackingBefore;

    /**
     * A recorder for one pass over a source.
     *
     * @param name the configuration's simple name, for the report's first line
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     * @param variables every setting's variable, in the order of declaration
     * @param rules the name of every rule
     * @param ownFiles the variables beside the one of the environment whose {@code NAME_FILE} is a setting of its own
     */
    public Recorder(
            String name,
            String environmentVariable,
            ConfigSource source,
            String[] variables,
            String[] rules,
            String... ownFiles) {
        this(
                name,
                environmentVariable,
                EnvironmentNames.canonical(),
                Loading.withoutSecretFiles(environmentVariable, source, ownFiles),
                variables,
                rules);
    }

    /**
     * A recorder for one pass over a source that may call the environments by more names.
     *
     * @param names the names of the environments
     * @param name the configuration's simple name, for the report's first line
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     * @param variables every setting's variable, in the order of declaration
     * @param rules the name of every rule
     * @param ownFiles the variables beside the one of the environment whose {@code NAME_FILE} is a setting of its own
     */
    public Recorder(
            EnvironmentNames names,
            String name,
            String environmentVariable,
            ConfigSource source,
            String[] variables,
            String[] rules,
            String... ownFiles) {
        this(
                name,
                environmentVariable,
                names,
                Loading.withoutSecretFiles(environmentVariable, source, ownFiles),
                variables,
                rules);
    }

    private Recorder(
            String name,
            String environmentVariable,
            EnvironmentNames names,
            ConfigSource written,
            String[] variables,
            String[] rules) {
        ConfigSource known = names.hasOwn() ? NamedEnvironment.of(names, environmentVariable, written) : written;
        this.name = name;
        this.environmentVariable = environmentVariable;
        this.environmentBit = Loading.environmentBit(environmentVariable, known);
        this.environmentName = names.hasOwn() ? ownName(names, environmentVariable, written) : "";
        this.files = written instanceof SourceElsewhere elsewhere ? elsewhere.files() : null;
        this.open = written instanceof SourceElsewhere elsewhere ? elsewhere.open() : "";
        this.findings = new Findings(variables);
        this.source = new GuardedSource(Loading.in(environmentBit, known), findings);
        this.waivers = Waivers.read(this.source, rules, findings);
        this.refusals = new Refusals(environmentBit, waivers, findings);
        this.repeated = new RepeatedGroups(variables, findings);
        this.optional = new OptionalGroups(findings);
        if (environmentBit == 0) {
            EnvironmentProblem.find(names, environmentVariable, this.source, findings);
            lacking.add(environmentVariable);
        }
    }

    private static String ownName(EnvironmentNames names, String environmentVariable, ConfigSource written) {
        String text = Loading.quietly(environmentVariable, written);
        String word = text == null ? "" : text.strip();
        return names.isOwn(word) ? word : "";
    }

    /**
     * Several lists of names in one: a large configuration makes them in parts.
     *
     * @param parts the parts
     * @return all names, in order
     */
    public static String[] joined(String[]... parts) {
        List<String> all = new ArrayList<>();
        for (String[] part : parts) {
            all.addAll(List.of(part));
        }
        return all.toArray(new String[0]);
    }

    /** {@return the pass that this remembers} */
    public Loading loading() {
        return new Loading(environmentBit, source, this);
    }

    /**
     * The report of the pass.
     *
     * @param <T> the configuration
     * @param configuration the configuration that the pass made
     * @return the report; it holds the configuration only when there is no problem
     */
    public <T> ConfigReport<T> report(T configuration) {
        addUnreadable();
        for (Problem problem : source.problems()) {
            findings.problem(Finding.of(problem));
        }
        warnOfTheSource(new Typos(source, environmentVariable, findings)
                .find(repeated.everyVariable().toArray(new String[0]), settings, emptyOnes.variables()));
        List<Problem> problems = findings.problems();
        warnOfUnusedWaivers(problems);
        Environment environment = Loading.environment(environmentBit);
        return new ConfigReport<>(
                name,
                environment == null ? "" : environment.variableValue(),
                environmentName,
                problems.isEmpty() ? configuration : null,
                problems,
                findings.warnings(),
                values(),
                waivers.all());
    }

    /**
     * The verdict of the pass and what each setting has, for commands.
     *
     * @param configuration the configuration that the pass made
     * @return the evaluation
     */
    public Evaluation evaluation(Object configuration) {
        ConfigReport<?> report = report(configuration);
        List<EvaluatedSetting> evaluated = new ArrayList<>();
        for (String variable : repeated.everyVariable()) {
            evaluated.add(new EvaluatedSetting(recorded(variable)));
        }
        return new Evaluation(report, evaluated);
    }

    /** Warns of waivers of rules that refuse nothing: where the start is refused, of those that were judged anyway. */
    private void warnOfUnusedWaivers(List<Problem> problems) {
        if (problems.isEmpty()) {
            waivers.warnOfUnused(findings, null);
        } else if (environmentBit != 0 && source.problems().isEmpty()) {
            for (String variable : settings.keySet()) {
                judged.judged(variable);
            }
            for (String variable : lacking) {
                judged.open(variable);
            }
            waivers.warnOfUnused(findings, judged);
        }
    }

    /** Adds why settings could not be read. Only now is it known which of them are sensitive. */
    private void addUnreadable() {
        for (RecordedSetting setting : settings.values()) {
            for (RuntimeException thrown : setting.unreadable()) {
                findings.problem(SourceProblem.of(setting.variable(), thrown, setting.isSensitive()));
            }
        }
    }

    /** Adds what the source warns of, but for names that another warning explains already. */
    private void warnOfTheSource(Set<String> explained) {
        List<String> names = new ArrayList<>(repeated.everyVariable());
        names.add(environmentVariable);
        names.add(Loading.WAIVE);
        names.addAll(emptyOnes.variables());
        List<String> sensitive = new ArrayList<>();
        for (RecordedSetting setting : settings.values()) {
            names.addAll(setting.names().subList(1, setting.names().size()));
            if (setting.isSensitive()) {
                sensitive.addAll(setting.names());
            }
        }
        for (Problem warning : source.warnings(names, sensitive)) {
            if (!explained.contains(warning.variable())) {
                findings.warning(Finding.of(warning));
            }
        }
    }

    private List<ConfigValue> values() {
        List<ConfigValue> values = new ArrayList<>();
        for (String variable : repeated.everyVariable()) {
            values.add(recorded(variable).line());
        }
        return values;
    }

    /** What is known of a setting; one that nobody asked for is not set. */
    private RecordedSetting recorded(String variable) {
        return settings.getOrDefault(variable, new RecordedSetting(variable));
    }

    void setting(String declared) {
        String variable = repeated.placed(declared);
        current = new RecordedSetting(variable);
        boolean isNew = settings.put(variable, current) == null;
        optional.read(variable);
        repeated.read(declared, variable, isNew);
    }

    /** Says that the settings of one of several groups follow. */
    void enter(String standsForName, String name) {
        repeated.enter(standsForName, name);
        lackingBefore = lacking.size();
    }

    /** Says that what follows is about all values of a setting that has one for each name or index. */
    void several(String variable) {
        current = new RecordedSetting(variable);
        String empty = emptyOnes.words(variable);
        current.advice(
                (empty.isEmpty() ? "" : empty + "; ") + "each variable " + variable + " that is set counts as one");
    }

    /** Says that they are over. Where one of them lacks a value, no rule reads the groups. */
    void leave() {
        if (lacking.size() > lackingBefore) {
            lacking.addAll(repeated.declaredOfGroup());
        }
        repeated.leave();
    }

    private String actual(String declared) {
        return repeated.actual(declared);
    }

    /** Notes the index of one of several groups that is there. */
    void index(String variable, String index) {
        repeated.index(variable, index);
    }

    /** The index of one of several groups, by how many come before it. */
    String index(String variable, int place) {
        return repeated.index(variable, place);
    }

    void gap(String variable, String next, String index) {
        repeated.gap(variable, next, index);
    }

    /** Notes the text of the variable, and whether it counts as set. */
    void found(String text, boolean isSet) {
        Origin origin = Origin.of(current.variable(), source);
        if (isSet) {
            current.comesFrom(origin);
        } else {
            current.empty(new EmptyText(text, origin));
        }
    }

    /** Notes that a variable is set that is asked for outside its setting. */
    void isSet(String variable, String text) {
        optional.isSet(actual(variable), text);
    }

    /** Notes that a variable holds nothing that is asked for outside its setting. */
    void isEmpty(String declared, String text) {
        emptyOnes.add(actual(declared), declared, text);
    }

    void enterGroup() {
        optional.enter(isUnknown(optional.lastSet()));
    }

    void enterGroup(String values) {
        optional.enter(optional.lastSet(), values);
    }

    void enterGroup(String groupSwitch, String values) {
        optional.enter(actual(groupSwitch), values);
    }

    /** Warns that the variable that was found set last is not read. */
    void unused(boolean isSensitive, String declaredSwitch, String values) {
        String groupSwitch = actual(declaredSwitch);
        if (lacking.contains(groupSwitch)) {
            return; // Its value is refused, so that nobody knows whether the group should be there.
        }
        if (mayBeSet(recorded(groupSwitch))) {
            return;
        }
        boolean maySet = !groupSwitch.equals(environmentVariable);
        optional.unused(isSensitive, Origin.of(optional.lastSet(), source), groupSwitch, values, maySet);
    }

    void leaveGroup() {
        optional.leave();
    }

    /** Whether a process that starts elsewhere may have a variable, and what was given does not say it. */
    private boolean isUnknown(String variable) {
        if (files == null) {
            return false;
        }
        try {
            source.value(variable);
            return false;
        } catch (SourceException refused) {
            return refused.code().equals(NotJudged.CODE);
        }
    }

    /** Notes that the source cannot read a variable; one of another setting, whose value would be the default, says so itself. */
    void unreadable(RuntimeException thrown) {
        if (!current.inherits()) {
            current.unreadable(thrown);
        }
        lacking.add(current.variable());
    }

    /** Notes that from here on the value is that of another setting, which has these names. */
    void inherits(String other, String... otherNames) {
        String[] actualNames = new String[otherNames.length];
        for (int i = 0; i < otherNames.length; i++) {
            actualNames[i] = actual(otherNames[i]);
        }
        current.inherits(actual(other), actualNames);
    }

    /** Notes that the other setting's value has been found, under that name. */
    void foundByOther(String name) {
        current.comesFrom(Origin.of(actual(name), source));
    }

    void alias(String other) {
        current.otherName(actual(other));
    }

    void foundByFallback(String declared) {
        String other = actual(declared);
        current.comesFrom(other, Origin.ofOther(other, source));
    }

    /** Warns of an older name: the only one that is set, or set to the same value as another. */
    void foundByOlderName(String declared, boolean isFirst) {
        String older = actual(declared);
        if (isFirst) {
            current.comesFrom(older, Origin.ofOther(older, source));
        }
        findings.warning(finding(
                "renamed",
                "is set by its older name " + older + (isFirst ? "" : " too"),
                Found.NOTHING,
                isFirst ? "rename it to " + current.variable() : "remove " + older));
    }

    void conflict(String declared) {
        String older = actual(declared);
        lacking.add(current.variable());
        String used = current.nameInUse();
        boolean isOlder = !used.equals(current.variable());
        findings.conflict(finding(
                "conflict",
                isOlder
                        ? "is set to different values by its older names " + used + " and " + older
                        : "and its older name " + older + " are set to different values",
                Found.NOTHING,
                isOlder ? "keep one of them, and rename it to " + current.variable() : "remove " + older));
    }

    void sensitive() {
        current.sensitive();
    }

    void distinct(int environments, boolean severe, String because) {
        current.distinct().add(new PairRule(environments, severe, because));
    }

    void sameKind(int environments, boolean severe, String because) {
        current.sameKind().add(new PairRule(environments, severe, because));
    }

    void named(String keySeparator) {
        current.named(keySeparator);
    }

    void deprecated(String instead) {
        current.deprecated(instead);
    }

    void example(String example) {
        current.advice("for example " + example);
    }

    void accepts(String words) {
        current.advice("set it to " + words);
    }

    void developmentDefault() {
        current.comesFrom(Origin.DEVELOPMENT_DEFAULT);
    }

    /** Notes that it depends on the environment what the setting has: nothing that reads it is judged. */
    void undecided() {
        current.comesFrom(Origin.UNDECIDED);
        lacking.add(current.variable());
    }

    void defaultValue() {
        current.comesFrom(Origin.DEFAULT);
    }

    /** Notes a text that is taken as it is, blanks at its ends with it. */
    void verbatim(@Nullable String text) {
        current.text(text);
        String own = current.ownText();
        if (own != null && !own.isEmpty() && Blanks.areDoubtful(own)) {
            findings.warning(finding("blanks", Blanks.words(own), current.found(), Blanks.advice(own)));
        }
    }

    void value(@Nullable String text) {
        current.text(text);
        String instead = current.deprecated();
        if (instead != null && current.ownText() != null) {
            findings.warning(finding(
                    "deprecated",
                    "is deprecated and set",
                    current.found(),
                    instead.isEmpty() ? "stop setting it" : "stop setting it: " + instead));
        }
    }

    /** One that may have a value in development is not missing as long as it is not known which environment this is. */
    void missing() {
        String variable = current.variable();
        if (mayBeSetInDevelopment(current)) {
            undecided();
        } else if (!current.inherits() && !variable.equals(environmentVariable)) {
            findings.missing(variable, current.lack(optional.reason()), current.found(), current.fix());
        }
        lacking.add(variable);
    }

    /** Whether one of its names has a text in development that it has not here, where the environment is not known. */
    private boolean mayBeSetInDevelopment(RecordedSetting setting) {
        if (environmentBit != 0) {
            return false;
        }
        ConfigSource inDevelopment = source.in(Environment.DEVELOPMENT);
        boolean isSet = setting.isUndecided();
        for (String each : setting.lookedUp()) {
            String text = Loading.quietly(each, inDevelopment);
            isSet = isSet || (text != null && !text.equals(Loading.quietly(each, source)));
        }
        return isSet;
    }

    void malformed(String type, Throwable thrown) {
        current.refused();
        lacking.add(current.variable());
        if (!current.origin().isInherited()) {
            findings.problem(hinted(MalformedText.in(current, type, thrown)));
        }
    }

    void elements(String... elements) {
        for (String each : elements) {
            current.elements().add(each);
        }
        current.elements().whole();
    }

    void element(String element) {
        current.elements().add(element);
    }

    void repeated() {
        current.elements().removeLast();
    }

    void next() {
        current.elements().next();
    }

    void whole() {
        current.elements().whole();
    }

    /** What is known of the files of the process; null where it starts on this machine. */
    @Nullable
    FilesElsewhere files() {
        return files;
    }

    void rule(String attribute, int environments, Violation violation, String because, boolean severe) {
        String declared = repeated.declared(current.variable()) + "." + attribute;
        String place = violation.unknown();
        if (place != null) {
            Found found = place.isEmpty() ? current.found() : Found.words(place);
            Finding unknown = finding(NotJudged.CODE, violation.message(), found, violation.fix());
            refusals.notJudged(actual(declared), declared, environments, unknown, severe && violation.isDecisive());
            return;
        }
        if (isInheritedForNow()) {
            refusals.notJudged(actual(declared), declared, environments, mayBeSet(), severe);
            return;
        }
        current.refused();
        String fix = violation.fix().isEmpty() && current.lacksValue() ? current.fix() : violation.fix();
        Finding finding = hinted(finding("unsafe", reasoned(violation.message(), because), current.found(), fix));
        refuse(declared, environments, violation.isAboutBeginning() ? finding.aboutBeginning() : finding, severe);
    }

    void live(Violation violation) {
        findings.warning(finding("live-key", violation.message(), current.found(), violation.fix()));
    }

    void lastDay(LocalDate day) {
        current.lastDay(day);
    }

    void constraint(Violation violation, String message) {
        if (isInheritedForNow()) {
            findings.problem(mayBeSet());
            lacking.add(current.variable());
            return;
        }
        current.refused();
        lacking.add(current.variable());
        String fix = violation.fix().isEmpty() && current.isOfSeveral() ? current.fix() : violation.fix();
        findings.problem(
                finding("constraint", message.isEmpty() ? violation.message() : message, current.found(), fix));
    }

    boolean isMissing(String declared) {
        return lacking.contains(actual(declared));
    }

    void requirement(String variable, String other, String values) {
        requirement(variable, other + " is " + values);
    }

    /** Of several conditions the first that holds is enough to say. */
    void requirement(String declared, String declaredCondition) {
        String variable = repeated.placed(declared);
        String condition = condition(declaredCondition);
        RecordedSetting setting = recorded(variable);
        boolean isKnown = lacking.contains(variable) || findings.missing().contains(variable);
        if (!isKnown && !optional.isUnsure(variable) && !mayBeSetInDevelopment(setting)) {
            findings.missing(variable, "is required when " + condition, setting.found(), setting.fix());
        }
    }

    /** A condition in words, which begins with a variable, of that variable as the environment has it. */
    private String condition(String declared) {
        int end = declared.indexOf(' ');
        return actual(declared.substring(0, end)) + declared.substring(end);
    }

    /** Of settings that must all be set, each that is not has a problem of its own. */
    void relation(Relation relation, String because, String[] declared, boolean... areSet) {
        List<RecordedSetting> set = new ArrayList<>();
        List<RecordedSetting> unset = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < declared.length; i++) {
            RecordedSetting setting = recorded(repeated.placed(declared[i]));
            if (areSet[i] && isUnknown(setting)) {
                unknown++;
            } else {
                (areSet[i] ? set : unset).add(setting);
            }
        }
        if (unknown > 0 && relation.mayHold(set.size(), unknown, declared.length)) {
            return;
        }
        BrokenRelation broken = new BrokenRelation(set, unset, because);
        if (environmentBit == 0 && areBlanks(set)) {
            return; // It depends on the environment, which is not known, whether blanks are a value.
        }
        if (relation == Relation.ALL_OR_NONE) {
            for (RecordedSetting setting : unset) {
                if (!findings.missing().contains(setting.variable()) && !mayBeSetInDevelopment(setting)) {
                    findings.problem(broken.lackOf(setting, optional.unused(setting.variable())));
                }
            }
        } else if (!set.isEmpty() || !mayOneBeSetInDevelopment(unset)) {
            findings.problem(broken.ofOne());
        }
    }

    /** Whether it is not known whether a start that reads a setting finds it set, or whether it reads it at all. */
    private boolean isUnknown(RecordedSetting setting) {
        boolean isUnknown = optional.isUnsure(setting.variable());
        for (String name : setting.names()) {
            isUnknown |= isUnknown(name);
        }
        return isUnknown;
    }

    private static boolean areBlanks(List<RecordedSetting> set) {
        for (RecordedSetting setting : set) {
            if (setting.lacksValue()) {
                return true;
            }
        }
        return false;
    }

    private boolean mayOneBeSetInDevelopment(List<RecordedSetting> unset) {
        for (RecordedSetting setting : unset) {
            if (mayBeSetInDevelopment(setting)) {
                return true;
            }
        }
        return false;
    }

    boolean requiresGroup(String declared, String condition) {
        return optional.requires(actual(declared), condition(condition));
    }

    void leaveRequiredGroup(String declared, String values) {
        String variable = repeated.placed(declared);
        String reason = optional.leaveRequired();
        if (!findings.missing().contains(variable) && environmentBit != 0) {
            RecordedSetting setting = recorded(variable);
            findings.missing(
                    variable,
                    "switches on a group that is required " + reason,
                    setting.found(),
                    values.isEmpty() ? setting.fix() : "set it to " + values);
        }
    }

    /** A group of which nothing is missing, since all has defaults, is absent anyway: something of it must be set. */
    void leaveRequiredGroup(String declared) {
        String variable = repeated.placed(declared);
        String reason = optional.leaveRequired();
        if (optional.lacksNothing(variable) && environmentBit != 0) {
            findings.missing(
                    variable,
                    "or another variable of its group is required " + reason + "; defaults do not count",
                    Found.NOTHING,
                    "set one of them");
        }
    }

    /** Notes that a rule in plain Java reads a setting, and ends the rule when that one has no value to read. */
    void reads(String declared) {
        String variable = actual(declared);
        reads.read(variable, lacking.contains(variable));
    }

    void plainRule(String declared, int environments, boolean holds, String message, boolean severe) {
        if (!holds) {
            Finding said = new Finding("unsafe", actual(declared), message, reads.found(settings, repeated), "");
            refusePlainly(declared, environments, said, severe);
        }
        forgetWhatWasRead(declared);
    }

    void plainRuleThrew(String declared, int environments, Throwable thrown, boolean severe) {
        Finding said = new Finding(
                "rule-threw",
                actual(declared),
                "cannot be judged: the method threw " + thrown.getClass().getName(),
                reads.found(settings, repeated),
                "fix the method, or the values that it reads");
        refusePlainly(declared, environments, said, severe);
        forgetWhatWasRead(declared);
    }

    /** Adds what a rule in plain Java says, unless it was stopped; of what a start may not have, it is a warning. */
    private void refusePlainly(String declared, int environments, Finding said, boolean severe) {
        if (reads.isStopped()) {
            return;
        }
        boolean isSevere = severe && !optional.isOneUnsure(reads.variables());
        List<String> unset = new ArrayList<>();
        for (String variable : reads.variables()) {
            if (mayBeSet(recorded(variable))) {
                unset.add(variable);
            }
        }
        if (unset.isEmpty()) {
            refuse(declared, environments, said, isSevere);
        } else {
            String rule = actual(declared);
            String message = "cannot be judged: it reads " + WordList.of("and", unset) + ", which " + open + " may set";
            Finding unknown = new Finding(NotJudged.CODE, rule, message, reads.found(settings, repeated), "");
            refusals.notJudged(rule, declared, environments, unknown, isSevere);
        }
    }

    /** Whether something that was not given may set a variable that has a default here, or no value. */
    private boolean mayBeSet(RecordedSetting setting) {
        return !open.isEmpty() && setting.ownText() == null;
    }

    /** Whether the current setting has the value of another one, unless something sets it that was not given. */
    private boolean isInheritedForNow() {
        return mayBeSet(current) && current.origin().isInherited();
    }

    private Finding mayBeSet() {
        return finding(NotJudged.CODE, NotJudged.mayBeSet(open), current.found(), "");
    }

    private void forgetWhatWasRead(String declared) {
        if (reads.isStopped()) {
            judged.open(actual(declared));
        } else {
            judged.judged(actual(declared));
        }
        reads.forget();
    }

    private Finding finding(String code, String message, Found found, String fix) {
        return new Finding(code, current.variable(), message, found, fix);
    }

    /** The finding, with what a platform did in place of the usual advice. */
    private Finding hinted(Finding finding) {
        String hint = current.hint();
        return hint == null ? finding : finding.withFix(hint);
    }

    private static String reasoned(String message, String because) {
        return because.isEmpty() ? message : message + ", because " + because;
    }

    private void refuse(String declared, int environments, Finding said, boolean severe) {
        refusals.refuse(actual(declared), declared, environments, said, severe);
    }
}
