package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.runtime.load.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Code for what depends on several settings: {@code @RequiredWhen}, relations, and rules in plain Java. */
final class Dependencies {
    /** The configuration in the code. */
    private static final String VALUES = "values";

    /** One of several groups in the code. */
    private static final String EACH = "group";

    /** A group in the code that is read though it is absent. */
    private static final String REQUIRED = "required";

    private final ConfigModel config;
    private final LoaderNames names;
    private final ScalarCode scalars;
    /** The groups to one that is read though it is absent, or nothing. */
    private final List<Group> opened;

    Dependencies(ConfigModel config, LoaderNames names, ScalarCode scalars) {
        this(config, names, scalars, List.of());
    }

    private Dependencies(ConfigModel config, LoaderNames names, ScalarCode scalars, List<Group> opened) {
        this.config = config;
        this.names = names;
        this.scalars = scalars;
        this.opened = opened;
    }

    /** The statements that judge all of them, when the values are there. */
    CodeBlock statements() {
        CodeBlock.Builder code = CodeBlock.builder().add(statements(Optional.empty()));
        for (Group several : severalThatDepend()) {
            CodeBlock judged = CodeBlock.builder()
                    .addStatement("$L(loading, values)", names.dependencies(several))
                    .build();
            code.add(within(config.groupsOn(parent(several.path())), judged));
        }
        return code.build();
    }

    /** The maps and lists of groups in each of which something depends on several settings. */
    List<Group> severalThatDepend() {
        return config.allGroups().stream()
                .filter(group ->
                        group.isRepeated() && !statements(Optional.of(group)).isEmpty())
                .toList();
    }

    /** The method that judges them in each of several groups, when the values are there. */
    MethodSpec each(Group several) {
        String returned = returned(several);
        TypeName type = TypeNames.of(several.settings());
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.dependencies(several))
                .addModifiers(PRIVATE, STATIC)
                .addJavadoc(
                        "{@code $L}: judges for each what depends on several of its settings.", several.prefix() + "…")
                .addParameter(LoaderCode.LOADING, "all")
                .addParameter(TypeNames.of(config), VALUES);
        if (several.repetition() == Repetition.NAMED) {
            method.beginControlFlow(
                            "for ($T each : $L.entrySet())",
                            TypeNames.generic(Map.Entry.class, TypeNames.STRING, type),
                            returned)
                    .addStatement(
                            "$T loading = all.named($S, each.getKey())",
                            LoaderCode.LOADING,
                            several.repetition().placeholder())
                    .addStatement("$T $L = each.getValue()", type, EACH);
        } else {
            method.addStatement("int place = 0")
                    .beginControlFlow("for ($T $L : $L)", type, EACH, returned)
                    .addStatement(
                            "$T loading = all.indexed($S, $S, place++)",
                            LoaderCode.LOADING,
                            several.start() + several.repetition().placeholder(),
                            several.repetition().placeholder());
        }
        return method.addCode(statements(Optional.of(several)))
                .addStatement("all.include(loading)")
                .endControlFlow()
                .build();
    }

    /** Those of one of several groups, or those outside of such groups. */
    private CodeBlock statements(Optional<Group> several) {
        CodeBlock.Builder code = CodeBlock.builder();
        code.add(untilSettled(requirements(several), config.allSettings(), several));
        config.allRelations().stream()
                .filter(related -> isIn(several, related.path()))
                .forEach(related -> code.add(relation(related)));
        if (several.isEmpty()) {
            code.add(rules(config.settings(), VALUES));
        }
        for (Group group : config.allGroups()) {
            if (!group.settings().plainRules().isEmpty() && isIn(several, group.path())) {
                code.add(within(groupsOn(group.path()), rules(group.settings(), pathTo(group.path()))));
            }
        }
        return code.build();
    }

    private CodeBlock requirements(Optional<Group> several) {
        CodeBlock.Builder code = CodeBlock.builder().add(requirements(config.allSettings(), several));
        for (Group group : config.allGroups()) {
            group.requirements().stream()
                    .filter(requirement -> isIn(several, group.path()))
                    .forEach(requirement -> code.add(requirement(group, requirement)));
        }
        return code.build();
    }

    /** Requirements, again where a setting that one of them demands may demand others: they are in no order. */
    private CodeBlock untilSettled(CodeBlock requirements, List<Setting> settings, Optional<Group> several) {
        boolean isChained = settings.stream()
                .filter(setting -> isIn(several, setting.path()))
                .flatMap(setting -> setting.requirements().stream())
                .anyMatch(Requirement::isPresence);
        String before = opened.isEmpty() ? "demanded" : "demandedInside";
        return !isChained
                ? requirements
                : CodeBlock.builder()
                        .addStatement("int $L", before)
                        .add("do {\n$>")
                        .addStatement("$L = loading.demanded()", before)
                        .add(requirements)
                        .add("$<} while (loading.demanded() > $L);\n", before)
                        .build();
    }

    private CodeBlock requirements(List<Setting> settings, Optional<Group> several) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Setting setting : settings) {
            setting.requirements().stream()
                    .filter(requirement -> isIn(several, setting.path()))
                    .forEach(requirement -> code.add(requirement(setting, requirement)));
        }
        return code.build();
    }

    private boolean isIn(Optional<Group> several, List<String> path) {
        return config.severalOn(path).equals(several);
    }

    /** Reads a group that is absent, with what its settings need of each other, and of those outside it. */
    private CodeBlock read(Group group) {
        Dependencies inner = new Dependencies(config, names, scalars, config.groupsOn(group.path()));
        Optional<Group> several = config.severalOn(group.path());
        CodeBlock requirements =
                inner.untilSettled(inner.requirements(group.allSettings(), several), group.allSettings(), several);
        CodeBlock.Builder relations = CodeBlock.builder();
        boolean isAsked = !requirements.isEmpty();
        for (RelatedSettings related : config.allRelations()) {
            if (config.groupsOn(related.path()).contains(group) && isIn(several, related.path())) {
                relations.add(inner.relation(related));
                isAsked |= inner.asksForGroups(related);
            }
        }
        CodeBlock values = CodeBlock.of("new $T(loading)", names.values(group.path()));
        return CodeBlock.builder()
                .addStatement(
                        isAsked ? CodeBlock.of("$T $L = $L", names.values(group.path()), REQUIRED, values) : values)
                .add(requirements)
                .add(relations.build())
                .build();
    }

    /** Whether the code of a relation asks whether a group is there. */
    private boolean asksForGroups(RelatedSettings related) {
        return config.groupsOn(related.path()).stream().anyMatch(this::isAskedFor)
                || related.settings(config).stream()
                        .anyMatch(setting ->
                                !related.optionalAround(setting, config).isEmpty());
    }

    private boolean isAskedFor(Group group) {
        return group.isOptional() && !opened.contains(group);
    }

    private CodeBlock requirement(Setting setting, Requirement requirement) {
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()) {
            return CodeBlock.of("");
        }
        Setting other = target.get();
        Demand demand = demand(requirement, other);
        CodeBlock.Builder inside = CodeBlock.builder()
                .beginControlFlow(
                        "if (!loading.isMissing($S)$L)", setting.variable(), unlessMissing(requirement, other))
                .add(demand.before());
        if (demand.isOfOneValue()) {
            inside.addStatement(
                    "loading.requirement($S, $L, $L, $S, $S)",
                    setting.variable(),
                    isSet(setting),
                    demand.holds().code(),
                    other.variable(),
                    requirement.shownValues());
        } else {
            inside.addStatement(
                    "loading.requirement($S, $L, $L, $S)",
                    setting.variable(),
                    isSet(setting),
                    demand.holds().code(),
                    requirement.words(other));
        }
        return within(groupsOn(setting, other), inside.endControlFlow().build());
    }

    /** A group that is required and absent is read, so that its settings say themselves that they are missing. */
    private CodeBlock requirement(Group group, Requirement requirement) {
        Optional<Setting> target = requirement.target(config);
        if (target.isEmpty()) {
            return CodeBlock.of("");
        }
        Setting other = target.get();
        Demand demand = demand(requirement, other);
        String first = group.switches(config).get(0).variable();
        CodeBlock inside = CodeBlock.builder()
                .beginControlFlow(
                        "if (!loading.isMissing($S)$L && $L)",
                        first,
                        unlessMissing(requirement, other),
                        PresenceCode.isAbsent(group.presence(), returned(group)))
                .add(demand.before())
                .beginControlFlow(
                        "if ($L && loading.requiresGroup($S, $S))",
                        demand.holds().asPart(),
                        first,
                        requirement.words(other))
                .add(read(group))
                .addStatement("loading.leaveRequiredGroup($L)", whatSwitches(group))
                .endControlFlow()
                .endControlFlow()
                .build();
        return within(groupsOn(group, other), inside);
    }

    /** Whether a setting demands something by a value is not known where it has none because of a problem. */
    private static CodeBlock unlessMissing(Requirement requirement, Setting other) {
        return requirement.isPresence()
                ? CodeBlock.of("")
                : CodeBlock.of(" && !loading.isMissing($S)", other.variable());
    }

    private Demand demand(Requirement requirement, Setting other) {
        String found = opened.isEmpty() ? "isDemanded" : "isDemandedInside";
        return new Demand(requirement, other, returned(other), found, scalars);
    }

    private CodeBlock relation(RelatedSettings related) {
        List<CodeBlock> variables = new ArrayList<>();
        List<CodeBlock> areSet = new ArrayList<>();
        for (Setting setting : related.settings(config)) {
            variables.add(CodeBlock.of("$S", setting.variable()));
            areSet.add(isSet(related, setting));
        }
        CodeBlock judged = CodeBlock.builder()
                .addStatement(
                        "loading.$L($T.$L, $S, new String[] {$L}, $L)",
                        related.isLeftToDevelopment(config) ? "relationOrDefault" : "relation",
                        Relation.class,
                        related.relation().name(),
                        Ascii.literal(related.because()),
                        CodeBlock.join(variables, ", "),
                        CodeBlock.join(areSet, ", "))
                .build();
        return within(groupsOn(related.path()), judged);
    }

    /** Whether one of related settings is set; where the group round it is absent, it is not. */
    private CodeBlock isSet(RelatedSettings related, Setting setting) {
        Condition isSet = related.demandsValues() ? Beginning.isMoreThanBlanks(setting) : Beginning.isSet(setting);
        List<CodeBlock> parts = new ArrayList<>();
        for (Group group : related.optionalAround(setting, config)) {
            parts.add(PresenceCode.isThere(group.presence(), returned(group)));
        }
        if (parts.isEmpty()) {
            return isSet.code();
        }
        parts.add(isSet.asPart());
        return Condition.allOf(parts).code();
    }

    /** The variable that switches a group on: the one that does so alone with its values in words, or the first. */
    private CodeBlock whatSwitches(Group group) {
        String first = group.switches(config).get(0).variable();
        return group.switchSetting(config).isEmpty()
                ? CodeBlock.of("$S", first)
                : CodeBlock.of("$S, $S", first, Ascii.literal(group.shownSwitchValues()));
    }

    /** The groups around what is demanded and around the setting that demands it, each once. */
    private List<Group> groupsOn(Member demanded, Setting other) {
        List<String> path = parent(demanded.path());
        Set<Group> groups = new LinkedHashSet<>(groupsOn(path));
        groups.addAll(config.groupsOn(parent(other.path())));
        groups.removeAll(aroundEach(path));
        return List.copyOf(groups);
    }

    /** The groups on a path, within the one of several that it goes through. */
    private List<Group> groupsOn(List<String> path) {
        List<Group> groups = new ArrayList<>(config.groupsOn(path));
        groups.removeAll(aroundEach(path));
        return groups;
    }

    /** The groups that are there where one of several on a path is, which is one of them. */
    private List<Group> aroundEach(List<String> path) {
        return config.severalOn(path)
                .map(several -> config.groupsOn(several.path()))
                .orElse(List.of());
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
            if (isAskedFor(group)) {
                CodeBlock.Builder inside = CodeBlock.builder();
                inside.beginControlFlow("if ($L)", PresenceCode.isThere(group.presence(), returned(group)));
                code = inside.add(code).endControlFlow().build();
            }
        }
        return code;
    }

    private static List<String> parent(List<String> path) {
        return path.subList(0, path.size() - 1);
    }

    /** What the accessor of a setting or a group returns. */
    private String returned(Member member) {
        return pathTo(parent(member.path())) + "." + member.accessor().method() + "()";
    }

    /** What the groups on a path lead to, those that may be absent opened, from the one of several that is judged. */
    private String pathTo(List<String> path) {
        String code = VALUES;
        for (Group group : config.groupsOn(path)) {
            boolean isRead = !opened.isEmpty() && group.equals(opened.get(opened.size() - 1));
            if (isRead) {
                code = REQUIRED;
            } else if (group.isRepeated()) {
                code = EACH;
            } else {
                code = PresenceCode.value(
                        group.presence(), code + "." + group.accessor().method() + "()");
            }
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
                .addParameter(type, VALUES);
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
                .addStatement("loading.plainRuleThrew($S, $L, thrown, $L)", rule.name(config), bits, isSevere)
                .addStatement("return")
                .endControlFlow()
                .addStatement(
                        "loading.plainRule($S, $L, holds, $S, $L)",
                        rule.name(config),
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
