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
        int stop = end > at && sheet.charAt(end - 1) == '\r' ? end - 1 : end;
        if (!skip(OF_METHODS, stop) || !skipMark("(", stop)) {
            return false;
        }
        if (!skipMark("Native Method", stop) && !skipMark("Unknown Source", stop) && !skipPlace(stop)) {
            return false;
        }
        if (!skipMark(")", stop)) {
            return false;
        }
        boolean isBare = at == stop;
        return isBare
                || ((skipMark(" ~[", stop) || skipMark(" [", stop))
                        && skip(OF_JARS, stop)
                        && skipMark("]", stop)
                        && at == stop);
    }

    /** A file, and perhaps a line of it. */
    private boolean skipPlace(int end) {
        if (!skip(OF_FILES, end)) {
            return false;
        }
        if (skipMark(":", end)) {
            while (at < end && Character.isDigit(sheet.charAt(at))) {
                at++;
            }
        }
        return true;
    }

    /** Letters, digits and some marks, one at least. */
    private boolean skip(String marks, int end) {
        int first = at;
        while (at < end && (Character.isLetterOrDigit(sheet.charAt(at)) || marks.indexOf(sheet.charAt(at)) >= 0)) {
            at++;
        }
        return at > first;
    }

    private boolean skipMark(String mark, int end) {
        boolean isHere = at + mark.length() <= end && sheet.startsWith(mark, at);
        at = isHere ? at + mark.length() : at;
        return isHere;
    }
}
