package dev.seaworthy.processor.emit.sh;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.necessary.Clause;
import dev.seaworthy.processor.necessary.Demanded;
import dev.seaworthy.processor.necessary.Excluded;
import dev.seaworthy.processor.necessary.Expression;
import dev.seaworthy.processor.necessary.GroupPresence;
import dev.seaworthy.processor.necessary.NecessarySetting;
import dev.seaworthy.processor.necessary.RuleClause;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of a script that judge one setting. */
final class SettingLines {
    private final Lines lines;
    private final NecessarySetting necessary;
    private final Setting setting;
    private final Description description;

    SettingLines(Lines lines, NecessarySetting necessary, Description description) {
        this.lines = lines;
        this.necessary = necessary;
        this.setting = necessary.setting();
        this.description = description;
    }

    void add() {
        String variable = setting.variable();
        lines.add("# " + Shell.comment(variable + ": " + String.join(" ", description.sentences(setting))));
        if (setting.isRepeated()) {
            lines.add("# Only the environment knows its names: they are left to the loader.");
            return;
        }
        if (!setting.names().stream().allMatch(ShellNames::canRead)
                || !Expression.isPrintable(setting.type().separator())) {
            lines.add("# A shell cannot read it as it is: it is left to the loader.");
            return;
        }
        List<Clause> everywhere = Stream.concat(necessary.ofType().stream(), necessary.constraints().stream())
                .toList();
        Stream.concat(everywhere.stream(), necessary.rules().stream().map(RuleClause::clause))
                .filter(clause -> !ConditionLines.canSay(clause.condition()))
                .forEach(clause -> lines.add("# Left to the loader: " + Shell.comment(clause.words())));
        List<Clause> ofType =
                necessary.ofType().stream().filter(SettingLines::canSay).toList();
        List<Clause> said =
                necessary.constraints().stream().filter(SettingLines::canSay).toList();
        List<RuleClause> rules =
                necessary.rules().stream().filter(rule -> canSay(rule.clause())).toList();
        boolean isMore = !said.isEmpty() || !rules.isEmpty();
        boolean isJudged = !ofType.isEmpty() || isMore;
        if (isJudged || !necessary.demands().isEmpty()) {
            takeTexts();
        }
        necessary.demands().forEach(this::demand);
        necessary.exclusions().forEach(this::exclude);
        if (isJudged) {
            within(necessary.groups(), List.of("is_given"), () -> {
                boolean isOpen = !ofType.isEmpty() && isMore;
                if (isOpen) {
                    lines.add("before=$problems");
                }
                ofType.forEach(clause -> ConditionLines.add(lines, clause));
                if (isOpen) {
                    // Of a text that is not a value of its type, nothing else is judged: the loader does not either.
                    lines.open("if is_accepted; then");
                }
                said.forEach(clause -> ConditionLines.add(lines, clause));
                rules.forEach(this::rule);
                if (isOpen) {
                    lines.close("fi");
                }
            });
        }
    }

    private static boolean canSay(Clause clause) {
        return ConditionLines.canSay(clause.condition());
    }

    private void takeTexts() {
        String separator =
                hasSeparator(setting) ? " " + Shell.quoted(setting.type().separator()) : "";
        List<String> names = new ArrayList<>(setting.names());
        if (setting.emptyIsValue()) {
            names.removeAll(setting.fallbacks()); // One that is empty hides them, which a shell is not told.
        }
        for (String name : names) {
            lines.add(command(name) + " " + name + " " + Shell.text(name) + " "
                    + Shell.text(name + StandardSource.SUFFIX) + separator);
        }
    }

    private String command(String name) {
        if (name.equals(setting.variable())) {
            return "setting";
        }
        return setting.aliases().contains(name) ? "older" : "fallback";
    }

    private void rule(RuleClause rule) {
        lines.open("if " + inForce(rule.rule(), environments(rule.environments())) + "; then");
        ConditionLines.add(lines, rule.clause());
        lines.close("fi");
    }

    private static String inForce(String rule, String environments) {
        return "in_force " + rule + " " + Shell.quoted(environments);
    }

    private static String environments(List<Environment> environments) {
        return environments.stream().map(Environment::variableValue).collect(Collectors.joining(" "));
    }

    private void demand(Demanded demanded) {
        boolean areReadable = demanded.others().stream()
                .flatMap(other -> other.names().stream())
                .allMatch(ShellNames::canRead);
        if (!areReadable
                || demanded.trigger().filter(trigger -> !canSay(trigger)).isPresent()) {
            return;
        }
        List<String> conditions = demanded.rule()
                .map(rule -> List.of(inForce(rule, environments(demanded.environments()))))
                .orElseGet(() -> inEnvironment(demanded.environments()));
        within(demanded.groups(), conditions, () -> required(demanded));
    }

    /** What is required in one environment alone; elsewhere a function knows where anything is. */
    private static List<String> inEnvironment(List<Environment> environments) {
        return environments.size() == 1
                ? List.of("[ \"$environment\" = " + environments.get(0).variableValue() + " ]")
                : List.of();
    }

    private void required(Demanded demanded) {
        if (demanded.others().isEmpty()) {
            demanded.trigger().ifPresentOrElse(this::requiredBy, () -> lines.add("required"));
        } else {
            requiredOr(demanded.others());
        }
    }

    /** Of several settings one is required; what may be set otherwise is set. */
    private void requiredOr(List<Setting> others) {
        lines.open("if " + areUnset(others) + "; then");
        lines.add("required_or "
                + Shell.quoted(others.stream().map(Setting::variable).collect(Collectors.joining(" or "))));
        lines.close("fi");
    }

    /** Whether no variable has a text, be it of blanks alone, and no file is named. */
    private static String areUnset(List<Setting> settings) {
        List<String> names =
                settings.stream().flatMap(each -> each.names().stream()).toList();
        List<String> areUnset = new ArrayList<>();
        names.forEach(
                name -> areUnset.add("[ -z " + Shell.text(name) + Shell.text(name + StandardSource.SUFFIX) + " ]"));
        names.forEach(name -> areUnset.add("! is_credential " + name));
        return String.join(" && ", areUnset);
    }

    private void exclude(Excluded excluded) {
        Setting other = excluded.setting();
        if (other.names().stream().allMatch(ShellNames::canRead)) {
            within(excluded.groups(), List.of(), () -> {
                lines.open("if " + isSet(setting) + " && " + isSet(other) + "; then");
                lines.add("problem "
                        + Shell.message(setting.variable() + "  is set, and so is " + other.variable()
                                + "; only one of them may be set"));
                lines.close("fi");
            });
        }
    }

    private static String isSet(Setting setting) {
        List<String> switches = switches(List.of(setting));
        String any = String.join(" || ", switches);
        return switches.size() == 1 ? any : "{ " + any + "; }";
    }

    /** Adds lines that are run where groups are there, and where more holds. */
    private void within(List<GroupPresence> groups, List<String> more, Runnable inside) {
        List<Demanded.Trigger> triggers =
                groups.stream().flatMap(group -> group.trigger().stream()).toList();
        if (triggers.stream().anyMatch(trigger -> !canAsk(trigger))) {
            return;
        }
        List<String> conditions = new ArrayList<>(more);
        for (GroupPresence group : groups) {
            if (group.trigger().isEmpty()) {
                String isThere = String.join(" || ", switches(group.members()));
                boolean isAlone = groups.size() == 1 && more.isEmpty();
                conditions.add(isThere.contains(" || ") && !isAlone ? "{ " + isThere + "; }" : isThere);
            }
        }
        for (Demanded.Trigger trigger : triggers) {
            lines.open("case " + Shell.text(trigger.setting().variable()) + " in");
            lines.open(Shell.patterns(trigger.patterns()) + ")");
        }
        if (!conditions.isEmpty()) {
            lines.open("if " + String.join(" && ", conditions) + "; then");
        }
        inside.run();
        if (!conditions.isEmpty()) {
            lines.close("fi");
        }
        triggers.forEach(trigger -> {
            lines.close(";;");
            lines.close("esac");
        });
    }

    private static boolean canAsk(Demanded.Trigger trigger) {
        return !trigger.patterns().isEmpty()
                && ShellNames.canRead(trigger.setting().variable());
    }

    /** What says that a setting of an optional group is there. */
    private static List<String> switches(List<Setting> group) {
        List<String> switches = new ArrayList<>();
        String texts = group.stream()
                .filter(member -> !member.type().isPlural())
                .flatMap(member -> member.names().stream())
                .map(Shell::text)
                .collect(Collectors.joining(" "));
        if (!texts.isEmpty()) {
            switches.add("is_any_set " + texts);
        }
        for (Setting member : group) {
            if (hasSeparator(member)) {
                String separator = Shell.quoted(member.type().separator());
                member.names().forEach(name -> switches.add("has_element " + Shell.text(name) + " " + separator));
            }
        }
        return switches.isEmpty() ? List.of("false") : switches;
    }

    /** Whether a text of separators alone can be told from one with elements: blanks are not among them. */
    private static boolean hasSeparator(Setting setting) {
        String separator = setting.type().separator();
        return setting.type().isPlural() && Expression.isPrintable(separator) && separator.indexOf(' ') < 0;
    }

    /** Of a list or a set only one whose elements are told apart by what a shell can write. */
    private static boolean canSay(Demanded.Trigger trigger) {
        if (trigger.isPresence()) {
            return trigger.setting().names().stream().allMatch(ShellNames::canRead);
        }
        Setting other = trigger.setting();
        return !trigger.patterns().isEmpty()
                && ShellNames.canRead(other.variable())
                && (!other.type().isPlural()
                        || Expression.isPrintable(other.type().separator()));
    }

    private void requiredBy(Demanded.Trigger trigger) {
        if (trigger.isPresence()) {
            lines.open("if " + String.join(" || ", switches(List.of(trigger.setting()))) + "; then");
            lines.add("required");
            lines.close("fi");
            return;
        }
        String text = Shell.text(trigger.setting().variable());
        boolean isTrimmed = trigger.isInAnyCase() && !trigger.setting().type().isPlural();
        if (isTrimmed) {
            lines.add("trim " + text);
        }
        lines.add("case " + (isTrimmed ? "$word" : text) + " in");
        if (trigger.setting().type().isPlural()) {
            lines.add("*\\\\*) ;; # A backslash may keep a separator from being one.");
        }
        lines.add(Shell.patterns(trigger.patterns()) + ") required ;;");
        lines.add("esac");
        boolean areReadable = trigger.byDefault().stream()
                .flatMap(each -> each.names().stream())
                .allMatch(ShellNames::canRead);
        if (!trigger.byDefault().isEmpty() && areReadable) {
            lines.open("if " + areUnset(trigger.byDefault()) + "; then");
            lines.add("required");
            lines.close("fi");
        }
    }
}
