package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.Conversion;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.List;
import java.util.Optional;

/** Code that makes values of a single type: from a text at run time, and from a text that is known now. */
final class ScalarCode {
    private final LoaderNames names;

    ScalarCode(LoaderNames names) {
        this.names = names;
    }

    /** The value of a text; for an enum, of a text or of a setting at the end of its chain. */
    Code convert(Scalar scalar, Code text) {
        TypeName type = TypeNames.of(scalar);
        return switch (scalar.kind()) {
            case KNOWN -> parse(scalar.row().orElseThrow(), text);
            case ENUM -> Code.of("$L($L)", names.enumReader(scalar), text);
            case FACTORY -> Code.of("$T.$L($L)", type, scalar.maker(), text);
            case CONSTRUCTOR -> Code.of("new $T($L)", type, text);
            case CONVERTER -> Code.of("new $T().convert($L)", TypeName.parse(scalar.maker()), text);
        };
    }

    private static Code parse(ScalarType row, Code text) {
        Optional<Class<?>> parser = row.parserClass();
        return parser.isEmpty() ? text : Code.of("$T.$L($L)", parser.get(), row.parserMethod(), text);
    }

    /** Whether a value equals the value of one of several texts. */
    Code isOneOf(Scalar scalar, String value, List<String> texts) {
        return joined(scalar, value, texts, true);
    }

    /** Whether a value equals none of the values of several texts. */
    Code isNoneOf(Scalar scalar, String value, List<String> texts) {
        return joined(scalar, value, texts, false);
    }

    private static Code joined(Scalar scalar, String value, List<String> texts, boolean isEqual) {
        Code.Builder code = Code.builder();
        for (int i = 0; i < texts.size(); i++) {
            code.add(i == 0 ? "" : isEqual ? " || " : " && ").add(compared(scalar, value, texts.get(i), isEqual));
        }
        return code.build();
    }

    private static Code compared(Scalar scalar, String value, String text, boolean isEqual) {
        String operator = isEqual ? "==" : "!=";
        String not = isEqual ? "" : "!";
        if (scalar.kind() == Scalar.Kind.ENUM) {
            Object constant = Conversion.value(scalar, text).orElseThrow();
            return Code.of("$L $L $T.$L", value, operator, TypeNames.of(scalar), constant);
        }
        ScalarType row = scalar.row().orElseThrow();
        return switch (row) {
            case BOOLEAN -> Code.of("$L$L", Boolean.TRUE.equals(row.parse(text)) == isEqual ? "" : "!", value);
            case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE, CHAR ->
                Code.of("$L $L $L", value, operator, literal(row.parse(text)));
            case STRING -> Code.of("$L$L.equals($S)", not, value, text);
            default -> Code.of("$L$L.equals($L)", not, value, parse(row, Code.of("$S", text)));
        };
    }

    /** The value of a text that is known now. */
    Code constant(Scalar scalar, String text) {
        if (scalar.kind() == Scalar.Kind.ENUM) {
            return Code.of(
                    "$T.$L",
                    TypeNames.of(scalar),
                    Conversion.value(scalar, text).orElseThrow());
        }
        ScalarType row = scalar.row().orElseThrow();
        return switch (row) {
            case STRING, SECRET -> Code.of("$S", text);
            case BOOLEAN, BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> literal(row.parse(text));
            default -> parse(row, Code.of("$S", text));
        };
    }

    private static Code literal(Object number) {
        if (number instanceof Long) {
            return Code.of("$LL", number);
        }
        if (number instanceof Float) {
            return Code.of("$LF", number);
        }
        if (number instanceof Character c) {
            return Code.of("$L", (int) c.charValue());
        }
        return Code.of("$L", number);
    }

    /** The text of a value, as judges take it. */
    static Code textOf(Scalar scalar, String value) {
        if (scalar.is(ScalarType.STRING)) {
            return Code.of("$L", value);
        }
        if (scalar.is(ScalarType.SOCKET_ADDRESS)) {
            return Code.of("$L.getHostString()", value);
        }
        if (scalar.is(ScalarType.SECRET)) {
            return Code.of("$L.reveal()", value);
        }
        return Code.of("$L.toString()", value);
    }

    /**
     * The method that gives a setting's constant of an enum: a comparison of texts, not the enum's own reflection.
     */
    MethodCode enumReader(Scalar scalar) {
        return enumReader(scalar, LoaderCode.LOADING, "in", Code.of("in.toWord()"), Code.of("in.unknown("));
    }

    /** The method that makes an enum's constant of an element's text. */
    MethodCode enumElementReader(Scalar scalar) {
        return enumReader(
                scalar,
                TypeName.STRING,
                "text",
                Code.of("$T.fold(text)", Convert.class),
                Code.of("throw $T.unknown(text, ", Convert.class));
    }

    private MethodCode enumReader(Scalar scalar, TypeName from, String parameter, Code word, Code unknown) {
        TypeName type = TypeNames.of(scalar);
        Code.Builder cases = Code.builder().begin("return switch ($L)", word);
        Code.Builder accepted = Code.builder();
        for (String constant : scalar.constants()) {
            cases.add("case $S -> $T.$L;\n", Convert.fold(constant), type, constant);
            accepted.add(accepted.isEmpty() ? "$S" : ", $S", Scalar.word(constant));
        }
        cases.add("default -> $L$L);\n", unknown, accepted.build()).outdent().add("};\n");
        return MethodCode.of("private static", type, names.enumReader(scalar))
                .parameter(from, parameter)
                .code(cases.build());
    }

    /** Whether making a value calls code of the program's own, which may throw anything. */
    static boolean isOwn(Scalar scalar) {
        return !scalar.isProvable();
    }
}
