package dev.seaworthy.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** The annotations that stand on types rather than on the method: {@code Optional<@Size(min = 3) String>}. */
final class TypeUses {
    /** What a type is to the setting. */
    enum Position {
        /** All that the setting holds: its type, or what its {@code Optional} holds. */
        WHOLE,
        /** An element of a list or a set, or a value of a map. */
        ELEMENT,
        /** A key of a map. */
        KEY,
        /** A part of a type into which no loader looks. */
        INSIDE
    }

    /**
     * One annotation.
     *
     * @param position what the type that has it is to the setting
     * @param annotation the annotation
     */
    record TypeUse(Position position, AnnotationMirror annotation) {}

    private final Set<String> onElement;
    private final List<TypeUse> all = new ArrayList<>();

    private TypeUses(Element element) {
        this.onElement = element.getAnnotationMirrors().stream()
                .map(AnnotationReader::nameOf)
                .collect(Collectors.toSet());
    }

    /** The annotations on a setting's type; one that may stand on a method too is the method's, and not among them. */
    static List<TypeUse> of(ExecutableElement method) {
        TypeUses uses = new TypeUses(method);
        uses.readWhole(method.getReturnType());
        return uses.all;
    }

    /** The annotations on the type of anything else that is declared, which no loader reads: all of them are inside. */
    static List<TypeUse> inside(TypeMirror type, Element declared) {
        TypeUses uses = new TypeUses(declared);
        uses.addNew(Position.INSIDE, type);
        uses.readParts(type);
        return uses.all;
    }

    private void readWhole(TypeMirror type) {
        addNew(Position.WHOLE, type); // An annotation of the method that may stand on a type is there again.
        Optional<TypeMirror> held = TypeReader.optionalArgument(type);
        if (held.isPresent()) {
            add(Position.WHOLE, held.get());
            readHeld(held.get());
        } else {
            readHeld(type);
        }
    }

    private void readHeld(TypeMirror type) {
        List<? extends TypeMirror> arguments = argumentsOf(type);
        if (!TypeReader.isCollection(type)) {
            readParts(type);
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            add(i == arguments.size() - 1 ? Position.ELEMENT : Position.KEY, arguments.get(i));
            readParts(arguments.get(i));
        }
    }

    private void readParts(TypeMirror type) {
        argumentsOf(type).forEach(this::readInside);
        if (type instanceof ArrayType array) {
            readParts(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            Optional.ofNullable(wildcard.getExtendsBound()).ifPresent(this::readInside);
            Optional.ofNullable(wildcard.getSuperBound()).ifPresent(this::readInside);
        }
    }

    private void readInside(TypeMirror type) {
        add(Position.INSIDE, type);
        readParts(type);
    }

    private static List<? extends TypeMirror> argumentsOf(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED ? ((DeclaredType) type).getTypeArguments() : List.of();
    }

    private void add(Position position, TypeMirror type) {
        annotations(type).forEach(annotation -> all.add(new TypeUse(position, annotation)));
    }

    private void addNew(Position position, TypeMirror type) {
        annotations(type)
                .filter(annotation -> !onElement.contains(AnnotationReader.nameOf(annotation)))
                .forEach(annotation -> all.add(new TypeUse(position, annotation)));
    }

    /** The annotations of a type: {@code @Size byte[]} is what people write, and Java takes it for one of each byte. */
    private static Stream<? extends AnnotationMirror> annotations(TypeMirror type) {
        return type instanceof ArrayType array
                ? Stream.concat(array.getAnnotationMirrors().stream(), annotations(array.getComponentType()))
                : type.getAnnotationMirrors().stream();
    }
}
