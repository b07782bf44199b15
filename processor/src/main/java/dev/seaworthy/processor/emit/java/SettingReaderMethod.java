package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
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

    MethodCode of(Setting setting) {
        MethodCode method = MethodCode.of("private static", TypeNames.of(setting.type()), names.reader(setting))
                .parameter(LoaderCode.LOADING, "in");
        if (setting.doc().isEmpty()) {
            method.javadoc("{@code $L}.", setting.variable());
        } else {
            method.javadoc(
                    "{@code $L}: $L",
                    setting.variable(),
                    JavadocText.of(setting.doc().summary()));
        }
        if (setting.variable().equals(config.environmentVariable())) {
            return method.statement("$L\n.given()", described(setting)).statement("return in.environment()");
        }
        return method.code(body(setting));
    }

    /**
     * Whether a setting is read in one expression that nobody judges: the class of values then reads it itself, and no method
     * stands between.
     */
    boolean isExpression(Setting setting) {
        return names.holder(setting).equals(names.loader())
                && !setting.variable().equals(config.environmentVariable())
                && isUnjudged(setting)
                && isRead(setting.type());
    }

    /** The expression. */
    Code expression(Setting setting) {
        return unjudged(setting, Code.of("$T.", names.loader()));
    }

    private Code body(Setting setting) {
        if (!isRead(setting.type())) {
            return ofText(setting);
        }
        return isUnjudged(setting)
                ? Code.builder()
                        .statement("return $L", unjudged(setting, Code.empty()))
                        .build()
                : judgedChain(setting);
    }

    private static boolean isUnjudged(Setting setting) {
        ValueType type = setting.type();
        boolean isJudged =
                !setting.ruleSets().isEmpty() || !setting.constraints().isEmpty();
        return !isJudged && (!type.isOptional() || canBeNull(type));
    }

    private Code unjudged(Setting setting, Code inLoader) {
        Code read = read(setting, inLoader);
        return setting.type().isOptional() ? Code.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    /** Whether the runtime converts such values at the end of the chain. */
    private static boolean isRead(ValueType type) {
        Scalar scalar = type.scalar();
        return switch (type.shape()) {
            case SINGLE ->
                scalar.kind() == Scalar.Kind.ENUM
                        || scalar.row().flatMap(ScalarType::end).isPresent();
            case LIST -> scalar.is(ScalarType.STRING);
            case SET, MAP -> false;
        };
    }

    /** The value in one expression. */
    private Code read(Setting setting, Code inLoader) {
        Scalar scalar = setting.type().scalar();
        Code chain = described(setting);
        if (setting.type().shape() == Shape.LIST) {
            return Code.of("$T.of($L\n.toElements($S))", List.class, chain, setting.separator());
        }
        return scalar.kind() == Scalar.Kind.ENUM
                ? Code.of("$L$L", inLoader, scalars.convert(scalar, chain))
                : Code.of(
                        "$L\n.$L()",
                        chain,
                        scalar.row().flatMap(ScalarType::end).orElseThrow());
    }

    private static boolean canBeNull(ValueType type) {
        return type.shape() == Shape.SINGLE && !local(type).isPrimitive();
    }

    private Code judgedChain(Setting setting) {
        ValueType type = setting.type();
        Code given = canBeNull(type)
                ? Code.of("$T.ofNullable(value)", Optional.class)
                : Code.of("in.has() ? $1T.of(value) : $1T.empty()", rawOptional(type.presence()));
        return Code.builder()
                .statement("$T value = $L", local(type), read(setting, Code.empty()))
                .add(rules.absence(setting))
                .add(judged(setting, true))
                .statement("return $L", type.isOptional() ? given : Code.of(VALUE))
                .build();
    }

    private Code ofText(Setting setting) {
        ValueType type = setting.type();
        Code.Builder body = Code.builder();
        body.statement("$T text = $L\n.given()", TypeName.STRING, described(setting));
        body.add(rules.absence(setting));
        body.begin("if (text == null)");
        body.statement("return $L", absent(type)).end();
        body.add(conversion(setting));
        body.add(judged(setting, false));
        return body.statement(
                        "return $L",
                        type.isOptional() ? Code.of("$T.of(value)", rawOptional(type.presence())) : Code.of(VALUE))
                .build();
    }

    private Code judged(Setting setting, boolean mayBeAbsent) {
        return Code.builder()
                .add(rules.presence(setting))
                .add(ConstraintCode.of(setting, VALUE, mayBeAbsent))
                .add(rules.values(setting, VALUE))
                .add(RuleCode.live(setting, VALUE))
                .build();
    }

    /** What is known of the setting, as a chain of calls. */
    private static Code described(Setting setting) {
        Code.Builder chain = Code.builder().add("in.setting($S)", setting.variable());
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

    private static Code absent(ValueType type) {
        return switch (type.presence()) {
            case ALWAYS -> ofFailed(type);
            default -> Code.of("$T.empty()", rawOptional(type.presence()));
        };
    }

    /** What stands for a value that could not be made; a {@code boolean} ends its chain itself. */
    private static Code ofFailed(ValueType type) {
        return Code.of(TypeNames.of(type).isPrimitive() ? "0" : "in.none()");
    }

    private static Class<?> rawOptional(Presence presence) {
        return switch (presence) {
            case OPTIONAL_INT -> java.util.OptionalInt.class;
            case OPTIONAL_LONG -> java.util.OptionalLong.class;
            case OPTIONAL_DOUBLE -> java.util.OptionalDouble.class;
            default -> Optional.class;
        };
    }

    private Code conversion(Setting setting) {
        ValueType type = setting.type();
        Scalar scalar = type.scalar();
        Code.Builder code = Code.builder();
        code.statement("$T value", local(type));
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

    /** A primitive where the value comes from a parser as one, so that nothing is boxed before it must be. */
    private static TypeName local(ValueType type) {
        if (type.shape() != Shape.SINGLE) {
            return TypeNames.held(type);
        }
        return TypeNames.unboxed(type.scalar());
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
}
