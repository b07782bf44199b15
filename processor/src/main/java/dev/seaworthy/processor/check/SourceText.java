package dev.seaworthy.processor.check;

import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueType;
import dev.seaworthy.runtime.redaction.Shown;

/** SourceText of settings, as findings say them. */
final class SourceText {
    private SourceText() {}

    /** A text of the source in quotes; of a secret only that it is there. */
    static String shown(Setting setting, String text) {
        return setting.isSensitive() ? "a value that is not shown" : Shown.quoted(text);
    }

    /** Advice as a sentence of its own. */
    static String sentence(String advice) {
        String sentence = Character.toUpperCase(advice.charAt(0)) + advice.substring(1);
        return sentence.endsWith("?") || sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** What a message speaks of where it is about the type of one value: the setting, or each of its values. */
    static String subject(Setting setting) {
        String call = setting.accessor().read();
        return setting.isSeveral() ? "each value of " + call : call;
    }

    /** A type as it stands in the source. */
    static String type(ValueType type) {
        return written(type) + (isConverted(type) ? ", which a converter makes" : "");
    }

    private static boolean isConverted(ValueType type) {
        return type.scalar()
                .match(
                        known -> false,
                        enumOf -> false,
                        own -> own.maker().match(factory -> false, constructor -> false, converter -> true));
    }

    private static String written(ValueType type) {
        String each = type.scalar().simpleName();
        String held = switch (type.shape()) {
            case SINGLE -> each;
            case LIST -> "List<" + each + ">";
            case SET -> "Set<" + each + ">";
            case MAP -> "Map<String, " + each + ">";
        };
        return switch (type.presence()) {
            case ALWAYS -> held;
            case NULLABLE -> "@Nullable " + held;
            case OPTIONAL -> "Optional<" + held + ">";
            case OPTIONAL_INT -> "OptionalInt";
            case OPTIONAL_LONG -> "OptionalLong";
            case OPTIONAL_DOUBLE -> "OptionalDouble";
        };
    }
}
