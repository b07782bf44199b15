package dev.seaworthy.processor.read;

import java.util.List;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Whether a method says that it may return null. Each of the annotations that say so has the simple name {@code Nullable}:
 * those of JSpecify, Jakarta, JetBrains (which Kotlin's compiler writes), Android and the others. Some stand on the method, some
 * on its type.
 */
final class Nullability {
    private static final String NULLABLE = "Nullable";

    private Nullability() {}

    /** Whether the compiler sees such an annotation: in a class file, javac sees none on a type before version 22. */
    static boolean isSeen(ExecutableElement method) {
        return places(method).stream().anyMatch(Nullability::isMarked);
    }

    /** An array's mark may stand before the type of its elements: {@code @Nullable byte[]} is what people write. */
    private static List<AnnotatedConstruct> places(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        return type instanceof ArrayType array
                ? List.of(method, type, array.getComponentType())
                : List.of(method, type);
    }

    private static boolean isMarked(AnnotatedConstruct place) {
        return place.getAnnotationMirrors().stream()
                .map(AnnotationReader::typeOf)
                .anyMatch(type -> type.getSimpleName().contentEquals(NULLABLE));
    }
}
