package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.List;

/**
 * The condition that one of several settings is set, by any of its names; a default does not count.
 *
 * @param alternatives one condition a name
 */
record AnySet(List<CodeBlock> alternatives) {
    /** That of settings, each under the name or index that the pass is over, if it is over one. */
    static AnySet of(List<Setting> settings) {
        List<CodeBlock> alternatives = new ArrayList<>();
        for (Setting setting : settings) {
            setting.names()
                    .forEach(name -> alternatives.add(Beginning.of(setting).isSet(name)));
        }
        return new AnySet(alternatives);
    }

    /** That of settings outside of such a pass: of one that has a name or an index, any will do. */
    static AnySet outside(List<Setting> settings) {
        List<CodeBlock> alternatives = new ArrayList<>();
        for (Setting setting : settings) {
            if (setting.isRepeated()) {
                setting.names()
                        .forEach(name -> alternatives.add(CodeBlock.of(
                                "loading.isOneSet($S, $S)", Repetition.start(name), Repetition.end(name))));
            } else {
                alternatives.addAll(of(List.of(setting)).alternatives);
            }
        }
        return new AnySet(alternatives);
    }

    CodeBlock code() {
        return CodeBlock.join(alternatives, "\n        || ");
    }

    CodeBlock negated() {
        return CodeBlock.of(alternatives.size() == 1 ? "!$L" : "!($L)", code());
    }
}
