package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** A field of a class of Java. */
final class FieldElement extends VariableSymbol {
    private final Symbols symbols;
    private final KSPropertyDeclaration property;

    FieldElement(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(property.getSimpleName().asString(), owner, ElementKind.FIELD);
        this.symbols = symbols;
        this.property = property;
    }

    @Override
    public KSNode node() {
        return property;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return JavaModifiers.ofMember(property, true, false);
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return symbols.annotations().of(property);
    }

    @Override
    public TypeMirror asType() {
        return symbols.types().of(property.getType());
    }
}
