package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSType;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** KSP's values of an attribute as a Java compiler's: one of an array is a list, and a number has the attribute's type. */
final class ValueReader {
    private final Symbols symbols;
    private final KSNode place;

    ValueReader(Symbols symbols, KSNode place) {
        this.symbols = symbols;
        this.place = place;
    }

    AnnotationValue read(@Nullable Object value, TypeMirror type) {
        if (type instanceof ArrayType array) {
            List<?> several = value instanceof List<?> list ? list : java.util.Arrays.asList(value);
            return new SymbolValue(
                    several.stream()
                            .map(each -> read(each, array.getComponentType()))
                            .toList(),
                    place);
        }
        return new SymbolValue(single(value, type), place);
    }

    private Object single(@Nullable Object value, TypeMirror type) {
        if (value instanceof KSType written) {
            return isConstant(written.getDeclaration())
                    ? constant((KSClassDeclaration) written.getDeclaration())
                    : symbols.types().boxed(written);
        }
        if (value instanceof KSClassDeclaration declaration) {
            return isConstant(declaration)
                    ? constant(declaration)
                    : symbols.of(declaration).asType();
        }
        if (value instanceof KSAnnotation annotation) {
            return new SymbolAnnotation(symbols, annotation);
        }
        return value instanceof Number number
                ? number(number, type.getKind())
                : value == null ? SymbolValue.UNKNOWN : value;
    }

    private static Object number(Number number, TypeKind kind) {
        return switch (kind) {
            case BYTE -> number.byteValue();
            case SHORT -> number.shortValue();
            case CHAR -> (char) number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> number;
        };
    }

    private static boolean isConstant(KSDeclaration declaration) {
        return declaration instanceof KSClassDeclaration type && type.getClassKind() == ClassKind.ENUM_ENTRY;
    }

    private Object constant(KSClassDeclaration entry) {
        if (entry.getParentDeclaration() instanceof KSClassDeclaration parent) {
            for (Element each : symbols.of(parent).getEnclosedElements()) {
                if (each instanceof ConstantElement
                        && each.getSimpleName()
                                .contentEquals(entry.getSimpleName().asString())) {
                    return each;
                }
            }
        }
        return SymbolValue.UNKNOWN;
    }
}
