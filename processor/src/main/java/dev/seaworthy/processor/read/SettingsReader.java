package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.GroupSwitch;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what an interface declares and inherits: settings, groups, rules in plain Java. */
final class SettingsReader {
    private static final Set<String> OBJECTS_METHODS =
            Set.of("toString", "hashCode", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

    private final Reading reading;
    private final DocReader docs;
    private final SettingReader settings;
    private final RuleReader rules;
    private final PlainRuleReader plainRules;
    private final Misplaced misplaced;
    private final RepeatedGroupReader repeatedGroups;
    private final HiddenMembers hidden;
    private final Parents parents;
    private final Deque<TypeElement> open = new ArrayDeque<>();

    SettingsReader(Reading reading) {
        this.reading = reading;
        this.docs = new DocReader(reading);
        this.repeatedGroups = new RepeatedGroupReader(reading);
        this.hidden = new HiddenMembers(reading);
        this.parents = new Parents(reading);
        CarriedVariables carried = new CarriedVariables(reading);
        this.rules = new RuleReader(reading, carried);
        this.plainRules = new PlainRuleReader(reading, rules);
        ConstraintReader constraints = new ConstraintReader(reading);
        this.misplaced = new Misplaced(reading.sourceFacts(), rules, carried, constraints);
        this.settings = new SettingReader(reading, docs, rules, constraints);
    }

    /** Reads an interface that these accessors lead to, its variables beginning with this prefix. */
    Settings read(TypeElement type, List<String> path, String prefix) {
        open.push(type);
        List<Member> members = new ArrayList<>();
        List<PlainRule> inJava = new ArrayList<>();
        Set<TypeElement> all = parents.of(type);
        Methods inherited = new Methods(reading);
        List<ExecutableElement> methods = inherited.of(type, all);
        int reported = reading.reported();
        all.forEach(hidden::report);
        if (methods.isEmpty() && reading.reported() == reported) {
            reading.warn(
                    ReadLaws.NO_SETTING,
                    Reading.placeOf(type),
                    type.getSimpleName() + " has no setting.",
                    "Add a method such as @EnvVar(\"PORT\") int port();, or remove "
                            + (open.size() == 1 ? "the annotation." : "the group."));
        }
        for (ExecutableElement method : methods) {
            if (!hidden.has(method)) {
                read(method, () -> inherited.replaced(method, type, all), path, prefix, members, inJava);
            }
        }
        all.forEach(misplaced::report);
        parents.reportUnimplemented(type, all);
        open.pop();
        return new Settings(
                TypeRefs.of(type),
                docs.read(type),
                List.copyOf(members),
                List.copyOf(inJava),
                RelationReader.read(all, path, prefix),
                memberTypes(type, all));
    }

    private static List<String> memberTypes(TypeElement type, Set<TypeElement> all) {
        Set<TypeElement> declaring = new HashSet<>(all);
        declaring.addAll(Parents.generic(type));
        Set<String> names = new TreeSet<>();
        for (TypeElement each : declaring) {
            for (Element member : each.getEnclosedElements()) {
                if (member instanceof TypeElement) {
                    names.add(member.getSimpleName().toString());
                }
            }
        }
        return List.copyOf(names);
    }

    /**
     * Reads a method.
     *
     * @param replaced finds the one of a parent that it replaces, annotated
     */
    private void read(
            ExecutableElement method,
            Supplier<Optional<ExecutableElement>> replaced,
            List<String> path,
            String prefix,
            List<Member> members,
            List<PlainRule> inJava) {
        Optional<AnnotationReader> variable = ComposedReader.read(method, Setting.ANNOTATION, reading);
        Optional<AnnotationReader> group = AnnotationReader.on(method, Group.ANNOTATION);
        SourceRef place = Reading.placeOf(method);
        if (variable.isEmpty() && group.isEmpty()) {
            readOther(method, replaced, place, path, inJava);
            return;
        }
        for (String annotation : List.of(Setting.ANNOTATION, Group.ANNOTATION)) {
            if (reportTwice(method, annotation, place)) {
                return;
            }
        }
        if (variable.isPresent() && group.isPresent()) {
            reading.report(
                    ReadLaws.SETTING_AND_GROUP,
                    place.annotation(Group.ANNOTATION),
                    call(method) + " has " + variable.get().shownOn(method) + " and @EnvGroup.",
                    "Keep " + variable.get().shownOn(method)
                            + " for one variable, or @EnvGroup for an interface of them.");
            return;
        }
        if (!isAccessor(
                method, place, variable.map(each -> each.shownOn(method)).orElse("@EnvGroup"))) {
            return;
        }
        if (variable.isPresent()) {
            settings.read(method, variable.get(), path, prefix).ifPresent(members::add);
        } else {
            readGroup(method, group.orElseThrow(), path, prefix).ifPresent(members::add);
        }
    }

    /** In Kotlin an annotation may stand on a property and on its getter, which are one method. */
    private boolean reportTwice(ExecutableElement method, String annotation, SourceRef place) {
        long written = Declared.annotations(method).stream()
                .filter(each -> AnnotationReader.nameOf(each).equals(annotation))
                .count();
        if (written < 2) {
            return false;
        }
        String name = annotation.substring(annotation.lastIndexOf('.') + 1);
        reading.report(
                ReadLaws.COMPOSED,
                place.annotation(annotation),
                call(method) + " has @" + name + " and @get:" + name
                        + ", on the property and on its getter, which are one setting.",
                "Keep one of the two, with what both say.");
        return true;
    }

    private boolean isAccessor(ExecutableElement method, SourceRef place, String annotation) {
        if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
            reading.report(
                    ReadLaws.HAS_A_BODY,
                    place,
                    annotation + " is on " + call(method) + ", which has a body.",
                    "Remove the body, or remove " + annotation + ".");
            return false;
        }
        Optional<String> notPlain = notPlain(method);
        if (notPlain.isPresent()) {
            reading.report(
                    ReadLaws.PARAMETERS,
                    place,
                    call(method) + " " + notPlain.get() + "; a setting is a plain accessor.",
                    isSuspended(method)
                            ? "Remove suspend."
                            : "Write " + plainType(method) + " " + method.getSimpleName() + "();");
            return false;
        }
        if (OBJECTS_METHODS.contains(method.getSimpleName().toString())) {
            reading.report(
                    ReadLaws.OBJECTS_METHOD,
                    place,
                    call(method) + " would replace the method that every object has.",
                    "Rename the method.");
            return false;
        }
        return true;
    }

    /** Whether a function of Kotlin can wait: Java sees a last parameter, which is who called. */
    private static boolean isSuspended(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        return !parameters.isEmpty()
                && TypeReader.nameOf(parameters.get(parameters.size() - 1).asType())
                        .equals("kotlin.coroutines.Continuation");
    }

    private Optional<String> notPlain(ExecutableElement method) {
        if (isSuspended(method)) {
            return Optional.of("is suspended");
        }
        if (!method.getParameters().isEmpty()) {
            return Optional.of("takes parameters");
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of("has type parameters");
        }
        return reading.throwsChecked(method)
                ? Optional.of("declares an exception that its caller must catch")
                : Optional.empty();
    }

    /** The type of a method; text where it is one of the method's own type parameters. */
    private static String plainType(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        return type.getKind() == TypeKind.TYPEVAR ? "String" : TypeReader.shown(type);
    }

    private void readOther(
            ExecutableElement method,
            Supplier<Optional<ExecutableElement>> replaced,
            SourceRef place,
            List<String> path,
            List<PlainRule> inJava) {
        Optional<PlainRule> rule = plainRules.read(method, place, path, docs);
        misplaced.reportConstraintsOn(method, place, call(method) + ", which has no @EnvVar");
        if (rule.isPresent()) {
            inJava.add(rule.get());
        } else if (!PlainRuleReader.saysAnything(method)
                && method.getModifiers().contains(Modifier.ABSTRACT)) {
            String name = reading.accessor(method).name();
            if (KotlinInterface.hasBodyForKotlin(method)) {
                reading.report(
                        ReadLaws.NOT_A_SETTING,
                        place,
                        call(method) + " has a body that Kotlin keeps outside the interface, where the loader does not"
                                + " inherit it.",
                        KotlinInterface.SHOW_BODIES);
                return;
            }
            Optional<ExecutableElement> other = replaced.get();
            if (other.isPresent()) {
                String parent = Reading.declaring(other.get()).getSimpleName().toString();
                reading.report(
                        ReadLaws.NOT_A_SETTING,
                        place,
                        call(method) + " replaces the one of " + parent
                                + ", and has none of its annotations, so the loader cannot implement it.",
                        "Repeat the annotations that " + parent + " has on " + call(method)
                                + ", or remove this method.");
                return;
            }
            if (reading.hasUnreadAnnotations(method)) {
                String type = Reading.declaring(method).getSimpleName().toString();
                reading.report(
                        ReadLaws.NOT_A_SETTING,
                        place,
                        call(method) + " has annotations of the property, which the class file of " + type
                                + " keeps from Java's compiler, and none on its getter.",
                        "Write @get:EnvVar or @get:EnvGroup on it in " + type + ", and compile " + type
                                + " again; or read this configuration with KSP.");
                return;
            }
            reading.report(
                    ReadLaws.NOT_A_SETTING,
                    place,
                    call(method) + " has neither @EnvVar nor @EnvGroup, so the loader cannot implement it.",
                    asASetting(method, name));
        }
    }

    private String asASetting(ExecutableElement method, String name) {
        if (method.getReturnType().getKind() == TypeKind.VOID) {
            return method.getParameters().isEmpty()
                    ? "Give it a body: default void " + call(method) + " {}."
                    : "Give it a body.";
        }
        return notPlain(method).isPresent()
                ? "Give it a body."
                : "Put @EnvVar(\"" + SettingReader.upperSnake(name) + "\") on it, or give it a body.";
    }

    private Optional<Group> readGroup(
            ExecutableElement method, AnnotationReader group, List<String> path, String prefix) {
        SourceRef place = Reading.placeOf(method);
        Optional<TypeMirror> inner = TypeReader.optionalArgument(method.getReturnType());
        Repetition repetition = TypeReader.repetition(inner.orElse(method.getReturnType()));
        if (!repeatedGroups.isPlain(method, group, prefix, repetition)) {
            return Optional.empty();
        }
        TypeMirror mirror = repetition == Repetition.ONCE
                ? inner.orElse(method.getReturnType())
                : TypeReader.element(inner.orElse(method.getReturnType())).orElse(method.getReturnType());
        if (mirror.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        boolean isNullable = reading.isNullable(method);
        if (isNullable && inner.isPresent()) {
            reading.report(
                    ReadLaws.NOT_A_GROUP,
                    place,
                    "@EnvGroup is on " + call(method) + ", whose type " + TypeReader.shown(method.getReturnType())
                            + " is marked as one that may be null; an Optional is never null.",
                    "Return the Optional without that mark (in Kotlin without ?), or " + TypeReader.shown(mirror)
                            + " with it.");
            return Optional.empty();
        }
        if (TypeReader.isCollection(mirror)) {
            reading.report(
                    ReadLaws.NOT_A_GROUP,
                    place,
                    "@EnvGroup is on " + call(method) + ", whose type is " + TypeReader.shown(mirror)
                            + "; several groups in one method are a List or a Map.",
                    "Return a List and write {index} in the prefix, @EnvGroup(prefix = \"GROUP_{index}_\"), or a Map and"
                            + " {name}.");
            return Optional.empty();
        }
        if (mirror.getKind() != TypeKind.DECLARED
                || !isInterfaceOfSettings((TypeElement) ((DeclaredType) mirror).asElement())) {
            reading.report(
                    ReadLaws.NOT_A_GROUP,
                    place,
                    "@EnvGroup is on " + call(method) + ", whose type " + TypeReader.shown(mirror)
                            + " is not an interface of settings.",
                    "Return an interface whose methods have @EnvVar, or an Optional of one; for a single variable use"
                            + " @EnvVar.");
            return Optional.empty();
        }
        TypeElement type = (TypeElement) ((DeclaredType) mirror).asElement();
        if (open.contains(type)) {
            reading.report(
                    ReadLaws.CIRCLE,
                    place,
                    call(method) + " leads back to " + type.getSimpleName() + ", which holds it.",
                    "Remove the method, or use another interface.");
            return Optional.empty();
        }
        if (!new InterfaceLaws(reading).hold(type, place, "@EnvGroup")) {
            return Optional.empty();
        }
        rules.reportOnGroup(method, place);
        misplaced.reportConstraintsOn(method, place, call(method) + ", which is a group");
        Accessor accessor = reading.accessor(method);
        List<String> inside = new ArrayList<>(path);
        inside.add(accessor.name());
        String innerPrefix = prefix + Repetition.shown(group.text("prefix"));
        int reported = reading.reported();
        Settings settings = read(type, List.copyOf(inside), innerPrefix);
        Presence presence = TypeReader.presence(inner.isPresent(), isNullable);
        List<Requirement> requirements = RequirementReader.read(method, place, prefix);
        if (repetition != Repetition.ONCE && !repeatedGroups.canRepeat(method, settings, requirements)) {
            return Optional.empty();
        }
        boolean mayBeAbsent = presence.isOptional() || repetition != Repetition.ONCE;
        if (mayBeAbsent && settings.allSettings().isEmpty() && reading.reported() == reported) {
            reading.report(
                    ReadLaws.NO_SETTING,
                    place,
                    call(method) + " may be absent, and " + type.getSimpleName()
                            + " has no setting, so nothing says whether the group is there.",
                    "Return " + type.getSimpleName() + " itself, or add a method with @EnvVar to it.");
        }
        Doc doc = docs.read(method, group.text("description"));
        return Optional.of(new Group(
                accessor,
                List.copyOf(inside),
                innerPrefix,
                presence,
                repetition,
                groupSwitch(group, prefix, place.annotation(Group.ANNOTATION)),
                requirements,
                doc.isEmpty() ? settings.doc() : doc,
                settings,
                place));
    }

    private Optional<GroupSwitch> groupSwitch(AnnotationReader group, String prefix, SourceRef place) {
        Optional<String> variable = group.given("presentWhen");
        if (variable.isEmpty() && !group.texts("is").isEmpty()) {
            reading.report(
                    ReadLaws.SWITCH,
                    place.attribute("is"),
                    "is names values, and presentWhen names no variable that could have them.",
                    "Write presentWhen = \"ENABLED\" beside it, or remove it.");
        }
        return variable.map(each -> new GroupSwitch(each, prefix, List.copyOf(group.texts("is")), place));
    }

    /** A generic interface from a library is nobody's group; one in source, or with settings, is what {@link InterfaceLaws} speak of. */
    private boolean isInterfaceOfSettings(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE
                && (type.getTypeParameters().isEmpty()
                        || reading.isFromSource(type)
                        || OutsideReader.declaresSettings(type));
    }

    private String call(ExecutableElement method) {
        return reading.accessor(method).read();
    }
}
