package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.ClassCode;
import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class that implements an interface of settings: one field a setting, and an accessor that reads it. */
final class ValuesClass {
    private final LoaderNames names;
    private final SettingReaderMethod readers;

    ValuesClass(LoaderNames names, SettingReaderMethod readers) {
        this.names = names;
        this.readers = readers;
    }

    /** The class of the whole configuration. */
    ClassCode of(ConfigModel config) {
        return of(config.settings(), List.of());
    }

    /** The class of a group. */
    ClassCode of(Group group) {
        return of(group.settings(), group.path());
    }

    private ClassCode of(Settings settings, List<String> path) {
        TypeName type = TypeNames.of(settings);
        ClassCode values = ClassCode.of(
                        "private static final", names.values(path).simpleName())
                .implementing(type, settings.memberTypes())
                .javadoc("The values of {@link $T}.", type);
        MethodCode constructor = MethodCode.constructor("").parameter(LoaderCode.LOADING, "in");
        for (Member member : settings.members()) {
            TypeName returned = typeOf(member);
            values.field("private final", returned, member.accessor());
            read(member, constructor);
            values.method(MethodCode.of("public", returned, member.accessor())
                    .override()
                    .statement("return $L", member.accessor()));
        }
        return values.method(constructor);
    }

    private void read(Member member, MethodCode constructor) {
        if (member instanceof Setting setting) {
            Code value = readers.isExpression(setting)
                    ? readers.expression(setting)
                    : Code.of("$T.$L(in)", names.holder(setting), names.reader(setting));
            constructor.statement("this.$L = $L", setting.accessor(), value);
        } else if (member instanceof Group group) {
            if (group.isOptional()) {
                constructor.statement("this.$L = $T.$L(in)", group.accessor(), names.loader(), names.reader(group));
            } else {
                constructor.statement("this.$L = new $T(in)", group.accessor(), names.values(group.path()));
            }
        }
    }

    /** The type of a member's accessor. */
    static TypeName typeOf(Member member) {
        if (member instanceof Setting setting) {
            return TypeNames.of(setting.type());
        }
        Group group = (Group) member;
        TypeName type = TypeNames.of(group.settings());
        return group.isOptional() ? TypeName.of(Optional.class).with(type) : type;
    }

    /** The method that reads an optional group: it is there when one of its variables is set. */
    MethodCode optional(Group group) {
        MethodCode method = MethodCode.of("private static", typeOf(group), names.reader(group))
                .parameter(LoaderCode.LOADING, "in");
        method.javadoc("{@code $L}: there when one of its variables is set.", group.prefix() + "…");
        Code.Builder isSet = Code.builder();
        for (Setting setting : group.allSettings()) {
            for (String name : withAliases(setting)) {
                isSet.add(isSet.isEmpty() ? "" : "\n        || ").add("in.isSet($S)", name);
            }
        }
        method.begin("if ($L)", isSet.build())
                .statement("return $T.of(new $T(in))", Optional.class, names.values(group.path()))
                .end();
        return method.statement("return $T.empty()", Optional.class);
    }

    private static List<String> withAliases(Setting setting) {
        List<String> all = new ArrayList<>(setting.aliases());
        all.add(0, setting.variable());
        return all;
    }
}
