package dev.seaworthy.processor.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** The types that the compiler found on its source path, which are none of those that it was told to compile. */
final class SourceFiles {
    private final Elements elements;
    private final Optional<Method> fileOf;
    private final Map<TypeElement, Boolean> known = new HashMap<>();

    SourceFiles(Elements elements) {
        this.elements = elements;
        this.fileOf = fileOf();
    }

    /** JDK 18 is the first that says so. */
    private static Optional<Method> fileOf() {
        try {
            return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /** Whether a type is read from a source file. Before JDK 18 the only sign of one is a Javadoc comment. */
    boolean isSource(TypeElement type) {
        return known.computeIfAbsent(
                type, each -> fileOf.map(method -> isOfSource(method, each)).orElseGet(() -> hasComment(each)));
    }

    private boolean isOfSource(Method fileOf, TypeElement type) {
        try {
            return fileOf.invoke(elements, type) instanceof JavaFileObject file
                    && file.getKind() == JavaFileObject.Kind.SOURCE;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    private boolean hasComment(TypeElement type) {
        return elements.getDocComment(type) != null
                || type.getEnclosedElements().stream().anyMatch(each -> elements.getDocComment(each) != null);
    }
}
