package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Reports what no loader can implement: methods with a name that Java cannot write, and those that Kotlin hides from Java. Where a value
 * class stands in a signature, Kotlin gives the method a name with a hyphen; and in Kotlin a name may have a blank in it, or be a word of
 * Java's. kapt leaves such methods out of its stubs, and only the metadata has them.
 */
final class HiddenMembers {
    private static final Map<String, String> INSTEAD = Map.of(
            "kotlin.time.Duration", "java.time.Duration",
            "kotlin.UByte", "Int",
            "kotlin.UShort", "Int",
            "kotlin.UInt", "Long",
            "kotlin.ULong", "java.math.BigInteger");

    /** What stands in such a name before the hash. */
    private static final char HASH = '-';

    private static final String DEPRECATED = "kotlin.Deprecated";
    private static final String SYNTHETIC = "kotlin.jvm.JvmSynthetic";

    private final Reading reading;

    HiddenMembers(Reading reading) {
        this.reading = reading;
    }

    /** Reports those that the metadata of an interface has. */
    void report(TypeElement type) {
        for (KotlinMetadata.Member member : reading.kotlin(type).hidden()) {
            String shown = (member.isProperty() ? member.name() : member.name() + "()") + " of " + type.getSimpleName();
            if (member.hasNameForKotlin() || member.method().indexOf(HASH) < 0) {
                reportName(Reading.placeOf(type), shown);
            } else if (member.takesParameters()) {
                report(Reading.placeOf(type), shown, " takes or returns a", "Give it a body, or remove it.");
            } else {
                report(Reading.placeOf(type), shown, member.type().orElse(""));
            }
        }
        Set<String> methods = ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        for (KotlinMetadata.Member member : reading.kotlin(type).unimplemented()) {
            if (!member.isHidden() && !methods.contains(member.method())) {
                String shown = member.isProperty() ? member.name() : member.name() + "()";
                reportNotForJava(Reading.placeOf(type), shown + " of " + type.getSimpleName());
            }
        }
    }

    /** Whether a name that is written in Kotlin is none in Java: a property's may be a word of Java, for its method begins with get. */
    static boolean isNameForKotlin(String name, boolean isProperty) {
        return isProperty ? !SourceVersion.isIdentifier(name) : !SourceVersion.isName(name);
    }

    /** Whether a method is one of them. It is reported here if the compiler shows it and there is no metadata. */
    boolean has(ExecutableElement method) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
        if (isAbstract && !isHidden(method) && isNotForJava(method)) {
            Accessor accessor = reading.accessor(method);
            reportNotForJava(Reading.placeOf(method), accessor.property().orElse(accessor.method() + "()"));
            return true;
        }
        if (isHidden(method)
                && isAbstract
                && isNotIn(reading.kotlin(Reading.declaring(method)).hidden(), method)) {
            reportShown(method);
        }
        return isHidden(method);
    }

    /** Whether the name of a method is one that Java cannot write. */
    static boolean isHidden(ExecutableElement method) {
        return isHidden(method.getSimpleName().toString());
    }

    /** The same of its name. */
    static boolean isHidden(String method) {
        return !SourceVersion.isName(method);
    }

    /** Whether the class file keeps a method from Java's compiler. */
    private static boolean isNotForJava(ExecutableElement method) {
        return AnnotationReader.on(method, SYNTHETIC).isPresent()
                || AnnotationReader.on(method, DEPRECATED)
                        .filter(annotation -> annotation.texts("level").contains("HIDDEN"))
                        .isPresent();
    }

    private void reportNotForJava(SourceRef place, String shown) {
        reading.report(
                ReadLaws.UNSUPPORTED_TYPE,
                place,
                shown
                        + " is hidden from Java, by @Deprecated with level HIDDEN or by @JvmSynthetic; the loader, which is"
                        + " Java, cannot implement it.",
                "Remove the annotation, or write @Deprecated without a level; or remove the setting.");
    }

    private void reportShown(ExecutableElement element) {
        SourceRef place = Reading.placeOf(element);
        Accessor accessor = reading.accessor(element);
        String method = accessor.method();
        String name = accessor.property().orElseGet(() -> nameOf(method, element));
        String shown = accessor.property().isPresent() ? name : name + "()";
        if (method.indexOf(HASH) < 0
                || isNameForKotlin(name, accessor.property().isPresent())) {
            reportName(place, shown);
            return;
        }
        if (element.getParameters().isEmpty()) {
            report(place, shown, TypeReader.nameOf(element.getReturnType()));
        } else {
            report(place, shown, " takes or returns a", "Give it a body, or remove it.");
        }
    }

    private static String nameOf(String method, ExecutableElement element) {
        if (element instanceof KotlinFunction function) {
            return function.functionName();
        }
        int hash = method.indexOf(HASH);
        return hash < 0 ? method : method.substring(0, hash);
    }

    private void reportName(SourceRef place, String shown) {
        reading.report(
                ReadLaws.UNSUPPORTED_TYPE,
                place,
                shown + " has a name that Java does not allow; the loader, which is Java, cannot name the method.",
                "Rename it; @EnvVar can name the variable.");
    }

    private static boolean isNotIn(List<KotlinMetadata.Member> members, ExecutableElement method) {
        return members.stream().noneMatch(member -> method.getSimpleName().contentEquals(member.method()));
    }

    private void report(SourceRef place, String shown, String type) {
        report(
                place,
                shown,
                type.isEmpty() ? " has a type that is a" : " has type " + type + ", a",
                INSTEAD.containsKey(type)
                        ? "Use " + INSTEAD.get(type) + "."
                        : "Use the type that it wraps, or a class that is not a value class.");
    }

    private void report(SourceRef place, String shown, String how, String fix) {
        reading.report(
                ReadLaws.UNSUPPORTED_TYPE,
                place,
                shown + how + " value class of Kotlin; the loader, which is Java, cannot name the method.",
                fix);
    }
}
