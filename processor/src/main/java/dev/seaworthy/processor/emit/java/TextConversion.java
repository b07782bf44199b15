package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.UrlSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;

/** Code that makes a value of a text, for the types that the loader converts itself. */
final class TextConversion {
    private final ScalarCode scalars;

    TextConversion(ScalarCode scalars) {
        this.scalars = scalars;
    }

    /** Declares {@code value} and makes it of {@code text}, or says what in the text is none and returns. */
    CodeBlock of(Setting setting) {
        return setting.type().isPlural() ? several(setting.type()) : single(setting.type());
    }

    private CodeBlock single(ValueType type) {
        Scalar scalar = type.scalar();
        CodeBlock text = CodeBlock.of(scalar.isOwn() ? "text.strip()" : "text");
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T value", TypeNames.local(type))
                .beginControlFlow("try")
                .addStatement("value = $L", scalars.convert(scalar, text));
        code.nextControlFlow("catch ($T malformed)", thrown(scalar));
        if (TypeNames.of(type).isPrimitive()) {
            code.addStatement("$L", malformed(scalar)).addStatement("return $L", ofFailed(type));
        } else {
            code.addStatement("return $L", malformed(scalar));
        }
        return code.endControlFlow().build();
    }

    /** Each element is tried, so that a report has all that are malformed. */
    private CodeBlock several(ValueType type) {
        Scalar scalar = type.scalar();
        return CodeBlock.builder()
                .add(made(type))
                .beginControlFlow(
                        "for ($T element : $T.split(text, $S))",
                        TypeNames.STRING,
                        Convert.class,
                        Ascii.literal(type.separator()))
                .addStatement("loading.element(element)")
                .beginControlFlow("try")
                .add(added(type))
                .nextControlFlow("catch ($T malformed)", thrown(scalar))
                .addStatement("$L", malformed(scalar))
                .endControlFlow()
                .endControlFlow()
                .addStatement("loading.whole()")
                .beginControlFlow("if (!loading.has())")
                .addStatement("return loading.none()")
                .endControlFlow()
                .addStatement(
                        "$T value = $T.$L(values)", TypeNames.held(type), Collections.class, unmodifiable(type.shape()))
                .build();
    }

    private static CodeBlock made(ValueType type) {
        return type.shape() == Shape.SET && type.scalar().is(ScalarType.URL)
                ? CodeBlock.of("$T values = new $T();\n", TypeNames.held(type), UrlSet.class)
                : CodeBlock.of("$T values = new $T<>();\n", TypeNames.held(type), collection(type.shape()));
    }

    private static Class<?> collection(Shape shape) {
        return switch (shape) {
            case SINGLE, LIST -> ArrayList.class;
            case SET -> LinkedHashSet.class;
            case MAP -> LinkedHashMap.class;
        };
    }

    private static String unmodifiable(Shape shape) {
        return switch (shape) {
            case SINGLE, LIST -> "unmodifiableList";
            case SET -> "unmodifiableSet";
            case MAP -> "unmodifiableMap";
        };
    }

    private CodeBlock added(ValueType type) {
        Scalar scalar = type.scalar();
        return switch (type.shape()) {
            case SINGLE, LIST ->
                CodeBlock.builder()
                        .addStatement("values.add($L)", scalars.convert(scalar, CodeBlock.of("element")))
                        .build();
            case SET -> addedOnce(scalar, scalars.convert(scalar, CodeBlock.of("element")));
            case MAP ->
                CodeBlock.builder()
                        .addStatement(
                                "$T name = $T.entryName(element, $S$L)",
                                TypeNames.STRING,
                                Convert.class,
                                Ascii.literal(type.separator()),
                                KeySeparator.argument(type))
                        .beginControlFlow(
                                "if (values.put(name, $L) != null)",
                                scalars.convert(
                                        scalar,
                                        CodeBlock.of(
                                                "$T.entryValue(element$L)",
                                                Convert.class,
                                                KeySeparator.argument(type))))
                        .addStatement("throw $T.entryTwice(name)", Convert.class)
                        .endControlFlow()
                        .build();
        };
    }

    /** Of a type of the program's own every text is judged, also one whose value the set has already. */
    private static CodeBlock addedOnce(Scalar scalar, CodeBlock value) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (scalar.isOwn()) {
            return code.addStatement("values.add($L)", value).build();
        }
        return code.beginControlFlow("if (!values.add($L))", value)
                .addStatement("loading.repeated()")
                .endControlFlow()
                .build();
    }

    /** What a conversion may throw: code of the program's own anything. */
    private static TypeName thrown(Scalar scalar) {
        return TypeName.get(scalar.isOwn() ? Throwable.class : RuntimeException.class);
    }

    private static CodeBlock malformed(Scalar scalar) {
        return scalar.isOwn()
                ? CodeBlock.of("loading.malformed($S, malformed)", scalar.simpleName())
                : CodeBlock.of("loading.malformed(malformed)");
    }

    /** What stands for a value that could not be made; a {@code boolean} ends its chain itself. */
    static CodeBlock ofFailed(ValueType type) {
        return CodeBlock.of(TypeNames.of(type).isPrimitive() ? "0" : "loading.none()");
    }
}
