package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.MalformedException;

/** The messages for texts of settings that say what a bare number means. Loaded only when one was refused. */
final class MalformedUnit {
    private static final String LETTERS = "kmgtpe";

    private MalformedUnit() {}

    static RuntimeException duration(MalformedException malformed, String text, String unit) {
        if (isOutOfRange(malformed)) {
            return malformed;
        }
        String message =
                "must be a number of " + plural(unit) + ", or a duration such as 500ms, 30s, 5m, 1h30m, 2d or PT30S";
        String meant = isFraction(text) ? Malformed.meant(text.concat(unit)) : "";
        return new MalformedException(message, meant.isEmpty() ? malformed.fix() : "write ".concat(meant));
    }

    /** Whether it is a number with a fraction, alone. */
    private static boolean isFraction(String text) {
        int point = Convert.digits(text, Convert.startOfDigits(text));
        return text.startsWith(".", point)
                && point + 1 < text.length()
                && Convert.digits(text, point + 1) == text.length();
    }

    static RuntimeException size(MalformedException malformed, String text, String unit, boolean hasLetters) {
        if (isOutOfRange(malformed)) {
            return malformed;
        }
        String message = "must be a number of " + (hasLetters || unit.equals("B") ? "bytes" : unit)
                + (hasLetters
                        ? ", or a size such as 512k, 512m or 2g (powers of " + unit + "), 10MB or 10MiB"
                        : ", or a size such as 512B, 10MB or 10MiB");
        String byLetter = hasLetters ? byLetter(text, unit) : "";
        return new MalformedException(message, byLetter.isEmpty() ? malformed.fix() : byLetter);
    }

    /** A text that is of the form, and too large, says so itself. */
    private static boolean isOutOfRange(MalformedException malformed) {
        return !String.valueOf(malformed.getMessage()).startsWith("must be ");
    }

    /** The single letter in place of a unit whose case says nothing, {@code 1mb}, beside the unit of the other powers. */
    private static String byLetter(String text, String unit) {
        int end = Convert.digits(text, 0);
        String written = text.substring(end).strip();
        int letter = written.isEmpty() ? -1 : LETTERS.indexOf(Character.toLowerCase(written.charAt(0)));
        if (end == 0
                || letter < 0
                || !(written.length() == 1 || written.substring(1).equalsIgnoreCase("b"))) {
            return "";
        }
        String number = text.substring(0, end);
        char small = LETTERS.charAt(letter);
        char prefix = Character.toUpperCase(small);
        boolean isBinary = unit.equals("1024");
        String other = number + (isBinary ? (prefix == 'K' ? 'k' : prefix) + "B" : prefix + "iB");
        String first = fits(number + small, unit) ? number + small + " (powers of " + unit + ")" : "";
        String second = fits(other, unit) ? other + " (powers of " + (isBinary ? "1000" : "1024") + ")" : "";
        return (first.isEmpty() && second.isEmpty() ? "" : "write ")
                + first
                + (first.isEmpty() || second.isEmpty() ? "" : " or ")
                + second;
    }

    private static boolean fits(String size, String unit) {
        try {
            Units.toDataSize(size, unit);
            return true;
        } catch (MalformedException tooLarge) {
            return false;
        }
    }

    private static String plural(String unit) {
        return switch (unit) {
            case "ns" -> "nanoseconds";
            case "us" -> "microseconds";
            case "ms" -> "milliseconds";
            case "s" -> "seconds";
            case "m" -> "minutes";
            case "h" -> "hours";
            default -> "days";
        };
    }
}
