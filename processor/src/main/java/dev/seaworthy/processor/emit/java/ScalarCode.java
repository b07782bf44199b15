package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.processor.model.Comparison;
import dev.seaworthy.processor.model.EncodedBytes;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.convert.Units;
import dev.seaworthy.runtime.load.rule.Equality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code that makes values of a single type: from a text at run time, and from a text that is known now. */
final class ScalarCode {
    private final LoaderNames names;

    ScalarCode(LoaderNames names) {
        this.names = names;
    }

    /** The value of a text; for an enum, of a text or of a setting at the end of its chain. */
    CodeBlock convert(Scalar scalar, CodeBlock text) {
        return scalar.match(
                known -> parse(known, text),
                enumOf -> CodeBlock.of("$L($L)", names.enumReader(enumOf), text),
                own -> made(own, text));
    }

    private static CodeBlock made(Scalar.Own own, CodeBlock text) {
        return own.maker()
                .match(
                        factory -> notNull(
                                CodeBlock.of("$T.$L($L)", TypeNames.of(own), factory.method(), text),
                                own.simpleName() + "." + factory.method()),
                        constructor -> CodeBlock.of("new $T($L)", TypeNames.of(own), text),
                        converter -> notNull(
                                CodeBlock.of(
                                        converter.isGeneric() ? "new $T<>().convert($L)" : "new $T().convert($L)",
                                        TypeNames.of(converter.type()),
                                        text),
                                converter.type().simpleName()));
    }

    private static CodeBlock notNull(CodeBlock made, String maker) {
        return CodeBlock.of("$T.made($L, $S)", LoaderCode.LOADING, made, maker);
    }

    private static CodeBlock parse(Scalar.Known known, CodeBlock text) {
        if (known.bytes().isPresent()) {
            EncodedBytes bytes = known.bytes().get();
            return CodeBlock.of("$T.$L($L)", bytes.parserClass(), bytes.parserMethod(), text);
        }
        Optional<Class<?>> parser = known.kind().parserClass();
        if (parser.isEmpty()) {
            return text;
        }
        return known.unit().isEmpty()
                ? CodeBlock.of("$T.$L($L)", parser.get(), known.kind().parserMethod(), text)
                : CodeBlock.of("$T.to$L($L, $S)", Units.class, known.simpleName(), text, known.unit());
    }

    /** Whether a value, the stripped text of one of the program's own type, is one of several texts' values. */
    Condition isOneOf(Scalar scalar, String value, List<String> texts) {
        return Condition.anyOf(compared(scalar, value, texts, true));
    }

    /** Whether a rule takes a value for one of several texts' values which it refuses, as {@link Comparison} has it. */
    Condition isLikeOneOf(Scalar scalar, String value, List<String> texts) {
        List<CodeBlock> compared = new ArrayList<>();
        for (String text : texts) {
            compared.add(likened(scalar, value, text));
        }
        return Condition.anyOf(compared);
    }

    private static CodeBlock likened(Scalar scalar, String value, String text) {
        if (scalar.is(ScalarType.STRING)) {
            return CodeBlock.of("$L.strip().equals($S)", value, Ascii.literal(text.strip()));
        }
        if (scalar.is(ScalarType.SECRET)) {
            return CodeBlock.of("$L.reveal().strip().equalsIgnoreCase($S)", value, Ascii.literal(text.strip()));
        }
        if (scalar.is(ScalarType.URI) || scalar.is(ScalarType.URL)) {
            return CodeBlock.of("$T.alike($L, $L)", Equality.class, value, constant(scalar, text));
        }
        return compared(scalar, value, text, true);
    }

    /** Whether it is none of them. */
    Condition isNoneOf(Scalar scalar, String value, List<String> texts) {
        return Condition.allOf(compared(scalar, value, texts, false));
    }

    private static List<CodeBlock> compared(Scalar scalar, String value, List<String> texts, boolean isEqual) {
        List<CodeBlock> compared = new ArrayList<>();
        for (String text : texts) {
            compared.add(compared(scalar, value, text, isEqual));
        }
        return compared;
    }

    private static CodeBlock compared(Scalar scalar, String value, String text, boolean isEqual) {
        String operator = isEqual ? "==" : "!=";
        String not = isEqual ? "" : "!";
        return scalar.match(
                known -> compared(known, value, text, operator, not),
                enumOf -> CodeBlock.of("$L $L $L", value, operator, constant(enumOf, text)),
                own -> CodeBlock.of("$L$L.equals($S)", not, value, Ascii.literal(text.strip())));
    }

    private static CodeBlock compared(Scalar.Known known, String value, String text, String operator, String not) {
        CodeBlock parsed = parse(known, CodeBlock.of("$S", Ascii.literal(text)));
        ScalarType row = known.kind();
        Comparison comparison = row.comparison();
        if (row == ScalarType.BOOLEAN) {
            boolean isTrue = Boolean.TRUE.equals(row.parse(text)) == not.isEmpty();
            return CodeBlock.of("$L$L", isTrue ? "" : "!", value);
        }
        if (row == ScalarType.SECRET) {
            return CodeBlock.of("$L$L.reveal().equals($S)", not, value, Ascii.literal(text));
        }
        if (comparison.isOperator()) {
            return CodeBlock.of("$L $L $L", value, operator, literal(row.parse(text)));
        }
        return comparison.isEquals()
                ? CodeBlock.of("$L$L.equals($L)", not, value, parsed)
                : CodeBlock.of("$L$T.same($L, $L)", not, Equality.class, value, parsed);
    }

    /** The value of a text that is known now. */
    static CodeBlock constant(Scalar scalar, String text) {
        return scalar.match(
                known -> constant(known, text),
                enumOf -> CodeBlock.of("$T.$L", TypeNames.of(enumOf), enumOf.value(text)),
                own -> CodeBlock.of("$S", Ascii.literal(text.strip())));
    }

    private static CodeBlock constant(Scalar.Known known, String text) {
        ScalarType row = known.kind();
        return switch (row) {
            case STRING, SECRET -> CodeBlock.of("$S", Ascii.literal(text));
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> literal(row.parse(text));
            default -> parse(known, CodeBlock.of("$S", Ascii.literal(text)));
        };
    }

    /** A number, a flag or a text as Java writes it. */
    static CodeBlock literal(Object number) {
        if (number instanceof String text) {
            return CodeBlock.of("$S", Ascii.literal(text));
        }
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

    /** The text of a value, as judges take it; of bytes there is none, and they are taken themselves. */
    static CodeBlock textOf(Scalar scalar, String value) {
        if (scalar.is(ScalarType.STRING) || scalar.is(ScalarType.BYTES)) {
            return CodeBlock.of("$L", value);
        }
        if (scalar.is(ScalarType.SOCKET_ADDRESS)) {
            return CodeBlock.of("$L.getHostString()", value);
        }
        if (scalar.is(ScalarType.IP_ADDRESS)) {
            return CodeBlock.of("$L.getHostAddress()", value);
        }
        if (scalar.is(ScalarType.SECRET)) {
            return CodeBlock.of("$L.reveal()", value);
        }
        return CodeBlock.of("$L.toString()", value);
    }

    /**
     * The method that gives a setting's constant of an enum: a comparison of texts, not the enum's own reflection.
     */
    MethodSpec enumReader(Scalar.EnumOf scalar) {
        return enumReader(
                scalar,
                LoaderCode.LOADING,
                "loading",
                CodeBlock.of("loading.toWord()"),
                CodeBlock.of("loading.unknown("));
    }

    /** The method that makes an enum's constant of an element's text. */
    MethodSpec enumElementReader(Scalar.EnumOf scalar) {
        return enumReader(
                scalar,
                TypeNames.STRING,
                "text",
                CodeBlock.of("$T.fold(text)", Convert.class),
                CodeBlock.of("throw $T.unknown(text, ", Convert.class));
    }

    private MethodSpec enumReader(
            Scalar.EnumOf scalar, TypeName from, String parameter, CodeBlock word, CodeBlock unknown) {
        TypeName type = TypeNames.of(scalar);
        CodeBlock.Builder cases = CodeBlock.builder().beginControlFlow("return switch ($L)", word);
        CodeBlock.Builder accepted = CodeBlock.builder();
        for (String constant : scalar.constants()) {
            cases.add("case $S -> $T.$L;\n", Convert.fold(constant), type, constant);
            accepted.add(accepted.isEmpty() ? "$S" : ", $S", Scalar.EnumOf.word(constant));
        }
        cases.add("default -> $L$L);\n", unknown, accepted.build()).unindent().add("};\n");
        return MethodSpec.methodBuilder(names.enumReader(scalar))
                .addModifiers(PRIVATE, STATIC)
                .returns(type)
                .addParameter(from, parameter)
                .addCode(cases.build())
                .build();
    }
}
