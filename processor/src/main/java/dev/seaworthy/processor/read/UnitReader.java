package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.Unit;
import dev.seaworthy.runtime.redaction.Shown;
import dev.seaworthy.runtime.text.Alternatives;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Reads what a bare number of a setting means. */
final class UnitReader {
    private static final String ATTRIBUTE = "unit";

    private final Reading reading;

    UnitReader(Reading reading) {
        this.reading = reading;
    }

    /** The type with the unit of the setting; a unit that the type does not have is reported, and another one is taken. */
    Scalar read(Scalar scalar, ExecutableElement method, AnnotationReader variable, SourceRef place) {
        String unit = variable.text(ATTRIBUTE);
        if (unit.isEmpty()) {
            return scalar;
        }
        SourceRef at = variable.place(ATTRIBUTE, place);
        return scalar.match(
                known -> read(known, unit, method, at),
                enumOf -> without(enumOf, method, at),
                own -> without(own, method, at));
    }

    private Scalar read(Scalar.Known known, String unit, ExecutableElement method, SourceRef place) {
        List<String> units = Unit.of(known.kind());
        if (units.isEmpty()) {
            return without(known, method, place);
        }
        if (units.contains(unit)) {
            return new Scalar.Known(known.type(), known.kind(), unit, known.encoded());
        }
        reading.report(
                ReadLaws.UNIT,
                place,
                "unit = " + Shown.quoted(unit) + " is not a unit of " + noun(known.kind()) + ".",
                "Write " + Alternatives.of(units.toArray(new String[0])) + ".");
        return new Scalar.Known(known.type(), known.kind(), units.get(0), known.encoded());
    }

    private Scalar without(Scalar scalar, ExecutableElement method, SourceRef place) {
        reading.report(
                ReadLaws.UNIT,
                place,
                "unit is set on " + reading.accessor(method).read()
                        + ", whose values have no unit: it works on a Duration or a DataSize.",
                "Remove unit, or return a Duration or a DataSize without a converter.");
        return scalar;
    }

    private static String noun(ScalarType type) {
        return type == ScalarType.DURATION ? "a Duration" : "a DataSize";
    }
}
