package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSNode;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.AnnotationValueVisitor;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The value of an attribute. */
final class SymbolValue implements AnnotationValue, Placed {
    /** What stands for the value of a constant that is not known: a string would have quotes around it. */
    static final Object UNKNOWN = "<error>";

    private final Object value;
    private final @Nullable KSNode node;

    SymbolValue(Object value, @Nullable KSNode node) {
        this.value = value;
        this.node = node;
    }

    @Override
    public Object getValue() {
        return value;
    }

    @Override
    public @Nullable KSNode node() {
        return node;
    }

    @Override
    @SuppressWarnings("unchecked") // Lists hold values alone.
    public <R, P> R accept(AnnotationValueVisitor<R, P> visitor, P parameter) {
        if (value instanceof Boolean flag) {
            return visitor.visitBoolean(flag, parameter);
        } else if (value instanceof Byte number) {
            return visitor.visitByte(number, parameter);
        } else if (value instanceof Character letter) {
            return visitor.visitChar(letter, parameter);
        } else if (value instanceof Double number) {
            return visitor.visitDouble(number, parameter);
        } else if (value instanceof Float number) {
            return visitor.visitFloat(number, parameter);
        } else if (value instanceof Integer number) {
            return visitor.visitInt(number, parameter);
        } else if (value instanceof Long number) {
            return visitor.visitLong(number, parameter);
        } else if (value instanceof Short number) {
            return visitor.visitShort(number, parameter);
        } else if (value instanceof String text) {
            return visitor.visitString(text, parameter);
        } else if (value instanceof TypeMirror type) {
            return visitor.visitType(type, parameter);
        } else if (value instanceof VariableElement constant) {
            return visitor.visitEnumConstant(constant, parameter);
        } else if (value instanceof AnnotationMirror annotation) {
            return visitor.visitAnnotation(annotation, parameter);
        } else if (value instanceof List<?> list) {
            return visitor.visitArray((List<? extends AnnotationValue>) list, parameter);
        }
        return visitor.visitUnknown(this, parameter);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // A string that holds the same is another one.
    public String toString() {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text && value != UNKNOWN ? '"' + text + '"' : value.toString();
    }
}
