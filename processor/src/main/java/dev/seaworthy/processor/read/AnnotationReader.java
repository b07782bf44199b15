package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** One annotation as it stands in the source: the attributes that are written, in their order. */
final class AnnotationReader {
    private final AnnotationMirror mirror;
    private final Map<String, AnnotationValue> written = new LinkedHashMap<>();

    /** Where attributes are written that an annotation of the user's own carries. */
    private final Map<String, SourceRef> carried = new LinkedHashMap<>();

    private AnnotationReader(AnnotationMirror mirror) {
        this.mirror = mirror;
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                mirror.getElementValues().entrySet()) {
            written.put(each.getKey().getSimpleName().toString(), each.getValue());
        }
    }

    static AnnotationReader of(AnnotationMirror mirror) {
        return new AnnotationReader(mirror);
    }

    /** The annotation of that name on an element. */
    static Optional<AnnotationReader> on(Element element, String qualifiedName) {
        for (AnnotationMirror mirror : Declared.annotations(element)) {
            if (nameOf(mirror).equals(qualifiedName)) {
                return Optional.of(new AnnotationReader(mirror));
            }
        }
        return Optional.empty();
    }

    /** This annotation as one that is carried to a place by an annotation of the user's own. */
    AnnotationReader carriedTo(SourceRef carrier) {
        AnnotationReader all = new AnnotationReader(mirror);
        all.written.putAll(written);
        written.keySet().forEach(attribute -> all.carried.put(attribute, carrier));
        return all;
    }

    /** This annotation, with the attributes of a weaker one that it does not write itself. */
    AnnotationReader over(AnnotationReader weaker) {
        AnnotationReader all = new AnnotationReader(mirror);
        all.written.putAll(weaker.written);
        all.written.putAll(written);
        all.carried.putAll(weaker.carried);
        all.carried.keySet().removeAll(written.keySet());
        all.carried.putAll(carried);
        return all;
    }

    /** The annotation that a declaration has: this one, or the one of the user's own that carries it. */
    String shownOn(Element declaration) {
        if (on(declaration, name()).isPresent()) {
            return "@" + simpleName();
        }
        return "@"
                + carried.values().stream()
                        .flatMap(place -> place.annotation().stream())
                        .map(SourceRef.AnnotationRef::simpleName)
                        .findFirst()
                        .orElse(simpleName());
    }

    /** Where attributes are written that an annotation of the user's own carries, by their names. */
    Map<String, SourceRef> carried() {
        return Map.copyOf(carried);
    }

    /** Where an attribute of this annotation of a method is written. */
    SourceRef place(String attribute, SourceRef method) {
        SourceRef carrier = carried.get(attribute);
        return carrier == null ? method.annotation(name()).attribute(attribute) : carrier;
    }

    static String nameOf(AnnotationMirror mirror) {
        return typeOf(mirror).getQualifiedName().toString();
    }

    static TypeElement typeOf(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** The qualified name of its type. */
    String name() {
        return nameOf(mirror);
    }

    /** Whether its type is on the class path. */
    boolean isKnown() {
        return isKnown(mirror);
    }

    static boolean isKnown(AnnotationMirror mirror) {
        return mirror.getAnnotationType().getKind() != TypeKind.ERROR;
    }

    /**
     * Whether attributes may be written that the compiler does not give. Where the type is not on the class path, javac gives all of
     * them and Eclipse's compiler none, as if none were written; nothing else tells the two apart.
     */
    boolean mayHaveUnreadAttributes() {
        return !isKnown() && written.isEmpty() && !Javac.made(mirror);
    }

    /** The name of its type as people write it. */
    String simpleName() {
        return typeOf(mirror).getSimpleName().toString();
    }

    /** The names of the attributes that are written. */
    Iterable<String> attributes() {
        return written.keySet();
    }

    boolean has(String attribute) {
        return written.containsKey(attribute);
    }

    /** A text, or nothing when it is not written. */
    String text(String attribute) {
        return text(attribute, "");
    }

    String text(String attribute, String otherwise) {
        AnnotationValue value = written.get(attribute);
        return value == null || !(value.getValue() instanceof String text) ? otherwise : text;
    }

    /** A text that counts as not written when it is empty. */
    Optional<String> given(String attribute) {
        String text = text(attribute);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    boolean flag(String attribute) {
        AnnotationValue value = written.get(attribute);
        return value != null && Boolean.TRUE.equals(value.getValue());
    }

    /** Whether an attribute is written as the one that asks for nothing: {@code false}, or 0 for a number. */
    boolean isOff(String attribute) {
        AnnotationValue value = written.get(attribute);
        return value != null
                && (Boolean.FALSE.equals(value.getValue()) || Integer.valueOf(0).equals(value.getValue()));
    }

    Optional<TypeMirror> type(String attribute) {
        AnnotationValue value = written.get(attribute);
        return value != null && value.getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty();
    }

    /** The values of an attribute as text: one for a single value, each of an array; enum constants by name. */
    List<String> texts(String attribute) {
        AnnotationValue value = written.get(attribute);
        List<String> texts = new ArrayList<>();
        if (value != null) {
            collect(value, texts);
        }
        return texts;
    }

    private static void collect(AnnotationValue value, List<String> texts) {
        Object written = value.getValue();
        if (written instanceof List<?> list) {
            for (Object each : list) {
                collect((AnnotationValue) each, texts);
            }
        } else if (written instanceof VariableElement constant) {
            texts.add(constant.getSimpleName().toString());
        } else {
            texts.add(String.valueOf(written));
        }
    }

    /** The annotations in an attribute, as a container of repeated ones holds them. */
    List<AnnotationMirror> annotations(String attribute) {
        List<AnnotationMirror> mirrors = new ArrayList<>();
        AnnotationValue value = written.get(attribute);
        if (value != null && value.getValue() instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof AnnotationValue inner && inner.getValue() instanceof AnnotationMirror found) {
                    mirrors.add(found);
                }
            }
        }
        return mirrors;
    }
}
