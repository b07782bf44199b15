package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What a compiler warns of in a loader that cannot help it: it mentions what is deprecated, its values are serializable, or it
 * hands out types of a module that not everyone reads.
 */
final class LoaderLints {
    private static final String DEPRECATED = "java.lang.Deprecated";

    private final Elements elements;
    private final Set<Element> seen = new HashSet<>();
    private final Set<String> lints = new TreeSet<>();

    private LoaderLints(Elements elements) {
        this.elements = elements;
    }

    /** The names of the warnings that the loader of an interface would cause, in order. */
    static List<String> in(TypeElement config, Elements elements) {
        LoaderLints found = new LoaderLints(elements);
        found.readInterface(config);
        if (ConfigReader.isPublic(config) && new ExportsLint(elements).warnsOf(config)) {
            found.lints.add(ExportsLint.NAME);
        }
        return List.copyOf(found.lints);
    }

    private void readInterface(TypeElement type) {
        if (!seen.add(type)) {
            return;
        }
        readNames(type);
        if (type.getQualifiedName().contentEquals("java.io.Serializable")) {
            lints.add("serial");
        }
        for (TypeMirror parent : type.getInterfaces()) {
            if (parent.getKind() == TypeKind.DECLARED) {
                readInterface((TypeElement) ((DeclaredType) parent).asElement());
            }
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && !KotlinInterface.isHolder(method)) {
                readMethod(method);
            }
        }
    }

    private void readMethod(ExecutableElement method) {
        read(method);
        boolean isGroup = AnnotationReader.on(method, Group.ANNOTATION).isPresent();
        readType(method.getReturnType(), isGroup);
        ComposedReader.on(method, Setting.ANNOTATION)
                .flatMap(variable -> variable.type("converter"))
                .ifPresent(converter -> readType(converter, false));
    }

    private void readType(TypeMirror type, boolean isGroup) {
        if (type instanceof ArrayType array) {
            readType(array.getComponentType(), isGroup);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return;
        }
        DeclaredType declared = (DeclaredType) type;
        TypeElement element = (TypeElement) declared.asElement();
        if (isGroup && element.getKind() == ElementKind.INTERFACE) {
            readInterface(element);
        } else if (seen.add(element)) {
            readNames(element);
            String name = element.getQualifiedName().toString();
            if (!name.startsWith("java.lang.") && ScalarType.of(name).isEmpty()) {
                element.getEnclosedElements().forEach(this::read); // Constants, factories, constructors.
            }
        }
        declared.getTypeArguments().forEach(argument -> readType(argument, isGroup));
    }

    /** A type by its name, which the types around it are a part of. */
    private void readNames(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            read(each);
        }
    }

    private void read(Element element) {
        if (elements.isDeprecated(element)) {
            boolean isForRemoval = AnnotationReader.on(element, DEPRECATED)
                    .filter(annotation -> annotation.flag("forRemoval"))
                    .isPresent();
            lints.add(isForRemoval ? "removal" : "deprecation");
        }
    }
}
