package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;
import static javax.lang.model.element.Modifier.TRANSIENT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.runtime.load.GeneratedCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The class that implements an interface of settings: one field a setting, and an accessor that reads it. */
final class ValuesClass {
    private final LoaderNames names;
    private final SettingReaderMethod readers;

    ValuesClass(LoaderNames names, SettingReaderMethod readers) {
        this.names = names;
        this.readers = readers;
    }

    /** The class of the whole configuration. */
    TypeSpec of(ConfigModel config) {
        return of(config.settings(), List.of());
    }

    /** The class of a group. */
    TypeSpec of(Group group) {
        return of(group.settings(), group.path());
    }

    private TypeSpec of(Settings settings, List<String> path) {
        ClassName type = TypeNames.of(settings);
        TypeSpec.Builder values = TypeSpec.classBuilder(names.values(path))
                .addAnnotation(GeneratedCode.class)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addSuperinterface(type)
                .alwaysQualify(settings.memberTypes().toArray(new String[0]))
                .addJavadoc("The values of {@link $T}.", type);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameter(LoaderCode.LOADING, "loading");
        for (Member member : settings.members()) {
            values.addField(field(member, settings));
            read(member, constructor);
            values.addMethod(accessor(member, settings)
                    .addStatement("return $L", field(member))
                    .build());
        }
        values.addMethod(constructor.build());
        new ValuesMethods(names.values(path), settings).addTo(values);
        return values.build();
    }

    /** The name of the field that holds what an accessor returns. */
    static String field(Member member) {
        return LoaderNames.legal(member.accessor().name());
    }

    /** A field; what is secret is transient, so that a serializer that reads fields sees nothing of it. */
    private static FieldSpec field(Member member, Settings settings) {
        FieldSpec.Builder field =
                FieldSpec.builder(TypeNames.of(member, settings.memberTypes()), field(member), PRIVATE);
        if (member instanceof Setting setting && setting.isSensitive()) {
            field.addModifiers(TRANSIENT);
        }
        return field.addModifiers(FINAL).build();
    }

    private void read(Member member, MethodSpec.Builder constructor) {
        if (member instanceof Setting setting) {
            constructor.addStatement("this.$L = $L", field(setting), value(setting));
        } else if (member instanceof Group group) {
            if (group.isOptional()) {
                constructor.addStatement("this.$L = $T.$L(loading)", field(group), names.loader(), names.reader(group));
            } else {
                constructor.addStatement("this.$L = new $T(loading)", field(group), names.values(group.path()));
            }
        }
    }

    private CodeBlock value(Setting setting) {
        return readers.isExpression(setting)
                ? readers.expression(setting)
                : CodeBlock.of("$T.$L(loading)", names.holder(setting), names.reader(setting));
    }

    /** An accessor without its body. */
    static MethodSpec.Builder accessor(Member member, Settings settings) {
        return LoaderCode.overriding(member.accessor().method(), TypeNames.of(member, settings.memberTypes()));
    }

    /** The method that reads an optional group, if it is there. */
    MethodSpec optional(Group group) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.reader(group))
                .addModifiers(PRIVATE, STATIC)
                .returns(TypeNames.of(group, List.of()))
                .addParameter(LoaderCode.LOADING, "loading");
        group.switchSetting()
                .ifPresentOrElse(
                        setting -> switched(group, setting, method),
                        () -> method.addJavadoc(
                                        "{@code $L}: there when one of its variables is set.", group.prefix() + "…")
                                .beginControlFlow("if ($L)", nothingIsSet(group.allSettings())));
        CodeBlock values = group.switchValues().isEmpty() ? CodeBlock.of("") : CodeBlock.of("$S", words(group));
        return method.addStatement("return $L", PresenceCode.absent(group.presence()))
                .endControlFlow()
                .addStatement("loading.enterGroup($L)", values)
                .addStatement("$1T group = new $1T(loading)", names.values(group.path()))
                .addStatement("loading.leaveGroup()")
                .addStatement("return $L", PresenceCode.of(group.presence(), CodeBlock.of("group")))
                .build();
    }

    /** The method that reads a map or a list of groups: one for each name or index of which the environment has variables. */
    MethodSpec repeated(Group group) {
        boolean isMap = group.repetition() == Repetition.NAMED;
        String placeholder = group.repetition().placeholder();
        CodeBlock.Builder ends = CodeBlock.builder();
        for (Setting setting : group.allSettings()) {
            setting.ownNames().forEach(name -> ends.add(",\n$S", group.end(name)));
        }
        ClassName values = names.values(group.path());
        TypeName held = TypeNames.of(group.settings());
        return MethodSpec.methodBuilder(names.reader(group))
                .addModifiers(PRIVATE, STATIC)
                .returns(TypeNames.of(group, List.of()))
                .addParameter(LoaderCode.LOADING, "all")
                .addJavadoc("{@code $L}: one for each of which a variable is set.", group.prefix() + "…")
                .addStatement(
                        "$T groups = new $T<>()",
                        isMap
                                ? TypeNames.generic(Map.class, TypeNames.STRING, held)
                                : TypeNames.generic(List.class, held),
                        isMap ? LinkedHashMap.class : ArrayList.class)
                .beginControlFlow(
                        "for ($T name : all.$L($S$>$>$L$<$<))",
                        TypeNames.STRING,
                        isMap ? "names" : "indexes",
                        group.start(),
                        ends.build())
                .addStatement("$T loading = all.named($S, name)", LoaderCode.LOADING, placeholder)
                .beginControlFlow("if ($L)", joined(isSet(group.allSettings())))
                .addCode(
                        isMap ? CodeBlock.of("") : CodeBlock.of("all.index($S, groups.size(), name);\n", group.start()))
                .addStatement("loading.enterGroup()")
                .addStatement(isMap ? "groups.put(name, new $T(loading))" : "groups.add(new $T(loading))", values)
                .addStatement("loading.leaveGroup()")
                .endControlFlow()
                .addStatement("all.include(loading)")
                .endControlFlow()
                .addStatement("return $T.$L(groups)", Collections.class, isMap ? "unmodifiableMap" : "unmodifiableList")
                .build();
    }

    /** Opens what is done where the one variable that switches a group on does not: those that are set have no effect. */
    private void switched(Group group, Setting setting, MethodSpec.Builder method) {
        List<String> values = group.switchValues();
        if (values.isEmpty()) {
            method.addJavadoc("{@code $L}: there when {@code $L} is set.", group.prefix() + "…", setting.variable())
                    .beginControlFlow("if ($L)", nothingIsSet(List.of(setting)));
        } else {
            Condition isOn = readers.isOneOf(setting, "value", values).after(CodeBlock.of("loading.has()"));
            method.addJavadoc(
                            "{@code $L}: there when {@code $L} is {@code $L}.",
                            group.prefix() + "…",
                            setting.variable(),
                            JavadocText.of(group.shownSwitchValues()))
                    .addStatement("boolean isOn = false")
                    .beginControlFlow("if ($L)", joined(isSet(List.of(setting))));
            if (setting.type().scalar().isOwn()) {
                method.addStatement("$L", value(setting));
            } else {
                method.addStatement("$T value = $L", TypeNames.of(setting.type()), value(setting));
            }
            method.addStatement("isOn = $L", isOn.code()).endControlFlow().beginControlFlow("if (!isOn)");
        }
        for (Setting other : group.allSettings()) {
            if (!other.equals(setting)) {
                for (String name : other.ownNames()) {
                    method.addStatement(
                            "loading.$L($L, $S, $S)",
                            other.isSensitive() ? "unusedSecret" : "unused",
                            Beginning.of(other).isSet(name),
                            setting.variable(),
                            words(group));
                }
            }
        }
    }

    private static String words(Group group) {
        return Ascii.literal(group.shownSwitchValues());
    }

    private static CodeBlock nothingIsSet(List<Setting> settings) {
        List<CodeBlock> isSet = isSet(settings);
        return CodeBlock.of(isSet.size() == 1 ? "!$L" : "!($L)", joined(isSet));
    }

    private static CodeBlock joined(List<CodeBlock> alternatives) {
        return CodeBlock.join(alternatives, "\n        || ");
    }

    /** Whether settings are set, each by each of its names. */
    private static List<CodeBlock> isSet(List<Setting> settings) {
        List<CodeBlock> isSet = new ArrayList<>();
        for (Setting setting : settings) {
            for (String name : setting.names()) {
                isSet.add(Beginning.of(setting).isSet(name));
            }
        }
        return isSet;
    }
}
