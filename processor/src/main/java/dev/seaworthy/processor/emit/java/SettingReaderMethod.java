package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.convert.Convert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that reads one setting: looks its variable up, converts the text, judges the value. */
final class SettingReaderMethod {
    private static final String VALUE = "value";

    private final ConfigModel config;
    private final LoaderNames names;
    private final ScalarCode scalars;
    private final RuleCode rules;

    SettingReaderMethod(ConfigModel config, LoaderNames names, ScalarCode scalars) {
        this.config = config;
        this.names = names;
        this.scalars = scalars;
        this.rules = new RuleCode(scalars);
    }

    MethodSpec of(Setting setting) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.reader(setting))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(setting.type()))
                .addParameter(LoaderCode.LOADING, "in");
        if (setting.doc().isEmpty()) {
            method.addJavadoc("{@code $L}.", setting.variable());
        } else {
            method.addJavadoc(
                    "{@code $L}: $L",
                    setting.variable(),
                    JavadocText.of(setting.doc().summary()));
        }
        if (setting.variable().equals(config.environmentVariable())) {
            return method.addStatement("$L\n.given()", described(setting))
                    .addStatement("return in.environment()")
                    .build();
        }
        return method.addCode(body(setting)).build();
    }

    private CodeBlock body(Setting setting) {
        Optional<CodeBlock> read = read(setting);
        return read.isPresent() ? ofChain(setting, read.get()) : ofText(setting);
    }

    /** The value in one expression, for the types that the runtime converts at the end of the chain. */
    private Optional<CodeBlock> read(Setting setting) {
        Scalar scalar = setting.type().scalar();
        CodeBlock chain = described(setting);
        boolean isSingle = setting.type().shape() == Shape.SINGLE;
        if (isSingle && scalar.kind() == Scalar.Kind.ENUM) {
            return Optional.of(scalars.convert(scalar, chain));
        }
        if (isSingle) {
            return scalar.row().flatMap(ScalarType::end).map(end -> CodeBlock.of("$L\n.$L()", chain, end));
        }
        boolean isTexts = setting.type().shape() == Shape.LIST && scalar.is(ScalarType.STRING);
        return isTexts
                ? Optional.of(CodeBlock.of("$T.of($L\n.toElements($S))", List.class, chain, setting.separator()))
                : Optional.empty();
    }

    private CodeBlock ofChain(Setting setting, CodeBlock read) {
        ValueType type = setting.type();
        CodeBlock judged = CodeBlock.builder()
                .add(rules.absence(setting))
                .add(judged(setting, true))
                .build();
        boolean canBeNull = type.shape() == Shape.SINGLE && !local(type).isPrimitive();
        if (judged.isEmpty() && (!type.isOptional() || canBeNull)) {
            return CodeBlock.builder()
                    .addStatement(
                            "return $L",
                            type.isOptional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read)
                    .build();
        }
        CodeBlock given = canBeNull
                ? CodeBlock.of("$T.ofNullable(value)", Optional.class)
                : CodeBlock.of("in.has() ? $1T.of(value) : $1T.empty()", rawOptional(type.presence()));
        return CodeBlock.builder()
                .addStatement("$T value = $L", local(type), read)
                .add(judged)
                .addStatement("return $L", type.isOptional() ? given : CodeBlock.of(VALUE))
                .build();
    }

    private CodeBlock ofText(Setting setting) {
        ValueType type = setting.type();
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$T text = $L\n.given()", TypeNames.STRING, described(setting));
        body.add(rules.absence(setting));
        body.beginControlFlow("if (text == null)");
        body.addStatement("return $L", absent(type)).endControlFlow();
        body.add(conversion(setting));
        body.add(judged(setting, false));
        return body.addStatement(
                        "return $L",
                        type.isOptional()
                                ? CodeBlock.of("$T.of(value)", rawOptional(type.presence()))
                                : CodeBlock.of(VALUE))
                .build();
    }

    private CodeBlock judged(Setting setting, boolean mayBeAbsent) {
        return CodeBlock.builder()
                .add(rules.presence(setting))
                .add(ConstraintCode.of(setting, VALUE, mayBeAbsent))
                .add(rules.values(setting, VALUE))
                .add(RuleCode.live(setting, VALUE))
                .build();
    }

    /** What is known of the setting, as a chain of calls. */
    private static CodeBlock described(Setting setting) {
        CodeBlock.Builder chain = CodeBlock.builder().add("in.setting($S)", setting.variable());
        for (String alias : setting.aliases()) {
            chain.add("\n.alias($S)", alias);
        }
        if (setting.isSensitive()) {
            chain.add("\n.sensitive()");
        }
        if (setting.isDeprecated()) {
            chain.add("\n.deprecated()");
        }
        setting.example().ifPresent(example -> chain.add("\n.example($S)", example));
        accepted(setting).ifPresent(words -> chain.add("\n.accepts($S)", words));
        setting.developmentDefault().ifPresent(value -> chain.add("\n.developmentDefault($S)", value));
        setting.defaultValue().ifPresent(value -> chain.add("\n.defaultValue($S)", value));
        if (setting.type().isOptional()) {
            chain.add("\n.optional()");
        }
        return chain.build();
    }

    /** What to say of a setting that is missing and has no example. */
    private static Optional<String> accepted(Setting setting) {
        boolean canBeMissing = setting.isRequired() || setting.requirement().isPresent();
        Scalar scalar = setting.type().scalar();
        if (!canBeMissing || setting.example().isPresent()) {
            return Optional.empty();
        }
        if (setting.hasRule(RuleKind.STRONG_SECRET)) {
            return Optional.of("a new one: openssl rand -base64 48");
        }
        if (scalar.kind() == Scalar.Kind.ENUM) {
            return Optional.of(String.join(
                    ", ", scalar.constants().stream().map(Scalar::word).toList()));
        }
        return scalar.row()
                .filter(row -> row != ScalarType.STRING && row != ScalarType.SECRET)
                .map(ScalarType::accepted);
    }

    private static CodeBlock absent(ValueType type) {
        return switch (type.presence()) {
            case ALWAYS -> ofFailed(type);
            default -> CodeBlock.of("$T.empty()", rawOptional(type.presence()));
        };
    }

    /** What stands for a value that could not be made; a {@code boolean} ends its chain itself. */
    private static CodeBlock ofFailed(ValueType type) {
        return CodeBlock.of(TypeNames.of(type).isPrimitive() ? "0" : "in.none()");
    }

    private static Class<?> rawOptional(Presence presence) {
        return switch (presence) {
            case OPTIONAL_INT -> java.util.OptionalInt.class;
            case OPTIONAL_LONG -> java.util.OptionalLong.class;
            case OPTIONAL_DOUBLE -> java.util.OptionalDouble.class;
            default -> Optional.class;
        };
    }

    private CodeBlock conversion(Setting setting) {
        ValueType type = setting.type();
        Scalar scalar = type.scalar();
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T value", local(type));
        code.beginControlFlow("try");
        if (type.shape() == Shape.SINGLE) {
            code.addStatement("value = $L", scalars.convert(scalar, CodeBlock.of("text")));
        } else if (type.shape() == Shape.MAP) {
            code.add(map(setting));
        } else {
            code.add(collection(setting));
        }
        boolean isOwn = ScalarCode.isOwn(scalar);
        code.nextControlFlow("catch ($T malformed)", isOwn ? Exception.class : RuntimeException.class);
        CodeBlock said = isOwn
                ? CodeBlock.of("in.malformed($S, malformed)", scalar.simpleName())
                : CodeBlock.of("in.malformed(malformed)");
        if (TypeNames.of(type).isPrimitive()) {
            code.addStatement("$L", said).addStatement("return $L", ofFailed(type));
        } else {
            code.addStatement("return $L", said);
        }
        return code.endControlFlow().build();
    }

    /** A primitive where the value comes from a parser as one, so that nothing is boxed before it must be. */
    private static TypeName local(ValueType type) {
        if (type.shape() != Shape.SINGLE) {
            return TypeNames.held(type);
        }
        return TypeNames.unboxed(type.scalar());
    }

    private CodeBlock collection(Setting setting) {
        ValueType type = setting.type();
        CodeBlock split = CodeBlock.of("$T.split(text, $S)", Convert.class, setting.separator());
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
                        "$T[] entries = $T.entries(text, $S)", TypeNames.STRING, Convert.class, setting.separator())
                .beginControlFlow("for (int i = 0; i < entries.length; i += 2)")
                .addStatement("values.put(entries[i], $L)", scalars.convert(scalar, CodeBlock.of("entries[i + 1]")))
                .endControlFlow()
                .addStatement("value = $T.unmodifiableMap(values)", Collections.class)
                .build();
    }
}
