package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Attributes;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.Demand;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.read.TypeUses.Position;
import dev.seaworthy.processor.read.TypeUses.TypeUse;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Reads Jakarta Validation's constraints by name, so that its jar is needed only by those who use them. An annotation of the
 * user's own that carries some is read as what it carries.
 */
final class ConstraintReader {
    private final Reading reading;
    private final Constraints constraints;

    ConstraintReader(Reading reading) {
        this.reading = reading;
        this.constraints = new Constraints(reading.elements());
    }

    /** The constraints of a method, and of what its type holds: {@code List<@NotBlank String>}. */
    List<Constraint> read(ExecutableElement method, SourceRef place) {
        List<Constraint> all = new ArrayList<>();
        for (Constraints.Use use : constraints.on(Declared.annotations(method), place, true)) {
            read(use, false, all);
        }
        List<TypeUse> inside = reading.sourceFacts().insideType(method, TypeUses.of(method));
        if (inside.isEmpty()) {
            reportUnseen(method, place);
        }
        for (TypeUse each : inside) {
            List<Constraints.Use> uses = constraints.on(List.of(each.annotation()), place, false);
            if (each.position() == Position.KEY || each.position() == Position.INSIDE) {
                uses.forEach(use -> reportInside(use, each.position()));
            } else {
                uses.forEach(use -> read(use, each.position() == Position.ELEMENT, all));
            }
        }
        return List.copyOf(all);
    }

    /** Reports what kapt's stub lacks and only its metadata names, without which a start would judge less than is written. */
    private void reportUnseen(ExecutableElement method, SourceRef place) {
        TypeElement type = Reading.declaring(method);
        if (!reading.isFromSource(type)) {
            return;
        }
        List<String> unseen = reading.kotlin(type).member(method.getSimpleName().toString()).stream()
                .flatMap(member -> member.inType().stream())
                .filter(constraints::isOne)
                .map(name -> "@" + name.substring(name.lastIndexOf('.') + 1))
                .distinct()
                .toList();
        if (!unseen.isEmpty()) {
            reading.report(
                    ReadLaws.MISPLACED_CONSTRAINT,
                    place,
                    WordList.of("and", unseen) + (unseen.size() == 1 ? " stands" : " stand") + " in the type of "
                            + reading.accessor(method).read() + ", where kapt does not show "
                            + (unseen.size() == 1 ? "its" : "their")
                            + " attributes, so that no start would judge "
                            + (unseen.size() == 1 ? "it." : "them."),
                    "Read the interface with KSP in place of kapt (docs/kotlin.md); or remove "
                            + (unseen.size() == 1 ? "it" : "them")
                            + ", and name a converter that refuses the same.");
        }
    }

    /** Reports constraints on what no loader judges. */
    void reportMisplaced(List<? extends AnnotationMirror> annotations, SourceRef place, String where) {
        for (Constraints.Use use : constraints.on(annotations, place, true)) {
            if (!use.isCascade()) {
                reading.report(
                        ReadLaws.MISPLACED_CONSTRAINT,
                        use.place(),
                        use.shown() + " is on " + where + "; no loader judges it there.",
                        "Put it on a method with @EnvVar, or on what its Optional, list, set or map holds; or remove it.");
            }
        }
    }

    private void reportInside(Constraints.Use use, Position position) {
        reading.report(
                ReadLaws.MISPLACED_CONSTRAINT,
                use.place(),
                use.shown()
                        + (position == Position.KEY
                                ? " is on the keys of a map, which no loader judges."
                                : " is inside a type into which no loader looks."),
                "Remove it, and write a rule in plain Java or a converter that refuses what it refuses.");
    }

    private void read(Constraints.Use use, boolean onElements, List<Constraint> all) {
        if (use.isJudged() && use.annotation().mayHaveUnreadAttributes()) {
            reportUnread(use);
            return;
        }
        for (String attribute : List.of("groups", "payload")) {
            for (AnnotationReader each : use.written()) {
                if (!each.texts(attribute).isEmpty()) {
                    reading.report(
                            ReadLaws.CONSTRAINT_GROUPS,
                            use.place().attribute(attribute),
                            attribute + " of @" + each.simpleName()
                                    + " is set; a configuration is validated as a whole.",
                            "Remove " + attribute + ".");
                }
            }
        }
        Optional<ConstraintKind> kind = use.kind();
        if (kind.isEmpty()) {
            boolean hasNamesake =
                    ConstraintKind.of(use.annotation().simpleName()).isPresent();
            reading.report(
                    ReadLaws.UNKNOWN_CONSTRAINT,
                    use.place(),
                    (hasNamesake ? "@" + use.annotation().name() : use.shown())
                            + " is a constraint that no loader judges.",
                    hasNamesake
                            ? "Import " + use.annotation().simpleName() + " from " + ConstraintKind.PACKAGE + "."
                            : instead(use.annotation().simpleName()));
            return;
        }
        demand(kind.get(), use)
                .map(demand -> new Constraint(kind.get(), demand, use.message(), onElements, use.placeWritten()))
                .ifPresent(all::add);
    }

    /** Defaults in place of what nobody can read would be another rule than the one that is written. */
    private void reportUnread(Constraints.Use use) {
        String type = use.annotation().name().replace('$', '.');
        reading.report(
                ReadLaws.CONSTRAINT_VALUES,
                use.place(),
                type + " is not on the class path, and without it this compiler does not read what @"
                        + type.substring(ConstraintKind.PACKAGE.length() + 1) + " says.",
                "Add the library that has " + type + ", jakarta.validation-api, to the class path.");
    }

    private static String instead(String constraint) {
        return constraint.equals("NotNull")
                ? "Remove it: a setting whose type is not optional is required already."
                : "Remove it, and write a rule in plain Java or a converter that refuses what it refuses.";
    }

    private Optional<Demand> demand(ConstraintKind kind, Constraints.Use use) {
        Map<String, List<String>> written = new HashMap<>();
        for (String attribute : use.annotation().attributes()) {
            written.put(attribute, use.annotation().texts(attribute));
        }
        if (kind == ConstraintKind.EMAIL && written.containsKey("flags") && !written.containsKey("regexp")) {
            reading.report(
                    ReadLaws.CONSTRAINT_VALUES,
                    use.place(),
                    use.shown() + " has flags and no regexp: they change nothing.",
                    "Write the regexp that they belong to, or remove them.");
        }
        for (String count : List.of("min", "max", "integer", "fraction")) {
            if (written.getOrDefault(count, List.of()).stream().anyMatch(text -> text.startsWith("-"))) {
                reading.report(
                        ReadLaws.CONSTRAINT_VALUES,
                        use.place().attribute(count),
                        count + " of " + use.shown() + " is below 0, and nothing has fewer than none.",
                        "Write 0 or more, or remove it.");
                return Optional.empty();
            }
        }
        try {
            return Optional.of(kind.demand(new Attributes(written)));
        } catch (IllegalArgumentException malformed) {
            if (!use.annotation().isKnown() && written.isEmpty()) {
                reportUnread(use);
                return Optional.empty();
            }
            reading.report(
                    ReadLaws.CONSTRAINT_VALUES,
                    use.place(),
                    use.shown() + (isPattern(kind) ? " holds a pattern that cannot be read." : " holds no number."),
                    isPattern(kind) ? "Write a regular expression that compiles." : "Write a number such as 0.5.");
            return Optional.empty();
        }
    }

    private static boolean isPattern(ConstraintKind kind) {
        return kind == ConstraintKind.PATTERN || kind == ConstraintKind.EMAIL;
    }
}
