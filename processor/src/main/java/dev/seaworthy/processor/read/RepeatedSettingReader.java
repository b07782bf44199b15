package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Reads whether a setting has a value for each name or index that the environment has, and reports what does not go with that. */
final class RepeatedSettingReader {
    private static final List<String> OF_ONE =
            List.of("defaultValue", "developmentDefault", "defaultFrom", "emptyIsValue", "aliases", "fallbacks");

    private final Reading reading;

    RepeatedSettingReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * How many values a setting has.
     *
     * @param method the setting
     * @param variable its annotation
     * @param name its variable as it stands in the source
     * @param prefix the prefix of the groups around it
     * @return whether it has one or several; nothing when what says so was reported
     */
    Optional<Repetition> read(ExecutableElement method, AnnotationReader variable, String name, String prefix) {
        int names = Repetition.NAMED.countIn(name);
        int indexes = Repetition.INDEXED.countIn(name);
        if (names + indexes == 0) {
            return Optional.of(Repetition.ONCE);
        }
        SourceRef place = Reading.placeOf(method);
        Repetition written = names > 0 ? Repetition.NAMED : Repetition.INDEXED;
        Optional<Finding> misplaced = misplaced(method, name, prefix, names + indexes, written);
        if (misplaced.isPresent()) {
            report(
                    variable.place("value", place),
                    misplaced.get().message(),
                    misplaced.get().fix());
            return Optional.empty();
        }
        String each = reading.accessor(method).read() + " has a value for each variable that is set";
        for (String attribute : OF_ONE) {
            if (variable.has(attribute)) {
                report(
                        variable.place(attribute, place),
                        each + ", so that " + attribute + " means nothing for it.",
                        "Remove " + attribute + ".");
                return Optional.empty();
            }
        }
        for (Repeated when : Repeated.find(method, place, Requirement.ANNOTATION)) {
            report(when.place(), each + ", and none need be.", "Remove @RequiredWhen, or write a rule in plain Java.");
            return Optional.empty();
        }
        return Optional.of(written);
    }

    /** What is wrong with what stands for the name or the index, and what to do. */
    private record Finding(String message, String fix) {}

    private Optional<Finding> misplaced(
            ExecutableElement method, String name, String prefix, int count, Repetition written) {
        String call = reading.accessor(method).read();
        TypeMirror type = method.getReturnType();
        if (count > 1 || Repetition.isIn(name)) {
            return Optional.of(new Finding(
                    "\"" + name + "\" has more than one {name} or {index}, so that it could be read in two ways.",
                    "Keep one of them."));
        }
        if (Repetition.isIn(prefix)) {
            return Optional.of(new Finding(
                    "\"" + name + "\": the group around " + call + " has a name or an index already.",
                    "Write the variable without one, and return a single value."));
        }
        if (reading.isNullable(method) || TypeReader.repetition(type) != written) {
            return Optional.of(new Finding(
                    call + " has type " + TypeReader.shown(type)
                            + (reading.isNullable(method) ? ", which may be null" : "") + "; " + written.written()
                            + " is for a " + shownType(written) + ", which is empty where no such variable is set.",
                    "Return a " + shownType(written) + ", or write the variable without " + written.written() + "."));
        }
        int at = name.indexOf(written.written());
        int end = at + written.written().length();
        boolean isBegun = at + prefix.length() > 0;
        boolean isEnded = end == name.length() || name.charAt(end) == '_';
        return isBegun && isEnded
                ? Optional.empty()
                : Optional.of(new Finding(
                        "\"" + name + "\": nothing says where " + written.written() + " begins and ends in a variable.",
                        "Write a word before it, and _ after it where more follows: \"LEVEL_" + written.written()
                                + "\" or \"QUEUE_" + written.written() + "_SIZE\"."));
    }

    private static String shownType(Repetition repetition) {
        return repetition == Repetition.NAMED ? "Map<String, …>" : "List<…>";
    }

    private void report(SourceRef place, String message, String fix) {
        reading.report(ReadLaws.SEVERAL, place, message, fix);
    }
}
