package dev.seaworthy.processor.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What Kotlin makes of its types for Java, and what stands beside the methods of an interface that Kotlin has compiled, or of the stub
 * that kapt makes of it.
 */
final class KotlinInterface {
    /** The annotation of every class that Kotlin has compiled. */
    static final String METADATA = "kotlin.Metadata";

    /** What to do about bodies that only classes of Kotlin inherit. */
    static final String SHOW_BODIES =
            "Compile Kotlin with -jvm-default=enable (before Kotlin 2.2 with -Xjvm-default=all-compatibility).";

    private static final String DEFAULT_IMPLS = "DefaultImpls";
    private static final String ANNOTATIONS = "$annotations";

    private KotlinInterface() {}

    /** Whether Kotlin has compiled a type. */
    static boolean is(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(each -> AnnotationReader.nameOf(each).equals(METADATA));
    }

    /** Whether a type is an object of Kotlin: its only one is a field, or for a companion one of the class around it. */
    static boolean isObject(TypeElement type) {
        if (type instanceof KotlinType known) {
            return known.isObject();
        }
        return is(type)
                && (holdsOne(type, type)
                        || (type.getEnclosingElement() instanceof TypeElement around && holdsOne(around, type)));
    }

    private static boolean holdsOne(TypeElement around, TypeElement object) {
        String name = around == object ? "INSTANCE" : object.getSimpleName().toString();
        return ElementFilter.fieldsIn(around.getEnclosedElements()).stream()
                .anyMatch(field -> field.getSimpleName().contentEquals(name)
                        && field.getModifiers().contains(Modifier.STATIC)
                        && TypeReader.nameOf(field.asType()).contentEquals(object.getQualifiedName()));
    }

    /** The name of a property's getter. */
    static String getter(String property) {
        char first = property.charAt(0);
        boolean isQuestion = property.startsWith("is")
                && property.length() > 2
                && !(property.charAt(2) >= 'a' && property.charAt(2) <= 'z');
        boolean isSmall = first >= 'a' && first <= 'z';
        return isQuestion ? property : "get" + (isSmall ? Character.toUpperCase(first) : first) + property.substring(1);
    }

    /** Whether a method only holds the annotations of a property. */
    static boolean isHolder(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getSimpleName().toString().endsWith(ANNOTATIONS);
    }

    /** The name of a method; of one that holds the annotations of a property, that of the getter. */
    static String withoutHolder(Element method) {
        String name = method.getSimpleName().toString();
        return name.endsWith(ANNOTATIONS) ? name.substring(0, name.length() - ANNOTATIONS.length()) : name;
    }

    /** The annotations of the property that a method is the getter of: Kotlin keeps them on a method of their own. */
    static List<AnnotationMirror> annotationsOfProperty(Element method) {
        String holder = method.getSimpleName() + ANNOTATIONS;
        return beside(method)
                .filter(each -> each.getSimpleName().contentEquals(holder))
                .flatMap(each -> each.getAnnotationMirrors().stream())
                .filter(each -> !AnnotationReader.nameOf(each).equals("java.lang.Deprecated")) // Every such method is.
                .<AnnotationMirror>map(each -> each)
                .toList();
    }

    /** Whether a method that is abstract has a body that classes of Kotlin alone inherit. */
    static boolean hasBodyForKotlin(ExecutableElement method) {
        return defaultImpls((TypeElement) Objects.requireNonNull(method.getEnclosingElement())).stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .anyMatch(each -> each.getSimpleName().equals(method.getSimpleName()));
    }

    /** Whether a type holds the bodies of an interface's methods, and no methods of its own. */
    static boolean isDefaultImpls(TypeElement type) {
        return type.getSimpleName().contentEquals(DEFAULT_IMPLS)
                && type.getEnclosingElement() instanceof TypeElement around
                && around.getKind() == ElementKind.INTERFACE
                && is(around);
    }

    /** The static methods of a method's interface and of its {@code DefaultImpls}. */
    private static Stream<ExecutableElement> beside(Element method) {
        if (!(method.getEnclosingElement() instanceof TypeElement type)
                || type.getKind() != ElementKind.INTERFACE
                || !is(type)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(type), defaultImpls(type).stream())
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(KotlinInterface::isHolder);
    }

    /** The class beside an interface of Kotlin that holds the annotations of its properties. */
    static Optional<TypeElement> defaultImpls(TypeElement type) {
        return ElementFilter.typesIn(type.getEnclosedElements()).stream()
                .filter(KotlinInterface::isDefaultImpls)
                .findFirst();
    }
}
