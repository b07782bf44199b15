package dev.seaworthy.runtime.dotenv;

/**
 * Reads the references of one value, such as <code>${NAME:-other}</code>, and every other {@code $}. What is read without
 * being used only has its form checked: nothing in it is looked up.
 */
final class Expansion {
    /** More than anybody writes, and far from the end of the stack. */
    private static final int MAX_DEPTH = 200;

    private final Cursor cursor;
    private final boolean isInDoubleQuotes;
    private final Variables variables;

    Expansion(Cursor cursor, boolean isInDoubleQuotes, Variables variables) {
        this.cursor = cursor;
        this.isInDoubleQuotes = isInDoubleQuotes;
        this.variables = variables;
    }

    /** Reads the {@code $} at the cursor and what belongs to it. */
    void read(Output output) throws Refusal {
        read(output, 0);
    }

    private void read(Output output, int depth) throws Refusal {
        if (!isInDoubleQuotes && cursor.isAfter('\\')) {
            throw new Refusal(cursor.at() - 1, "has \\$ outside double quotes", "write the value in single quotes");
        }
        if (cursor.isBefore('{')) {
            readReference(output, depth);
            return;
        }
        if (cursor.isBefore('(')) {
            throw cursor.refusal("has a command, and no command is ever run", literalDollar());
        }
        if (cursor.isBefore('$') || cursor.isBeforeLetterOrDigit()) {
            throw cursor.refusal(
                    "has a '$' that tools read in several ways",
                    "write ${NAME} to insert a variable; " + literalDollar());
        }
        output.append('$');
        cursor.advance(1);
    }

    private String literalDollar() {
        return isInDoubleQuotes
                ? "write \\$, or the value in single quotes, for a '$' that is meant as it is"
                : "write the value in single quotes for a '$' that is meant as it is";
    }

    private void readReference(Output output, int depth) throws Refusal {
        if (depth == MAX_DEPTH) {
            throw cursor.refusal("has references more than " + MAX_DEPTH + " deep", "set a variable in between");
        }
        int start = cursor.at();
        cursor.advance(2);
        String name = cursor.takeName();
        if (name.isEmpty()) {
            throw new Refusal(start, "has no name in ${…}", "write ${NAME}, or the value in single quotes");
        }
        Reference reference = new Reference(start, name, cursor.skip(':'), depth);
        if (cursor.skip('-')) {
            readAlternative(reference, output);
        } else if (cursor.skip('+')) {
            boolean isUsed = output.isUsed() && variables.isSet(reference);
            readOperand(reference, output.onlyIf(isUsed));
        } else if (cursor.skip('?')) {
            readRequirement(reference, output);
        } else if (!reference.hasColon() && cursor.skip('}')) {
            variables.insert(reference, output);
        } else {
            throw new Refusal(
                    start,
                    "has a ${…} of an unknown form",
                    "write ${NAME}; or one of :- - :+ + :? ? after the name; or the value in single quotes");
        }
    }

    /** Reads the rest of <code>${NAME:-operand}</code>. */
    private void readAlternative(Reference reference, Output output) throws Refusal {
        boolean isSet = output.isUsed() && variables.isSet(reference);
        readOperand(reference, output.onlyIf(!isSet));
        if (isSet) {
            variables.insert(reference, output);
        }
    }

    /** Reads the rest of <code>${NAME:?message}</code>. */
    private void readRequirement(Reference reference, Output output) throws Refusal {
        String message = readMessage(reference);
        if (output.isUsed() && !variables.isSet(reference)) {
            throw Unset.required(reference, message);
        }
        variables.insert(reference, output);
    }

    private void readOperand(Reference reference, Output output) throws Refusal {
        while (!cursor.skip('}')) {
            if (cursor.is('$')) {
                read(output, reference.depth() + 1);
            } else if (cursor.is('\\') && isInDoubleQuotes) {
                Escape.read(cursor, output);
            } else if (cursor.is('{')) {
                throw cursor.refusal("has a '{' inside ${…}", "set a variable to that text, and insert the variable");
            } else {
                requireInside(reference);
                output.append(cursor.take());
            }
        }
    }

    /** Reads a message, which is plain text. */
    private String readMessage(Reference reference) throws Refusal {
        int start = cursor.at();
        while (!cursor.is('}')) {
            if (cursor.is('$')) {
                throw cursor.refusal("has a '$' in the message of a ${…}", "write the message without it");
            }
            if (cursor.is('{')) {
                throw cursor.refusal("has a '{' in the message of a ${…}", "write the message without it");
            }
            requireInside(reference);
            if (cursor.is('\\') && isInDoubleQuotes) {
                Escape.read(cursor, Output.unused());
            } else {
                cursor.take();
            }
        }
        String message = cursor.textFrom(start);
        cursor.advance(1);
        return message;
    }

    /** Refuses a reference that goes on to the end of its value or, in double quotes, of its line. */
    private void requireInside(Reference reference) throws Refusal {
        if (cursor.isAtEnd() || (isInDoubleQuotes && (cursor.is('"') || cursor.isAtNewline()))) {
            throw new Refusal(reference.at(), "has a ${ without its }", "write ${NAME}, or the value in single quotes");
        }
    }
}
