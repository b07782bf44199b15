package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** What all elements have: a name, and what most of them have not. */
abstract class SymbolElement implements Element, Placed {
    private final Name name;

    SymbolElement(String name) {
        this.name = new SimpleName(name);
    }

    @Override
    public final Name getSimpleName() {
        return name;
    }

    @Override
    public @Nullable KSNode node() {
        return null;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Set.of();
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        return List.of();
    }

    @Override
    public <A extends Annotation> A getAnnotation(Class<A> type) {
        throw new UnsupportedOperationException("annotations are read by name");
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> type) {
        throw new UnsupportedOperationException("annotations are read by name");
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
