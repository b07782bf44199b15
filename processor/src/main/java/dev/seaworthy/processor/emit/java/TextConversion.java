package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Code that makes a value of a text, for the types that the loader converts itself. */
final class TextConversion {
    private final ScalarCode scalars;

    TextConversion(ScalarCode scalars) {
        this.scalars = scalars;
    }

    /** Declares {@code value} and makes it of {@code text}, or says that the text is none. */
    CodeBlock of(Setting setting) {
        ValueType type = setting.type();
        Scalar scalar = type.scalar();
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T value", TypeNames.local(type));
        code.beginControlFlow("try");
        if (type.shape() == Shape.SINGLE) {
            code.addStatement("value = $L", scalars.convert(scalar, CodeBlock.of("text")));
        } else if (type.shape() == Shape.MAP) {
            code.add(map(setting));
        } else {
            code.add(collection(setting));
        }
        // Code of the program's own may throw anything.
        boolean isOwn = scalar.isOwn();
        code.nextControlFlow("catch ($T malformed)", isOwn ? Exception.class : RuntimeException.class);
        CodeBlock report = isOwn
                ? CodeBlock.of("loading.malformed($S, malformed)", scalar.simpleName())
                : CodeBlock.of("loading.malformed(malformed)");
        if (TypeNames.of(type).isPrimitive()) {
            code.addStatement("$L", report).addStatement("return $L", ofFailed(type));
        } else {
            code.addStatement("return $L", report);
        }
        return code.endControlFlow().build();
    }

    private CodeBlock collection(Setting setting) {
        ValueType type = setting.type();
        CodeBlock split =
                CodeBlock.of("$T.split(text, $S)", Convert.class, setting.type().separator());
        boolean isList = type.shape() == Shape.LIST;
        TypeName each = TypeNames.boxed(type.scalar());
        return CodeBlock.builder()
                .addStatement(
                        "$1T<$2T> values = new $3T<>()",
                        isList ? List.class : java.util.Set.class,
                        each,
                        isList ? ArrayList.class : LinkedHashSet.class)
                .beginControlFlow("for ($T element : $L)", TypeNames.STRING, split)
                .addStatement("values.add($L)", scalars.convert(type.scalar(), CodeBlock.of("element")))
                .endControlFlow()
                .addStatement(
                        "value = $T.$L(values)", Collections.class, isList ? "unmodifiableList" : "unmodifiableSet")
                .build();
    }

    private CodeBlock map(Setting setting) {
        Scalar scalar = setting.type().scalar();
        return CodeBlock.builder()
                .addStatement(
                        "$1T<$2T, $3T> values = new $4T<>()",
                        Map.class,
                        TypeNames.STRING,
                        TypeNames.boxed(scalar),
                        LinkedHashMap.class)
                .addStatement(
                        "$T[] entries = $T.entries(text, $S)",
                        TypeNames.STRING,
                        Convert.class,
                        setting.type().separator())
                .beginControlFlow("for (int i = 0; i < entries.length; i += 2)")
                .addStatement("values.put(entries[i], $L)", scalars.convert(scalar, CodeBlock.of("entries[i + 1]")))
                .endControlFlow()
                .addStatement("value = $T.unmodifiableMap(values)", Collections.class)
                .build();
    }

    /** What stands for a value that could not be made; a {@code boolean} ends its chain itself. */
    static CodeBlock ofFailed(ValueType type) {
        return CodeBlock.of(TypeNames.of(type).isPrimitive() ? "0" : "loading.none()");
    }
}
