package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSName;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSValueArgument;
import com.google.devtools.ksp.symbol.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** An annotation that is written. */
final class SymbolAnnotation implements AnnotationMirror, Placed {
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private final Symbols symbols;
    private final KSAnnotation annotation;
    private @Nullable DeclaredType type;
    private @Nullable Map<ExecutableElement, AnnotationValue> written;

    SymbolAnnotation(Symbols symbols, KSAnnotation annotation) {
        this.symbols = symbols;
        this.annotation = annotation;
    }

    /** Of an annotation that has no line itself, what is written in it has one. */
    @Override
    public KSNode node() {
        return SymbolMessager.hasLine(annotation)
                ? annotation
                : annotation.getArguments().stream()
                        .filter(SymbolMessager::hasLine)
                        .map(KSNode.class::cast)
                        .findFirst()
                        .orElse(annotation);
    }

    @Override
    public DeclaredType getAnnotationType() {
        if (type == null) {
            KSType resolved = annotation.getAnnotationType().resolve();
            type = !resolved.isError() && symbols.types().boxed(resolved) instanceof ClassType known
                    ? known
                    : new MissingType(
                            new MissingElement(annotation.getShortName().asString()));
        }
        return type;
    }

    /** The attributes that are written, in their order. */
    @Override
    public Map<ExecutableElement, AnnotationValue> getElementValues() {
        if (written == null) {
            written = values(false);
        }
        return written;
    }

    /** The attributes that are written, and after them the others with their defaults. */
    Map<ExecutableElement, AnnotationValue> valuesWithDefaults() {
        return values(true);
    }

    private Map<ExecutableElement, AnnotationValue> values(boolean withDefaults) {
        Map<ExecutableElement, AnnotationValue> values = new LinkedHashMap<>();
        List<ExecutableElement> attributes =
                ElementFilter.methodsIn(getAnnotationType().asElement().getEnclosedElements());
        for (KSValueArgument each : annotation.getArguments()) {
            if (withDefaults || each.getOrigin() != Origin.SYNTHETIC) {
                KSName name = each.getName();
                attributes.stream()
                        .filter(attribute ->
                                attribute.getSimpleName().contentEquals(name == null ? "value" : name.asString()))
                        .findFirst()
                        .ifPresent(attribute -> values.put(
                                attribute,
                                new ValueReader(symbols, each).read(each.getValue(), attribute.getReturnType())));
            }
        }
        return values;
    }

    /** The container of this annotation where it is repeated. */
    Optional<ClassType> container() {
        return getAnnotationType().asElement().getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals(REPEATABLE))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .map(AnnotationValue::getValue)
                .filter(ClassType.class::isInstance)
                .map(ClassType.class::cast)
                .findFirst();
    }

    @Override
    public String toString() {
        return "@" + getAnnotationType() + getElementValues();
    }
}
