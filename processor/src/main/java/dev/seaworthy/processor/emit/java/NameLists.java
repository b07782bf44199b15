package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Recorder;
import java.util.List;

/** The lists of names that a report needs: every variable, every rule. Made only when there is a report. */
final class NameLists {
    /** A method holds 64 KB of code, and each name takes eight bytes or nine. */
    private static final int NAMES_A_METHOD = 1000;

    private NameLists() {}

    static void addTo(TypeSpec.Builder loader, ConfigModel config) {
        List<String> variables =
                config.allSettings().stream().map(Setting::variable).toList();
        add(loader, "variables", "Every variable, in the order of declaration.", variables);
        add(loader, "rules", "The name of every rule.", config.ruleNames());
    }

    private static void add(TypeSpec.Builder loader, String name, String doc, List<String> names) {
        if (names.size() <= NAMES_A_METHOD) {
            loader.addMethod(list(name, doc, names));
            return;
        }
        CodeBlock.Builder parts = CodeBlock.builder();
        int part = 0;
        String holderName = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        TypeSpec.Builder holder = TypeSpec.classBuilder(holderName)
                .addAnnotation(GeneratedCode.class)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addJavadoc("$L In parts, because a class holds a limited number of constants.", doc)
                .addMethod(LoaderEmitter.NOT_INSTANTIABLE);
        for (int from = 0; from < names.size(); from += NAMES_A_METHOD) {
            part++;
            String partName = name + part;
            parts.add(part == 1 ? "" : ", ").add("$L.$L()", holderName, partName);
            holder.addMethod(list(
                    partName,
                    "Part " + part + ".",
                    names.subList(from, Math.min(names.size(), from + NAMES_A_METHOD))));
        }
        loader.addType(holder.build());
        loader.addMethod(method(name, doc)
                .addStatement("return $T.joined($L)", Recorder.class, parts.build())
                .build());
    }

    private static MethodSpec list(String name, String doc, List<String> names) {
        CodeBlock.Builder list = CodeBlock.builder()
                .add("return new $T[] {", TypeNames.STRING)
                .indent()
                .indent();
        for (int i = 0; i < names.size(); i++) {
            list.add(i == 0 ? "\n$S" : ",\n$S", names.get(i));
        }
        return method(name, doc)
                .addCode(list.unindent().unindent().add("\n};\n").build())
                .build();
    }

    private static MethodSpec.Builder method(String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(ArrayTypeName.of(TypeNames.STRING))
                .addJavadoc("$L", doc);
    }
}
