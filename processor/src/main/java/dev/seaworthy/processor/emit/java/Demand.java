package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import dev.seaworthy.processor.model.Presence;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Setting;
import java.util.List;

/**
 * Code that finds out whether a setting demands another one.
 *
 * @param requirement what is written
 * @param other the setting that demands
 * @param value what its accessor returns
 * @param found the local variable that says what a search found
 * @param scalars code for values
 */
record Demand(Requirement requirement, Setting other, String value, String found, ScalarCode scalars) {
    /** Whether it is one value that demands, in an expression that needs nothing before it. */
    boolean isOfOneValue() {
        return !requirement.isPresence() && !other.type().isPlural();
    }

    /** What stands before the expression: of a list or a set the search for an element. */
    CodeBlock before() {
        if (requirement.isPresence() || !other.type().isPlural()) {
            return CodeBlock.of("");
        }
        Presence presence = other.type().presence();
        CodeBlock search = CodeBlock.builder()
                .beginControlFlow(
                        "for ($T element : $L)",
                        TypeNames.unboxed(other.type().scalar()),
                        PresenceCode.value(presence, value))
                .addStatement(
                        "$L |= $L",
                        found,
                        scalars.isOneOf(other.type().scalar(), "element", requirement.values())
                                .code())
                .endControlFlow()
                .build();
        CodeBlock.Builder code = CodeBlock.builder().addStatement("boolean $L = false", found);
        return presence.isOptional()
                ? code.beginControlFlow("if ($L)", PresenceCode.isThere(presence, value))
                        .add(search)
                        .endControlFlow()
                        .build()
                : code.add(search).build();
    }

    /** The expression. */
    Condition holds() {
        if (requirement.isPresence()) {
            return Beginning.isSet(other).or(CodeBlock.of("loading.mustBeSet($S)", other.variable()));
        }
        return other.type().isPlural() ? Condition.of(found) : hasValue();
    }

    /** Whether it has one of the values; of one of the program's own type the loader kept the text. */
    private Condition hasValue() {
        List<String> values = requirement.values();
        if (other.type().scalar().isOwn()) {
            CodeBlock.Builder texts = CodeBlock.builder();
            values.forEach(text -> texts.add(", $S", Ascii.literal(text.strip())));
            return Condition.of("loading.isKept($S$L)", other.variable(), texts.build());
        }
        if (!other.type().isOptional()) {
            return scalars.isOneOf(other.type().scalar(), value, values);
        }
        Presence presence = other.type().presence();
        return scalars.isOneOf(other.type().scalar(), PresenceCode.value(presence, value), values)
                .after(PresenceCode.isThere(presence, value));
    }
}
