package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** An attribute of an annotation, which is a property for Kotlin and a method for Java. */
final class Attribute extends MethodElement {
    private final Symbols symbols;
    private final KSPropertyDeclaration property;

    Attribute(Symbols symbols, ClassElement owner, KSPropertyDeclaration property) {
        super(property.getSimpleName().asString(), owner);
        this.symbols = symbols;
        this.property = property;
    }

    @Override
    public KSNode node() {
        return property;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return Set.of(Modifier.PUBLIC, Modifier.ABSTRACT);
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return symbols.annotations().ofGetter(property);
    }

    @Override
    public TypeMirror getReturnType() {
        return symbols.types().of(property.getType());
    }
}
