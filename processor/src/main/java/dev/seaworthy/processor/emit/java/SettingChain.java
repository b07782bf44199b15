package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.ImpliedRules;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.processor.model.ValueType;

/** What is known of one setting as a chain of calls, and the value at the end of it where the runtime converts the text. */
final class SettingChain {
    private final ConfigModel config;
    private final ScalarCode scalars;

    SettingChain(ConfigModel config, ScalarCode scalars) {
        this.config = config;
        this.scalars = scalars;
    }

    /** Whether the runtime converts the text at the end of the chain. */
    static boolean endsInValue(ValueType type) {
        Scalar scalar = type.scalar();
        return switch (type.shape()) {
            case SINGLE -> scalar.asEnum().isPresent() || scalar.loadingMethod().isPresent();
            case LIST -> scalar.is(ScalarType.STRING);
            case SET, MAP -> false;
        };
    }

    /**
     * The value in one expression.
     *
     * @param inLoader what goes before a method of the loader, where the expression stands in another class
     */
    CodeBlock value(Setting setting, CodeBlock inLoader) {
        Scalar scalar = setting.type().scalar();
        CodeBlock chain = of(setting);
        if (setting.type().shape() == Shape.LIST) {
            return CodeBlock.of("$L\n.toTexts()", chain);
        }
        return scalar.asEnum().isPresent()
                ? CodeBlock.of("$L$L", inLoader, scalars.convert(scalar, chain))
                : CodeBlock.of("$L\n.$L()", chain, scalar.loadingMethod().orElseThrow());
    }

    /** The chain without its end. */
    CodeBlock of(Setting setting) {
        CodeBlock.Builder chain = CodeBlock.builder().add(Beginning.of(setting).setting(setting.variable()));
        for (String alias : setting.aliases()) {
            chain.add("\n.alias($S)", alias);
        }
        for (String fallback : setting.fallbacks()) {
            chain.add("\n.fallback($S)", fallback);
        }
        if (setting.isSensitive()) {
            chain.add("\n.sensitive()");
        }
        chain.add(acrossEnvironments(setting));
        if (setting.isDeprecated()) {
            String instead = setting.doc().deprecation();
            chain.add(instead.isEmpty() ? CodeBlock.of("\n.deprecated()") : CodeBlock.of("\n.deprecated($S)", instead));
        }
        setting.shownExample().ifPresent(example -> chain.add("\n.example($S)", Ascii.literal(example)));
        setting.accepted().ifPresent(words -> chain.add("\n.accepts($S)", Ascii.literal(words)));
        chain.add(defaults(setting));
        for (Setting source : config.sourcesOf(setting)) {
            chain.add(Beginning.from(source)).add(defaults(source));
        }
        if (setting.type().isOptional()) {
            chain.add("\n.optional()");
        }
        return chain.build();
    }

    private static CodeBlock defaults(Setting setting) {
        CodeBlock.Builder chain = CodeBlock.builder();
        setting.developmentDefault().ifPresent(value -> chain.add("\n.developmentDefault($S)", Ascii.literal(value)));
        setting.defaultValue().ifPresent(value -> chain.add("\n.defaultValue($S)", Ascii.literal(value)));
        return chain.build();
    }

    /** What the values of two environments are compared by: never in a start, but by a command. */
    private static CodeBlock acrossEnvironments(Setting setting) {
        CodeBlock.Builder chain = CodeBlock.builder();
        for (RuleSet set : setting.ruleSets()) {
            for (Rule rule : set.rules()) {
                if (isAcrossEnvironments(rule.kind()) && ImpliedRules.isWritten(rule, setting)) {
                    chain.add(
                            "\n.$L($L, $L, $S)",
                            rule.kind().attribute(),
                            RuleCode.bits(set.environments()),
                            set.severity() == Severity.REFUSE,
                            Ascii.literal(set.because()));
                }
            }
        }
        boolean isCompared = !chain.isEmpty() || setting.isSensitive();
        return isCompared && setting.type().shape() == Shape.MAP
                ? chain.add("\n.named($L)", KeySeparator.alone(setting.type())).build()
                : chain.build();
    }

    private static boolean isAcrossEnvironments(RuleKind kind) {
        return kind == RuleKind.DISTINCT || kind == RuleKind.SAME_KIND;
    }
}
