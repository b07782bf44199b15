package dev.seaworthy.processor.emit.java.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java: text, and the types in it, which get their names when the whole file is known.
 *
 * <p>In a format {@code $T} is a type ({@link TypeName} or {@code Class}), {@code $S} a text as a literal, {@code $L} a
 * piece of Java or a text as it is; {@code $1T} is a type again, by the place of its argument. A line that ends inside a
 * statement goes on two steps further in.
 */
public final class Code {
    private static final Code EMPTY = new Code(List.of());

    /** Texts, types and marks, in order. */
    private final List<Object> parts;

    private Code(List<Object> parts) {
        this.parts = parts;
    }

    /** What stands between texts and types. */
    enum Mark {
        INDENT,
        OUTDENT,
        STATEMENT,
        STATEMENT_END,
        JAVADOC,
        JAVADOC_END
    }

    /** A piece by a format. */
    public static Code of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** No code. */
    public static Code empty() {
        return EMPTY;
    }

    /** A piece that is made bit by bit. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    List<Object> parts() {
        return parts;
    }

    /** Whether a text stands in it, outside of the names of types. */
    public boolean contains(String text) {
        for (Object part : parts) {
            if (part instanceof String written && written.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Makes a piece of Java. */
    public static final class Builder {
        private final List<Object> parts = new ArrayList<>();
        /** Text that goes into one part with what comes behind it. */
        private final StringBuilder open = new StringBuilder();

        private Builder() {}

        /** Adds a piece. */
        public Builder add(Code code) {
            for (Object part : code.parts) {
                if (part instanceof String text) {
                    open.append(text);
                } else {
                    part(part);
                }
            }
            return this;
        }

        /** Adds a piece by a format. */
        public Builder add(String format, Object... arguments) {
            int next = 0;
            int used = 0;
            int from = 0;
            for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
                open.append(format, from, at);
                char kind = format.charAt(at + 1);
                from = at + 2;
                int index = next;
                if (kind >= '1' && kind <= '9') {
                    index = kind - '1';
                    kind = format.charAt(at + 2);
                    from = at + 3;
                } else {
                    next++;
                }
                argument(kind, arguments[index]);
                used = Math.max(used, index + 1);
            }
            if (used != arguments.length) {
                throw new IllegalArgumentException(arguments.length + " arguments for " + format);
            }
            open.append(format, from, format.length());
            return this;
        }

        private void argument(char kind, Object argument) {
            switch (kind) {
                case 'T' -> part(argument instanceof Class<?> type ? TypeName.of(type) : argument);
                case 'S' -> Literals.append((String) argument, open);
                case 'L' -> {
                    if (argument instanceof Code code) {
                        add(code);
                    } else {
                        open.append(argument);
                    }
                }
                default -> throw new IllegalArgumentException("$" + kind);
            }
        }

        /** Adds a type or a mark. */
        private Builder part(Object part) {
            close();
            parts.add(part);
            return this;
        }

        private void close() {
            if (open.length() > 0) {
                parts.add(open.toString());
                open.setLength(0);
            }
        }

        /** Adds a statement. */
        public Builder statement(String format, Object... arguments) {
            return part(Mark.STATEMENT).add(format, arguments).add(";\n").part(Mark.STATEMENT_END);
        }

        /** Opens a block behind a condition, a loop or the like. */
        public Builder begin(String format, Object... arguments) {
            return add(format, arguments).add(" {\n").indent();
        }

        /** Closes a block and opens the next: {@code else}, {@code catch}. */
        public Builder next(String format, Object... arguments) {
            return outdent().add("} ").begin(format, arguments);
        }

        /** Closes a block. */
        public Builder end() {
            return outdent().add("}\n");
        }

        /** Sets the lines that follow one step further in. */
        public Builder indent() {
            return part(Mark.INDENT);
        }

        /** Sets the lines that follow one step further out. */
        public Builder outdent() {
            return part(Mark.OUTDENT);
        }

        /** Adds a comment on what follows; none when it is empty. */
        Builder javadoc(Code comment) {
            if (comment.isEmpty()) {
                return this;
            }
            return add("/**\n")
                    .part(Mark.JAVADOC)
                    .add(comment)
                    .part(Mark.JAVADOC_END)
                    .add(" */\n");
        }

        /** Whether nothing was added. */
        public boolean isEmpty() {
            return parts.isEmpty() && open.length() == 0;
        }

        /** The piece. */
        public Code build() {
            close();
            return parts.isEmpty() ? EMPTY : new Code(List.copyOf(parts));
        }
    }
}
