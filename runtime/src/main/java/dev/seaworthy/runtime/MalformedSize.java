package dev.seaworthy.runtime;

/** The messages for texts that are not a size. Loaded only when there is one. */
final class MalformedSize {
    private MalformedSize() {}

    static RuntimeException tooLarge() {
        return new MalformedException("is too large: at most 9223372036854775807 bytes (8EiB less one) fit");
    }

    static RuntimeException of(String text) {
        return new MalformedException("must be a size, such as 512B, 10kB, 10MB, 10KiB or 10MiB", advice(text));
    }

    /** The two units that a person may have meant, decimal and binary. */
    private static String advice(String text) {
        if (text.startsWith("-")) {
            return "write a size that is not negative";
        }
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            if (text.charAt(end) > '9') {
                return "write it with the digits 0 to 9";
            }
            end++;
        }
        String number = text.substring(0, end);
        String unit = text.substring(end).strip();
        char prefix = unit.isEmpty() ? 'B' : Character.toUpperCase(unit.charAt(0));
        if (number.isEmpty() || "BKMGTPE".indexOf(prefix) < 0) {
            return "";
        }
        if (prefix == 'E' && unit.length() > 1 && "+-0123456789".indexOf(unit.charAt(1)) >= 0) {
            return "write it in full, without an exponent";
        }
        if (number.indexOf('.') >= 0) {
            return "write it without a fraction, in a smaller unit";
        }
        if (prefix == 'B') {
            return "write " + number + "B";
        }
        if (unit.length() == 3 && Character.toLowerCase(unit.charAt(1)) == 'i') {
            return "write " + number + prefix + "iB";
        }
        return "write " + number + (prefix == 'K' ? 'k' : prefix) + "B (powers of 1000) or " + number + prefix
                + "iB (powers of 1024)";
    }
}
