package dev.seaworthy.preflight.manifest.compose;

import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import java.util.Optional;

/**
 * The references in a text of a Compose file: <code>$NAME</code>, <code>${NAME}</code> with {@code :-}, {@code -}, {@code :?},
 * {@code ?}, {@code :+} and {@code +}, and {@code $$} for a dollar sign. One before anything else stays.
 */
final class Interpolation {
    private static final int DEEPEST = 20;
    private static final int LARGEST = 1 << 20;

    private final ShellVariables shell;
    private final String place;

    /**
     * The references in texts of one place.
     *
     * @param shell what they insert
     * @param place the place
     */
    Interpolation(ShellVariables shell, String place) {
        this.shell = shell;
        this.place = place;
    }

    /** The text with what its references insert. */
    PlannedVariable of(String text) {
        return interpolated(text).variable(place);
    }

    /** The same, as far as it is known. */
    Interpolated interpolated(String text) {
        return of(text, 0);
    }

    private Interpolated of(String text, int depth) {
        StringBuilder inserted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean isSpecial = next == '$' || next == '{' || isOfName(next, true);
            if (text.charAt(i) != '$' || !isSpecial) {
                inserted.append(text.charAt(i));
            } else if (next == '$') {
                inserted.append('$');
                i++;
            } else {
                boolean isBraced = next == '{';
                int begin = i + (isBraced ? 2 : 1);
                int end = isBraced ? closing(text, begin) : nameEnd(text, begin);
                if (end <= begin || depth == DEEPEST) {
                    return notAReference();
                }
                Interpolated value =
                        isBraced ? braced(text.substring(begin, end), depth + 1) : value(text.substring(begin, end));
                inserted.append(value.text());
                if (value.unknown() != null) {
                    return new Interpolated(inserted.toString(), value.unknown());
                }
                i = isBraced ? end : end - 1;
            }
            if (inserted.length() > LARGEST) {
                return Interpolated.unknown(PlannedVariable.refused(
                        place, "grows to more than 1 MiB by its references", "make it shorter"));
            }
        }
        return Interpolated.known(inserted.toString());
    }

    private Interpolated notAReference() {
        return Interpolated.unknown(PlannedVariable.refused(
                place, "has a ${ that begins no reference, which Compose refuses", "write $$ for a dollar sign"));
    }

    private Interpolated value(String name) {
        return found(name, ShellVariables.insertedByTheShell(place));
    }

    private Interpolated bracedValue(String name) {
        return found(name, ShellVariables.insertedByTheShell(name, place));
    }

    /** What the file has that the shell reads: what cannot be read there has its own place. */
    private Interpolated found(String name, PlannedVariable otherwise) {
        PlannedVariable found = shell.find(name).orElse(otherwise);
        String text = found.text();
        return text == null ? Interpolated.unknown(found) : Interpolated.known(text);
    }

    private Interpolated braced(String reference, int depth) {
        int end = nameEnd(reference, 0);
        String name = reference.substring(0, end);
        if (end == 0) {
            return notAReference();
        }
        if (end == reference.length()) {
            return bracedValue(name);
        }
        boolean isColon = reference.charAt(end) == ':';
        int operator = end + (isColon ? 1 : 0);
        if (operator == reference.length()) {
            return notAReference();
        }
        String argument = reference.substring(operator + 1);
        Optional<PlannedVariable> found = shell.find(name);
        boolean isSet = found.filter(value -> !isColon || !value.isKnown() || !isEmpty(value))
                .isPresent();
        return switch (reference.charAt(operator)) {
            case '-' -> isSet ? bracedValue(name) : of(argument, depth);
            case '+' -> isSet ? of(argument, depth) : Interpolated.known("");
            case '?' -> isSet || found.isEmpty() ? bracedValue(name) : needed(name);
            default -> notAReference();
        };
    }

    /** A variable that must not be empty, and is. */
    private Interpolated needed(String name) {
        String shown = ShownName.of(name, "that variable");
        return Interpolated.unknown(PlannedVariable.notGiven(
                place,
                "it inserts " + ShownName.of(name, "a variable") + ", which is empty in .env beside the file",
                "give " + shown + " a value there, or write $$ for a dollar sign"));
    }

    private static boolean isEmpty(PlannedVariable value) {
        String text = value.text();
        return text != null && text.isEmpty();
    }

    /** Where the brace closes that is open at a place; before that place when none does. */
    private static int closing(String text, int begin) {
        int open = 1;
        for (int i = begin; i < text.length(); i++) {
            if (text.charAt(i) == '{' && text.charAt(i - 1) == '$') {
                open++;
            } else if (text.charAt(i) == '}') {
                open--;
                if (open == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int nameEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && isOfName(text.charAt(end), end == begin)) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char character, boolean isFirst) {
        return character == '_'
                || (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (!isFirst && character >= '0' && character <= '9');
    }
}
