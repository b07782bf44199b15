package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** A class that is mentioned and not there. */
final class MissingElement extends SymbolElement implements TypeElement {
    private final String qualifiedName;

    MissingElement(String qualifiedName) {
        super(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
        this.qualifiedName = qualifiedName;
    }

    @Override
    public Name getQualifiedName() {
        return new SimpleName(qualifiedName);
    }

    @Override
    public Element getEnclosingElement() {
        return new PackageSymbol(qualifiedName.substring(0, Math.max(0, qualifiedName.lastIndexOf('.'))));
    }

    @Override
    public NestingKind getNestingKind() {
        return NestingKind.TOP_LEVEL;
    }

    @Override
    public TypeMirror asType() {
        return new MissingType(this);
    }

    @Override
    public TypeMirror getSuperclass() {
        return NoMirror.NONE;
    }

    @Override
    public List<? extends TypeMirror> getInterfaces() {
        return List.of();
    }

    @Override
    public List<? extends TypeParameterElement> getTypeParameters() {
        return List.of();
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.CLASS;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitType(this, parameter);
    }

    @Override
    public String toString() {
        return qualifiedName;
    }
}
