package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.SourceRef;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What an interface must be so that a loader can implement it. */
final class InterfaceLaws {
    private final Reading reading;

    InterfaceLaws(Reading reading) {
        this.reading = reading;
    }

    /** Whether the type can be implemented; what keeps it from that is reported. */
    boolean hold(TypeElement type, SourceRef place, String role) {
        String name = type.getSimpleName().toString();
        if (type.getKind() != ElementKind.INTERFACE) {
            reading.report(
                    ReadLaws.NOT_AN_INTERFACE,
                    place,
                    role + " is on " + kind(type) + " " + name + "; it works on an interface.",
                    "Write interface " + name + " with one method a setting, such as int port().");
            return false;
        }
        boolean hold = true;
        if (!type.getTypeParameters().isEmpty()) {
            reading.report(
                    ReadLaws.GENERIC,
                    place,
                    name + " has type parameters; a loader cannot know what they stand for.",
                    "Remove " + type.getTypeParameters() + " and write the types themselves.");
            hold = false;
        }
        if (type.getModifiers().contains(Modifier.SEALED)
                || reading.kotlin(type).hasSubclasses()) {
            reading.report(
                    ReadLaws.SEALED,
                    place,
                    name + " is sealed; its loader could not implement it.",
                    KotlinInterface.is(type) ? "Remove sealed." : "Remove sealed and permits.");
            hold = false;
        }
        boolean isPrivate = false;
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                reading.report(
                        ReadLaws.HIDDEN,
                        place,
                        each.getSimpleName() + " is private; its loader is a class of its own and cannot see it.",
                        "Remove private from " + each.getSimpleName() + ".");
                isPrivate = true;
            }
        }
        if (!isPrivate && !reading.visibility().sees(type)) {
            reading.report(
                    ReadLaws.HIDDEN,
                    place,
                    name + " cannot be seen from " + reading.visibility().place() + ", where the loader is.",
                    reading.visibility().fix(type));
            return false;
        }
        return hold && !isPrivate;
    }

    private static String kind(TypeElement type) {
        return switch (type.getKind()) {
            case ENUM -> "the enum";
            case RECORD -> "the record";
            case ANNOTATION_TYPE -> "the annotation";
            default -> "the class";
        };
    }
}
