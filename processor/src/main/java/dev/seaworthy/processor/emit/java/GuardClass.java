package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.ClassCode;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import java.util.List;
import java.util.Optional;

/**
 * The class through which rules in plain Java read the settings for a report: it remembers what they read, and stops a
 * rule that reads a setting which has no value.
 */
final class GuardClass {
    private final LoaderNames names;

    GuardClass(LoaderNames names) {
        this.names = names;
    }

    ClassCode of(Settings settings, List<String> path) {
        TypeName type = TypeNames.of(settings);
        ClassCode guard = ClassCode.of("private static final", names.guard(path).simpleName())
                .implementing(type, settings.memberTypes())
                .javadoc("Stands between {@link $T} and its rules, so that a report can say what a rule read.", type)
                .field("private final", LoaderCode.LOADING, "in")
                .field("private final", type, "values")
                .method(MethodCode.constructor("")
                        .parameter(LoaderCode.LOADING, "in")
                        .parameter(type, "values")
                        .statement("this.in = in")
                        .statement("this.values = values"));
        for (Member member : settings.members()) {
            guard.method(accessor(member));
        }
        return guard;
    }

    private MethodCode accessor(Member member) {
        MethodCode method = MethodCode.of("public", ValuesClass.typeOf(member), member.accessor())
                .override();
        if (member instanceof Setting setting) {
            return method.statement("in.reads($S)", setting.variable())
                    .statement("return values.$L()", member.accessor());
        }
        Group group = (Group) member;
        TypeName guard = names.guard(group.path());
        if (!group.isOptional()) {
            return method.statement("return new $T(in, values.$L())", guard, member.accessor());
        }
        return method.begin("if (values.$L().isPresent())", member.accessor())
                .statement("return $T.of(new $T(in, values.$L().get()))", Optional.class, guard, member.accessor())
                .end()
                .statement("return $T.empty()", Optional.class);
    }
}
