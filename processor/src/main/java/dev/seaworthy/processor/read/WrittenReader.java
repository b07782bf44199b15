package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Written;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;
import org.jspecify.annotations.Nullable;

/** The compiler's values of annotations as the model's. */
final class WrittenReader extends SimpleAnnotationValueVisitor14<Written, @Nullable Void> {
    private static final WrittenReader READER = new WrittenReader();

    private WrittenReader() {}

    static Written of(AnnotationValue value) {
        return READER.visit(value);
    }

    static Written.Annotation of(AnnotationMirror annotation) {
        return READER.visitAnnotation(annotation, null);
    }

    @Override
    public Written visitString(String text, @Nullable Void unused) {
        return new Written.Text(text);
    }

    @Override
    public Written visitChar(char c, @Nullable Void unused) {
        return new Written.Literal("(char) " + (int) c);
    }

    @Override
    public Written visitLong(long number, @Nullable Void unused) {
        return new Written.Literal(number + "L");
    }

    @Override
    public Written visitFloat(float number, @Nullable Void unused) {
        return new Written.Literal(number + "F");
    }

    @Override
    public Written visitEnumConstant(VariableElement constant, @Nullable Void unused) {
        return new Written.Constant(
                TypeRefs.of(constant.asType()), constant.getSimpleName().toString());
    }

    @Override
    public Written visitType(TypeMirror type, @Nullable Void unused) {
        return new Written.OfType(TypeRefs.of(type));
    }

    @Override
    public Written visitArray(List<? extends AnnotationValue> values, @Nullable Void unused) {
        return new Written.Several(values.stream().map(WrittenReader::of).toList());
    }

    @Override
    public Written.Annotation visitAnnotation(AnnotationMirror annotation, @Nullable Void unused) {
        Map<String, Written> attributes = new LinkedHashMap<>();
        annotation
                .getElementValues()
                .forEach((attribute, value) ->
                        attributes.put(attribute.getSimpleName().toString(), of(value)));
        return new Written.Annotation(TypeRefs.of(AnnotationReader.typeOf(annotation)), attributes);
    }

    @Override
    protected Written defaultAction(Object value, @Nullable Void unused) {
        return new Written.Literal(value.toString());
    }
}
