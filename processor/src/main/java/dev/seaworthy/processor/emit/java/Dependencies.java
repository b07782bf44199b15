package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Code for what depends on several settings: {@code @RequiredWhen}, and rules in plain Java. */
final class Dependencies {
    private final ConfigModel config;
    private final LoaderNames names;
    private final ScalarCode scalars;

    Dependencies(ConfigModel config, LoaderNames names, ScalarCode scalars) {
        this.config = config;
        this.names = names;
        this.scalars = scalars;
    }

    /** The statements that judge all of them, when the values are there. */
    CodeBlock statements() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Setting setting : config.allSettings()) {
            setting.requirement().ifPresent(requirement -> code.add(requirement(setting, requirement)));
        }
        code.add(rules(config.settings(), "values"));
        for (Group group : config.allGroups()) {
            if (!group.settings().plainRules().isEmpty()) {
                code.add(within(config.groupsOn(group.path()), rules(group.settings(), pathTo(group.path()))));
            }
        }
        return code.build();
    }

    private CodeBlock requirement(Setting setting, Requirement requirement) {
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()) {
            return CodeBlock.of("");
        }
        Setting other = target.get();
        List<Group> groups = new ArrayList<>(config.groupsOn(parent(setting.path())));
        for (Group group : config.groupsOn(parent(other.path()))) {
            if (!groups.contains(group)) {
                groups.add(group);
            }
        }
        String otherValue = returned(other);
        CodeBlock demanded = demanded(other, otherValue, requirement.values());
        CodeBlock inside = CodeBlock.builder()
                .beginControlFlow(
                        "if (!loading.isMissing($S) && !loading.isMissing($S))", setting.variable(), other.variable())
                .addStatement(
                        "loading.requirement($S, $L, $L, $S, $S)",
                        setting.variable(),
                        isSet(setting),
                        demanded,
                        other.variable(),
                        requirement.shownValues(other))
                .endControlFlow()
                .build();
        return within(groups, inside);
    }

    /** Whether the other setting has one of the values; of one of the program's own type the loader kept the text. */
    private CodeBlock demanded(Setting other, String value, List<String> values) {
        if (other.type().scalar().isOwn()) {
            CodeBlock.Builder texts = CodeBlock.builder();
            values.forEach(text -> texts.add(", $S", Ascii.literal(text.strip())));
            return CodeBlock.of("loading.isKept($S$L)", other.variable(), texts.build());
        }
        if (!other.type().isOptional()) {
            return scalars.isOneOf(other.type().scalar(), value, values).code();
        }
        Presence presence = other.type().presence();
        String held = "(" + PresenceCode.value(presence, value) + ")";
        Condition is = scalars.isOneOf(other.type().scalar(), held, values);
        return CodeBlock.of("$L && ($L)", PresenceCode.isThere(presence, value), is.code());
    }

    /** Whether a setting that another one demands is set: blanks alone are not enough there. */
    private CodeBlock isSet(Setting setting) {
        String path = returned(setting);
        Presence presence = setting.type().presence();
        CodeBlock isThere = PresenceCode.isThere(presence, path);
        return setting.isText()
                ? CodeBlock.of(
                        "$1L && !$2L.isBlank()",
                        isThere,
                        ScalarCode.textOf(setting.type().scalar(), PresenceCode.value(presence, path)))
                : isThere;
    }

    private CodeBlock rules(Settings settings, String values) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (PlainRule rule : settings.plainRules()) {
            code.addStatement("$L(loading, $L)", names.judge(rule), values);
        }
        return code.build();
    }

    /** Statements that run when the optional groups among these are there. */
    private CodeBlock within(List<Group> groups, CodeBlock statements) {
        CodeBlock code = statements;
        for (int i = groups.size() - 1; i >= 0; i--) {
            Group group = groups.get(i);
            if (group.isOptional()) {
                CodeBlock.Builder inside = CodeBlock.builder();
                String returned =
                        pathTo(parent(group.path())) + "." + group.accessor().method() + "()";
                inside.beginControlFlow("if ($L)", PresenceCode.isThere(group.presence(), returned));
                code = inside.add(code).endControlFlow().build();
            }
        }
        return code;
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    /** What the accessor of a setting returns. */
    private String returned(Setting setting) {
        return pathTo(parent(setting.path())) + "." + setting.accessor().method() + "()";
    }

    /** What the groups on a path lead to, those that may be absent opened. */
    private String pathTo(List<String> path) {
        String code = "values";
        for (Group group : config.groupsOn(path)) {
            code = PresenceCode.value(
                    group.presence(), code + "." + group.accessor().method() + "()");
        }
        return code;
    }

    /** The method that judges one rule in plain Java. */
    MethodSpec judge(PlainRule rule) {
        Settings settings = settingsOf(rule);
        TypeName type = TypeNames.of(settings);
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.judge(rule))
                .addModifiers(PRIVATE, STATIC)
                .addParameter(LoaderCode.LOADING, "loading")
                .addParameter(type, "values");
        if (rule.doc().isEmpty()) {
            method.addJavadoc("Judges {@link $T#$L}.", type, rule.accessor().method());
        } else {
            method.addJavadoc("$L", JavadocText.of(rule.doc().summary()));
        }
        boolean isSevere = rule.severity() == Severity.REFUSE;
        CodeBlock bits = RuleCode.bits(rule.environments());
        return method.beginControlFlow("if (!loading.applies($L))", bits)
                .addStatement("return")
                .endControlFlow()
                .addStatement(
                        "$1T seen = loading.guards() ? new $2T(loading, values) : values",
                        type,
                        names.guard(rule.path()))
                .addStatement("boolean holds")
                .beginControlFlow("try")
                .addStatement("holds = seen.$L()", rule.accessor().method())
                .nextControlFlow("catch ($T thrown)", Throwable.class)
                .addStatement("loading.plainRuleThrew($S, $L, thrown, $L)", rule.name(), bits, isSevere)
                .addStatement("return")
                .endControlFlow()
                .addStatement(
                        "loading.plainRule($S, $L, holds, $S, $L)",
                        rule.name(),
                        bits,
                        Ascii.literal(rule.message()),
                        isSevere)
                .build();
    }

    private Settings settingsOf(PlainRule rule) {
        for (Group group : config.allGroups()) {
            if (group.path().equals(rule.path())) {
                return group.settings();
            }
        }
        return config.settings();
    }
}
