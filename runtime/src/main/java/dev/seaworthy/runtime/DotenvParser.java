package dev.seaworthy.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a dotenv file once, from its start to its end, line by line. After a line that is refused it goes on at the next, so
 * that a report has all of them.
 */
final class DotenvParser {
    private static final int REFUSED = DotenvText.REFUSED;
    private static final String EXPORT = "export";

    private final DotenvText text;
    private final Map<String, DotenvLine> assignments = new LinkedHashMap<>();
    private final List<DotenvLine> refused = new ArrayList<>();
    private final DotenvSpecials specials;
    private final DotenvValues values;

    private int line = 1;
    private boolean isExport;
    private int nameStart;
    private int nameEnd;

    /** Where the {@code =} of the line would stand. */
    private int equals;

    private boolean isGuessing;
    private boolean isCharacterTold;

    /**
     * Reads a file.
     *
     * @param text the file's text, with half a surrogate pair in place of each byte that is not UTF-8
     * @param environment what references insert before what the file sets
     */
    DotenvParser(String text, Map<String, String> environment) {
        this.text = new DotenvText(text);
        this.specials = new DotenvSpecials(this.text, environment, assignments);
        this.values = new DotenvValues(this.text, specials);
        lines();
    }

    /** What each name is set to by its last assignment, which may be refused, in the order of the first ones. */
    Map<String, DotenvLine> assignments() {
        return assignments;
    }

    /** Every line that is refused on its own account. */
    List<DotenvLine> refused() {
        return refused;
    }

    private void lines() {
        int at = text.length > 0 && text.chars[0] == '\uFEFF' ? 1 : 0;
        while (at < text.length) {
            specials.startLine(at, line);
            int end = line(at);
            if (end == REFUSED) {
                end = remember(at);
            }
            int next = text.nextLine(end);
            line += text.newlines(at, next);
            at = next;
        }
    }

    /** Reads what stands between two newlines: nothing, a comment or an assignment. */
    private int line(int from) {
        int end = text.endOfLine(from);
        int last = end == REFUSED ? text.refusedAt : end;
        int at = text.afterBlanks(from, last);
        findName(at, last);
        if (end == REFUSED || at == end || text.chars[at] == '#') {
            return end;
        }
        if (!isAssignment(end)) {
            return refuseName(end);
        }
        int after = values.read(text.afterBlanks(equals + 1, end), end);
        if (after != REFUSED) {
            DotenvLine assignment = DotenvLine.assignment(name(), line, values.value());
            assignment.isGuess = isGuessing;
            assignments.put(assignment.name, assignment);
        }
        return after;
    }

    private void findName(int at, int end) {
        nameStart = at;
        nameEnd = afterName(at, end);
        equals = text.afterBlanks(nameEnd, end);
        // Where blanks follow, the word is the shell's, also before "=": some tools read a variable without a name
        // there.
        isExport = equals > nameEnd && equals < end && name().equals(EXPORT);
        if (isExport) {
            nameStart = equals;
            nameEnd = afterName(nameStart, end);
            equals = text.afterBlanks(nameEnd, end);
        }
    }

    private int afterName(int at, int end) {
        int i = at;
        while (i < end && isNamePart(text.chars[i])) {
            i++;
        }
        return i;
    }

    private static boolean isNamePart(char c) {
        return DotenvText.isLetter(c) || DotenvText.isDigit(c) || c == '.' || c == '-';
    }

    private boolean isAssignment(int end) {
        return nameEnd > nameStart && equals < end && text.chars[equals] == '=';
    }

    private String name() {
        return text.text(nameStart, nameEnd);
    }

    private int refuseName(int end) {
        if (nameEnd == nameStart && isExport) {
            return text.refuse(
                    nameStart, "has no name behind export", "write export NAME=value, or export=value without a space");
        }
        if (nameEnd == nameStart) {
            return text.refuse(nameStart, "does not start with a name", "write NAME=value, or '#' before a comment");
        }
        if (equals == end) {
            return text.refuse(equals, "has no '=' behind the name", "write NAME=value, or '#' before a comment");
        }
        return text.refuse(
                equals,
                text.chars[equals] == ':' ? "has ':' in place of '='" : "has something else in place of '='",
                "write NAME=value, with a name of letters, digits and _");
    }

    /** Remembers the line that was refused, and gives the position behind which to go on. */
    private int remember(int from) {
        int at = text.refusedAt;
        int lineOfRefused = line + text.newlines(from, at);
        boolean isAssignment = isAssignment(text.length);
        DotenvLine wrong =
                DotenvLine.refused(isAssignment ? name() : "", lineOfRefused, text.column(at), text.reason, text.fix);
        wrong.isGuess = isGuessing;
        if (isAssignment && !(isGuessing && assignments.containsKey(wrong.name))) {
            assignments.put(wrong.name, wrong);
        }
        boolean isCharacter = text.isCharacterRefused();
        if (isGuessing || specials.isFollowUp || (isCharacter && isCharacterTold)) {
            wrong.isTold = true;
        } else {
            refused.add(wrong);
        }
        isCharacterTold |= isCharacter;
        return isAssignment ? endOfValue(at) : at;
    }

    /** Where the refused value ends: the lines of a value in quotes are not read as lines of their own. */
    private int endOfValue(int at) {
        int open = text.afterBlanks(equals + 1, text.length);
        if (open == text.length || (text.chars[open] != '"' && text.chars[open] != '\'')) {
            return at;
        }
        int close = values.close(open);
        if (close == text.length) {
            // Nobody knows where it should have ended. What follows is read only so that one quote is one problem.
            isGuessing = true;
            return open;
        }
        return Math.max(at, close);
    }
}
