package dev.seaworthy.runtime.dotenv;

/** An escape in double quotes: a backslash before n, r, a double quote, another backslash or a {@code $}. */
final class Escape {
    private Escape() {}

    /** Reads the escape at the cursor. */
    static void read(Cursor cursor, Output output) throws Refusal {
        if (cursor.isBefore('n')) {
            output.append('\n');
        } else if (cursor.isBefore('r')) {
            output.append('\r');
        } else if (cursor.isBefore('"')) {
            output.append('"');
        } else if (cursor.isBefore('\\')) {
            output.append('\\');
        } else if (cursor.isBefore('$')) {
            output.append('$');
        } else {
            throw cursor.refusal(
                    "has a backslash in double quotes that tools read in several ways",
                    "write the value in single quotes, or \\\\ for a backslash");
        }
        cursor.advance(2);
    }
}
