package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The method that writes a property of Kotlin, which is declared with {@code var}. */
final class SetterElement extends PropertyMethod {
    SetterElement(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(symbols, owner, property, property.getSetter());
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return List.of();
    }

    @Override
    public List<? extends VariableElement> getParameters() {
        TypeMirror type = symbols().types().of(property().getType());
        return List.of(new ParameterElement("value", this, type, List.of()));
    }

    @Override
    public TypeMirror getReturnType() {
        return NoMirror.VOID;
    }
}
