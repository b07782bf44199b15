package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSValueParameter;
import com.google.devtools.ksp.symbol.Modifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import kotlin.sequences.SequencesKt;

/** The members of a class, in the order of the source. */
final class Members {
    private static final String STATIC = "kotlin.jvm.JvmStatic";

    private final Symbols symbols;
    private final ClassElement type;
    private final List<Element> members = new ArrayList<>();

    Members(Symbols symbols, ClassElement type) {
        this.symbols = symbols;
        this.type = type;
    }

    List<Element> all() {
        for (KSDeclaration each :
                SequencesKt.toList(symbols.resolver().getDeclarationsInSourceOrder(type.declaration()))) {
            add(each);
        }
        return List.copyOf(members);
    }

    private void add(KSDeclaration member) {
        if (member instanceof KSFunctionDeclaration function) {
            add(function, JavaModifiers.isStatic(function) || isStaticOfObject(function));
        } else if (member instanceof KSPropertyDeclaration property) {
            addProperty(property);
        } else if (member instanceof KSClassDeclaration inner) {
            addInner(inner);
        }
    }

    /** A function as each method that Kotlin makes of it. */
    private void add(KSFunctionDeclaration function, boolean isStatic) {
        for (List<KSValueParameter> each : new Overloads(symbols, type.declaration()).of(function)) {
            members.add(new FunctionElement(symbols, type, function, each, isStatic));
        }
    }

    /** Of a companion Kotlin makes it static in the class around it. */
    private boolean isStaticOfObject(KSFunctionDeclaration function) {
        return type.isObject()
                && !type.declaration().isCompanionObject()
                && symbols.annotations().has(function, STATIC);
    }

    private void addProperty(KSPropertyDeclaration property) {
        boolean isAttribute = type.declaration().getClassKind() == ClassKind.ANNOTATION_CLASS
                && !property.getModifiers().contains(Modifier.JAVA_STATIC);
        if (isAttribute) {
            members.add(new Attribute(symbols, type, property));
        } else if (JavaModifiers.isKotlin(property)) {
            members.add(new GetterElement(symbols, type, property));
            if (property.isMutable() && type.declaration().getClassKind() == ClassKind.INTERFACE) {
                members.add(new SetterElement(symbols, type, property));
            }
        } else {
            members.add(new FieldElement(symbols, type, property));
        }
    }

    private void addInner(KSClassDeclaration inner) {
        if (inner.getClassKind() == ClassKind.ENUM_ENTRY) {
            members.add(new ConstantElement(symbols, type, inner));
            return;
        }
        members.add(symbols.of(inner));
        if (inner.isCompanionObject()) {
            addStatic(inner);
        }
    }

    /** What Kotlin makes a static method of the class around the companion. */
    private void addStatic(KSClassDeclaration companion) {
        for (KSDeclaration each : SequencesKt.toList(companion.getDeclarations())) {
            if (each instanceof KSFunctionDeclaration function
                    && symbols.annotations().has(function, STATIC)) {
                add(function, true);
            }
        }
    }
}
