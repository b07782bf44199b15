package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.SourceRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What an interface extends. One with type parameters has no settings; a loader can implement the rest of it anyway. */
final class Parents {
    private final Reading reading;
    private final Methods methods;

    Parents(Reading reading) {
        this.reading = reading;
        this.methods = new Methods(reading);
    }

    /** An interface and those that it extends, parents first, without those that have type parameters. */
    Set<TypeElement> of(TypeElement type) {
        Set<TypeElement> all = new LinkedHashSet<>();
        collect(type, type, all);
        return all;
    }

    private void collect(TypeElement type, TypeElement from, Set<TypeElement> all) {
        if (all.contains(type)) {
            return;
        }
        for (TypeElement parent : extended(type)) {
            boolean isGeneric = !parent.getTypeParameters().isEmpty();
            if (isGeneric && saysAnything(parent)) {
                reading.report(
                        ReadLaws.GENERIC,
                        Reading.placeOf(from),
                        from.getSimpleName() + " extends " + parent.getSimpleName()
                                + ", which has type parameters; settings and rules are read only from interfaces without.",
                        "Declare in " + from.getSimpleName() + " what " + parent.getSimpleName()
                                + " declares, with the types in place of its type parameters.");
            } else {
                collect(parent, isGeneric ? from : parent, all);
            }
        }
        if (type.getTypeParameters().isEmpty() || type.equals(from)) {
            all.add(type);
        }
    }

    private static List<TypeElement> extended(TypeElement type) {
        return type.getInterfaces().stream()
                .filter(parent ->
                        parent.getKind() == TypeKind.DECLARED) // Else javac itself says that it does not exist.
                .map(parent -> (TypeElement) ((DeclaredType) parent).asElement())
                .toList();
    }

    private static boolean saysAnything(TypeElement type) {
        return OutsideReader.declaresSettings(type)
                || OutsideReader.OF_INTERFACES.stream()
                        .anyMatch(relation -> !Repeated.find(type, Reading.placeOf(type), relation)
                                .isEmpty());
    }

    /** The interfaces with type parameters that an interface extends, by others too. */
    static Set<TypeElement> generic(TypeElement type) {
        Set<TypeElement> all = SettingsTypes.parentsOf(List.of(type));
        all.removeIf(each -> each.getTypeParameters().isEmpty());
        return all;
    }

    /**
     * Reports the methods of parents with type parameters that neither a setting nor a body implements.
     *
     * @param type the interface
     * @param all the interface and those that it extends, without those that have type parameters
     */
    void reportUnimplemented(TypeElement type, Set<TypeElement> all) {
        Set<TypeElement> generic = generic(type);
        if (generic.isEmpty()) {
            return;
        }
        List<ExecutableElement> declared = Stream.concat(all.stream(), generic.stream())
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .toList();
        for (TypeElement parent : generic) {
            if (!saysAnything(parent)) {
                ElementFilter.methodsIn(parent.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .filter(method -> !isOfObject(method))
                        .filter(method -> declared.stream()
                                .noneMatch(each ->
                                        each != method && reading.elements().overrides(each, method, type)))
                        .forEach(method -> report(type, parent, method));
            }
        }
    }

    /** Whether every object has the method: Comparator declares equals anew, and no loader need implement it. */
    private boolean isOfObject(ExecutableElement method) {
        TypeElement object = reading.elements().getTypeElement("java.lang.Object");
        return object != null
                && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .anyMatch(each -> methods.key(each).equals(methods.key(method)));
    }

    private void report(TypeElement type, TypeElement parent, ExecutableElement method) {
        ExecutableType there = (ExecutableType) reading.types().asMemberOf((DeclaredType) type.asType(), method);
        String call = reading.accessor(method).read();
        TypeMirror returned = there.getReturnType();
        boolean isAccessor = method.getParameters().isEmpty()
                && method.getTypeParameters().isEmpty()
                && returned.getKind() != TypeKind.VOID;
        String in = "Declare it in " + type.getSimpleName();
        String body = " with a body, or remove " + parent.getSimpleName() + " from what is extended.";
        SourceRef place = Reading.placeOf(type);
        reading.report(
                ReadLaws.NOT_A_SETTING,
                place,
                type.getSimpleName() + " inherits " + call + " from " + parent.getSimpleName()
                        + ", which is not a setting and has no body, so the loader cannot implement it.",
                isAccessor
                        ? in + " as a setting, @EnvVar(\""
                                + SettingReader.upperSnake(
                                        reading.accessor(method).name()) + "\") "
                                + TypeReader.shown(returned) + " " + method.getSimpleName() + "();, or" + body
                        : in + body);
    }
}
