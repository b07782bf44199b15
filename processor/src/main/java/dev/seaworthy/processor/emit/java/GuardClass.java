package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.runtime.load.GeneratedCode;
import java.util.List;

/**
 * The class through which rules in plain Java read the settings for a report: it remembers what they read, and stops a
 * rule that reads a setting which has no value.
 */
final class GuardClass {
    private final LoaderNames names;

    GuardClass(LoaderNames names) {
        this.names = names;
    }

    TypeSpec of(Settings settings, List<String> path) {
        TypeName type = TypeNames.of(settings);
        TypeSpec.Builder guard = TypeSpec.classBuilder(names.guard(path))
                .addAnnotation(GeneratedCode.class)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addSuperinterface(type)
                .alwaysQualify(settings.memberTypes().toArray(new String[0]))
                .addJavadoc("Stands between {@link $T} and its rules, so that a report can say what a rule read.", type)
                .addField(LoaderCode.LOADING, "loading", PRIVATE, FINAL)
                .addField(type, "values", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(LoaderCode.LOADING, "loading")
                        .addParameter(type, "values")
                        .addStatement("this.loading = loading")
                        .addStatement("this.values = values")
                        .build());
        for (Member member : settings.members()) {
            guard.addMethod(accessor(member, settings));
        }
        return guard.build();
    }

    private MethodSpec accessor(Member member, Settings settings) {
        MethodSpec.Builder method = ValuesClass.accessor(member, settings);
        if (member instanceof Setting setting) {
            return method.addStatement("loading.reads($S)", setting.variable())
                    .addStatement("return values.$L()", member.accessor().method())
                    .build();
        }
        Group group = (Group) member;
        TypeName guard = names.guard(group.path());
        if (group.isRepeated()) {
            return method.addStatement(
                            "loading.reads($S)",
                            group.start() + group.repetition().placeholder())
                    .addStatement("return values.$L()", member.accessor().method())
                    .build();
        }
        if (!group.isOptional()) {
            return method.addStatement(
                            "return new $T(loading, values.$L())",
                            guard,
                            member.accessor().method())
                    .build();
        }
        String returned = "values." + member.accessor().method() + "()";
        CodeBlock guarded = CodeBlock.of("new $T(loading, $L)", guard, PresenceCode.value(group.presence(), returned));
        return method.beginControlFlow("if ($L)", PresenceCode.isThere(group.presence(), returned))
                .addStatement("return $L", PresenceCode.of(group.presence(), guarded))
                .endControlFlow()
                .addStatement("return $L", PresenceCode.absent(group.presence()))
                .build();
    }
}
