package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The one module that KSP knows. */
final class UnnamedModule extends SymbolElement implements ModuleElement {
    UnnamedModule() {
        super("");
    }

    @Override
    public Name getQualifiedName() {
        return getSimpleName();
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public boolean isUnnamed() {
        return true;
    }

    @Override
    public @Nullable Element getEnclosingElement() {
        return null;
    }

    @Override
    public List<? extends Directive> getDirectives() {
        return List.of();
    }

    @Override
    public TypeMirror asType() {
        return NoMirror.NONE;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.MODULE;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitModule(this, parameter);
    }
}
