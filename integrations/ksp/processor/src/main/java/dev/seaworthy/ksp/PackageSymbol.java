package dev.seaworthy.ksp;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A package, of which nothing but the name is known. */
final class PackageSymbol extends SymbolElement implements PackageElement {
    private final Name qualifiedName;

    PackageSymbol(String qualifiedName) {
        super(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
        this.qualifiedName = new SimpleName(qualifiedName);
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public boolean isUnnamed() {
        return qualifiedName.length() == 0;
    }

    @Override
    public @Nullable Element getEnclosingElement() {
        return null;
    }

    @Override
    public TypeMirror asType() {
        return NoMirror.NONE;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.PACKAGE;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitPackage(this, parameter);
    }

    @Override
    public String toString() {
        return qualifiedName.toString();
    }
}
