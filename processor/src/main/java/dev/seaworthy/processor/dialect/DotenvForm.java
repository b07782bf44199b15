package dev.seaworthy.processor.dialect;

import dev.seaworthy.runtime.text.Escapes;
import java.util.Optional;

/**
 * How a value is written in a dotenv file so that every tool that reads such files reads back the same text: npm's
 * dotenv, Node.js, python-dotenv, ruby's dotenv (its version 2 no value of several lines), Docker Compose, bash and tools
 * for {@code @env-spec}. The laws were found by running these.
 */
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
        if (control(value).isPresent()) {
            return Optional.empty();
        }
        if (notInDouble(value).isEmpty()) {
            return Optional.of('"' + value + '"');
        }
        return notInSingle(value).isEmpty() ? Optional.of('\'' + value + '\'') : Optional.empty();
    }

    /**
     * Why a value has no portable form.
     *
     * @param value the value
     * @return a clause that says which characters of it neither kind of quotes can hold, or nothing when it has a form
     */
    public static Optional<String> obstacle(String value) {
        if (of(value).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(control(value)
                .map(control -> "no quotes can hold " + control)
                .orElseGet(() -> "double quotes cannot hold "
                        + notInDouble(value).orElseThrow()
                        + ", single quotes cannot hold "
                        + notInSingle(value).orElseThrow()));
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

    /** The first character that stands in no file that people edit. */
    private static Optional<String> control(String value) {
        return value.codePoints()
                .filter(c ->
                        isLineEnd(c) || (c != '\t' && c != '\n' && !Character.isSpaceChar(c) && Escapes.isHidden(c)))
                .mapToObj(c -> c == '\r' ? "a carriage return" : String.format("the character U+%04X", c))
                .findFirst();
    }

    /** Those that only some tools take for the end of a line. */
    private static boolean isLineEnd(int c) {
        return c == '\u2028' || c == '\u2029';
    }

    private static Optional<String> notInDouble(String value) {
        boolean isOneLine = value.indexOf('\n') < 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\' || c == '`') {
                return Optional.of(String.valueOf(c));
            }
            boolean isLiteral = isOneLine && (i + 1 == value.length() || value.charAt(i + 1) == ' ');
            if (c == '$' && !isLiteral) {
                return Optional.of(isOneLine ? "$ before " + value.charAt(i + 1) : "$ beside a line break");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> notInSingle(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\'') {
                return Optional.of("'");
            }
            if (i + 1 == value.length()) {
                return c == '\\' ? Optional.of("\\ at the end") : Optional.empty();
            }
            char next = value.charAt(i + 1);
            boolean inserts = Character.isLetter(next) || next == '_' || next == '$' || next == '{';
            if ((c == '$' && inserts) || (c == '\\' && (next == '\\' || next == '$'))) {
                return Optional.of(c + " before " + next);
            }
        }
        return Optional.empty();
    }
}
