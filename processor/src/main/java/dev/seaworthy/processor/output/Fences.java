package dev.seaworthy.processor.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells line by line whether one stands in fenced code, as CommonMark reads it. */
final class Fences {
    /** A fence, after the marks of the lists and quotations that it stands in. */
    private static final Pattern OPENING = Pattern.compile(
            "((?: {0,3}(?:[-*+]|\\d{1,9}[.)]) {1,4}| {0,3}> ?)*) {0,3}(`{3,}|~{3,})(.*)", Pattern.DOTALL);

    private static final Pattern CLOSING = Pattern.compile("[ >]*(`{3,}|~{3,})\\s*");

    private String fence = "";
    private String container = "";

    /** Whether the next line is code, or the fence of it. */
    boolean isCode(String line) {
        if (!fence.isEmpty() && hasLeftContainer(line)) {
            fence = "";
        }
        if (fence.isEmpty()) {
            return opens(line);
        }
        Matcher closing = CLOSING.matcher(line);
        if (closing.matches() && closing.group(1).startsWith(fence)) {
            fence = "";
        }
        return true;
    }

    private boolean opens(String line) {
        Matcher opening = OPENING.matcher(line);
        boolean isOpening = opening.matches()
                && !(opening.group(2).startsWith("`") && opening.group(3).indexOf('`') >= 0);
        if (isOpening) {
            container = opening.group(1);
            fence = opening.group(2);
        }
        return isOpening;
    }

    /** Code ends with the quotation or the item of a list that it stands in. */
    private boolean hasLeftContainer(String line) {
        if (container.indexOf('>') >= 0) {
            return !line.stripLeading().startsWith(">");
        }
        int indent = line.length() - line.stripLeading().length();
        return !line.isBlank() && indent < container.length();
    }
}
