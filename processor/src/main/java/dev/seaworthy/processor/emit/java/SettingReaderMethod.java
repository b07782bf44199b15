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
import dev.seaworthy.runtime.Secret;
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
    /** The variable of the generated method that holds what was looked up. */
    static final String TEXT = "text";

    /** The one that holds what was made of it. */
    static final String VALUE = "value";

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
            return method.addStatement("$L.required()", described(setting))
                    .addStatement("return in.environment()")
                    .build();
        }
        return method.addCode(body(setting)).build();
    }

    private CodeBlock body(Setting setting) {
        ValueType type = setting.type();
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement(
                "$T text = $L\n.$L()",
                TypeNames.STRING,
                described(setting),
                type.isOptional() ? "optional" : "required");
        body.beginControlFlow("if (text == null)");
        if (type.isOptional()) {
            body.add(rules.presence(setting, false));
        }
        body.addStatement("return $L", absent(type)).endControlFlow();
        boolean isSingle = type.shape() == Shape.SINGLE;
        boolean isText = isSingle && type.scalar().is(ScalarType.STRING);
        String value = isText ? TEXT : VALUE;
        if (isSingle && type.scalar().is(ScalarType.SECRET)) {
            body.addStatement("$1T value = $1T.of(text)", Secret.class);
        } else if (!isText) {
            body.add(conversion(setting));
        }
        body.add(rules.presence(setting, true));
        body.add(ConstraintCode.of(setting, value));
        body.add(rules.values(setting, value));
        body.add(RuleCode.live(setting, value));
        return body.addStatement("return $L", present(type, value)).build();
    }

    /** What is known of the setting, as a chain of calls. */
    private static CodeBlock described(Setting setting) {
        CodeBlock.Builder chain = CodeBlock.builder().add("in.setting($S)", setting.variable());
        for (String alias : setting.aliases()) {
            chain.add("\n.alias($S)", alias);
        }
        boolean isText = setting.type().scalar().is(ScalarType.STRING)
                || setting.type().scalar().is(ScalarType.SECRET);
        if (isText && !setting.type().isPlural()) {
            chain.add("\n.text()");
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

    /** What stands for a value that could not be made. */
    private static CodeBlock ofFailed(ValueType type) {
        TypeName returned = TypeNames.of(type);
        if (!returned.isPrimitive()) {
            return CodeBlock.of("in.none()");
        }
        return CodeBlock.of(returned.equals(TypeName.BOOLEAN) ? "false" : "0");
    }

    private static Class<?> rawOptional(Presence presence) {
        return switch (presence) {
            case OPTIONAL_INT -> java.util.OptionalInt.class;
            case OPTIONAL_LONG -> java.util.OptionalLong.class;
            case OPTIONAL_DOUBLE -> java.util.OptionalDouble.class;
            default -> Optional.class;
        };
    }

    private static CodeBlock present(ValueType type, String value) {
        return type.isOptional()
                ? CodeBlock.of("$T.of($L)", rawOptional(type.presence()), value)
                : CodeBlock.of("$L", value);
    }

    private CodeBlock conversion(Setting setting) {
        ValueType type = setting.type();
        Scalar scalar = type.scalar();
        CodeBlock.Builder code = CodeBlock.builder();
        code.addStatement("$T value", local(type));
        code.beginControlFlow("try");
        if (type.shape() == Shape.SINGLE) {
            code.addStatement("value = $L", scalars.convert(scalar, "text"));
        } else if (type.shape() == Shape.MAP) {
            code.add(map(setting));
        } else {
            code.add(collection(setting));
        }
        boolean isOwn = ScalarCode.isOwn(scalar);
        boolean throwsChecked = scalar.kind() == Scalar.Kind.CONVERTER || isOwn;
        code.nextControlFlow("catch ($T malformed)", throwsChecked ? Exception.class : RuntimeException.class);
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
        if (isList && type.scalar().is(ScalarType.STRING)) {
            return CodeBlock.builder()
                    .addStatement("value = $T.of($L)", List.class, split)
                    .build();
        }
        TypeName each = TypeNames.boxed(type.scalar());
        return CodeBlock.builder()
                .addStatement(
                        "$1T<$2T> values = new $3T<>()",
                        isList ? List.class : java.util.Set.class,
                        each,
                        isList ? ArrayList.class : LinkedHashSet.class)
                .beginControlFlow("for ($T element : $L)", TypeNames.STRING, split)
                .addStatement("values.add($L)", scalars.convert(type.scalar(), "element"))
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
                .addStatement("values.put(entries[i], $L)", scalars.convert(scalar, "entries[i + 1]"))
                .endControlFlow()
                .addStatement("value = $T.unmodifiableMap(values)", Collections.class)
                .build();
    }
}
