package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds settings, and their annotations, where no loader reads them. */
public final class OutsideReader {
    /** The annotations that belong on a method of an interface. They have no target that a compiler could check. */
    public static final List<String> ANNOTATIONS =
            List.of(Setting.ANNOTATION, Group.ANNOTATION, RuleSet.ANNOTATION, Requirement.ANNOTATION);

    /** The annotations that belong on an interface. Their target allows every type. */
    public static final List<String> OF_INTERFACES =
            Arrays.stream(Relation.values()).map(RelatedSettings::annotation).toList();

    /** What Java also annotates when a component of a record is annotated, beside its accessor. */
    private static final Set<ElementKind> OF_A_COMPONENT =
            Set.of(ElementKind.RECORD_COMPONENT, ElementKind.FIELD, ElementKind.PARAMETER);

    private final Consumer<Diagnostic> found;
    private final Set<TypeElement> extended;

    /**
     * A reader.
     *
     * @param found takes an error for each annotation that stands elsewhere
     * @param extended the interfaces that interfaces of settings extend
     */
    public OutsideReader(Consumer<Diagnostic> found, Set<TypeElement> extended) {
        this.found = found;
        this.extended = extended;
    }

    /** Looks at what has one of these annotations. */
    public void read(TypeElement annotation, Set<? extends Element> annotated) {
        for (Element each : annotated) {
            typeAround(each).filter(type -> !isReportedAlready(type)).ifPresent(type -> {
                if (each.getKind() == ElementKind.METHOD) {
                    readMethod(annotation, each, type);
                } else {
                    readOther(annotation, each, type);
                }
            });
        }
    }

    /** Looks at the types that have an annotation which belongs on an interface. */
    public void readTypes(TypeElement annotation, Set<? extends Element> annotated) {
        for (Element each : annotated) {
            typeAround(each)
                    .filter(type -> !isReadable(type) && !extended.contains(type))
                    .ifPresent(type -> found.accept(ReadLaws.OUTSIDE.at(
                            Reading.placeOf(type),
                            "@" + annotation.getSimpleName() + " is on " + shown(each, type)
                                    + "; no loader reads it there.",
                            "Put it on an interface with @EnvConfig or of a group, or on one that such an interface"
                                    + " extends, or remove it.")));
        }
    }

    private static boolean isReadable(TypeElement type) {
        return (type.getKind() == ElementKind.INTERFACE && mayBeRead(type))
                || type.getKind() == ElementKind.ANNOTATION_TYPE
                || isReportedAlready(type);
    }

    /** Whether an interface is a configuration, or could be that of a group: it has a setting, or inherits one. */
    private static boolean mayBeRead(TypeElement type) {
        return AnnotationReader.on(type, ConfigModel.ANNOTATION).isPresent()
                || declaresSettings(type)
                || type.getInterfaces().stream()
                        .anyMatch(parent -> mayBeRead((TypeElement) ((DeclaredType) parent).asElement()));
    }

    /** Whether an interface itself has a setting, a group, a rule or a requirement. */
    static boolean declaresSettings(TypeElement type) {
        return Stream.concat(Stream.of(type), KotlinInterface.defaultImpls(type).stream())
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .anyMatch(OutsideReader::isSetting);
    }

    /** Whether a method has an annotation of a setting, or one that is made of those. */
    static boolean isSetting(ExecutableElement method) {
        return isAnnotated(method)
                || method.getAnnotationMirrors().stream()
                        .anyMatch(
                                mirror -> isAnnotated(mirror.getAnnotationType().asElement()));
    }

    private static boolean isAnnotated(Element element) {
        return ANNOTATIONS.stream()
                .anyMatch(name -> AnnotationReader.on(element, name).isPresent());
    }

    /** That a configuration is not an interface is all there is to report of it. */
    private static boolean isReportedAlready(TypeElement type) {
        return type.getKind() != ElementKind.INTERFACE
                && AnnotationReader.on(type, ConfigModel.ANNOTATION).isPresent();
    }

    private static Optional<TypeElement> typeAround(Element element) {
        Element around = element;
        while (around != null && !(around instanceof TypeElement)) {
            around = around.getEnclosingElement();
        }
        return Optional.ofNullable((TypeElement) around);
    }

    private void readMethod(TypeElement annotation, Element method, TypeElement type) {
        String name = annotation.getQualifiedName().toString();
        boolean isSetting = name.equals(Setting.ANNOTATION) || name.equals(Group.ANNOTATION);
        if (isSetting && type.getKind() != ElementKind.INTERFACE && !KotlinInterface.isDefaultImpls(type)) {
            found.accept(ReadLaws.OUTSIDE.at(
                    type.getKind() == ElementKind.RECORD ? Reading.placeOf(type) : Reading.placeOf(method),
                    "@" + annotation.getSimpleName() + " is on " + KotlinInterface.withoutHolder(method) + "() of "
                            + type.getSimpleName() + ", which is not an interface; no loader reads it.",
                    "Move the method into an interface with @EnvConfig, without a body."));
        }
    }

    private void readOther(TypeElement annotation, Element element, TypeElement type) {
        boolean isRule = annotation.getQualifiedName().contentEquals(RuleSet.ANNOTATION);
        boolean isGroup = annotation.getQualifiedName().contentEquals(Group.ANNOTATION);
        boolean isComposed = !isGroup && element.getKind() == ElementKind.ANNOTATION_TYPE;
        boolean isMisplaced =
                isRule && type.getKind() == ElementKind.INTERFACE; // Whoever reads the interface says that.
        boolean isComponent = type.getKind() == ElementKind.RECORD && OF_A_COMPONENT.contains(element.getKind());
        if (!isComposed && !isMisplaced && !isComponent) {
            found.accept(ReadLaws.OUTSIDE.at(
                    Reading.placeOf(type),
                    "@" + annotation.getSimpleName() + " is on " + shown(element, type) + "; no loader reads it there.",
                    "Put it on a method of an interface with @EnvConfig, or remove it."));
        }
    }

    private static String shown(Element element, TypeElement type) {
        String ofType = " of " + type.getSimpleName();
        return switch (element.getKind()) {
            case FIELD, ENUM_CONSTANT -> "the field " + element.getSimpleName() + ofType;
            case PARAMETER -> "the parameter " + element.getSimpleName() + " of a method" + ofType;
            case CONSTRUCTOR -> "a constructor" + ofType;
            case TYPE_PARAMETER -> "the type parameter " + element.getSimpleName() + ofType;
            default -> "the type " + type.getSimpleName();
        };
    }
}
