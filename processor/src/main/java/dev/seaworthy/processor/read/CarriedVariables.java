package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;

/** Reports annotations of the user's own that carry a variable or a requirement to what is not a setting. */
final class CarriedVariables {
    private final Reading reading;

    CarriedVariables(Reading reading) {
        this.reading = reading;
    }

    void report(List<? extends AnnotationMirror> annotations, SourceRef place, String where) {
        for (AnnotationMirror mirror : annotations) {
            for (String name : List.of(Setting.ANNOTATION, Requirement.ANNOTATION)) {
                boolean isCarried = !AnnotationReader.nameOf(mirror).equals(name)
                        && ComposedReader.among(List.of(mirror), name).isPresent();
                if (isCarried) {
                    reading.report(
                            ReadLaws.MISPLACED,
                            place.annotation(AnnotationReader.nameOf(mirror)),
                            "@" + AnnotationReader.typeOf(mirror).getSimpleName() + ", which carries @"
                                    + name.substring(name.lastIndexOf('.') + 1) + ", is on " + where + ".",
                            "Put it on a method of the interface, or remove it.");
                }
            }
        }
    }
}
