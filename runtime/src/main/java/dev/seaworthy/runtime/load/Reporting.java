package dev.seaworthy.runtime.load;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigValue;
import dev.seaworthy.runtime.Masking;
import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.text.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pass that remembers everything: problems, warnings, and every value with its origin. A generated loader makes one for
 * a report, and when a plain {@link Loading} found that something is not well.
 */
public final class Reporting extends Loading {
    private final String name;
    private final String environmentVariable;
    private final String[] variables;
    private final Findings findings;
    private final Map<String, ConfigValue> values = new HashMap<>();
    private final Map<String, String> fixes = new HashMap<>();
    private final Set<String> lacking = new HashSet<>();
    private final List<String> names;
    private final List<String> sensitiveVariables = new ArrayList<>();
    private final Waivers waivers;

    private String variable = "";
    private List<String> olderNames = List.of();
    private String origin = "";
    private boolean isSensitive;
    private boolean isDeprecated;
    private boolean isBroken;
    private boolean hasDevelopmentDefault;
    private boolean holdsInProductionOnly;
    private @Nullable String element;
    private List<String> read = new ArrayList<>();

    /**
     * A pass over a source that remembers everything.
     *
     * @param name the configuration's simple name, for the report's first line
     * @param environmentVariable the variable that says which environment this is
     * @param source where the values come from
     * @param variables every setting's variable, in the order of declaration
     * @param rules the name of every rule
     * @return the pass, as a loader knows it: its class is loaded only when this is called
     */
    public static Loading of(
            String name, String environmentVariable, ConfigSource source, String[] variables, String[] rules) {
        return new Reporting(name, environmentVariable, source, variables, rules);
    }

    private Reporting(
            String name, String environmentVariable, ConfigSource source, String[] variables, String[] rules) {
        super(environmentVariable, source);
        this.name = name;
        this.environmentVariable = environmentVariable;
        this.variables = variables;
        this.names = new ArrayList<>(List.of(variables));
        this.findings = new Findings(variables);
        this.waivers = Waivers.read(source(), rules, findings);
        if (environmentOrNull() == null) {
            EnvironmentProblem.find(environmentVariable, source, findings);
            lacking.add(environmentVariable);
        }
    }

    @Override
    public Loading setting(String variable) {
        this.variable = variable;
        olderNames = new ArrayList<>();
        element = null;
        origin = "not set";
        isSensitive = false;
        isDeprecated = false;
        isBroken = false;
        hasDevelopmentDefault = false;
        super.setting(variable);
        if (text != null) {
            origin = source().origin(variable);
        }
        return this;
    }

    @Override
    void unreadable(String variable, RuntimeException thrown) {
        super.unreadable(variable, thrown);
        isBroken = true;
        origin = "cannot be read";
        lacking.add(this.variable);
        findings.problem(SourceProblem.of(this.variable, thrown));
    }

    @Override
    public Loading alias(String older) {
        String before = text;
        olderNames.add(older);
        names.add(older);
        super.alias(older);
        boolean given = !isBroken && isSet(older);
        if (given && before == null) {
            origin = source().origin(older) + " " + older;
        }
        if (given && before != null && !before.equals(source().value(older))) {
            isBroken = true;
            lacking.add(variable);
            findings.problem(new Problem(
                    "conflict",
                    variable,
                    "and its older name " + older + " are set to different values",
                    "",
                    "remove " + older));
        } else if (given) {
            findings.warning(new Problem(
                    "renamed", variable, "is set by its older name " + older, "", "rename it to " + variable));
        }
        return this;
    }

    @Override
    public Loading sensitive() {
        isSensitive = true;
        sensitiveVariables.add(variable);
        sensitiveVariables.addAll(olderNames);
        return this;
    }

    @Override
    public Loading deprecated() {
        isDeprecated = true;
        return this;
    }

    @Override
    public Loading example(String example) {
        fixes.put(variable, "for example " + example);
        return this;
    }

    @Override
    public Loading accepts(String words) {
        fixes.put(variable, "set it to " + words);
        return this;
    }

    @Override
    public Loading developmentDefault(String value) {
        hasDevelopmentDefault = true;
        if (text == null && !isBroken && super.applies(DEVELOPMENT)) {
            text = value;
            origin = "developmentDefault";
        }
        return this;
    }

    @Override
    public Loading defaultValue(String value) {
        if (text == null && !isBroken) {
            text = value;
            origin = "defaultValue";
        }
        return this;
    }

    @Override
    public @Nullable String given() {
        remember();
        if (text == null && !isOptional) {
            super.given();
            boolean said = isBroken || variable.equals(environmentVariable);
            boolean mayHaveDefault = environmentOrNull() == null && hasDevelopmentDefault;
            if (!said && !mayHaveDefault) {
                findings.missing(variable, fix(variable));
            }
            lacking.add(variable);
        }
        return text;
    }

    @Override
    @Nullable
    String verbatim() {
        warnOfBlanks();
        return super.verbatim();
    }

    private void remember() {
        String shown = text == null ? "" : isSensitive ? Masking.MASK : Shown.plain(text);
        values.put(variable, new ConfigValue(variable, shown, origin, isSensitive));
        if (text == null || isDefault()) {
            return;
        }
        if (isDeprecated) {
            findings.warning(new Problem("deprecated", variable, "is deprecated and set", found(), "stop setting it"));
        }
    }

    /** What to do about a setting that is missing. */
    private String fix(String variable) {
        return fixes.getOrDefault(variable, "set it in the environment of the process");
    }

    /** Blanks at the ends of a text count, and mostly nobody meant them: echo adds a newline, copying adds a space. */
    private void warnOfBlanks() {
        if (text != null && !isDefault() && text.length() != text.strip().length()) {
            boolean newline = text.endsWith("\n");
            findings.warning(new Problem(
                    "blanks",
                    variable,
                    newline ? "ends in a newline, which is a part of its value" : "begins or ends in a blank",
                    found(),
                    newline ? "write it with printf rather than echo" : "remove the blank, if it is not meant"));
        }
    }

    private boolean isDefault() {
        return origin.equals("developmentDefault") || origin.equals("defaultValue");
    }

    private String found() {
        if (text == null) {
            return "";
        }
        String shown = isSensitive ? "a value that is not shown" : Shown.quoted(element == null ? text : element);
        return shown + " (" + origin + ")";
    }

    @Override
    void recordMalformed(String type, Exception thrown) {
        lacking.add(variable);
        isBroken = true;
        findings.problem(hinted(MalformedText.problem(variable, type, thrown, text, isSensitive, found())));
    }

    @Override
    public boolean applies(int environments) {
        holdsInProductionOnly = false;
        element = null;
        if (super.applies(environments)) {
            return true;
        }
        holdsInProductionOnly = super.applies(STAGING) && (environments & PRODUCTION) != 0;
        return holdsInProductionOnly;
    }

    @Override
    public boolean misses(int environments) {
        return !isBroken && super.misses(environments);
    }

    @Override
    public boolean warns() {
        return text != null;
    }

    @Override
    public void element(String text) {
        element = text;
    }

    @Override
    public void rule(String attribute, @Nullable Fault fault, String because) {
        if (fault != null) {
            judged(attribute, fault, because, true);
        }
    }

    @Override
    public void warning(String attribute, @Nullable Fault fault, String because) {
        if (fault != null) {
            judged(attribute, fault, because, false);
        }
    }

    private void judged(String attribute, Fault fault, String because, boolean severe) {
        Problem problem = new Problem("unsafe", variable, reasoned(fault.message(), because), found(), fault.fix());
        refuse(variable + "." + attribute, hinted(problem), severe);
    }

    /** The problem with what a platform did in place of the usual advice. */
    private Problem hinted(Problem problem) {
        String hint = text == null || isDefault() ? null : Hints.of(variable, text);
        return hint == null ? problem : Findings.withFix(problem, hint);
    }

    @Override
    public void live(@Nullable Fault fault) {
        if (fault != null && !super.applies(PRODUCTION)) {
            findings.warning(new Problem("live-key", variable, fault.message(), found(), fault.fix()));
        }
    }

    private static String reasoned(String message, String because) {
        return because.isEmpty() ? message : message + ", because " + because;
    }

    /** Says a refusal, or the warning that it is here: by a waiver, outside its environment, or by severity. */
    private void refuse(String rule, Problem problem, boolean severe) {
        String message = problem.message();
        if (severe && waivers.waives(rule)) {
            findings.warning(Findings.withMessage(problem, "waived", message + "; " + waivers.words(rule)));
        } else if (holdsInProductionOnly) {
            findings.warning(
                    severe
                            ? Findings.withMessage(problem, "would-refuse", "production would refuse: " + message)
                            : Findings.withMessage(problem, "would-warn", "production would warn: " + message));
        } else if (!severe) {
            findings.warning(problem);
        } else {
            super.rule(rule, new Fault(""), "");
            findings.problem(problem);
        }
    }

    @Override
    public void constraint(@Nullable Fault fault, String message) {
        if (fault != null) {
            super.constraint(fault, message);
            lacking.add(variable);
            findings.problem(new Problem(
                    "constraint", variable, message.isEmpty() ? fault.message() : message, found(), fault.fix()));
        }
    }

    @Override
    public void requirement(String variable, boolean given, boolean demanded, String other, String values) {
        if (demanded && !given && !lacking.contains(variable)) {
            super.requirement(variable, given, demanded, other, values);
            findings.required(variable, "is required when " + other + " is " + values, fix(variable));
        }
    }

    @Override
    public boolean goesOn() {
        return true;
    }

    @Override
    public boolean lacks(String variable) {
        return lacking.contains(variable);
    }

    @Override
    public boolean guards() {
        read = new ArrayList<>();
        return true;
    }

    @Override
    public void reads(String variable) {
        if (lacking.contains(variable)) {
            throw new NotRead();
        }
        if (!read.contains(variable)) {
            read.add(variable);
        }
    }

    /** What a guard throws, so that a rule that reads a setting which failed does not go on. */
    private static final class NotRead extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    @Override
    public void plainRule(String name, boolean holds, String because, boolean severe) {
        if (!holds) {
            Problem problem = new Problem("unsafe", name, reasoned("must hold", because), whatWasRead(), "");
            refuse(name, problem, severe);
        }
    }

    @Override
    public void plainRuleThrew(String name, RuntimeException thrown, boolean severe) {
        if (thrown instanceof NotRead) {
            return;
        }
        Problem problem = new Problem(
                "rule-threw",
                name,
                "cannot be judged: the method threw " + thrown.getClass().getName(),
                whatWasRead(),
                "mend the method, or the values that it reads");
        refuse(name, problem, severe);
    }

    private String whatWasRead() {
        StringBuilder words = new StringBuilder();
        for (String each : read) {
            ConfigValue value = values.get(each);
            if (value == null) {
                continue;
            }
            words.append(words.length() == 0 ? "" : ", ").append(each);
            if (value.origin().equals("not set")) {
                words.append(" not set");
            } else if (value.sensitive()) {
                words.append(" set (").append(value.origin()).append(')');
            } else {
                words.append(" \"")
                        .append(value.text())
                        .append("\" (")
                        .append(value.origin())
                        .append(')');
            }
        }
        return words.toString();
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

    /**
     * The report of a pass.
     *
     * @param <T> the configuration
     * @param in the pass, one of {@link #of}
     * @param configuration the configuration that the pass made
     * @return the report; it holds the configuration only when there is no problem
     */
    public static <T> ConfigReport<T> report(Loading in, T configuration) {
        return ((Reporting) in).report(configuration);
    }

    private <T> ConfigReport<T> report(T configuration) {
        for (Problem problem : source().problems()) {
            findings.problem(problem);
        }
        Set<String> slips = Slips.find(source(), variables, values, findings);
        for (Problem warning : source().warnings(names, sensitiveVariables)) {
            if (!slips.contains(warning.variable())) {
                findings.warning(warning);
            }
        }
        List<ConfigValue> table = new ArrayList<>();
        for (String each : variables) {
            ConfigValue value = values.get(each);
            table.add(value == null ? new ConfigValue(each, "", "not set", false) : value);
        }
        Environment environment = environmentOrNull();
        List<Problem> problems = findings.problems();
        if (problems.isEmpty()) {
            waivers.sayUnused(findings);
        }
        return new ConfigReport<>(
                name,
                environment == null ? "" : environment.variableValue(),
                problems.isEmpty() ? configuration : null,
                problems,
                findings.warnings(),
                List.copyOf(table));
    }
}
