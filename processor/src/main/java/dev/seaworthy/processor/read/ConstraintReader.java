package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Attributes;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads Jakarta Validation's constraints by name, so that its jar is needed only by those who use them. */
final class ConstraintReader {
    private static final String PREFIX = ConstraintKind.PACKAGE + ".";
    private static final String LIST = ".List";

    private final Reading reading;

    ConstraintReader(Reading reading) {
        this.reading = reading;
    }

    /** The constraints of a method, and of what its type holds: {@code List<@NotBlank String>}. */
    List<Constraint> read(ExecutableElement method, SourceRef place) {
        List<Constraint> all = new ArrayList<>();
        read(method.getAnnotationMirrors(), place, false, all);
        readElements(method.getReturnType(), place, all);
        return List.copyOf(all);
    }

    private void readElements(TypeMirror type, SourceRef place, List<Constraint> all) {
        if (type.getKind() != TypeKind.DECLARED) {
            return;
        }
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (!arguments.isEmpty()) {
            TypeMirror held = arguments.get(arguments.size() - 1);
            read(held.getAnnotationMirrors(), place, true, all);
            readElements(held, place, all);
        }
    }

    private void read(
            List<? extends AnnotationMirror> mirrors, SourceRef place, boolean onElements, List<Constraint> all) {
        for (AnnotationMirror mirror : mirrors) {
            String name = AnnotationReader.nameOf(mirror);
            if (!name.startsWith(PREFIX)) {
                continue;
            }
            if (name.endsWith(LIST)) {
                String repeated = name.substring(0, name.length() - LIST.length());
                int which = 0;
                for (AnnotationMirror each : AnnotationReader.of(mirror).annotations("value")) {
                    read(each, onElements ? place : place.annotation(repeated, which++), onElements, all);
                }
            } else {
                read(mirror, onElements ? place : place.annotation(name), onElements, all);
            }
        }
    }

    private void read(AnnotationMirror mirror, SourceRef place, boolean onElements, List<Constraint> all) {
        AnnotationReader annotation = AnnotationReader.of(mirror);
        String name = AnnotationReader.nameOf(mirror).substring(PREFIX.length());
        Optional<ConstraintKind> kind = ConstraintKind.of(name);
        if (kind.isEmpty()) {
            reading.report(
                    ReadLaws.UNKNOWN_CONSTRAINT,
                    place,
                    "@" + name + " is a constraint that no loader judges.",
                    "Remove it, and write a rule in plain Java or a converter that refuses what it refuses.");
            return;
        }
        for (String attribute : List.of("groups", "payload")) {
            if (!annotation.texts(attribute).isEmpty()) {
                reading.report(
                        ReadLaws.CONSTRAINT_GROUPS,
                        onElements ? place : place.attribute(attribute),
                        attribute + " of @" + name + " is set; a configuration is validated as a whole.",
                        "Remove " + attribute + ".");
            }
        }
        demand(kind.get(), annotation, place)
                .map(demand -> new Constraint(kind.get(), demand, annotation.text("message"), onElements, place))
                .ifPresent(all::add);
    }

    private Optional<Demand> demand(ConstraintKind kind, AnnotationReader annotation, SourceRef place) {
        Map<String, List<String>> written = new HashMap<>();
        for (String attribute : annotation.attributes()) {
            written.put(attribute, annotation.texts(attribute));
        }
        try {
            return Optional.of(kind.demand(new Attributes(written)));
        } catch (IllegalArgumentException malformed) {
            reading.report(
                    ReadLaws.CONSTRAINT_VALUES,
                    place,
                    "@" + kind.annotation() + " holds a number or a pattern that cannot be read.",
                    "Write a number such as 0.5, or a regular expression that compiles.");
            return Optional.empty();
        }
    }
}
