package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds constraints among annotations: Jakarta's, those of other makers, and those that annotations are composed of. */
final class Constraints {
    private static final String JAKARTA = ConstraintKind.PACKAGE + ".";
    private static final String CASCADE = "jakarta.validation.Valid";
    private static final String SINGLE = "jakarta.validation.ReportAsSingleViolation";

    /** What every maker's constraint carries: {@code jakarta.validation.Constraint}, and its ancestor. */
    private static final String MARK = ".validation.Constraint";

    /** Its validators are in a table of its own, whatever its constraints carry. */
    private static final String HIBERNATE = "org.hibernate.validator.";

    /** The packages of constraints of other makers; where their types are not on the class path, the name is all that is known. */
    private static final List<String> OF_OTHER_MAKERS =
            List.of("javax.validation.constraints.", HIBERNATE + "constraints.");

    /**
     * A constraint where it is used.
     *
     * @param annotation the constraint as it is written
     * @param written all annotations that lead to it, that of the setting first; it is the last one
     * @param message what it says in place of the judge's words, or nothing
     * @param place where a finding points
     * @param isJudged whether a loader has a judge for it
     */
    record Use(
            AnnotationReader annotation,
            List<AnnotationReader> written,
            String message,
            SourceRef place,
            boolean isJudged) {
        /** The row of the table. */
        Optional<ConstraintKind> kind() {
            return isJudged ? ConstraintKind.of(annotation.simpleName()) : Optional.empty();
        }

        /** The constraint as people write it, with the annotation that carries it. */
        String shown() {
            String own = "@" + annotation.simpleName();
            return written.size() == 1 ? own : own + " of @" + written.get(0).simpleName();
        }

        /** Where a finding points that does not show the constraint with the annotation that carries it. */
        SourceRef placeWritten() {
            return written.size() == 1 ? place : place.asCarrier();
        }

        /** Whether it is {@code @Valid}, which a group does not need and does not mind. */
        boolean isCascade() {
            return annotation.name().equals(CASCADE);
        }
    }

    private final Elements elements;

    Constraints(Elements elements) {
        this.elements = elements;
    }

    /**
     * The constraints of these annotations.
     *
     * @param place what has the annotations
     * @param isOnPlace whether they stand on the place itself, so that a finding can point at each of them, and not in a type
     */
    List<Use> on(List<? extends AnnotationMirror> annotations, SourceRef place, boolean isOnPlace) {
        List<Use> found = new ArrayList<>();
        for (AnnotationMirror mirror : annotations) {
            List<AnnotationMirror> repeated = repeated(mirror);
            if (repeated.isEmpty()) {
                find(mirror, at(place, isOnPlace, mirror, 0), List.of(), "", found);
            }
            for (int i = 0; i < repeated.size(); i++) {
                find(repeated.get(i), at(place, isOnPlace, repeated.get(i), i), List.of(), "", found);
            }
        }
        return found;
    }

    /** Whether an annotation of that name is a constraint, or carries one. */
    boolean isOne(String annotation) {
        TypeElement type = elements.getTypeElement(annotation);
        return annotation.startsWith(JAKARTA)
                || OF_OTHER_MAKERS.stream().anyMatch(annotation::startsWith)
                || (type != null
                        && (mark(type).isPresent()
                                || !on(type.getAnnotationMirrors(), SourceRef.ofType(annotation), false)
                                        .isEmpty()));
    }

    private static SourceRef at(SourceRef place, boolean isOnPlace, AnnotationMirror mirror, int which) {
        return isOnPlace ? place.annotation(AnnotationReader.nameOf(mirror), which) : place;
    }

    /** What a container holds: {@code @Size.List}, or one of the user's own. */
    private static List<AnnotationMirror> repeated(AnnotationMirror mirror) {
        return AnnotationReader.of(mirror).annotations("value");
    }

    private void find(
            AnnotationMirror mirror, SourceRef place, List<AnnotationReader> outer, String message, List<Use> found) {
        AnnotationReader annotation = AnnotationReader.of(mirror);
        TypeElement type = AnnotationReader.typeOf(mirror);
        boolean isRecursive = outer.stream().anyMatch(each -> each.name().equals(annotation.name()));
        if (isRecursive || annotation.name().startsWith("java.lang.")) {
            return;
        }
        List<AnnotationReader> written = new ArrayList<>(outer);
        written.add(annotation);
        boolean isJakartas = annotation.name().startsWith(JAKARTA);
        if (isJakartas || annotation.name().equals(CASCADE)) {
            String own = message.isEmpty() ? annotation.text("message") : message;
            found.add(new Use(annotation, List.copyOf(written), own, place, isJakartas));
            return;
        }
        if (!annotation.isKnown() && OF_OTHER_MAKERS.stream().anyMatch(annotation.name()::startsWith)) {
            found.add(new Use(annotation, List.copyOf(written), "", place, false));
            return;
        }
        List<Use> carried = new ArrayList<>();
        String inner = message.isEmpty() && hasAnnotation(type, SINGLE) ? messageOf(mirror) : message;
        for (AnnotationMirror each : type.getAnnotationMirrors()) {
            List<AnnotationMirror> repeated = repeated(each);
            for (AnnotationMirror part : repeated.isEmpty() ? List.of(each) : repeated) {
                find(part, place, written, inner, carried);
            }
        }
        Optional<AnnotationReader> mark = mark(type);
        boolean isJudgedElsewhere = mark.isPresent()
                && (carried.isEmpty()
                        || !mark.get().texts("validatedBy").isEmpty()
                        || annotation.name().startsWith(HIBERNATE)
                        || overridesAttributes(type));
        if (isJudgedElsewhere) {
            found.add(new Use(annotation, List.copyOf(written), "", place, false));
        } else {
            found.addAll(carried);
        }
    }

    private static Optional<AnnotationReader> mark(TypeElement type) {
        for (AnnotationMirror each : type.getAnnotationMirrors()) {
            if (AnnotationReader.nameOf(each).endsWith(MARK)) {
                return Optional.of(AnnotationReader.of(each));
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute stands for one of a constraint that the annotation carries. */
    private static boolean overridesAttributes(TypeElement type) {
        for (Element each : type.getEnclosedElements()) {
            if (each.getKind() == ElementKind.METHOD
                    && each.getAnnotationMirrors().stream()
                            .anyMatch(mirror ->
                                    AnnotationReader.nameOf(mirror).contains(".validation.OverridesAttribute"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAnnotation(TypeElement type, String name) {
        return AnnotationReader.on(type, name).isPresent();
    }

    /** The message that an annotation says, written or by default; one that is a key of a bundle says nothing. */
    private String messageOf(AnnotationMirror mirror) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                elements.getElementValuesWithDefaults(mirror).entrySet()) {
            if (each.getKey().getSimpleName().contentEquals("message")
                    && each.getValue().getValue() instanceof String text) {
                return text.startsWith("{") ? "" : text;
            }
        }
        return "";
    }
}
