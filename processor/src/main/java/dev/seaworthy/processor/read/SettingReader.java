package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.Conditions;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Defaults;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Naming;
import dev.seaworthy.processor.model.Reference;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.redaction.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads one setting from its method. */
final class SettingReader {
    private final Reading reading;
    private final DocReader docs;
    private final RuleReader rules;
    private final TypeReader types;
    private final ConstraintReader constraints;
    private final RepeatedSettingReader repeatedSettings;

    SettingReader(Reading reading, DocReader docs, RuleReader rules, ConstraintReader constraints) {
        this.reading = reading;
        this.docs = docs;
        this.rules = rules;
        this.types = new TypeReader(reading);
        this.constraints = constraints;
        this.repeatedSettings = new RepeatedSettingReader(reading);
    }

    Optional<Setting> read(ExecutableElement method, AnnotationReader variable, List<String> path, String prefix) {
        SourceRef place = Reading.placeOf(method);
        String name = variable.text("value", upperSnake(reading.accessor(method).name()));
        Optional<Repetition> repetition = repeatedSettings.read(method, variable, name, prefix);
        if (repetition.isEmpty()) {
            return Optional.empty();
        }
        boolean isSeveral = repetition.get() != Repetition.ONCE;
        Optional<ValueType> type =
                isSeveral ? types.readEach(method, variable, place) : types.read(method, variable, place);
        List<Constraint> held = constraints.read(method, place);
        warnOfLostConstraints(method, place);
        warnOfUnreadAnnotations(method, place);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Accessor accessor = reading.accessor(method);
        List<String> inside = new ArrayList<>(path);
        inside.add(accessor.name());
        Naming naming = new Naming(
                prefix + Repetition.shown(name),
                variable.texts("aliases").stream().map(alias -> prefix + alias).toList(),
                List.copyOf(variable.texts("fallbacks")),
                repetition.get());
        return Optional.of(new Setting(
                accessor,
                List.copyOf(inside),
                naming,
                type.get(),
                variable.flag("sensitive") || holdsSecret(method.getReturnType()),
                reading.elements().isDeprecated(method),
                defaults(variable, type.get(), place, prefix),
                description(method, variable),
                new Conditions(
                        rules.read(method, place),
                        isSeveral ? ofEach(held) : held,
                        isSeveral ? ofAll(held) : List.of(),
                        RequirementReader.read(method, place, prefix)),
                variable.carried(),
                place));
    }

    /** The constraints that stand on what a map or a list holds, as those of one value. */
    private static List<Constraint> ofEach(List<Constraint> held) {
        return held.stream()
                .filter(Constraint::onElements)
                .map(each -> new Constraint(each.kind(), each.demand(), each.message(), false, each.source()))
                .toList();
    }

    private static List<Constraint> ofAll(List<Constraint> held) {
        return held.stream().filter(each -> !each.onElements()).toList();
    }

    /** Whether a type is {@code Secret}, or has it inside, whatever makes the value: a converter may. */
    private static boolean holdsSecret(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> holdsSecret(((ArrayType) type).getComponentType());
            case DECLARED ->
                ScalarType.of(TypeReader.nameOf(type)).equals(Optional.of(ScalarType.SECRET))
                        || ((DeclaredType) type).getTypeArguments().stream().anyMatch(SettingReader::holdsSecret);
            default -> false;
        };
    }

    private Doc description(ExecutableElement method, AnnotationReader variable) {
        String own = variable.text("description");
        Doc doc = docs.read(method, own);
        return own.isBlank() && !reading.sourceFacts().isKnown(method) ? doc.lost() : doc;
    }

    /** One warning for all settings of an interface. */
    private void warnOfLostConstraints(ExecutableElement method, SourceRef place) {
        if (canHoldConstraints(method.getReturnType()) && !reading.sourceFacts().isKnown(method)) {
            reading.warn(
                    ReadLaws.CONSTRAINTS_LOST,
                    SourceRef.ofType(place.type()),
                    "Its class file was compiled without Seaworthy. Where a javac before 22 compiles, constraints inside"
                            + " its types, such as List<@NotBlank String>, are not known, and no start judges them.",
                    "Compile " + place.type() + " with Seaworthy's processor.");
        }
    }

    /** One warning for all settings of an interface: a constraint of a property, and not of its getter, would be lost in silence. */
    private void warnOfUnreadAnnotations(ExecutableElement method, SourceRef place) {
        if (reading.hasUnreadAnnotations(method)) {
            reading.warn(
                    ReadLaws.CONSTRAINTS_LOST,
                    SourceRef.ofType(place.type()),
                    "Settings in it have annotations of the property beside those of the getter, and its class file keeps them"
                            + " from Java's compiler. Where they are rules or constraints, no start judges them.",
                    "Write @get: before each annotation of a setting in " + place.type() + ", and compile it again.");
        }
    }

    private static boolean canHoldConstraints(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && !((DeclaredType) type).getTypeArguments().isEmpty();
    }

    private Defaults defaults(AnnotationReader variable, ValueType type, SourceRef place, String prefix) {
        return new Defaults(
                value(variable, "defaultValue", type, place),
                value(variable, "developmentDefault", type, place),
                variable.has("defaultFrom")
                        ? Optional.of(new Reference(variable.text("defaultFrom"), prefix))
                        : Optional.empty(),
                Optional.empty(),
                variable.flag("emptyIsValue"),
                value(variable, "example", type, place));
    }

    /**
     * A value that is written. An empty one is reported, since an empty variable counts as one that is not set; but as the default
     * of a list, a set or a map it is one without elements.
     */
    private Optional<ValueText> value(AnnotationReader variable, String attribute, ValueType type, SourceRef place) {
        if (!variable.has(attribute)) {
            return Optional.empty();
        }
        String text = variable.text(attribute);
        ValueText value = ValueText.of(type, text);
        boolean holdsNothing =
                type.isPlural() && value.refusal().isEmpty() && value.elements().isEmpty();
        boolean isEmptyCollection = type.isPlural() && text.isEmpty() && !attribute.equals("example");
        if (isEmptyCollection || (!text.isBlank() && !holdsNothing)) {
            return Optional.of(value);
        }
        reading.report(
                ReadLaws.EMPTY_VALUE,
                variable.place(attribute, place),
                attribute + " = " + Shown.quoted(text)
                        + (text.isBlank() ? " is empty" : " holds no element")
                        + "; a variable that is empty counts as not set.",
                fixOfEmpty(attribute, type));
        return Optional.empty();
    }

    private static String fixOfEmpty(String attribute, ValueType type) {
        if (attribute.equals("example")) {
            return "Write an example, or remove it.";
        }
        return type.isPlural()
                ? "Write " + attribute + " = \"\" for one without elements, or write an element."
                : "Write a value, or remove " + attribute + " and return an Optional.";
    }

    /** A method's name as a variable is written: {@code requestTimeout} is {@code REQUEST_TIMEOUT}. */
    static String upperSnake(String name) {
        StringBuilder upper = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i > 0
                    && Character.isUpperCase(c)
                    && (!Character.isUpperCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            if (starts && name.charAt(i - 1) != '_') {
                upper.append('_');
            }
            upper.append(Character.toUpperCase(c));
        }
        return upper.toString();
    }
}
