package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.TypeName;
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
    Code of(Setting setting) {
        ValueType type = setting.type();
        Scalar scalar = type.scalar();
        Code.Builder code = Code.builder();
        code.statement("$T value", TypeNames.local(type));
        code.begin("try");
        if (type.shape() == Shape.SINGLE) {
            code.statement("value = $L", scalars.convert(scalar, Code.of("text")));
        } else if (type.shape() == Shape.MAP) {
            code.add(map(setting));
        } else {
            code.add(collection(setting));
        }
        boolean isOwn = ScalarCode.isOwn(scalar);
        code.next("catch ($T malformed)", isOwn ? Exception.class : RuntimeException.class);
        Code said = isOwn
                ? Code.of("in.malformed($S, malformed)", scalar.simpleName())
                : Code.of("in.malformed(malformed)");
        if (TypeNames.of(type).isPrimitive()) {
            code.statement("$L", said).statement("return $L", ofFailed(type));
        } else {
            code.statement("return $L", said);
        }
        return code.end().build();
    }

    private Code collection(Setting setting) {
        ValueType type = setting.type();
        Code split = Code.of("$T.split(text, $S)", Convert.class, setting.separator());
        boolean isList = type.shape() == Shape.LIST;
        TypeName each = TypeNames.boxed(type.scalar());
        return Code.builder()
                .statement(
                        "$1T<$2T> values = new $3T<>()",
                        isList ? List.class : java.util.Set.class,
                        each,
                        isList ? ArrayList.class : LinkedHashSet.class)
                .begin("for ($T element : $L)", TypeName.STRING, split)
                .statement("values.add($L)", scalars.convert(type.scalar(), Code.of("element")))
                .end()
                .statement("value = $T.$L(values)", Collections.class, isList ? "unmodifiableList" : "unmodifiableSet")
                .build();
    }

    private Code map(Setting setting) {
        Scalar scalar = setting.type().scalar();
        return Code.builder()
                .statement(
                        "$1T<$2T, $3T> values = new $4T<>()",
                        Map.class,
                        TypeName.STRING,
                        TypeNames.boxed(scalar),
                        LinkedHashMap.class)
                .statement("$T[] entries = $T.entries(text, $S)", TypeName.STRING, Convert.class, setting.separator())
                .begin("for (int i = 0; i < entries.length; i += 2)")
                .statement("values.put(entries[i], $L)", scalars.convert(scalar, Code.of("entries[i + 1]")))
                .end()
                .statement("value = $T.unmodifiableMap(values)", Collections.class)
                .build();
    }

    /** What stands for a value that could not be made; a {@code boolean} ends its chain itself. */
    static Code ofFailed(ValueType type) {
        return Code.of(TypeNames.of(type).isPrimitive() ? "0" : "in.none()");
    }
}
