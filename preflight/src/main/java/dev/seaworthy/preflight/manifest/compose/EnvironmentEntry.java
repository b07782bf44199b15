package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.Opening;
import dev.seaworthy.preflight.plan.Plan;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.runtime.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code environment}. One of a list is a text whose references are followed before it is divided into a name and a
 * value; of a mapping they are followed in the value alone.
 *
 * @param name the name of its variable; where that is not known, what it begins with
 * @param value its value, as the file has it
 * @param inserted the same with what its references insert, where it is from a list and has a value
 * @param unknown why the name is not known; null where it is
 */
record EnvironmentEntry(
        String name,
        Yaml value,
        @Nullable PlannedVariable inserted,
        @Nullable PlannedVariable unknown) {
    private static final String FIELD = "environment";

    /** One of a mapping. */
    static EnvironmentEntry of(String name, Yaml value) {
        return new EnvironmentEntry(name, value, null, null);
    }

    /** One of a list. */
    static EnvironmentEntry of(Yaml item, ShellVariables shell) {
        String place = item.place();
        if (!ComposeText.isText(item)) {
            PlannedVariable refused =
                    PlannedVariable.refused(place, "has an entry that is not a text", "write NAME=text, in quotes");
            return new EnvironmentEntry("", item, null, refused);
        }
        Interpolated entry = new Interpolation(shell, place).interpolated(item.scalar());
        int end = entry.text().indexOf('=');
        if (end < 0) {
            return new EnvironmentEntry(entry.text(), item.nothing(), null, entry.unknown());
        }
        Interpolated value = new Interpolated(entry.text().substring(end + 1), entry.unknown());
        return new EnvironmentEntry(entry.text().substring(0, end), item, value.variable(place), null);
    }

    /** Whether its references have left nothing of it. */
    boolean isNothing() {
        return name.isEmpty() && inserted == null && !value.isGiven();
    }

    /** What its variable is. */
    PlannedVariable variable(ShellVariables shell) {
        if (inserted != null) {
            return inserted;
        }
        return value.isGiven()
                ? new ComposeText(shell).of(value)
                : shell.find(name)
                        .map(found -> found.at(value.place()))
                        .orElseGet(() -> ShellVariables.ofTheShell(value.place()));
    }

    /** Notes which variables it may set, where its name is not known. */
    void open(Plan plan) {
        if (unknown == null) {
            return;
        }
        if (unknown.isRefused()) {
            plan.add(unknown.problem(FIELD));
        } else {
            Opening opening = new Opening(value.place(), name);
            plan.open(
                    opening,
                    new Problem(
                            Plan.NOT_JUDGED,
                            FIELD,
                            "has an entry that " + opening.effect() + ": " + unknown.unknown(),
                            unknown.place(),
                            unknown.fix()));
        }
    }

    /** The name alone. */
    @Override
    public String toString() {
        return name;
    }
}
