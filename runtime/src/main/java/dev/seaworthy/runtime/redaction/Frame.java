package dev.seaworthy.runtime.redaction;

/**
 * What stands after {@code at} in a line of a stack trace: {@code app//org.example.Pool.open(Pool.java:12)}, and perhaps
 * {@code ~[pool.jar:1.2]}. Anything else there may be anybody's text.
 */
final class Frame {
    private static final String OF_METHODS = ".$/<>:_-@";
    private static final String OF_FILES = "._-$";
    private static final String OF_JARS = "._-:!?/+";

    private final Sheet sheet;
    private int at;

    /** One that begins at a position. */
    Frame(Sheet sheet, int at) {
        this.sheet = sheet;
        this.at = at;
    }

    /** Whether all up to the end of the line is one. */
    boolean endsAt(int end) {
        int stop = sheet.charAt(end - 1) == '\r' ? end - 1 : end;
        if (!skip(OF_METHODS) || !skipMark("(")) {
            return false;
        }
        if (!skipMark("Native Method") && !skipMark("Unknown Source") && !skipPlace()) {
            return false;
        }
        if (!skipMark(")")) {
            return false;
        }
        boolean isBare = at == stop;
        return isBare || ((skipMark(" ~[") || skipMark(" [")) && skip(OF_JARS) && skipMark("]") && at == stop);
    }

    /** A file, and perhaps a line of it. */
    private boolean skipPlace() {
        if (!skip(OF_FILES)) {
            return false;
        }
        if (skipMark(":")) {
            while (Character.isDigit(sheet.charAt(at))) {
                at++;
            }
        }
        return true;
    }

    /** Letters, digits and some marks, one at least: none of them ends a line. */
    private boolean skip(String marks) {
        int first = at;
        while (Character.isLetterOrDigit(sheet.charAt(at)) || marks.indexOf(sheet.charAt(at)) >= 0) {
            at++;
        }
        return at > first;
    }

    private boolean skipMark(String mark) {
        boolean isHere = sheet.startsWith(mark, at);
        at = isHere ? at + mark.length() : at;
        return isHere;
    }
}
