package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.runtime.load.Members;
import java.util.List;

/** What a class of values has of every object: it prints itself, secrets masked, and compares. */
final class ValuesMethods {
    /** A method holds 64 KB of code, and each member takes fifteen bytes. */
    private static final int MEMBERS_A_METHOD = 1000;

    private final ClassName type;
    private final Settings settings;
    private final LoaderNames names;

    ValuesMethods(ClassName type, Settings settings, LoaderNames names) {
        this.type = type;
        this.settings = settings;
        this.names = names;
    }

    void addTo(TypeSpec.Builder values) {
        values.addMethod(LoaderCode.overriding("equals", TypeName.BOOLEAN)
                .addParameter(ClassName.OBJECT, "other")
                .addStatement("return other instanceof $T that && members(this).equals(members(that))", type)
                .build());
        values.addMethod(LoaderCode.overriding("hashCode", TypeName.INT)
                .addStatement("return members(this).hashCode()")
                .build());
        values.addMethod(LoaderCode.overriding("toString", TypeNames.STRING)
                .addStatement("return members(this).toString()")
                .build());
        addMembers(values);
    }

    /** Static methods with parameters: no accessor can have the same signature. */
    private void addMembers(TypeSpec.Builder values) {
        List<Member> all = settings.members();
        MethodSpec.Builder members = MethodSpec.methodBuilder("members")
                .addModifiers(PRIVATE, STATIC)
                .returns(Members.class)
                .addParameter(type, "values")
                .addStatement(
                        "$1T members = new $1T($2S)",
                        Members.class,
                        settings.type().simpleName());
        if (all.size() <= MEMBERS_A_METHOD) {
            values.addMethod(added(members, all).addStatement("return members").build());
            return;
        }
        for (int from = 0; from < all.size(); from += MEMBERS_A_METHOD) {
            String part = "add" + (from / MEMBERS_A_METHOD + 1);
            members.addStatement("$L(members, values)", part);
            MethodSpec.Builder method = MethodSpec.methodBuilder(part)
                    .addModifiers(PRIVATE, STATIC)
                    .addParameter(Members.class, "members")
                    .addParameter(type, "values");
            values.addMethod(added(method, all.subList(from, Math.min(all.size(), from + MEMBERS_A_METHOD)))
                    .build());
        }
        values.addMethod(members.addStatement("return members").build());
    }

    private MethodSpec.Builder added(MethodSpec.Builder method, List<Member> members) {
        for (Member member : members) {
            method.addStatement(
                    "members.$L($S, values.$L)",
                    adder(member),
                    member.accessor().name(),
                    names.field(member));
        }
        return method;
    }

    private static String adder(Member member) {
        if (member instanceof Group) {
            return "addGroup";
        }
        return member instanceof Setting setting && setting.isSensitive() ? "addSecret" : "add";
    }
}
