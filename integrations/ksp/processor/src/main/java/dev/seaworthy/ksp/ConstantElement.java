package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSNode;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** A constant of an enum. */
final class ConstantElement extends VariableSymbol {
    private final ClassElement owner;
    private final KSClassDeclaration declaration;

    ConstantElement(ClassElement owner, KSClassDeclaration declaration) {
        super(declaration.getSimpleName().asString(), owner, ElementKind.ENUM_CONSTANT);
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
}
