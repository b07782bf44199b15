package dev.seaworthy.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSPropertySetter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The method that writes a property of Kotlin, which is declared with {@code var}. */
final class SetterElement extends MethodElement {
    private final Symbols symbols;
    private final KSPropertyDeclaration property;

    SetterElement(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(nameOf(symbols, property), owner);
        this.symbols = symbols;
        this.property = property;
    }

    private static String nameOf(Symbols symbols, KSPropertyDeclaration property) {
        KSPropertySetter setter = property.getSetter();
        String name = setter == null ? null : symbols.resolver().getJvmName(setter);
        return Objects.requireNonNullElse(name, property.getSimpleName().asString());
    }

    @Override
    public KSNode node() {
        return property;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return JavaModifiers.ofMember(property, false, UtilsKt.isAbstract(property));
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    public List<? extends VariableElement> getParameters() {
        return List.of(new ParameterElement("value", this, symbols.types().of(property.getType()), List.of()));
    }

    @Override
    public TypeMirror getReturnType() {
        return NoMirror.VOID;
    }
}
