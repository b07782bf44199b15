package dev.seaworthy.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSPropertyAccessor;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyGetter;
import com.google.devtools.ksp.symbol.KSPropertySetter;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** A method that Kotlin makes for a property. */
abstract class PropertyMethod extends MethodElement {
    private final Symbols symbols;
    private final KSPropertyDeclaration property;

    PropertyMethod(
            Symbols symbols,
            ClassElement owner,
            KSPropertyDeclaration property,
            @Nullable KSPropertyAccessor accessor) {
        super(nameOf(symbols, property, accessor), owner);
        this.symbols = symbols;
        this.property = property;
    }

    private static String nameOf(
            Symbols symbols, KSPropertyDeclaration property, @Nullable KSPropertyAccessor accessor) {
        String name = null;
        if (accessor instanceof KSPropertyGetter getter) {
            name = symbols.resolver().getJvmName(getter);
        } else if (accessor instanceof KSPropertySetter setter) {
            name = symbols.resolver().getJvmName(setter);
        }
        return Objects.requireNonNullElse(name, property.getSimpleName().asString());
    }

    Symbols symbols() {
        return symbols;
    }

    KSPropertyDeclaration property() {
        return property;
    }

    @Override
    public KSNode node() {
        return property;
    }

    @Override
    public Set<Modifier> getModifiers() {
        return JavaModifiers.ofMember(property, false, UtilsKt.isAbstract(property));
    }
}
