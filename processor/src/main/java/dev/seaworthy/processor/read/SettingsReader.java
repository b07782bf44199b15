package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
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
    private final Deque<TypeElement> open = new ArrayDeque<>();

    SettingsReader(Reading reading) {
        this.reading = reading;
        this.docs = new DocReader(reading);
        this.rules = new RuleReader(reading);
        this.settings = new SettingReader(reading, docs, rules);
    }

    /** Reads an interface that these accessors lead to, its variables beginning with this prefix. */
    Settings read(TypeElement type, List<String> path, String prefix) {
        open.push(type);
        List<Member> members = new ArrayList<>();
        List<PlainRule> plainRules = new ArrayList<>();
        Set<TypeElement> all = withParents(type);
        List<ExecutableElement> methods = methods(all);
        if (methods.isEmpty()) {
            reading.warn(
                    ReadLaws.NO_SETTING,
                    Reading.placeOf(type),
                    type.getSimpleName() + " has no setting.",
                    "Add a method such as @EnvVar(\"PORT\") int port();, or remove the annotation.");
        }
        for (ExecutableElement method : methods) {
            read(method, path, prefix, members, plainRules);
        }
        open.pop();
        return new Settings(
                TypeRefs.of(type), docs.read(type), List.copyOf(members), List.copyOf(plainRules), memberTypes(all));
    }

    /** Every method, the inherited ones first; one that is declared anew keeps the place of the one it replaces. */
    private static List<ExecutableElement> methods(Set<TypeElement> all) {
        Map<String, ExecutableElement> methods = new LinkedHashMap<>();
        for (TypeElement each : all) {
            for (Element member : each.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD) {
                    ExecutableElement method = (ExecutableElement) member;
                    methods.put(signature(method), method);
                }
            }
        }
        return List.copyOf(methods.values());
    }

    private static List<String> memberTypes(Set<TypeElement> all) {
        Set<String> names = new TreeSet<>();
        for (TypeElement each : all) {
            for (Element member : each.getEnclosedElements()) {
                if (member instanceof TypeElement) {
                    names.add(member.getSimpleName().toString());
                }
            }
        }
        return List.copyOf(names);
    }

    private static String signature(ExecutableElement method) {
        return method.getSimpleName() + "/" + method.getParameters().size();
    }

    private Set<TypeElement> withParents(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        collectParents(type, all);
        return all;
    }

    private void collectParents(TypeElement type, Set<TypeElement> all) {
        if (all.contains(type)) {
            return;
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() != TypeKind.DECLARED) {
                continue; // javac itself says that it does not exist.
            }
            TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
            if (!element.getTypeParameters().isEmpty()) {
                reading.report(
                        ReadLaws.GENERIC,
                        Reading.placeOf(type),
                        type.getSimpleName() + " extends " + element.getSimpleName()
                                + ", which has type parameters; a loader cannot know what they stand for.",
                        "Extend an interface without type parameters.");
                continue;
            }
            collectParents(element, all);
        }
        all.add(type);
    }

    private void read(
            ExecutableElement method,
            List<String> path,
            String prefix,
            List<Member> members,
            List<PlainRule> plainRules) {
        Optional<AnnotationReader> variable = AnnotationReader.on(method, Setting.ANNOTATION);
        Optional<AnnotationReader> group = AnnotationReader.on(method, Group.ANNOTATION);
        SourceRef place = Reading.placeOf(method);
        if (variable.isEmpty() && group.isEmpty()) {
            readOther(method, place, path, plainRules);
            return;
        }
        if (variable.isPresent() && group.isPresent()) {
            reading.report(
                    ReadLaws.SETTING_AND_GROUP,
                    place.annotation(Group.ANNOTATION),
                    call(method) + " has @EnvVar and @EnvGroup.",
                    "Keep @EnvVar for one variable, or @EnvGroup for an interface of them.");
            return;
        }
        if (!isAccessor(method, place, variable.isPresent() ? "@EnvVar" : "@EnvGroup")) {
            return;
        }
        if (variable.isPresent()) {
            settings.read(method, variable.get(), path, prefix).ifPresent(members::add);
        } else {
            readGroup(method, group.orElseThrow(), path, prefix).ifPresent(members::add);
        }
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
        if (!method.getParameters().isEmpty() || !method.getTypeParameters().isEmpty()) {
            reading.report(
                    ReadLaws.PARAMETERS,
                    place,
                    call(method) + " takes parameters; a setting is a plain accessor.",
                    "Write " + TypeReader.shown(method.getReturnType()) + " " + method.getSimpleName() + "();");
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

    private void readOther(ExecutableElement method, SourceRef place, List<String> path, List<PlainRule> plainRules) {
        Optional<PlainRule> rule = rules.readPlain(method, place, path, docs);
        if (rule.isPresent()) {
            plainRules.add(rule.get());
        } else if (!rules.saysAnything(method) && method.getModifiers().contains(Modifier.ABSTRACT)) {
            reading.report(
                    ReadLaws.NOT_A_SETTING,
                    place,
                    call(method) + " has neither @EnvVar nor @EnvGroup, so the loader cannot implement it.",
                    "Put @EnvVar(\""
                            + SettingReader.upperSnake(method.getSimpleName().toString())
                            + "\") on it, or give it a body.");
        }
    }

    private Optional<Group> readGroup(
            ExecutableElement method, AnnotationReader group, List<String> path, String prefix) {
        SourceRef place = Reading.placeOf(method);
        Optional<TypeMirror> inner = TypeReader.optionalArgument(method.getReturnType());
        TypeMirror mirror = inner.orElse(method.getReturnType());
        if (mirror.getKind() == TypeKind.ERROR) {
            return Optional.empty();
        }
        if (mirror.getKind() != TypeKind.DECLARED
                || ((DeclaredType) mirror).asElement().getKind() != ElementKind.INTERFACE) {
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
        rules.reportMisplaced(method, place, "a group");
        String name = method.getSimpleName().toString();
        List<String> inside = new ArrayList<>(path);
        inside.add(name);
        String innerPrefix = prefix + group.text("prefix");
        Settings settings = read(type, List.copyOf(inside), innerPrefix);
        Doc doc = docs.read(method, group.text("description"));
        return Optional.of(new Group(
                name,
                List.copyOf(inside),
                innerPrefix,
                inner.isPresent(),
                doc.isEmpty() ? settings.doc() : doc,
                settings,
                place));
    }

    private static String call(ExecutableElement method) {
        return method.getSimpleName() + "()";
    }
}
