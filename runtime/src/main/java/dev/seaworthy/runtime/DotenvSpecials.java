package dev.seaworthy.runtime;

import dev.seaworthy.runtime.text.Shown;
import java.util.Map;

/**
 * What is special inside a value: the escapes of double quotes, and references such as <code>${NAME:-other}</code>. What is
 * read without being used is read into no builder: its form is checked, and nothing in it is looked up.
 */
final class DotenvSpecials {
    private static final int REFUSED = DotenvText.REFUSED;

    /** References in references: more than anybody writes, and far from the end of the stack. */
    private static final int DEEPEST = 200;

    /** What references may insert into one file, in characters: doubling a value in every line would fill the memory. */
    private static final int MOST = 16 << 20;

    /** So many times it is looked up where a name is set later: a file of mistakes only still takes linear time. */
    private static final int PATIENCE = 100;

    private final DotenvText text;
    private final Map<String, String> environment;
    private final Map<String, DotenvLine> assignments;

    private int lineStart;
    private int line;
    private int inserted;
    private int unset;

    /** Whether the last refusal is the fault of an earlier line, which is refused itself. */
    boolean isFollowUp;

    DotenvSpecials(DotenvText text, Map<String, String> environment, Map<String, DotenvLine> assignments) {
        this.text = text;
        this.environment = environment;
        this.assignments = assignments;
    }

    void startLine(int at, int number) {
        lineStart = at;
        line = number;
        isFollowUp = false;
    }

    /** Reads an escape in double quotes. */
    int escape(int at, @Nullable StringBuilder value) {
        char escaped = at + 1 < text.length ? text.chars[at + 1] : '\0';
        char meant = switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case '"', '\\', '$' -> escaped;
            default -> '\0';
        };
        if (meant == '\0') {
            return text.refuse(
                    at,
                    "has a backslash in double quotes that tools read in several ways",
                    "write \\\\ for a backslash, or the value in single quotes");
        }
        if (value != null) {
            value.append(meant);
        }
        return at + 2;
    }

    /**
     * Reads a {@code $} and what belongs to it.
     *
     * @param end where the value ends; in double quotes, where the file does
     */
    int dollar(int at, int end, boolean isDouble, @Nullable StringBuilder value) {
        return dollar(at, end, isDouble, value, 0);
    }

    private int dollar(int at, int end, boolean isDouble, @Nullable StringBuilder value, int depth) {
        if (!isDouble && text.chars[at - 1] == '\\') {
            return text.refuse(at - 1, "has \\$ outside double quotes", DotenvValues.SINGLE_QUOTES);
        }
        char next = at + 1 < end ? text.chars[at + 1] : ' ';
        if (next == '{') {
            return reference(at, end, isDouble, value, depth);
        }
        if (next == '(') {
            return text.refuse(at, "has a command, and no command is ever run", literalDollar(isDouble));
        }
        if (DotenvText.isLetter(next) || DotenvText.isDigit(next) || next == '$') {
            return text.refuse(
                    at,
                    "has a '$' that tools read in several ways",
                    "write ${NAME} to insert a variable; " + literalDollar(isDouble));
        }
        if (value != null) {
            value.append('$');
        }
        return at + 1;
    }

    private static String literalDollar(boolean isDouble) {
        return isDouble
                ? "write \\$, or the value in single quotes, for a '$' that is meant as it is"
                : "write the value in single quotes for a '$' that is meant as it is";
    }

    private int reference(int at, int end, boolean isDouble, @Nullable StringBuilder value, int depth) {
        if (depth == DEEPEST) {
            return text.refuse(at, "has references more than " + DEEPEST + " deep", "set a variable in between");
        }
        int nameEnd = afterName(at + 2, end);
        if (nameEnd == at + 2) {
            return text.refuse(at, "has no name in ${…}", "write ${NAME}, or the value in single quotes");
        }
        String name = text.text(at + 2, nameEnd);
        boolean hasColon = charAt(nameEnd, end) == ':';
        int operand = nameEnd + (hasColon ? 2 : 1);
        return switch (charAt(operand - 1, end)) {
            case '-' -> otherwise(at, end, isDouble, value, depth, name, hasColon, operand);
            case '+' -> instead(at, end, isDouble, value, depth, name, hasColon, operand);
            case '?' -> demand(at, end, isDouble, value, name, hasColon, operand);
            case '}' -> hasColon ? unknownForm(at) : insert(at, name, value, operand);
            default -> unknownForm(at);
        };
    }

    private int unknownForm(int at) {
        return text.refuse(
                at,
                "has a ${…} of an unknown form",
                "write ${NAME}; or one of :- - :+ + :? ? behind the name; or the value in single quotes");
    }

    private char charAt(int at, int end) {
        return at < end ? text.chars[at] : '\0';
    }

    private int afterName(int from, int end) {
        int i = from;
        while (i < end && (DotenvText.isLetter(text.chars[i]) || (i > from && DotenvText.isDigit(text.chars[i])))) {
            i++;
        }
        return i;
    }

    /** <code>${NAME:-operand}</code>. */
    private int otherwise(
            int at,
            int end,
            boolean isDouble,
            @Nullable StringBuilder value,
            int depth,
            String name,
            boolean hasColon,
            int operand) {
        boolean isSet = value != null && isSet(name, hasColon);
        int close = operand(at, operand, end, isDouble, isSet ? null : value, depth);
        return close == REFUSED || !isSet ? close : insert(at, name, value, close);
    }

    /** <code>${NAME:+operand}</code>. */
    private int instead(
            int at,
            int end,
            boolean isDouble,
            @Nullable StringBuilder value,
            int depth,
            String name,
            boolean hasColon,
            int operand) {
        boolean isUsed = value != null && isSet(name, hasColon);
        return operand(at, operand, end, isDouble, isUsed ? value : null, depth);
    }

    /** <code>${NAME:?message}</code>. */
    private int demand(
            int at,
            int end,
            boolean isDouble,
            @Nullable StringBuilder value,
            String name,
            boolean hasColon,
            int operand) {
        int close = message(at, operand, end, isDouble);
        if (close == REFUSED || value == null || isSet(name, hasColon)) {
            return close == REFUSED ? close : insert(at, name, value, close);
        }
        isFollowUp = isRefused(name);
        String message = Shown.plain(text.text(operand, close - 1));
        return text.refuse(
                at,
                "requires ${" + name + "}" + (message.isEmpty() ? "" : ": " + message),
                "set " + name + " in the process environment or in a line above");
    }

    /** Reads an operand and the brace that closes it. */
    private int operand(int reference, int start, int end, boolean isDouble, @Nullable StringBuilder value, int depth) {
        int i = start;
        while (i < end && text.chars[i] != '}') {
            char c = text.chars[i];
            if (c == '$') {
                i = dollar(i, end, isDouble, value, depth + 1);
            } else if (c == '\\' && isDouble) {
                i = escape(i, value);
            } else if (c == '{') {
                i = text.refuse(i, "has a '{' inside ${…}", "set a variable to that text, and insert the variable");
            } else if (isEnd(i, isDouble)) {
                return notEnded(reference);
            } else {
                if (value != null) {
                    value.append(c);
                }
                i++;
            }
            if (i == REFUSED) {
                return REFUSED;
            }
        }
        return i < end ? i + 1 : notEnded(reference);
    }

    /** Reads a message, which is plain text, and the brace that closes it. */
    private int message(int reference, int start, int end, boolean isDouble) {
        int i = start;
        while (i < end && text.chars[i] != '}') {
            char c = text.chars[i];
            if (c == '$' || c == '{') {
                return text.refuse(i, "has a '" + c + "' in the message of a ${…}", "write the message without it");
            }
            if (isEnd(i, isDouble)) {
                return notEnded(reference);
            }
            i = c == '\\' && isDouble ? escape(i, null) : i + 1;
            if (i == REFUSED) {
                return REFUSED;
            }
        }
        return i < end ? i + 1 : notEnded(reference);
    }

    private boolean isEnd(int at, boolean isDouble) {
        char c = text.chars[at];
        return isDouble && (c == '"' || c == '\n' || c == '\r' || text.isRefused(at));
    }

    private int notEnded(int reference) {
        return text.refuse(reference, "has a ${ without its }", "write ${NAME}, or the value in single quotes");
    }

    private boolean isSet(String name, boolean countsEmpty) {
        String set = lookUp(name);
        return set != null && !(countsEmpty && set.isEmpty());
    }

    private @Nullable String lookUp(String name) {
        String set = environment.get(name);
        if (set != null) {
            return set;
        }
        DotenvLine earlier = assignments.get(name);
        if (earlier == null) {
            return null;
        }
        earlier.isInserted = true;
        return earlier.value;
    }

    private boolean isRefused(String name) {
        DotenvLine earlier = assignments.get(name);
        return earlier != null && earlier.value == null;
    }

    private int insert(int at, String name, @Nullable StringBuilder value, int after) {
        if (value == null) {
            return after;
        }
        String set = lookUp(name);
        if (set == null) {
            return notSet(at, name);
        }
        inserted += set.length();
        if (inserted > MOST) {
            return text.refuse(at, "inserts too much: more than " + (MOST >> 20) + " Mi characters", "insert less");
        }
        value.append(set);
        return after;
    }

    private int notSet(int at, String name) {
        String what = "inserts ${" + name + "}, which is not set";
        if (isRefused(name)) {
            isFollowUp = true;
            return text.refuse(at, what + " because its own line is refused", "mend the line that sets " + name);
        }
        unset++;
        int later = unset > PATIENCE ? 0 : DotenvLater.line(text, lineStart, line, name);
        if (later > line) {
            return text.refuse(at, what + " yet: line " + later + " sets it", "move line " + later + " up");
        }
        return text.refuse(
                at, what, "set it in a line above or in the process environment; ${" + name + ":-} if empty is meant");
    }
}
