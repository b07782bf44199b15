package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Notes;
import dev.seaworthy.processor.model.Written;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The notes that the compilation of an interface of settings left beside its class file. */
final class NotesBeside {
    private final Elements elements;

    NotesBeside(Elements elements) {
        this.elements = elements;
    }

    /** Whether an interface has notes. */
    boolean has(TypeElement type) {
        return of(type).isPresent();
    }

    /** Whether an interface has these notes. */
    boolean has(TypeElement type, Notes notes) {
        return of(type).filter(beside -> texts(beside).equals(notes.texts())
                        && constraints(beside).equals(notes.constraints()))
                .isPresent();
    }

    /** A text, by its name. */
    Optional<String> text(TypeElement type, String name) {
        return of(type).map(NotesBeside::texts).map(texts -> texts.get(name));
    }

    /** A constraint, by its name. */
    Optional<AnnotationMirror> constraint(TypeElement type, String name) {
        return of(type).map(NotesBeside::annotations).map(annotations -> annotations.get(name));
    }

    private Optional<TypeElement> of(TypeElement type) {
        return Optional.ofNullable(elements.getTypeElement(Notes.qualifiedName(TypeRefs.of(type))));
    }

    private static Map<String, String> texts(TypeElement notes) {
        Map<String, String> texts = new HashMap<>();
        for (VariableElement constant : ElementFilter.fieldsIn(notes.getEnclosedElements())) {
            if (constant.getConstantValue() instanceof String text) {
                texts.put(constant.getSimpleName().toString(), text);
            }
        }
        return texts;
    }

    private static Map<String, AnnotationMirror> annotations(TypeElement notes) {
        Map<String, AnnotationMirror> annotations = new HashMap<>();
        for (ExecutableElement attribute : ElementFilter.methodsIn(notes.getEnclosedElements())) {
            AnnotationValue value = attribute.getDefaultValue();
            String name = attribute.getSimpleName().toString();
            if (value != null && value.getValue() instanceof AnnotationMirror annotation) {
                annotations.put(name, annotation);
            } else if (attribute.getReturnType() instanceof DeclaredType type) {
                // Eclipse's compiler gives no annotation whose type it does not know.
                annotations.put(name, new UnreadAnnotation(type));
            }
        }
        return annotations;
    }

    private static Map<String, Written.Annotation> constraints(TypeElement notes) {
        Map<String, Written.Annotation> constraints = new HashMap<>();
        annotations(notes).forEach((name, annotation) -> constraints.put(name, WrittenReader.of(annotation)));
        return constraints;
    }
}
