package dev.seaworthy.runtime;

/**
 * A dotenv file that is refused: a line that the dialect does not read, or a file that cannot be read at all. The message
 * says where, why and what to write instead. Of a value it holds no more than the reference that is refused, the name of its
 * variable and its message; and nothing where the line's own name says that it sets a credential. There is no cause.
 */
public final class DotenvException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The line, from 1, or 0. */
    private final int line;

    /** The column, from 1, or 0. */
    private final int column;

    DotenvException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /**
     * The line at which the file is refused.
     *
     * @return the line, from 1; 0 when the file could not be read at all
     */
    public int line() {
        return line;
    }

    /**
     * The column at which the file is refused.
     *
     * @return the column in code points, from 1, a byte order mark not counted; 0 when the file could not be read at all
     */
    public int column() {
        return column;
    }
}
