package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Finds settings that stand where no loader reads them. */
public final class OutsideReader {
    private OutsideReader() {}

    /**
     * Looks at every {@code @EnvVar} and {@code @EnvGroup} of the source.
     *
     * @param round the types that are being compiled
     * @param elements the compiler's look-ups
     * @param found takes an error for each setting outside an interface, and a warning for each interface of settings that
     *     no configuration of this compilation uses: a group may be compiled before the configurations that use it
     */
    public static void read(RoundEnvironment round, Elements elements, Consumer<Diagnostic> found) {
        TypeElement config = elements.getTypeElement(ConfigModel.ANNOTATION);
        TypeElement variable = elements.getTypeElement(Setting.ANNOTATION);
        TypeElement group = elements.getTypeElement(Group.ANNOTATION);
        if (config == null || variable == null || group == null) {
            return;
        }
        Set<Element> used = used(round.getElementsAnnotatedWith(config));
        Set<Element> unused = new LinkedHashSet<>();
        for (Element method : round.getElementsAnnotatedWithAny(variable, group)) {
            Element type = method.getEnclosingElement();
            if (type == null) {
                continue; // A method always stands in a type.
            }
            if (type.getKind() == ElementKind.INTERFACE) {
                if (!used.contains(type)) {
                    unused.add(type);
                }
            } else if (AnnotationReader.on(type, ConfigModel.ANNOTATION).isEmpty()) {
                found.accept(ReadLaws.OUTSIDE.at(
                        Reading.placeOf(method),
                        annotation(method) + " is on " + method.getSimpleName() + "() of " + type.getSimpleName()
                                + ", which is no interface; no loader reads it.",
                        "Move the method into an interface with @EnvConfig, without a body."));
            }
        }
        for (Element type : unused) {
            found.accept(ReadLaws.OUTSIDE.warningAt(
                    Reading.placeOf(type),
                    type.getSimpleName() + " has settings, and no configuration that is compiled here uses it.",
                    "Put @EnvConfig on it, or return it from a method with @EnvGroup."));
        }
    }

    private static String annotation(Element method) {
        return AnnotationReader.on(method, Group.ANNOTATION).isPresent() ? "@EnvGroup" : "@EnvVar";
    }

    /** The configurations, what they extend, and the groups they hold. */
    private static Set<Element> used(Set<? extends Element> configs) {
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
        }
    }
}
