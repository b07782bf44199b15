package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSNode;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A constant of an enum. */
final class ConstantElement extends SymbolElement implements VariableElement {
    private final ClassElement owner;
    private final KSClassDeclaration declaration;

    ConstantElement(ClassElement owner, KSClassDeclaration declaration) {
        super(declaration.getSimpleName().asString());
        this.owner = owner;
        this.declaration = declaration;
    }

    @Override
    public KSNode node() {
        return declaration;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL);
    }

    @Override
    public TypeMirror asType() {
        return owner.asType();
    }

    @Override
    public @Nullable Object getConstantValue() {
        return null;
    }

    @Override
    public Element getEnclosingElement() {
        return owner;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.ENUM_CONSTANT;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitVariable(this, parameter);
    }
}
