package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds settings that stand where no loader reads them. */
public final class OutsideReader {
    private OutsideReader() {}

    /**
     * Looks at types that have an {@code @EnvVar} or {@code @EnvGroup}.
     *
     * @param configs the configurations
     * @param withSettings the types
     * @param found takes an error for each setting outside an interface, and a warning for each interface of settings that
     *     no configuration of this compilation uses: a group may be compiled before the configurations that use it
     */
    public static void read(List<TypeElement> configs, List<TypeElement> withSettings, Consumer<Diagnostic> found) {
        Set<Element> used = used(configs);
        for (TypeElement type : withSettings) {
            if (type.getKind() != ElementKind.INTERFACE
                    && AnnotationReader.on(type, ConfigModel.ANNOTATION).isEmpty()) {
                readOutside(type, found);
            }
        }
        for (TypeElement type : withSettings) {
            if (type.getKind() == ElementKind.INTERFACE && !used.contains(type)) {
                found.accept(ReadLaws.OUTSIDE.warningAt(
                        Reading.placeOf(type),
                        type.getSimpleName() + " has settings, and no configuration that is compiled here uses it.",
                        "Put @EnvConfig on it, or return it from a method with @EnvGroup."));
            }
        }
    }

    private static void readOutside(TypeElement type, Consumer<Diagnostic> found) {
        for (Element method : type.getEnclosedElements()) {
            boolean isGroup = AnnotationReader.on(method, Group.ANNOTATION).isPresent();
            if (method.getKind() == ElementKind.METHOD
                    && (isGroup
                            || AnnotationReader.on(method, Setting.ANNOTATION).isPresent())) {
                found.accept(ReadLaws.OUTSIDE.at(
                        Reading.placeOf(method),
                        (isGroup ? "@EnvGroup" : "@EnvVar") + " is on " + method.getSimpleName() + "() of "
                                + type.getSimpleName() + ", which is not an interface; no loader reads it.",
                        "Move the method into an interface with @EnvConfig, without a body."));
            }
        }
    }

    /** The configurations, what they extend, and the groups they hold. */
    private static Set<Element> used(List<TypeElement> configs) {
        Set<Element> used = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>(configs);
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (!(element instanceof TypeElement type) || !used.add(type)) {
                continue;
            }
            for (TypeMirror parent : type.getInterfaces()) {
                push(parent, open);
            }
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.METHOD
                        && AnnotationReader.on(member, Group.ANNOTATION).isPresent()) {
                    TypeMirror returned = ((ExecutableElement) member).getReturnType();
                    push(TypeReader.optionalArgument(returned).orElse(returned), open);
                }
            }
        }
        return used;
    }

    private static void push(TypeMirror type, Deque<Element> open) {
        if (type.getKind() == TypeKind.DECLARED) {
            open.push(((DeclaredType) type).asElement());
            ((DeclaredType) type).getTypeArguments().forEach(argument -> push(argument, open));
        }
    }
}
