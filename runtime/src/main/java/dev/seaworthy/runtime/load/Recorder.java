package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.source.NamedEnvironment;
import dev.seaworthy.runtime.text.NotJudged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private final Uncertainty uncertainty;
    private final RecordedSettings settings = new RecordedSettings();
    private final Refusals refusals;
    private final RepeatedGroups repeated;
    private final OptionalGroups optional;
    private final Demands demands;
    private final PlainRules plainRules;
    private final JudgedRules judged = new JudgedRules();
    private final EmptyOnes emptyOnes = new EmptyOnes();
    /** Variables of the configuration beside those of the settings that were read: of groups that are absent, or empty. */
    private final Set<String> unread = new HashSet<>();

    private final UnusedNames unused = new UnusedNames();

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
        this.findings = new Findings(variables);
        boolean needsNames = !RepeatedGroups.among(variables).isEmpty();
        this.source = new GuardedSource(Loading.in(environmentBit, known), findings, needsNames);
        this.waivers = Waivers.read(this.source, variables, rules, findings);
        this.refusals = new Refusals(environmentBit, waivers, findings);
        this.uncertainty = new Uncertainty(this.source, environmentBit != 0, written);
        this.repeated = new RepeatedGroups(variables, uncertainty, findings);
        this.optional = new OptionalGroups(findings);
        this.demands = new Demands(settings, repeated, optional, uncertainty, findings, environmentBit != 0);
        this.plainRules = new PlainRules(settings, repeated, optional, uncertainty, refusals, judged);
        if (environmentBit == 0) {
            EnvironmentProblem.find(names, environmentVariable, this.source, uncertainty, findings);
            settings.lack(environmentVariable);
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
        warnOfUnlisted();
        warnOfTheSource(new Typos(source, environmentVariable, findings)
                .find(repeated.everyVariable().toArray(new String[0]), settings.byVariable(), unread));
        waivers.refusePast(findings);
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
            evaluated.add(new EvaluatedSetting(reported(variable)));
        }
        for (RecordedSetting each : settings.all()) {
            addOtherNames(each);
        }
        List<EvaluatedSetting> withoutEffect = new ArrayList<>();
        for (RecordedSetting each : unused.set(source)) {
            withoutEffect.add(new EvaluatedSetting(each));
        }
        return new Evaluation(report, evaluated, withoutEffect);
    }

    private void addOtherNames(RecordedSetting setting) {
        for (String name : setting.names()) {
            if (!name.equals(setting.nameInUse())) {
                unused.add(name, setting.isSensitive());
            }
        }
    }

    /** Warns of waivers of rules that refuse nothing: where the start is refused, of those that were judged anyway. */
    private void warnOfUnusedWaivers(List<Problem> problems) {
        if (problems.isEmpty()) {
            waivers.warnOfUnused(findings, null);
        } else if (environmentBit != 0 && source.problems().isEmpty()) {
            for (String variable : settings.byVariable().keySet()) {
                judged.judged(variable);
            }
            for (String variable : settings.lacking()) {
                judged.open(variable);
            }
            waivers.warnOfUnused(findings, judged);
        }
    }

    /** Warns that settings whose names only the environment knows have no value where a source lists no name at all. */
    private void warnOfUnlisted() {
        Set<String> ones = repeated.ones();
        if (environmentBit == 0 || ones.isEmpty() || !source.names().isEmpty()) {
            return;
        }
        for (String declared : ones) {
            findings.warning(new Finding(
                    "not-listed",
                    declared,
                    "is not looked for: the source lists no variables, so that nobody knows which there are",
                    Found.NOTHING,
                    "give a source whose names() lists them"));
        }
    }

    /** Adds why settings could not be read. Only now is it known which of them are sensitive. */
    private void addUnreadable() {
        for (RecordedSetting setting : settings.all()) {
            for (Throwable thrown : setting.unreadable()) {
                findings.problem(SourceProblem.of(setting.variable(), thrown, setting.isSensitive()));
            }
        }
    }

    /** Adds what the source warns of, but for names that another warning explains already. */
    private void warnOfTheSource(Set<String> explained) {
        List<String> names = new ArrayList<>(repeated.everyVariable());
        names.add(environmentVariable);
        names.add(Loading.WAIVE);
        names.addAll(unread);
        List<String> sensitive = new ArrayList<>(unused.secrets());
        for (RecordedSetting setting : settings.all()) {
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
            values.add(reported(variable).line());
        }
        return values;
    }

    /** What a report has of a variable; of a group that is absent it is known which settings are secrets. */
    private RecordedSetting reported(String variable) {
        RecordedSetting setting = settings.of(variable);
        if (unused.isSecret(variable)) {
            setting.sensitive();
        }
        return setting;
    }

    void setting(String declared) {
        String variable = repeated.placed(declared);
        current = new RecordedSetting(variable);
        current.nameInOrder(repeated.nameInOrder(declared));
        boolean isNew = settings.add(current);
        optional.read(variable);
        repeated.read(declared, variable, isNew);
    }

    /** Says that the settings of one of several groups follow. */
    void enter(String standsForName, String name) {
        repeated.enter(standsForName, name);
        lackingBefore = settings.lacking().size();
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
        if (settings.lacking().size() > lackingBefore) {
            settings.lack(repeated.declaredOfGroup());
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
    void isSet(String declared, String text) {
        String variable = actual(declared);
        unread.add(variable);
        optional.isSet(variable, text.equals(Loading.UNREADABLE) && !isReadable(variable) ? null : text);
    }

    private boolean isReadable(String variable) {
        try {
            return source.value(variable) != null;
        } catch (Throwable unreadable) {
            Loading.passOnFatal(unreadable);
            return false;
        }
    }

    /** Notes a name that a setting of an absent group would be read by. */
    void fallbackOfAbsent(String declared) {
        String variable = actual(declared);
        unread.add(variable);
        unused.add(variable, false);
    }

    /** Notes a name that a secret of an absent group would be read by. */
    void secretOfAbsent(String declared, String separator) {
        unused.addSecret(actual(declared), separator);
    }

    /** Notes that a variable holds nothing that is asked for outside its setting. */
    void isEmpty(String declared, String text) {
        String variable = actual(declared);
        unread.add(variable);
        emptyOnes.add(variable, declared, text);
    }

    void enterGroup() {
        optional.enter(uncertainty.isUnknown(optional.lastSet()));
    }

    void enterGroup(String values) {
        optional.enter(optional.lastSet(), values);
    }

    void enterGroup(String groupSwitch, String values) {
        optional.enter(actual(groupSwitch), values);
    }

    /** Warns that the variable that was found set last is not read. */
    void unused(boolean isSensitive, String declaredSwitch, String values) {
        unused.add(optional.lastSet(), isSensitive);
        String groupSwitch = actual(declaredSwitch);
        if (settings.isLacking(groupSwitch)) {
            return; // Its value is refused, so that nobody knows whether the group should be there.
        }
        if (uncertainty.mayBeSet(settings.of(groupSwitch)) || uncertainty.isUnknown(optional.lastSet())) {
            return;
        }
        boolean maySet = !groupSwitch.equals(environmentVariable);
        optional.unused(isSensitive, Origin.of(optional.lastSet(), source), groupSwitch, values, maySet);
    }

    void leaveGroup() {
        optional.leave();
    }

    /** Notes that the source cannot read a variable; one of another setting, whose value would be the default, says so itself. */
    void unreadable(Throwable thrown) {
        if (!current.inherits()) {
            current.unreadable(thrown);
        }
        settings.lack(current.variable());
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

    /** Notes the place of an older name's text, where the name before it cannot be read, which is what is to be repaired. */
    void foundBesideUnreadable(String declared) {
        String older = actual(declared);
        current.comesFrom(older, Origin.ofOther(older, source));
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
        settings.lack(current.variable());
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
        current.example(example);
        Environment here = Loading.environment(environmentBit);
        boolean isRefusedHere = false;
        for (PairRule rule : current.distinct()) {
            isRefusedHere |= here != null && rule.isSevere() && rule.isAbout(here, here);
        }
        current.advice(
                isRefusedHere
                        ? "like the example " + example + ", which itself is refused here"
                        : "for example " + example);
    }

    void accepts(String words) {
        current.advice("set it to " + words);
    }

    /** Notes a default, whether it applies or not. */
    void declaredDefault(String value) {
        current.declaredDefault(value);
    }

    void developmentDefault() {
        current.comesFrom(Origin.DEVELOPMENT_DEFAULT);
    }

    /** Notes that it depends on the environment what the setting has: nothing that reads it is judged. */
    void undecided() {
        current.comesFrom(Origin.UNDECIDED);
        settings.lack(current.variable());
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
        if (uncertainty.mayBeSetInDevelopment(current)) {
            undecided();
        } else if (!current.inherits() && !variable.equals(environmentVariable)) {
            String lack = current.lack(optional.reason());
            String doubt = uncertainty.doubt(current, lack, demands.conditions());
            findings.missing(variable, lack, current.found(), current.fix(), doubt);
        }
        settings.lack(variable);
    }

    void malformed(String type, Throwable thrown) {
        current.refused();
        settings.lack(current.variable());
        if (!current.origin().isInherited()) {
            findings.problem(hinted(made(MalformedText.in(current, type, thrown))));
        }
    }

    /** A finding about bytes, with the command that makes a value in place of an example that is too short. */
    private Finding made(Finding malformed) {
        String command = current.command();
        return command.isEmpty() || current.origin().isDefault() ? malformed : malformed.withCommand(command);
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
        return uncertainty.files();
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
        if (isForNow()) {
            refusals.notJudged(actual(declared), declared, environments, mayBeSet(), severe);
            return;
        }
        current.refused();
        String fix = violation.fix().isEmpty() && current.lacksValue()
                ? current.fix()
                : current.ownAdvice(violation.fix(), attribute);
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
            settings.lack(current.variable());
            return;
        }
        String more = violation.isOfTooFew() && current.isOfSeveral() ? uncertainty.open(current) : "";
        if (!more.isEmpty()) {
            findings.problem(finding(
                    NotJudged.CODE, violation.message() + ", and " + more + " may set more", current.found(), ""));
            settings.lack(current.variable());
            return;
        }
        current.refused();
        settings.lack(current.variable());
        String fix = violation.fix().isEmpty() && current.isOfSeveral() ? current.fix() : violation.fix();
        fix = fix.isEmpty() && !current.command().isEmpty() ? current.command() : fix;
        findings.problem(
                finding("constraint", message.isEmpty() ? violation.message() : message, current.found(), fix));
    }

    boolean isMissing(String declared) {
        return settings.isLacking(actual(declared));
    }

    /** Whether a variable is not set and must be, so that what it demands by its presence is demanded already. */
    boolean mustBeSet(String declared) {
        return findings.demanded().contains(repeated.actual(declared));
    }

    /** How many variables are not set and must be. */
    int demanded() {
        return findings.demanded().size();
    }

    void requirement(String variable, String other, String values) {
        requirement(variable, other + " is " + values);
    }

    void requirement(String variable, String condition) {
        demands.requirement(variable, condition);
    }

    void relation(Relation relation, String because, String[] variables, boolean... areSet) {
        demands.relation(relation, because, variables, areSet);
    }

    boolean requiresGroup(String variable, String condition) {
        return demands.requiresGroup(variable, condition);
    }

    void leaveRequiredGroup(String variable, String values) {
        demands.leaveRequiredGroup(variable, values);
    }

    void leaveRequiredGroup(String variable) {
        demands.leaveRequiredGroup(variable);
    }

    void reads(String variable) {
        plainRules.reads(variable);
    }

    void plainRule(String name, int environments, boolean holds, String message, boolean severe) {
        plainRules.verdict(name, environments, holds, message, severe);
    }

    void plainRuleThrew(String name, int environments, Throwable thrown, boolean severe) {
        plainRules.threw(name, environments, thrown, severe);
    }

    /** Whether the current setting has the value of another one, unless something sets it that was not given. */
    private boolean isInheritedForNow() {
        return uncertainty.mayBeSet(current) && current.origin().isInherited();
    }

    /** Whether the current setting has no value of its own, unless something sets it that was not given. */
    private boolean isForNow() {
        return isInheritedForNow() || (current.text() == null && uncertainty.mayBeSet(current));
    }

    private Finding mayBeSet() {
        return finding(NotJudged.CODE, NotJudged.mayBeSet(uncertainty.open(current)), current.found(), "");
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
