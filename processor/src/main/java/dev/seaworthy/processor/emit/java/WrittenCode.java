package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.processor.model.Written;
import java.util.List;
import java.util.Map;

/** Values of annotations as code. */
final class WrittenCode implements Written.Cases<CodeBlock> {
    @Override
    public CodeBlock text(String text) {
        return CodeBlock.of("$S", Ascii.literal(text));
    }

    @Override
    public CodeBlock literal(String source) {
        return CodeBlock.of("$L", source);
    }

    @Override
    public CodeBlock constant(TypeRef type, String name) {
        return CodeBlock.of("$T.$L", TypeNames.of(type), name);
    }

    @Override
    public CodeBlock type(TypeRef type) {
        return CodeBlock.of("$T.class", TypeNames.of(type));
    }

    @Override
    public CodeBlock several(List<CodeBlock> values) {
        return values.stream().collect(CodeBlock.joining(", ", "{", "}"));
    }

    @Override
    public CodeBlock annotation(TypeRef.Declared type, Map<String, CodeBlock> attributes) {
        CodeBlock.Builder code = CodeBlock.builder().add("@$T", TypeNames.of(type));
        String before = "(";
        for (Map.Entry<String, CodeBlock> attribute : attributes.entrySet()) {
            // A line of its own for each: JavaPoet would break a long line inside the parentheses of a method.
            code.add("$L\n$>$>$L = $L$<$<", before, attribute.getKey(), attribute.getValue());
            before = ",";
        }
        return code.add(attributes.isEmpty() ? "" : ")").build();
    }
}
