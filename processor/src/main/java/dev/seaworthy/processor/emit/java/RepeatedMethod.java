package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Member;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** The method that reads a map or a list: a group or a value for each name or index of which the environment has variables. */
final class RepeatedMethod {
    private final LoaderNames names;
    private final SettingReaderMethod readers;

    RepeatedMethod(LoaderNames names, SettingReaderMethod readers) {
        this.names = names;
        this.readers = readers;
    }

    /** That of groups. */
    MethodSpec of(Group group) {
        ClassName values = names.values(group.path());
        return method(names.reader(group), group)
                .addJavadoc("{@code $L}: one for each of which a variable is set.", group.prefix() + "…")
                .addCode(begun(
                        group,
                        "groups",
                        group.repetition(),
                        group.start() + group.repetition().placeholder(),
                        group.allSettings()))
                .addStatement("loading.enterGroup()")
                .addStatement(added("groups", group.repetition(), CodeBlock.of("new $T(loading)", values)))
                .addStatement("loading.leaveGroup()")
                .addCode(ended())
                .addStatement("return $L", unmodifiable("groups", group.repetition()))
                .build();
    }

    /** That of values. */
    MethodSpec of(Setting setting) {
        Repetition repetition = setting.naming().repetition();
        MethodSpec.Builder method = method(names.collector(setting), setting)
                .addJavadoc("{@code $L}: one for each that is set.", setting.variable())
                .addCode(begun(setting, "values", repetition, setting.variable(), List.of(setting)))
                .addStatement(added("values", repetition, readers.call(setting)))
                .addCode(ended());
        Setting whole = setting.whole();
        if (!whole.constraints().isEmpty()) {
            method.addStatement("$T loading = all.several($S)", LoaderCode.LOADING, setting.variable())
                    .addCode(ConstraintCode.of(whole, "values", false));
        }
        return method.addStatement("return $L", unmodifiable("values", repetition))
                .build();
    }

    private static MethodSpec.Builder method(String name, Member member) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(TypeNames.of(member, List.of()))
                .addParameter(LoaderCode.LOADING, "all");
    }

    /** The collection, and the loop over the names or indexes as far as the condition that one of its variables is set. */
    private static CodeBlock begun(
            Member member, String collection, Repetition repetition, String variable, List<Setting> settings) {
        boolean isMap = repetition == Repetition.NAMED;
        TypeName type = TypeNames.of(member, List.of());
        List<CodeBlock> ends = new ArrayList<>();
        for (Setting setting : settings) {
            setting.ownNames().forEach(name -> ends.add(CodeBlock.of("$S", Repetition.end(name))));
        }
        CodeBlock joined = ends.size() == 1
                ? CodeBlock.of(", $L", ends.get(0))
                : CodeBlock.of("$>$>,\n$L$<$<", CodeBlock.join(ends, ",\n"));
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("$T $L = new $T<>()", type, collection, isMap ? LinkedHashMap.class : ArrayList.class)
                .beginControlFlow(
                        "for ($T name : all.$L($S$L))",
                        TypeNames.STRING,
                        isMap ? "names" : "indexes",
                        Repetition.start(variable),
                        joined)
                .addStatement("$T loading = all.named($S, name)", LoaderCode.LOADING, repetition.placeholder())
                .beginControlFlow("if ($L)", AnySet.of(settings).code());
        return isMap
                ? code.build()
                : code.addStatement("all.index($S, $L.size(), name)", variable, collection)
                        .build();
    }

    private static CodeBlock added(String collection, Repetition repetition, CodeBlock value) {
        return repetition == Repetition.NAMED
                ? CodeBlock.of("$L.put(name, $L)", collection, value)
                : CodeBlock.of("$L.add($L)", collection, value);
    }

    private static CodeBlock ended() {
        return CodeBlock.builder()
                .endControlFlow()
                .addStatement("all.include(loading)")
                .endControlFlow()
                .build();
    }

    private static CodeBlock unmodifiable(String collection, Repetition repetition) {
        return CodeBlock.of(
                "$T.$L($L)",
                Collections.class,
                repetition == Repetition.NAMED ? "unmodifiableMap" : "unmodifiableList",
                collection);
    }
}
