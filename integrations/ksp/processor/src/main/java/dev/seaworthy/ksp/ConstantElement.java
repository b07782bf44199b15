package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSNode;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** A constant of an enum. */
final class ConstantElement extends VariableSymbol {
    private final Symbols symbols;
    private final ClassElement owner;
    private final KSClassDeclaration declaration;

    ConstantElement(Symbols symbols, ClassElement owner, KSClassDeclaration declaration) {
        super(declaration.getSimpleName().asString(), owner, ElementKind.ENUM_CONSTANT);
        this.symbols = symbols;
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
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return symbols.annotations().of(declaration);
    }

    @Override
    public TypeMirror asType() {
        return owner.asType();
    }
}
