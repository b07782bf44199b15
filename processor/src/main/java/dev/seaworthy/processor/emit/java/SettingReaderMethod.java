package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The method that reads one setting: looks its variable up, converts the text, judges the value. */
final class SettingReaderMethod {
    private static final String VALUE = "value";

    private final ConfigModel config;
    private final LoaderNames names;
    private final SettingChain chains;
    private final TextConversion conversions;
    private final RuleCode rules;
    private final ScalarCode scalars;
    /** The variables of settings whose texts a requirement or a group asks for, because their values cannot be compared. */
    private final Set<String> kept = new HashSet<>();

    SettingReaderMethod(ConfigModel config, LoaderNames names, ScalarCode scalars) {
        this.config = config;
        this.names = names;
        this.chains = new SettingChain(config, scalars);
        this.conversions = new TextConversion(scalars);
        this.rules = new RuleCode(scalars);
        this.scalars = scalars;
        for (Requirement requirement : config.allRequirements()) {
            requirement
                    .target(config)
                    .filter(target -> !requirement.isPresence())
                    .filter(target -> target.type().scalar().isOwn())
                    .ifPresent(target -> kept.add(target.variable()));
        }
        for (Group group : config.allGroups()) {
            group.switchSetting(config)
                    .filter(setting -> setting.type().scalar().isOwn())
                    .ifPresent(setting -> kept.add(setting.variable()));
        }
    }

    MethodSpec of(Setting setting) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.reader(setting))
                .addModifiers(PRIVATE, STATIC)
                .returns(TypeNames.of(setting.type()))
                .addParameter(LoaderCode.LOADING, "loading");
        if (setting.doc().isEmpty()) {
            method.addJavadoc("{@code $L}.", setting.variable());
        } else {
            method.addJavadoc(
                    "{@code $L}: $L",
                    setting.variable(),
                    JavadocText.of(setting.doc().summary()));
        }
        if (config.isEnvironment(setting)) {
            return method.addStatement("$L\n.text()", chains.of(setting))
                    .addStatement("return loading.environment()")
                    .build();
        }
        return method.addCode(body(setting)).build();
    }

    /**
     * Whether a setting is read in one expression that nobody judges: the class of values then reads it itself, and no method
     * stands between.
     */
    boolean isExpression(Setting setting) {
        return names.holder(setting).equals(names.loader())
                && !config.isEnvironment(setting)
                && isUnjudged(setting)
                && SettingChain.endsInValue(setting.type());
    }

    /** Whether what the reader of a setting returned, which has a value, is one of several; of the program's own type by its text. */
    Condition isOneOf(Setting setting, String returned, List<String> texts) {
        Scalar scalar = setting.type().scalar();
        if (scalar.isOwn()) {
            CodeBlock.Builder code = CodeBlock.builder();
            texts.forEach(text -> code.add(", $S", Ascii.literal(text.strip())));
            return Condition.of("loading.isKept($S$L)", setting.variable(), code.build());
        }
        return scalars.isOneOf(scalar, PresenceCode.value(setting.type().presence(), returned), texts);
    }

    /** What the class of values reads a setting with: the expression, or a call of the method. */
    CodeBlock call(Setting setting) {
        return isExpression(setting)
                ? expression(setting)
                : CodeBlock.of("$T.$L(loading)", names.holder(setting), names.reader(setting));
    }

    /** The expression. */
    CodeBlock expression(Setting setting) {
        return unjudged(setting, CodeBlock.of("$T.", names.loader()));
    }

    private CodeBlock body(Setting setting) {
        if (!SettingChain.endsInValue(setting.type())) {
            return ofText(setting);
        }
        return isUnjudged(setting)
                ? CodeBlock.builder()
                        .addStatement("return $L", unjudged(setting, CodeBlock.of("")))
                        .build()
                : judgedChain(setting);
    }

    private static boolean isUnjudged(Setting setting) {
        ValueType type = setting.type();
        boolean isJudged = !setting.ruleSets().isEmpty()
                || !setting.constraints().isEmpty()
                || !setting.aliases().isEmpty();
        return !isJudged && (!type.isOptional() || canBeNull(type));
    }

    private CodeBlock unjudged(Setting setting, CodeBlock inLoader) {
        CodeBlock read = chains.value(setting, inLoader);
        return PresenceCode.ofNullable(setting.type().presence(), read);
    }

    private static boolean canBeNull(ValueType type) {
        return type.shape() == Shape.SINGLE && !TypeNames.local(type).isPrimitive();
    }

    private CodeBlock judgedChain(Setting setting) {
        ValueType type = setting.type();
        return CodeBlock.builder()
                .addStatement("$T value = $L", TypeNames.local(type), chains.value(setting, CodeBlock.of("")))
                .add(olderNames(setting))
                .add(rules.absence(setting))
                .add(judged(setting, true))
                .addStatement("return $L", given(type))
                .build();
    }

    /** What the method returns for a value that may be absent: null, or whatever stands in a primitive then. */
    private static CodeBlock given(ValueType type) {
        if (!type.isOptional() || canBeNull(type)) {
            return PresenceCode.ofNullable(type.presence(), CodeBlock.of(VALUE));
        }
        return CodeBlock.of("loading.has() ? $L : $L", whole(type), PresenceCode.absent(type.presence()));
    }

    private CodeBlock ofText(Setting setting) {
        ValueType type = setting.type();
        CodeBlock.Builder body = CodeBlock.builder();
        body.addStatement("$T text = $L\n.text()", TypeNames.STRING, chains.of(setting));
        body.add(rules.absence(setting));
        body.beginControlFlow("if (text == null)");
        body.addStatement("return $L", absent(type)).endControlFlow();
        body.add(conversions.of(setting));
        body.add(olderNames(setting));
        if (kept.contains(setting.variable())) {
            body.addStatement("loading.keep($S)", setting.variable());
        }
        body.add(judged(setting, false));
        return body.addStatement("return $L", whole(type)).build();
    }

    /** Reads an older name that has another text with the method itself, and compares the two values. */
    private CodeBlock olderNames(Setting setting) {
        if (setting.aliases().isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("while (loading.isSetTwice())")
                .addStatement(
                        "loading.compare($L, $L(loading.second())$L)",
                        whole(setting.type()),
                        names.reader(setting),
                        KeySeparator.argument(setting.type()))
                .endControlFlow()
                .build();
    }

    /** What the method returns where there is a value. */
    private static CodeBlock whole(ValueType type) {
        return PresenceCode.of(type.presence(), CodeBlock.of(VALUE));
    }

    private CodeBlock judged(Setting setting, boolean mayBeAbsent) {
        return CodeBlock.builder()
                .add(rules.presence(setting))
                .add(ConstraintCode.of(setting, VALUE, mayBeAbsent))
                .add(rules.values(setting, VALUE))
                .add(RuleCode.live(setting, VALUE))
                .add(RuleCode.lastDay(setting, VALUE))
                .build();
    }

    private static CodeBlock absent(ValueType type) {
        return type.isOptional() ? PresenceCode.absent(type.presence()) : TextConversion.ofFailed(type);
    }
}
