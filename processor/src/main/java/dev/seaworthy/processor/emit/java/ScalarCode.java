package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.runtime.convert.Convert;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Code that makes values of a single type: from a text at run time, and from a text that is known now. */
final class ScalarCode {
    private final LoaderNames names;

    ScalarCode(LoaderNames names) {
        this.names = names;
    }

    /** The value of a text that is in a variable of the generated code. */
    CodeBlock convert(Scalar scalar, String variable) {
        TypeName type = TypeNames.of(scalar);
        return switch (scalar.kind()) {
            case KNOWN -> parse(scalar.row().orElseThrow(), CodeBlock.of("$L", variable));
            case ENUM -> CodeBlock.of("$L($L)", names.enumReader(scalar), variable);
            case FACTORY -> CodeBlock.of("$T.$L($L)", type, scalar.maker(), variable);
            case CONSTRUCTOR -> CodeBlock.of("new $T($L)", type, variable);
            case CONVERTER -> CodeBlock.of("new $T().convert($L)", TypeNames.named(scalar.maker()), variable);
        };
    }

    private static CodeBlock parse(ScalarType row, CodeBlock text) {
        Optional<Class<?>> parser = row.parserClass();
        return parser.isEmpty() ? text : CodeBlock.of("$T.$L($L)", parser.get(), row.parserMethod(), text);
    }

    /** Whether a value equals the value of one of several texts. */
    CodeBlock isOneOf(Scalar scalar, String value, List<String> texts) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < texts.size(); i++) {
            code.add(i == 0 ? "" : " || ").add(is(scalar, value, texts.get(i)));
        }
        return code.build();
    }

    private CodeBlock is(Scalar scalar, String value, String text) {
        if (scalar.kind() == Scalar.Kind.ENUM) {
            Object constant = Conversion.value(scalar, text).orElseThrow();
            return CodeBlock.of("$L == $T.$L", value, TypeNames.of(scalar), constant);
        }
        ScalarType row = scalar.row().orElseThrow();
        return switch (row) {
            case BOOLEAN -> CodeBlock.of(Boolean.TRUE.equals(row.parse(text)) ? "$L" : "!$L", value);
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR ->
                CodeBlock.of("$L == $L", value, literal(row.parse(text)));
            case STRING -> CodeBlock.of("$L.equals($S)", value, text);
            default -> CodeBlock.of("$L.equals($L)", value, parse(row, CodeBlock.of("$S", text)));
        };
    }

    /** The value of a text that is known now. */
    CodeBlock constant(Scalar scalar, String text) {
        if (scalar.kind() == Scalar.Kind.ENUM) {
            return CodeBlock.of(
                    "$T.$L",
                    TypeNames.of(scalar),
                    Conversion.value(scalar, text).orElseThrow());
        }
        ScalarType row = scalar.row().orElseThrow();
        return switch (row) {
            case STRING, SECRET -> CodeBlock.of("$S", text);
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> literal(row.parse(text));
            default -> parse(row, CodeBlock.of("$S", text));
        };
    }

    private static CodeBlock literal(Object number) {
        if (number instanceof Long) {
            return CodeBlock.of("$LL", number);
        }
        if (number instanceof Float) {
            return CodeBlock.of("$LF", number);
        }
        if (number instanceof Character c) {
            return CodeBlock.of("$L", (int) c.charValue());
        }
        return CodeBlock.of("$L", number);
    }

    /** The text of a value, as judges take it. */
    static CodeBlock textOf(Scalar scalar, String value) {
        if (scalar.is(ScalarType.STRING)) {
            return CodeBlock.of("$L", value);
        }
        if (scalar.is(ScalarType.SOCKET_ADDRESS)) {
            return CodeBlock.of("$L.getHostString()", value);
        }
        if (scalar.is(ScalarType.SECRET)) {
            // The reader of a single secret still has the text that it was made of.
            return value.equals(SettingReaderMethod.VALUE)
                    ? CodeBlock.of(SettingReaderMethod.TEXT)
                    : CodeBlock.of("$L.reveal()", value);
        }
        return CodeBlock.of("$L.toString()", value);
    }

    /** The method that makes an enum's constant from its name: a comparison of texts, not the enum's own reflection. */
    MethodSpec enumReader(Scalar scalar) {
        TypeName type = TypeNames.of(scalar);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.enumReader(scalar))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addParameter(TypeNames.STRING, "text")
                .addCode("return switch ($T.fold(text)) {\n$>", Convert.class);
        CodeBlock.Builder accepted = CodeBlock.builder();
        for (String constant : scalar.constants()) {
            method.addCode("case $S -> $T.$L;\n", Convert.fold(constant), type, constant);
            accepted.add(", $S", Scalar.word(constant));
        }
        return method.addCode("default -> throw $T.unknown(text$L);\n$<};\n", Convert.class, accepted.build())
                .build();
    }

    /** Whether making a value calls code of the program's own, which may throw anything. */
    static boolean isOwn(Scalar scalar) {
        return !scalar.isProvable();
    }
}
