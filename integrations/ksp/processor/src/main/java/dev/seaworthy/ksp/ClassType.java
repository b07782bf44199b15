package dev.seaworthy.ksp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVisitor;

/** A class with its type arguments; without them, where it has parameters, it is raw. */
final class ClassType extends SymbolType implements DeclaredType {
    private final ClassElement element;
    private final List<TypeMirror> arguments;

    ClassType(ClassElement element, List<TypeMirror> arguments, List<AnnotationMirror> annotations) {
        super(annotations);
        this.element = element;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public ClassElement asElement() {
        return element;
    }

    @Override
    public List<? extends TypeMirror> getTypeArguments() {
        return arguments;
    }

    boolean isRaw() {
        return arguments.isEmpty() && !element.getTypeParameters().isEmpty();
    }

    ClassType erased() {
        return new ClassType(element, List.of(), List.of());
    }

    /** This type's arguments in the place of the parameters of its class. */
    Substitution substitution() {
        Map<String, TypeMirror> values = new HashMap<>();
        List<TypeParameterSymbol> parameters = element.getTypeParameters();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            values.put(parameters.get(i).toString(), arguments.get(i));
        }
        return new Substitution(values);
    }

    /** The same type, or the one among all that it extends and implements, that is of a class. */
    Optional<ClassType> as(Element other) {
        if (element.equals(other)) {
            return Optional.of(this);
        }
        return parents().stream()
                .filter(ClassType.class::isInstance)
                .flatMap(parent -> ((ClassType) parent).as(other).stream())
                .findFirst();
    }

    /** The types that it extends and implements, with this type's arguments in them. */
    List<TypeMirror> parents() {
        Substitution substitution = substitution();
        return element.parents().stream()
                .map(parent -> isRaw() && parent instanceof ClassType known ? known.erased() : substitution.in(parent))
                .toList();
    }

    @Override
    public TypeMirror getEnclosingType() {
        return NoMirror.NONE;
    }

    @Override
    public TypeKind getKind() {
        return TypeKind.DECLARED;
    }

    @Override
    public <R, P> R accept(TypeVisitor<R, P> visitor, P parameter) {
        return visitor.visitDeclared(this, parameter);
    }

    @Override
    public String toString() {
        return arguments.isEmpty()
                ? element.toString()
                : element + arguments.stream().map(Object::toString).collect(Collectors.joining(",", "<", ">"));
    }
}
