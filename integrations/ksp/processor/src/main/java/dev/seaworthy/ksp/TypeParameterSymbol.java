package dev.seaworthy.ksp;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** A type parameter of a class or a method. */
final class TypeParameterSymbol extends SymbolElement implements TypeParameterElement {
    private final Element owner;

    TypeParameterSymbol(String name, Element owner) {
        super(name);
        this.owner = owner;
    }

    @Override
    public Element getGenericElement() {
        return owner;
    }

    @Override
    public Element getEnclosingElement() {
        return owner;
    }

    @Override
    public List<? extends TypeMirror> getBounds() {
        return List.of();
    }

    @Override
    public VariableType asType() {
        return new VariableType(this);
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.TYPE_PARAMETER;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitTypeParameter(this, parameter);
    }
}
