package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Reports what no loader can implement: methods with a name that Java cannot write. Where a value class stands in a signature, Kotlin
 * gives the method a name with a hyphen; and in Kotlin a name may have a blank in it, or be a word of Java's. kapt leaves such methods
 * out of its stubs, and only the metadata has them.
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

    private final Reading reading;

    HiddenMembers(Reading reading) {
        this.reading = reading;
    }

    /** Reports those that the metadata of an interface has. */
    void report(TypeElement type) {
        for (KotlinMetadata.Member member : reading.kotlin(type).hidden()) {
            String shown = (member.isProperty() ? member.name() : member.name() + "()") + " of " + type.getSimpleName();
            if (member.method().indexOf(HASH) < 0) {
                reportName(Reading.placeOf(type), shown);
            } else if (member.takesParameters()) {
                report(Reading.placeOf(type), shown, " takes or returns a", "Give it a body, or remove it.");
            } else {
                report(Reading.placeOf(type), shown, member.type().orElse(""));
            }
        }
    }

    /** Whether a method is one of them. It is reported here if the compiler shows it and there is no metadata. */
    boolean has(ExecutableElement method) {
        boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
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

    private void reportShown(ExecutableElement method) {
        SourceRef place = Reading.placeOf(method);
        Accessor accessor = reading.accessor(method);
        String name = accessor.method();
        if (name.indexOf(HASH) < 0) {
            reportName(place, accessor.property().orElse(name + "()"));
            return;
        }
        String shown = accessor.property().orElseGet(() -> name.substring(0, name.indexOf(HASH)) + "()");
        if (method.getParameters().isEmpty()) {
            report(place, shown, TypeReader.nameOf(method.getReturnType()));
        } else {
            report(place, shown, " takes or returns a", "Give it a body, or remove it.");
        }
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
                " has type " + (type.isEmpty() ? "" : type + ",") + " a",
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
