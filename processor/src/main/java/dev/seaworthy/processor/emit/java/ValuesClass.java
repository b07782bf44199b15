package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;
import static javax.lang.model.element.Modifier.TRANSIENT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.Shape;
import dev.seaworthy.runtime.load.Copies;
import dev.seaworthy.runtime.load.GeneratedCode;
import java.util.List;
import java.util.stream.Stream;

/** The class that implements an interface of settings: one field a setting, and an accessor that reads it. */
final class ValuesClass {
    private final ConfigModel config;
    private final LoaderNames names;
    private final SettingReaderMethod readers;

    ValuesClass(ConfigModel config, LoaderNames names, SettingReaderMethod readers) {
        this.config = config;
        this.names = names;
        this.readers = readers;
    }

    /** The class of the whole configuration. */
    TypeSpec ofRoot() {
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
                    .addStatement("return $L", returned(member))
                    .build());
        }
        values.addMethod(constructor.build());
        new ValuesMethods(names.values(path), settings, names).addTo(values);
        return values.build();
    }

    /** What an accessor returns: of bytes a copy, which its caller may overwrite, as is done with keys after their use. */
    private CodeBlock returned(Member member) {
        String field = names.field(member);
        if (!(member instanceof Setting setting) || !setting.type().scalar().is(ScalarType.BYTES)) {
            return CodeBlock.of("$L", field);
        }
        boolean isOne = setting.type().shape() == Shape.SINGLE && !setting.isSeveral();
        CodeBlock copy = isOne ? CodeBlock.of("$L.clone()", field) : CodeBlock.of("$T.of($L)", Copies.class, field);
        return switch (setting.isSeveral() ? Presence.ALWAYS : setting.type().presence()) {
            case OPTIONAL ->
                isOne
                        ? CodeBlock.of("$L.map($T::clone)", field, byte[].class)
                        : CodeBlock.of("$L.map($T::of)", field, Copies.class);
            case NULLABLE -> CodeBlock.of("$L == null ? null : $L", field, copy);
            default -> copy;
        };
    }

    /** A field; what is secret is transient, so that a serializer that reads fields sees nothing of it. */
    private FieldSpec field(Member member, Settings settings) {
        FieldSpec.Builder field =
                FieldSpec.builder(TypeNames.of(member, settings.memberTypes()), names.field(member), PRIVATE);
        if (member instanceof Setting setting && setting.isSensitive()) {
            field.addModifiers(TRANSIENT);
        }
        return field.addModifiers(FINAL).build();
    }

    private void read(Member member, MethodSpec.Builder constructor) {
        if (member instanceof Setting setting && setting.isSeveral()) {
            constructor.addStatement(
                    "this.$L = $T.$L(loading)", names.field(setting), names.loader(), names.collector(setting));
        } else if (member instanceof Setting setting) {
            constructor.addStatement("this.$L = $L", names.field(setting), readers.call(setting));
        } else if (member instanceof Group group) {
            if (group.isOptional()) {
                constructor.addStatement(
                        "this.$L = $T.$L(loading)", names.field(group), names.loader(), names.reader(group));
            } else {
                constructor.addStatement("this.$L = new $T(loading)", names.field(group), names.values(group.path()));
            }
        }
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
        group.switchSetting(config)
                .ifPresentOrElse(
                        setting -> switched(group, setting, method),
                        () -> method.addJavadoc(
                                        "{@code $L}: there when one of its variables is set.", group.prefix() + "…")
                                .beginControlFlow("if ($L)", anySet(group).negated()));
        group.allSettings().stream()
                .filter(Setting::isSensitive)
                .flatMap(ValuesClass::absentSecret)
                .forEach(said -> method.addStatement("$L", said));
        return method.addStatement("return $L", PresenceCode.absent(group.presence()))
                .endControlFlow()
                .addStatement("loading.enterGroup($L)", why(group))
                .addStatement("$1T group = new $1T(loading)", names.values(group.path()))
                .addStatement("loading.leaveGroup()")
                .addStatement("return $L", PresenceCode.of(group.presence(), CodeBlock.of("group")))
                .build();
    }

    /** Opens what is done where the one variable that switches a group on does not: those that are set have no effect. */
    private void switched(Group group, Setting setting, MethodSpec.Builder method) {
        List<String> values = group.switchValues();
        if (values.isEmpty()) {
            method.addJavadoc("{@code $L}: there when {@code $L} is set.", group.prefix() + "…", setting.variable())
                    .beginControlFlow("if ($L)", AnySet.of(List.of(setting)).negated());
        } else {
            method.addJavadoc(
                    "{@code $L}: there when {@code $L} is {@code $L}.",
                    group.prefix() + "…",
                    setting.variable(),
                    JavadocText.of(group.shownSwitchValues()));
            if (group.ownSwitch().isPresent()) {
                method.addStatement("boolean isOn = false")
                        .beginControlFlow("if ($L)", AnySet.of(List.of(setting)).code())
                        .addStatement("$L", read(setting))
                        .addStatement("isOn = $L", isOn(setting, values))
                        .endControlFlow();
            } else {
                method.addStatement("$L", read(setting)).addStatement("boolean isOn = $L", isOn(setting, values));
            }
            method.beginControlFlow("if (!isOn)");
        }
        for (Setting other : group.allSettings()) {
            if (!other.equals(setting)) {
                other.ownNames().forEach(name -> method.addStatement("$L", unused(other, name, setting, group)));
                other.fallbacks().forEach(name -> method.addStatement("loading.fallbackOfAbsent($S)", name));
            }
        }
    }

    /** The calls that say of a secret that it is one, whatever name it would be read by. */
    private static Stream<CodeBlock> absentSecret(Setting setting) {
        return setting.names().stream()
                .map(name -> setting.type().isPlural()
                        ? CodeBlock.of(
                                "loading.secretsOfAbsent($S, $S)",
                                name,
                                Ascii.literal(setting.type().separator()))
                        : CodeBlock.of("loading.secretOfAbsent($S)", name));
    }

    /** The call that says of a variable that it has no effect, or of each of several that only the environment knows. */
    private static CodeBlock unused(Setting setting, String name, Setting switching, Group group) {
        if (setting.isRepeated() && !switching.isRepeated()) {
            return CodeBlock.of(
                    "loading.$L($S, $S, $S, $S)",
                    setting.isSensitive() ? "unusedSecretOnes" : "unusedOnes",
                    Repetition.start(name),
                    Repetition.end(name),
                    switching.variable(),
                    words(group));
        }
        return CodeBlock.of(
                "loading.$L($L, $S, $S)",
                setting.isSensitive() ? "unusedSecret" : "unused",
                Beginning.of(setting).isSet(name),
                switching.variable(),
                words(group));
    }

    /** The statement that reads the value of a setting; the loader keeps the text of one of the program's own type. */
    private CodeBlock read(Setting setting) {
        return setting.type().scalar().isOwn()
                ? readers.call(setting)
                : CodeBlock.of("$T value = $L", TypeNames.of(setting.type()), readers.call(setting));
    }

    private CodeBlock isOn(Setting setting, List<String> values) {
        return readers.isOneOf(setting, "value", values)
                .after(CodeBlock.of("loading.has()"))
                .code();
    }

    /** Why a group is there, for its problems: a value outside it may be a default, so that no variable was found set. */
    private CodeBlock why(Group group) {
        if (group.switchValues().isEmpty()) {
            return CodeBlock.of("");
        }
        return group.outerSwitch(config)
                .map(setting -> CodeBlock.of("$S, $S", setting.variable(), words(group)))
                .orElseGet(() -> CodeBlock.of("$S", words(group)));
    }

    private static String words(Group group) {
        return Ascii.literal(group.shownSwitchValues());
    }

    private static AnySet anySet(Group group) {
        return Repetition.isIn(group.prefix()) ? AnySet.of(group.allSettings()) : AnySet.outside(group.allSettings());
    }
}
