package dev.seaworthy.ksp;

import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The types that one round brings. */
final class SymbolRound implements RoundEnvironment {
    private final Set<Element> roots;
    private final boolean isLast;

    SymbolRound(Collection<? extends Element> roots, boolean isLast) {
        this.roots = new LinkedHashSet<>(roots);
        this.isLast = isLast;
    }

    @Override
    public boolean processingOver() {
        return isLast;
    }

    @Override
    public boolean errorRaised() {
        return false; // KSP starts no round after an error.
    }

    @Override
    public Set<? extends Element> getRootElements() {
        return roots;
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(TypeElement annotation) {
        Set<Element> found = new LinkedHashSet<>();
        roots.forEach(root -> collect(root, annotation.getQualifiedName().toString(), found));
        return found;
    }

    @Override
    public Set<? extends Element> getElementsAnnotatedWith(Class<? extends Annotation> annotation) {
        Set<Element> found = new LinkedHashSet<>();
        roots.forEach(root -> collect(root, annotation.getCanonicalName(), found));
        return found;
    }

    private static void collect(Element element, String annotation, Set<Element> found) {
        if (element.getAnnotationMirrors().stream().anyMatch(mirror -> isA(mirror, annotation))) {
            found.add(element);
        }
        if (element instanceof ExecutableElement method) {
            method.getParameters().forEach(each -> collect(each, annotation, found));
        }
        element.getEnclosedElements().forEach(each -> collect(each, annotation, found));
    }

    private static boolean isA(AnnotationMirror mirror, String name) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .contentEquals(name);
    }
}
