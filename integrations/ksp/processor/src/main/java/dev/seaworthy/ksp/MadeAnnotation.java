package dev.seaworthy.ksp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** An annotation that a compiler writes into the class file, and nobody into the source. */
final class MadeAnnotation implements AnnotationMirror {
    private final DeclaredType type;
    private final Map<ExecutableElement, AnnotationValue> values;

    MadeAnnotation(TypeMirror type, Map<ExecutableElement, AnnotationValue> values) {
        this.type = (DeclaredType) type;
        this.values = values;
    }

    /** The container of annotations that are repeated. */
    static AnnotationMirror containing(ClassType container, List<SymbolAnnotation> repeated) {
        Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
        List<AnnotationValue> inner = repeated.stream()
                .map(each -> (AnnotationValue) new SymbolValue(each, each.node()))
                .toList();
        for (ExecutableElement attribute :
                ElementFilter.methodsIn(container.asElement().getEnclosedElements())) {
            if (attribute.getSimpleName().contentEquals("value")) {
                values.put(attribute, new SymbolValue(inner, null));
            }
        }
        return new MadeAnnotation(container, values);
    }

    @Override
    public DeclaredType getAnnotationType() {
        return type;
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValues() {
        return values;
    }

    @Override
    public String toString() {
        return "@" + type;
    }
}
