package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.ClassCode;
import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.Reporting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lists of names that a report needs: every variable, every rule. Made only when there is a report. */
final class NameLists {
    /** A method holds 64 KB of code, and each name takes eight bytes or nine. */
    private static final int NAMES_A_METHOD = 1000;

    private NameLists() {}

    static void addTo(ClassCode loader, ConfigModel config) {
        List<String> variables = new ArrayList<>();
        Set<String> rules = new LinkedHashSet<>();
        for (Setting setting : config.allSettings()) {
            variables.add(setting.variable());
            for (RuleSet set : setting.ruleSets()) {
                for (Rule rule : set.rules()) {
                    rules.add(rule.name(setting));
                }
            }
        }
        for (PlainRule rule : config.allPlainRules()) {
            rules.add(rule.name());
        }
        add(loader, "variables", "Every variable, in the order of declaration.", variables);
        add(loader, "rules", "The name of every rule.", List.copyOf(rules));
    }

    private static void add(ClassCode loader, String name, String doc, List<String> names) {
        if (names.size() <= NAMES_A_METHOD) {
            loader.method(list(name, doc, names));
            return;
        }
        Code.Builder parts = Code.builder();
        int part = 0;
        ClassCode holder = ClassCode.of(
                        "private static final", Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .javadoc("$L In parts, because a class holds a limited number of constants.", doc)
                .method(MethodCode.constructor("private"));
        for (int from = 0; from < names.size(); from += NAMES_A_METHOD) {
            part++;
            String partName = name + part;
            parts.add(part == 1 ? "" : ", ")
                    .add("$L.$L()", Character.toUpperCase(name.charAt(0)) + name.substring(1), partName);
            holder.method(list(
                    partName,
                    "Part " + part + ".",
                    names.subList(from, Math.min(names.size(), from + NAMES_A_METHOD))));
        }
        loader.nested(holder);
        loader.method(MethodCode.of("private static", TypeName.STRING.array(), name)
                .javadoc("$L", doc)
                .statement("return $T.joined($L)", Reporting.class, parts.build()));
    }

    private static MethodCode list(String name, String doc, List<String> names) {
        Code.Builder list = Code.builder()
                .add("return new $T[] {", TypeName.STRING)
                .indent()
                .indent();
        for (int i = 0; i < names.size(); i++) {
            list.add(i == 0 ? "\n$S" : ",\n$S", names.get(i));
        }
        return MethodCode.of("private static", TypeName.STRING.array(), name)
                .javadoc("$L", doc)
                .code(list.outdent().outdent().add("\n};\n").build());
    }
}
