package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSTypeReference;
import dev.seaworthy.processor.read.PropertyGetter;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The method that reads a property of Kotlin. It has the annotations of both, wherever they are written. */
final class GetterElement extends PropertyMethod implements PropertyGetter {
    GetterElement(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(symbols, owner, property, property.getGetter());
    }

    @Override
    public String propertyName() {
        return property().getSimpleName().asString();
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return symbols().annotations().ofGetter(property());
    }

    /** An extension's getter takes what it extends. */
    @Override
    public List<? extends VariableElement> getParameters() {
        KSTypeReference receiver = property().getExtensionReceiver();
        return receiver == null
                ? List.of()
                : List.of(
                        new ParameterElement("receiver", this, symbols().types().of(receiver), List.of()));
    }

    @Override
    public TypeMirror getReturnType() {
        return symbols().types().of(property().getType());
    }
}
