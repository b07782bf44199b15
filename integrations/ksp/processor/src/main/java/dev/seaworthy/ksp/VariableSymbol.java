package dev.seaworthy.ksp;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** A field, a constant of an enum or a parameter, without its type. */
abstract class VariableSymbol extends SymbolElement implements VariableElement {
    private final Element owner;
    private final ElementKind kind;

    VariableSymbol(String name, Element owner, ElementKind kind) {
        super(name);
        this.owner = owner;
        this.kind = kind;
    }

    /** KSP does not tell it. */
    @Override
    public final @Nullable Object getConstantValue() {
        return null;
    }

    @Override
    public final Element getEnclosingElement() {
        return owner;
    }

    @Override
    public final ElementKind getKind() {
        return kind;
    }

    @Override
    public final <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitVariable(this, parameter);
    }
}
