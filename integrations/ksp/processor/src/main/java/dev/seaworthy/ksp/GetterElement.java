package dev.seaworthy.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyGetter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import dev.seaworthy.processor.read.PropertyGetter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The method that reads a property of Kotlin. It has the annotations of both, wherever they are written. */
final class GetterElement extends MethodElement implements PropertyGetter {
    private final Symbols symbols;
    private final KSPropertyDeclaration property;

    GetterElement(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(nameOf(symbols, property), owner);
        this.symbols = symbols;
        this.property = property;
    }

    private static String nameOf(Symbols symbols, KSPropertyDeclaration property) {
        KSPropertyGetter getter = property.getGetter();
        String name = getter == null ? null : symbols.resolver().getJvmName(getter);
        return Objects.requireNonNullElse(name, property.getSimpleName().asString());
    }

    @Override
    public String propertyName() {
        return property.getSimpleName().asString();
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
        return symbols.annotations().ofGetter(property);
    }

    /** An extension's getter takes what it extends. */
    @Override
    public List<? extends VariableElement> getParameters() {
        KSTypeReference receiver = property.getExtensionReceiver();
        return receiver == null
                ? List.of()
                : List.of(new ParameterElement("receiver", this, symbols.types().of(receiver), List.of()));
    }

    @Override
    public TypeMirror getReturnType() {
        return symbols.types().of(property.getType());
    }
}
