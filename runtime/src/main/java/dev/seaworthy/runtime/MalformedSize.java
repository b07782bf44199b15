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
            return fits(number + "B") ? "write " + number + "B" : "";
        }
        String binary = number + prefix + "iB";
        if (unit.length() == 3 && Character.toLowerCase(unit.charAt(1)) == 'i') {
            return fits(binary) ? "write " + binary : "";
        }
        String decimal = number + (prefix == 'K' ? 'k' : prefix) + "B";
        if (!fits(binary)) { // A unit of 1024 is never less than that of 1000.
            return fits(decimal) ? "write " + decimal + " (powers of 1000)" : "";
        }
        return "write " + decimal + " (powers of 1000) or " + binary + " (powers of 1024)";
    }

    private static boolean fits(String size) {
        try {
            DataSize.parse(size);
            return true;
        } catch (MalformedException tooLarge) {
            return false;
        }
    }
}
