package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** A field of a class of Java. */
final class FieldElement extends SymbolElement implements VariableElement {
    private final Symbols symbols;
    private final ClassElement owner;
    private final KSPropertyDeclaration property;

    FieldElement(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(property.getSimpleName().asString());
        this.symbols = symbols;
        this.owner = owner;
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

    @Override
    public @Nullable Object getConstantValue() {
        return null; // KSP does not tell it.
    }

    @Override
    public Element getEnclosingElement() {
        return owner;
    }

    @Override
    public ElementKind getKind() {
        return ElementKind.FIELD;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitVariable(this, parameter);
    }
}
