package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import java.util.Optional;

/** The method that reads one setting: looks its variable up, converts the text, judges the value. */
final class SettingReaderMethod {
    private static final String VALUE = "value";

    private final ConfigModel config;
    private final LoaderNames names;
    private final SettingChain chains;
    private final TextConversion conversions;
    private final RuleCode rules;

    SettingReaderMethod(ConfigModel config, LoaderNames names, ScalarCode scalars) {
        this.config = config;
        this.names = names;
        this.chains = new SettingChain(scalars);
        this.conversions = new TextConversion(scalars);
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
            return method.statement("$L\n.given()", SettingChain.of(setting)).statement("return in.environment()");
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
                && SettingChain.endsInValue(setting.type());
    }

    /** The expression. */
    Code expression(Setting setting) {
        return unjudged(setting, Code.of("$T.", names.loader()));
    }

    private Code body(Setting setting) {
        if (!SettingChain.endsInValue(setting.type())) {
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
        Code read = chains.value(setting, inLoader);
        return setting.type().isOptional() ? Code.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    private static boolean canBeNull(ValueType type) {
        return type.shape() == Shape.SINGLE && !TypeNames.local(type).isPrimitive();
    }

    private Code judgedChain(Setting setting) {
        ValueType type = setting.type();
        Code given = canBeNull(type)
                ? Code.of("$T.ofNullable(value)", Optional.class)
                : Code.of("in.has() ? $1T.of(value) : $1T.empty()", rawOptional(type.presence()));
        return Code.builder()
                .statement("$T value = $L", TypeNames.local(type), chains.value(setting, Code.empty()))
                .add(rules.absence(setting))
                .add(judged(setting, true))
                .statement("return $L", type.isOptional() ? given : Code.of(VALUE))
                .build();
    }

    private Code ofText(Setting setting) {
        ValueType type = setting.type();
        Code.Builder body = Code.builder();
        body.statement("$T text = $L\n.given()", TypeName.STRING, SettingChain.of(setting));
        body.add(rules.absence(setting));
        body.begin("if (text == null)");
        body.statement("return $L", absent(type)).end();
        body.add(conversions.of(setting));
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

    private static Code absent(ValueType type) {
        return switch (type.presence()) {
            case ALWAYS -> TextConversion.ofFailed(type);
            default -> Code.of("$T.empty()", rawOptional(type.presence()));
        };
    }

    private static Class<?> rawOptional(Presence presence) {
        return switch (presence) {
            case OPTIONAL_INT -> java.util.OptionalInt.class;
            case OPTIONAL_LONG -> java.util.OptionalLong.class;
            case OPTIONAL_DOUBLE -> java.util.OptionalDouble.class;
            default -> Optional.class;
        };
    }
}
