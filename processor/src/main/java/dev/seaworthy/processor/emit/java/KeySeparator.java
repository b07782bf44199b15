package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.load.convert.Convert;

/** What separates name and value in a map, as an argument of calls: nothing where it is {@code =}. */
final class KeySeparator {
    private KeySeparator() {}

    /** As an argument after another one. */
    static CodeBlock argument(ValueType type) {
        CodeBlock alone = alone(type);
        return alone.isEmpty() ? alone : CodeBlock.of(", $L", alone);
    }

    /** As the only argument. */
    static CodeBlock alone(ValueType type) {
        boolean isUsual = type.shape() != Shape.MAP || type.keySeparator().equals(Convert.EQUALS);
        return isUsual ? CodeBlock.of("") : CodeBlock.of("$S", Ascii.literal(type.keySeparator()));
    }
}
