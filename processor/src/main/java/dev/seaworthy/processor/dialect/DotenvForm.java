package dev.seaworthy.processor.dialect;

import java.util.Optional;

/** How a value is written in a dotenv file so that every tool that reads such files reads back the same text. */
public final class DotenvForm {
    private static final String PLAIN_MARKS = "_./:@%+,=-";

    private DotenvForm() {}

    /**
     * The portable form of a value.
     *
     * @param value the value
     * @return what follows {@code KEY=}, or nothing when there is no text that all tools read alike
     */
    public static Optional<String> of(String value) {
        if (value.isEmpty() || isPlain(value)) {
            return Optional.of(value);
        }
        if (!isOneLine(value)) {
            return Optional.empty();
        }
        if (goesInDouble(value)) {
            return Optional.of('"' + value + '"');
        }
        return goesInSingle(value) ? Optional.of('\'' + value + '\'') : Optional.empty();
    }

    /**
     * Whether a form is read alike even by those who take the text literally, quotes and all: {@code docker --env-file},
     * {@code kubectl --from-env-file}, Quarkus.
     */
    public static boolean isLiteral(String form) {
        return !form.startsWith("\"") && !form.startsWith("'");
    }

    private static boolean isPlain(String value) {
        return value.chars().allMatch(DotenvForm::isPlain) && !value.equals("undefined");
    }

    private static boolean isPlain(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || PLAIN_MARKS.indexOf(c) >= 0;
    }

    private static boolean isOneLine(String value) {
        return value.codePoints()
                .allMatch(
                        c -> c == '\t' || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE));
    }

    private static boolean goesInDouble(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c == '`') {
                return false;
            }
            if (c == '$' && i + 1 < value.length() && value.charAt(i + 1) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean goesInSingle(String value) {
        if (value.indexOf('\'') >= 0 || value.contains("\\\\") || value.contains("\\$") || value.endsWith("\\")) {
            return false;
        }
        for (int i = 0; i + 1 < value.length(); i++) {
            char next = value.charAt(i + 1);
            boolean inserts = Character.isLetter(next) || next == '_' || next == '$' || next == '{';
            if (value.charAt(i) == '$' && inserts) {
                return false;
            }
        }
        return true;
    }
}
