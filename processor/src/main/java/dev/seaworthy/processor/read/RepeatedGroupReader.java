package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** Reads whether a group may be there several times, and reports a prefix that does not say how one is told from another. */
final class RepeatedGroupReader {
    /** What stands where {@code {name}} or {@code {index}} is meant. */
    private static final Pattern OTHER_PLACEHOLDER = Pattern.compile("\\{\\w*}");

    private final Reading reading;

    RepeatedGroupReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether the prefix of a group and its type agree.
     *
     * @param method the group
     * @param group its annotation
     * @param outer the prefix of the groups around it
     * @param repetition what its type says
     */
    boolean isPlain(ExecutableElement method, AnnotationReader group, String outer, Repetition repetition) {
        Optional<Finding> found = find(method, group, outer, repetition);
        found.ifPresent(finding -> {
            SourceRef place = Reading.placeOf(method);
            reading.report(
                    ReadLaws.NOT_A_GROUP,
                    finding.attribute().isEmpty()
                            ? place
                            : place.annotation(Group.ANNOTATION).attribute(finding.attribute()),
                    finding.message(),
                    finding.fix());
        });
        return found.isEmpty();
    }

    /** What does not agree, at an attribute or, without one, at the method. */
    private record Finding(String attribute, String message, String fix) {}

    private Optional<Finding> find(
            ExecutableElement method, AnnotationReader group, String outer, Repetition repetition) {
        String prefix = group.text("prefix");
        int names = Repetition.NAMED.countIn(prefix);
        int indexes = Repetition.INDEXED.countIn(prefix);
        String call = reading.accessor(method).read();
        String type = TypeReader.shown(method.getReturnType());
        String on = "@EnvGroup is on " + call + ", whose type is " + type;
        if (names + indexes > 1 || (names + indexes == 1 && Repetition.isIn(prefix))) {
            return Optional.of(new Finding(
                    "prefix",
                    "\"" + prefix
                            + "\" has more than one {name} or {index}, so that a variable could be read in two ways.",
                    "Keep one of them."));
        }
        if (names + indexes == 1 && Repetition.isIn(outer)) {
            return Optional.of(new Finding(
                    "prefix",
                    "\"" + prefix + "\": the group around " + call + " has a name or an index already.",
                    "Write the prefix without one, and return the interface or an Optional of it."));
        }
        if (repetition == Repetition.ONCE) {
            boolean isNamed = names == 1;
            return names + indexes == 0
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            "prefix",
                            on + "; " + (isNamed ? "{name}" : "{index}") + " is for a "
                                    + (isNamed ? "Map<String, …>" : "List") + " of groups.",
                            isNamed
                                    ? "Return a Map<String, …> of the interface, or write a prefix without {name}."
                                    : "Return a List of the interface, or write a prefix without {index}."));
        }
        String placeholder = repetition.written();
        if (repetition.countIn(prefix) == 0) {
            String replaced = OTHER_PLACEHOLDER.matcher(prefix).replaceFirst(placeholder);
            String fixed =
                    replaced.equals(prefix) ? (prefix.isEmpty() ? "GROUP_" : prefix) + placeholder + "_" : replaced;
            return Optional.of(new Finding(
                    "",
                    on + "; the names of its variables must say which group each belongs to.",
                    "Write @EnvGroup(prefix = \"" + fixed + "\")."));
        }
        int at = prefix.indexOf(placeholder);
        if (at + outer.length() == 0 || !prefix.startsWith("_", at + placeholder.length())) {
            return Optional.of(new Finding(
                    "prefix",
                    "\"" + prefix + "\": nothing says where " + placeholder + " begins and ends in a variable.",
                    "Write a word before it and _ after it: \"GROUP_" + placeholder + "_\"."));
        }
        if (reading.isNullable(method)
                || TypeReader.optionalArgument(method.getReturnType()).isPresent()) {
            return Optional.of(
                    new Finding("", on + "; where there is no group it is empty.", "Return it without that mark."));
        }
        return group.given("presentWhen").isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "presentWhen",
                        on + "; each of its groups is there when one of its variables is set.",
                        "Remove presentWhen."));
    }

    /**
     * Whether a group can be there several times: nothing demands it, and nothing in it is one for all of them.
     *
     * @param method the group
     * @param settings what its interface declares
     * @param requirements when the group itself must be there
     */
    boolean canRepeat(ExecutableElement method, Settings settings, List<Requirement> requirements) {
        String call = reading.accessor(method).read();
        if (!requirements.isEmpty()) {
            report(
                    method,
                    "@RequiredWhen is on " + call + ", a map or a list of groups, of which there may be none.",
                    "Remove @RequiredWhen, or write a rule in plain Java.");
        } else if (settings.allSettings().stream()
                .anyMatch(setting -> !setting.fallbacks().isEmpty())) {
            report(
                    method,
                    call + " is a map or a list of groups, and a fallback in them is one name for all of them.",
                    "Remove fallbacks from the settings of " + settings.type().simpleName() + ".");
        } else {
            return true;
        }
        return false;
    }

    private void report(ExecutableElement method, String message, String fix) {
        reading.report(ReadLaws.NOT_A_GROUP, Reading.placeOf(method), message, fix);
    }
}
