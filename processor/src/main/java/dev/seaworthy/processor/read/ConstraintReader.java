package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import javax.lang.model.element.ExecutableElement;

/** Reads Jakarta Validation's constraints by name, so that its jar is needed only by those who use them. */
final class ConstraintReader {
    ConstraintReader(Reading reading) {}

    List<Constraint> read(ExecutableElement method, SourceRef place) {
        return List.of();
    }
}
