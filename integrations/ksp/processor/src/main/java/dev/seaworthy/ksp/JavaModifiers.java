package dev.seaworthy.ksp;

import static com.google.devtools.ksp.symbol.Modifier.INNER;
import static com.google.devtools.ksp.symbol.Modifier.JAVA_STATIC;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.Origin;
import java.util.EnumSet;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Modifiers as Java has them, with those that Java implies. */
final class JavaModifiers {
    private JavaModifiers() {}

    static Set<Modifier> of(KSClassDeclaration type) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        addVisibility(type, modifiers);
        ClassKind kind = type.getClassKind();
        boolean isSealed = has(type, com.google.devtools.ksp.symbol.Modifier.SEALED);
        if (isSealed && (!isKotlin(type) || hasSubclasses(type))) {
            modifiers.add(Modifier.SEALED);
        }
        boolean isKotlinsSealed = isSealed && isKotlin(type);
        if (isInterface(kind) || has(type, com.google.devtools.ksp.symbol.Modifier.ABSTRACT) || isKotlinsSealed) {
            modifiers.add(Modifier.ABSTRACT);
        }
        if (type.getParentDeclaration() instanceof KSClassDeclaration outer && isStatic(type, outer)) {
            modifiers.add(Modifier.STATIC);
        }
        return modifiers;
    }

    /** Kotlin's class file of a sealed type names those that may extend it; where there are none, it lets everyone. */
    private static boolean hasSubclasses(KSClassDeclaration type) {
        return type.getSealedSubclasses().iterator().hasNext();
    }

    private static boolean isStatic(KSClassDeclaration type, KSClassDeclaration outer) {
        if (isKotlin(type)) {
            return !has(type, INNER);
        }
        return has(type, JAVA_STATIC)
                || isInterface(type.getClassKind())
                || type.getClassKind() == ClassKind.ENUM_CLASS
                || isInterface(outer.getClassKind());
    }

    static boolean isStatic(KSFunctionDeclaration function) {
        return has(function, JAVA_STATIC);
    }

    /** What makes the value of an inline class, and what makes an object, is not for Java to call. */
    static Set<Modifier> ofConstructor(KSFunctionDeclaration constructor) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        if (constructor.getParentDeclaration() instanceof KSClassDeclaration type
                && (isInline(type) || type.getClassKind() == ClassKind.OBJECT)) {
            modifiers.add(Modifier.PRIVATE);
        } else {
            addVisibility(constructor, modifiers);
        }
        return modifiers;
    }

    static boolean isInline(KSClassDeclaration type) {
        return has(type, com.google.devtools.ksp.symbol.Modifier.VALUE)
                || has(type, com.google.devtools.ksp.symbol.Modifier.INLINE);
    }

    static Set<Modifier> ofMember(KSDeclaration member, boolean isStatic, boolean isAbstract) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        addVisibility(member, modifiers);
        if (isStatic) {
            modifiers.add(Modifier.STATIC);
        } else if (isAbstract) {
            modifiers.add(Modifier.ABSTRACT);
        } else if (isInInterface(member) && !modifiers.contains(Modifier.PRIVATE)) {
            modifiers.add(Modifier.DEFAULT);
        }
        return modifiers;
    }

    private static void addVisibility(KSDeclaration declaration, Set<Modifier> modifiers) {
        if (has(declaration, com.google.devtools.ksp.symbol.Modifier.PRIVATE)) {
            modifiers.add(Modifier.PRIVATE);
        } else if (has(declaration, com.google.devtools.ksp.symbol.Modifier.PROTECTED)) {
            modifiers.add(Modifier.PROTECTED);
        } else if (has(declaration, com.google.devtools.ksp.symbol.Modifier.PUBLIC)
                || isKotlin(declaration)
                || isInInterface(declaration)) {
            modifiers.add(Modifier.PUBLIC); // So is what is internal in Kotlin, for Java.
        }
    }

    private static boolean isInInterface(KSDeclaration declaration) {
        return declaration.getParentDeclaration() instanceof KSClassDeclaration outer
                && isInterface(outer.getClassKind());
    }

    private static boolean isInterface(ClassKind kind) {
        return kind == ClassKind.INTERFACE || kind == ClassKind.ANNOTATION_CLASS;
    }

    static boolean isKotlin(KSDeclaration declaration) {
        return isKotlin(declaration.getOrigin());
    }

    static boolean isKotlin(Origin origin) {
        return origin == Origin.KOTLIN || origin == Origin.KOTLIN_LIB;
    }

    private static boolean has(KSDeclaration declaration, com.google.devtools.ksp.symbol.Modifier modifier) {
        return declaration.getModifiers().contains(modifier);
    }
}
