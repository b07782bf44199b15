package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.SourceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads an annotation of a method that annotations of the user's own may carry: {@code @Port}, which is composed of
 * {@code @EnvVar(defaultValue = "8080")}. What the method itself writes is stronger than what is carried, and what an annotation
 * writes is stronger than what it is composed of.
 */
final class ComposedReader {
    private final String annotation;
    private final Conflicts conflicts;

    /** Takes what two annotations say and none is stronger. */
    private interface Conflicts {
        void take(String what, String one, String other, SourceRef place);
    }

    private ComposedReader(String annotation, Conflicts conflicts) {
        this.annotation = annotation;
        this.conflicts = conflicts;
    }

    /** The annotation on a method, with each attribute that is carried to it; conflicts are reported. */
    static Optional<AnnotationReader> read(ExecutableElement method, String annotation, Reading reading) {
        SourceRef place = Reading.placeOf(method);
        Conflicts conflicts = (what, one, other, use) -> reading.report(
                ReadLaws.COMPOSED,
                use,
                what + " of " + reading.accessor(method).read() + " comes with @" + one + " and with @" + other + ".",
                "Write " + what + " in " + shown(annotation) + " on the method, or remove one of the two annotations.");
        return new ComposedReader(annotation, conflicts).find(Declared.annotations(method), at(place), new HashSet<>());
    }

    /** The annotation on a declaration, its own or carried to it. */
    static Optional<AnnotationReader> on(Element element, String annotation) {
        return among(Declared.annotations(element), annotation);
    }

    /** The annotation among others, or carried by one of them. */
    static Optional<AnnotationReader> among(List<? extends AnnotationMirror> annotations, String annotation) {
        return new ComposedReader(annotation, (what, one, other, use) -> {})
                .find(annotations, at(SourceRef.ofType("")), new HashSet<>());
    }

    private static Function<AnnotationMirror, SourceRef> at(SourceRef place) {
        return mirror -> place.annotation(AnnotationReader.nameOf(mirror));
    }

    private static String shown(String annotation) {
        return "@" + annotation.substring(annotation.lastIndexOf('.') + 1);
    }

    /** The annotation among others, and in what they carry. */
    private Optional<AnnotationReader> find(
            List<? extends AnnotationMirror> annotations,
            Function<AnnotationMirror, SourceRef> place,
            Set<TypeElement> around) {
        Optional<AnnotationReader> own = annotations.stream()
                .filter(mirror -> AnnotationReader.nameOf(mirror).equals(annotation))
                .findFirst()
                .map(AnnotationReader::of);
        Optional<AnnotationReader> carried = Optional.empty();
        Map<String, String> carriers = new HashMap<>();
        for (AnnotationMirror mirror : annotations) {
            Optional<AnnotationReader> next = carriedBy(mirror, place.apply(mirror), around);
            if (next.isEmpty()) {
                continue;
            }
            String name = AnnotationReader.typeOf(mirror).getSimpleName().toString();
            for (String what : next.get().attributes()) {
                String other = carriers.putIfAbsent(what, name);
                boolean isDecided = own.filter(each -> each.has(what)).isPresent();
                if (other != null && !isDecided) {
                    conflicts.take(what, other, name, place.apply(mirror));
                }
            }
            carried = over(carried, next);
        }
        return over(own, carried);
    }

    private static Optional<AnnotationReader> over(
            Optional<AnnotationReader> stronger, Optional<AnnotationReader> weaker) {
        return stronger.isPresent() && weaker.isPresent()
                ? Optional.of(stronger.get().over(weaker.get()))
                : stronger.or(() -> weaker);
    }

    private Optional<AnnotationReader> carriedBy(AnnotationMirror mirror, SourceRef place, Set<TypeElement> around) {
        TypeElement type = AnnotationReader.typeOf(mirror);
        String name = AnnotationReader.nameOf(mirror);
        if (name.equals(annotation) || name.startsWith("java.lang.") || !around.add(type)) {
            return Optional.empty();
        }
        Optional<AnnotationReader> carried = find(type.getAnnotationMirrors(), inner -> place, around)
                .map(each -> each.carriedTo(place.asCarrier()));
        around.remove(type);
        return carried;
    }
}
