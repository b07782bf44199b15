package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.ConstraintKind;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What a configuration mentions and the compiler does not know: another processor may write it yet, or nobody does. */
public final class Unresolved {
    /** The value of a constant that the compiler does not know; a text has quotes around it. */
    private static final String UNKNOWN_CONSTANT = "<error>";

    /** The simple names of the annotations that stand on settings, groups and rules. */
    private static final Set<String> OURS = Stream.concat(
                    Stream.of(Setting.ANNOTATION, Group.ANNOTATION, RuleSet.ANNOTATION, Requirement.ANNOTATION)
                            .map(name -> name.substring(name.lastIndexOf('.') + 1)),
                    Stream.of(ConstraintKind.values()).map(ConstraintKind::annotation))
            .collect(Collectors.toUnmodifiableSet());

    private final Types types;
    private final SourceTypes source;
    private final Set<Element> seen = new HashSet<>();
    private final Set<TypeElement> places = new LinkedHashSet<>();

    private Unresolved(Types types, SourceTypes source) {
        this.types = types;
        this.source = source;
    }

    /** The configuration, its parents, its groups and its annotations, as far as they mention what is not known. */
    public static Set<TypeElement> in(TypeElement config, Types types, SourceTypes source) {
        Unresolved unresolved = new Unresolved(types, source);
        unresolved.read(config);
        return unresolved.places;
    }

    private void read(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        readAnnotations(type, type);
        for (TypeMirror parent : type.getInterfaces()) {
            readMentioned(parent, type);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.METHOD) {
                readMethod((ExecutableElement) member, type);
            }
        }
    }

    private void readMethod(ExecutableElement method, TypeElement place) {
        readAnnotations(method, place);
        TypeMirror returned = method.getReturnType();
        if (AnnotationReader.on(method, Group.ANNOTATION).isPresent()) {
            readMentioned(TypeReader.optionalArgument(returned).orElse(returned), place);
        } else if (ComposedReader.on(method, Setting.ANNOTATION).isPresent() && isUnknown(returned)) {
            places.add(place);
        }
    }

    /** An interface whose settings belong to the configuration. */
    private void readMentioned(TypeMirror type, TypeElement place) {
        if (isUnknown(type)) {
            places.add(place);
        } else if (type.getKind() == TypeKind.DECLARED) {
            read((TypeElement) ((DeclaredType) type).asElement());
        }
    }

    private void readAnnotations(Element element, TypeElement place) {
        for (AnnotationMirror mirror : Declared.annotations(element)) {
            String name = AnnotationReader.nameOf(mirror);
            if ((isNotImported(mirror) && source.has(place)) || (isRead(name) && hasUnknownValue(mirror))) {
                places.add(place);
            } else if (!name.startsWith("java.lang.") && seen.add(AnnotationReader.typeOf(mirror))) {
                // It may be composed of ours.
                readAnnotations(AnnotationReader.typeOf(mirror), AnnotationReader.typeOf(mirror));
            }
        }
    }

    /**
     * Whether somebody forgot the import of an annotation that means something here. Of another one that is not known nothing
     * is asked, for Kotlin's stubs have some that are on no class path. Before JDK 19 javac leaves both out. A class file's were
     * there when it was compiled: nothing that is still written brings them back.
     */
    private static boolean isNotImported(AnnotationMirror mirror) {
        return !AnnotationReader.isKnown(mirror)
                && OURS.contains(AnnotationReader.typeOf(mirror).getSimpleName().toString());
    }

    /** Whether an annotation means something here. */
    private static boolean isRead(String annotation) {
        return annotation.startsWith("dev.seaworthy.") || annotation.startsWith(ConstraintKind.PACKAGE + ".");
    }

    private boolean hasUnknownValue(AnnotationMirror mirror) {
        return mirror.getElementValues().values().stream().anyMatch(this::isUnknown);
    }

    private boolean isUnknown(AnnotationValue value) {
        Object held = value.getValue();
        if (held instanceof List<?> several) {
            return several.stream().anyMatch(each -> each instanceof AnnotationValue inner && isUnknown(inner));
        }
        if (held instanceof AnnotationMirror mirror) {
            return hasUnknownValue(mirror);
        }
        if (held instanceof TypeMirror type) {
            return isUnknown(type) || hasUnknownParent(type);
        }
        if (held instanceof VariableElement constant) {
            return isUnknown(constant.asType());
        }
        return UNKNOWN_CONSTANT.equals(held) && value.toString().equals(UNKNOWN_CONSTANT);
    }

    private boolean hasUnknownParent(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return false;
        }
        return types.directSupertypes(type).stream().anyMatch(parent -> isUnknown(parent) || hasUnknownParent(parent));
    }

    private static boolean isUnknown(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(Unresolved::isUnknown);
            case ARRAY -> isUnknown(((ArrayType) type).getComponentType());
            case WILDCARD -> isUnknownBound((WildcardType) type);
            default -> false;
        };
    }

    private static boolean isUnknownBound(WildcardType type) {
        TypeMirror upper = type.getExtendsBound();
        TypeMirror lower = type.getSuperBound();
        return (upper != null && isUnknown(upper)) || (lower != null && isUnknown(lower));
    }
}
