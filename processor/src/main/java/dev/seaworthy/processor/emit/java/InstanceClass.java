package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.Trait;
import dev.seaworthy.runtime.ConfigGroup;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigParts;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.GeneratedCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The class that is the loader as an object. Only its own static method mentions the type that it is handed out as: a start,
 * which verifies the loader, loads neither.
 */
final class InstanceClass {
    private static final ClassName PARTS = ClassName.get(ConfigParts.class);

    private final ConfigModel config;
    private final LoaderNames names;
    private final TypeName type;
    private final TypeName handedOut;

    InstanceClass(ConfigModel config, LoaderNames names) {
        this.config = config;
        this.names = names;
        this.type = TypeNames.of(config);
        this.handedOut = TypeNames.generic(ConfigLoader.class, type);
    }

    TypeSpec of(CodeBlock standardSource) {
        TypeSpec.Builder instance = TypeSpec.classBuilder(names.instance())
                .addAnnotation(GeneratedCode.class)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addSuperinterface(handedOut)
                .addJavadoc("What {@link $T#loader} hands out.", names.loader())
                .addMethod(MethodSpec.methodBuilder("loader")
                        .addModifiers(STATIC)
                        .returns(handedOut)
                        .addStatement("return new $T()", names.instance())
                        .build())
                .addMethod(LoaderCode.overriding("type", TypeNames.generic(Class.class, type))
                        .addStatement("return $T.class", type)
                        .build())
                .addMethod(LoaderCode.overriding("environmentVariable", TypeNames.STRING)
                        .addStatement("return $S", config.environmentVariable())
                        .build())
                .addMethod(LoaderCode.overriding("docsDirectory", TypeNames.STRING)
                        .addStatement("return $S", config.docsDirectory())
                        .build())
                .addMethod(list("variables"))
                .addMethod(list("rules"))
                .addMethod(groups())
                .addMethod(LoaderCode.overriding("process", ClassName.get(ConfigSource.class))
                        .addStatement("return $L", standardSource)
                        .build())
                .addMethod(withSource("load", type))
                .addMethod(withSource("check", TypeNames.generic(ConfigReport.class, type)))
                .addMethod(parts());
        if (config.environmentNames().hasOwn()) {
            instance.addMethod(LoaderCode.overriding("environmentNames", ClassName.get(EnvironmentNames.class))
                    .addStatement("return $T.environmentNames()", names.loader())
                    .build());
        }
        for (Group group : config.allGroups()) {
            if (hasParts(group)) {
                instance.addMethod(partsOf(group));
            }
        }
        return instance.build();
    }

    private MethodSpec list(String name) {
        return LoaderCode.overriding(name, TypeNames.generic(List.class, TypeNames.STRING))
                .addStatement("return $T.of($T.$L())", List.class, names.loader(), name)
                .build();
    }

    private MethodSpec withSource(String name, TypeName returned) {
        return LoaderCode.overriding(name, returned)
                .addParameter(ConfigSource.class, "source")
                .addStatement("return $T.$L(source)", names.loader(), name)
                .build();
    }

    private MethodSpec groups() {
        CodeBlock.Builder groups = CodeBlock.builder();
        Set<String> absent = new HashSet<>();
        for (Group group : config.allGroups()) {
            if (isOneOfSeveral(group)) {
                continue; // No path leads to one of them.
            }
            boolean mayBeAbsent = group.isOptional() || absent.contains(outerPath(group));
            if (mayBeAbsent) {
                absent.add(path(group));
            }
            groups.add(groups.isEmpty() ? "\n" : ",\n")
                    .add(
                            "new $T($S, $T.class, $L)",
                            ConfigGroup.class,
                            path(group),
                            TypeNames.of(group.settings()),
                            mayBeAbsent);
        }
        return LoaderCode.overriding("groups", TypeNames.generic(List.class, ClassName.get(ConfigGroup.class)))
                .addStatement("return $T.of($>$>$L$<$<)", List.class, groups.build())
                .build();
    }

    private MethodSpec parts() {
        MethodSpec.Builder parts = LoaderCode.overriding("parts", PARTS)
                .addParameter(type, "configuration")
                .addStatement("$1T parts = new $1T()", PARTS);
        addParts(parts, "configuration", config.settings());
        return parts.addStatement("return parts").build();
    }

    private MethodSpec partsOf(Group group) {
        MethodSpec.Builder parts = MethodSpec.methodBuilder(names.partsOf(group))
                .addModifiers(PRIVATE, STATIC)
                .addParameter(TypeNames.of(group.settings()), "group")
                .addParameter(PARTS, "parts");
        if (!isOneOfSeveral(group)) {
            parts.addStatement("parts.addGroup($S, group)", path(group));
        }
        addParts(parts, "group", group.settings());
        return parts.build();
    }

    private void addParts(MethodSpec.Builder method, String holder, Settings settings) {
        for (Member member : settings.members()) {
            if (member instanceof Setting setting) {
                if (isPart(setting)) {
                    method.addStatement(
                            "parts.$L($S, $L.$L())",
                            setting.isSensitive() ? "addSensitive" : "addText",
                            setting.variable(),
                            holder,
                            setting.accessor().method());
                }
            } else if (member instanceof Group group) {
                addParts(method, group, holder + "." + group.accessor().method() + "()");
            }
        }
    }

    private void addParts(MethodSpec.Builder method, Group group, String returned) {
        if (!hasParts(group)) {
            return;
        }
        if (group.isRepeated()) {
            String each = group.repetition() == Repetition.NAMED ? returned + ".values()" : returned;
            method.beginControlFlow("for ($T each : $L)", TypeNames.of(group.settings()), each)
                    .addStatement("$L(each, parts)", names.partsOf(group))
                    .endControlFlow();
            return;
        }
        String value = PresenceCode.value(group.presence(), returned);
        if (group.isOptional()) {
            method.beginControlFlow("if ($L)", PresenceCode.isThere(group.presence(), returned))
                    .addStatement("$L($L, parts)", names.partsOf(group), value)
                    .endControlFlow();
        } else {
            method.addStatement("$L($L, parts)", names.partsOf(group), value);
        }
    }

    /** Whether a group has anything to add: one of several is itself no part, but the secrets in it are. */
    private boolean hasParts(Group group) {
        return !isOneOfSeveral(group) || group.settings().allSettings().stream().anyMatch(InstanceClass::isPart);
    }

    /** Whether its value is a secret, or may have one in it: a text may be a URL, and a type of the program's own as well. */
    private static boolean isPart(Setting setting) {
        Scalar scalar = setting.type().scalar();
        return setting.isSensitive() || scalar.has(Trait.URL) || scalar.isOwn();
    }

    private boolean isOneOfSeveral(Group group) {
        return config.groupsOn(group.path()).stream().anyMatch(Group::isRepeated);
    }

    private static String path(Group group) {
        return String.join(".", group.path());
    }

    private static String outerPath(Group group) {
        return String.join(".", group.path().subList(0, group.path().size() - 1));
    }
}
