package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the dialect says beyond its recorded cases, and the words of refusals. */
class DotenvTest {
    /** It starts with a digit, so that no part of it is a name that may be inserted. */
    private static final String PASSWORD = "7-hunter2-is-the-password";

    @Test
    void theOrderIsThatOfTheFile() {
        assertEquals(
                List.of("C", "A", "B"),
                List.copyOf(Dotenv.parse("C=1\nA=2\nB=3\nA=4\n", Map.of()).keySet()));
    }

    @Test
    void whatWasReadCannotBeChanged() {
        Map<String, String> read = Dotenv.parse("A=1\n", Map.of());

        assertThrows(UnsupportedOperationException.class, () -> read.put("B", "2"));
    }

    @Test
    void aRefusalSaysWhereAndWhyAndWhatToWrite() {
        assertRefused(
                "A=1\nB=c#d\n",
                "2:4: the line has a '#' that tools read in two ways; write the value in quotes; "
                        + "or a space before the '#' where a comment begins");
        assertRefused("A='x\n", "1:3: the line opens a quote that is not closed; close it with '");
        assertRefused(
                "A=\"x\n",
                "1:3: the line opens a quote that is not closed; close it with \", and write \\\" for one inside");
        assertRefused(
                "A=`x`\n", "1:3: the line has a value that starts with a backtick; write the value in single quotes");
        assertRefused("A\n", "1:2: the line has no '=' after the name; write NAME=value, or '#' before a comment");
        assertRefused(
                "export =1\n",
                "1:8: the line has no name after export; write export NAME=value, or export=value without a space");
        assertRefused(
                "A: b\n",
                "1:2: the line has ':' in place of '='; write NAME=value, with a name of letters, digits and _");
        assertRefused(
                "A=\"$(x)\"\n",
                "1:4: the line has a command, and no command is ever run; write \\$, or the value in single quotes, for a '$' "
                        + "that is meant as it is");
        assertRefused(
                "A=$B\n",
                "1:3: the line has a '$' that tools read in several ways; write ${NAME} to insert a variable; write the value "
                        + "in single quotes for a '$' that is meant as it is");
        assertRefused(
                "A=${B}\n",
                "1:3: the line inserts ${B}, which is not set; set it in a line above or in the process environment; ${B:-} if "
                        + "empty is meant");
        assertRefused(
                "A=${B:?write it to x}\n",
                "1:3: the line requires ${B}: write it to x; set B in the process environment " + "or in a line above");
    }

    @Test
    void aCommentAfterNothingBelongsOnALineOfItsOwn() {
        String message =
                "the line has a '#' that tools read in two ways; put a comment on a line of its own; write a value that "
                        + "starts with '#' in quotes";
        assertRefused("A= # what it is for\n", "1:4: " + message);
        assertRefused("A=#fff\n", "1:3: " + message);
    }

    @Test
    void aBackslashInDoubleQuotesBelongsInSingleOnes() {
        assertRefused(
                "A=\"x@y\\.com\"\n",
                "1:7: the line has a backslash in double quotes that tools read in several ways; write the value in single "
                        + "quotes, or \\\\ for a backslash");
    }

    @Test
    void textAfterAQuoteThatAnEarlierLineOpensNamesThatLine() {
        assertRefused(
                "A=\"true\n\n# comment\nB=\"x\"\n",
                "4:4: the line has text after the quote that closes the one opened in line 1; close the quote in line 1, or "
                        + "remove the text");
        assertRefused(
                "A=\"x\" y\n",
                "1:7: the line has text after the closing quote; remove it, write '#' before it, or put one pair of quotes "
                        + "around the whole value");
    }

    @Test
    void aLineInsideTheSameValueIsNotTakenForALaterOne() {
        assertRefused(
                "A=\"\nB=1\n${B}\"\n",
                "3:1: the line inserts ${B}, which is not set; set it in a line above or in the process environment; ${B:-} if "
                        + "empty is meant");
    }

    @Test
    void aForbiddenCharacterIsItselfTheMistakeInsideAReferenceToo() {
        assertRefused(
                "A=\"x\n${B:-\0}\"\n",
                "2:6: the line has a NUL character; save the file as UTF-8, and remove the character");
    }

    @Test
    void aNameThatComesLaterIsSaidToComeLater() {
        assertRefused(
                "A=${B}\nC=1\nexport B = ${A}\n",
                "1:3: the line inserts ${B}, which is not set yet: line 3 sets it; move line 3 up");
    }

    @Test
    void aMessageOfTheFileCannotForgeALogLine() {
        assertRefused(
                "A=${B:?x\u001B[31m}\n",
                "1:3: the line requires ${B}: x\\u001b[31m; set B in the process environment or in a line above");
        assertRefused(
                "A=${B:?x\u001B[31m" + "y".repeat(200) + "}\n",
                "1:3: the line requires ${B}: a text of 206 characters that is not shown; set B in the process environment or"
                        + " in a line above");
    }

    @Test
    void theFirstMistakeOfAFileIsRefused() {
        assertLine(1, "A=b#c\nB=\0\n");
        assertLine(1, "A=\"${B}\n\"x\n");
        assertLine(1, "A=\"\\d\n");
        assertLine(2, "A=\"x\n\\d\n\"y\n");
        assertLine(2, "A=\"x\n\0\n");
        assertLine(2, "A='x\n\uD800\n");
    }

    @Test
    void halfASurrogatePairIsNotUtf8() {
        assertRefused("# \uDC00\n", "1:3: the line is not UTF-8; save the file as UTF-8");
        assertEquals(Map.of("A", "\uD83D\uDEA2"), Dotenv.parse("A=\uD83D\uDEA2\n", Map.of()));
    }

    @Test
    void otherWhiteSpaceAtTheEndsOfAPlainValueIsRefused() {
        for (String space : List.of(
                "\u000B", "\f", "\u001C", "\u001F", "\u0085", "\u00A0", "\u1680", "\u2003", "\u2028", "\u202F",
                "\u3000", "\uFEFF")) {
            assertLine(1, "A=" + space + "x\n");
            assertLine(1, "A=x" + space + "\n");
            assertLine(1, "A=x" + space + " # y\n");
            assertEquals(Map.of("A", "x" + space + "y"), Dotenv.parse("A=x" + space + "y\n", Map.of()));
            assertEquals(Map.of("A", space), Dotenv.parse("A='" + space + "'\n", Map.of()));
        }
    }

    @Test
    void whatIsInsertedIsNotReadAgain() {
        Map<String, String> environment = Map.of("X", " ${Y} \\n \"'#`$Z ");

        assertEquals(environment.get("X"), Dotenv.parse("A=${X}\n", environment).get("A"));
        assertEquals(
                environment.get("X"), Dotenv.parse("A=\"${X}\"\n", environment).get("A"));
        assertEquals(
                environment.get("X"),
                Dotenv.parse("A=${X}\nB=${A}\n", environment).get("B"));
    }

    @Test
    void anOperandThatIsNotUsedIsNotLookedUpButRead() {
        assertEquals(Map.of("A", "1", "B", "1"), Dotenv.parse("A=1\nB=${A:-${C}}\n", Map.of()));
        assertLine(2, "A=1\nB=${A:-$C}\n");
        assertLine(2, "A=1\nB=${A:-{}\n");
        assertLine(2, "A=1\nB=\"${A:-\\d}\"\n");
        assertLine(2, "A=1\nB=${A:?$}\n");
        assertLine(2, "A=1\nB=${A:?a{b}\n");
    }

    @Test
    void quotesInAnOperandArePlainExceptTheOneThatEndsTheValue() {
        assertEquals(Map.of("A", "\"x'"), Dotenv.parse("A=${B:-\"x'}\n", Map.of()));
        assertEquals(Map.of("A", "'x"), Dotenv.parse("A=\"${B:-'x}\"\n", Map.of()));
        assertLine(1, "A=\"${B:-\"x\"}\"\n");
        assertEquals(Map.of("A", "\"x\""), Dotenv.parse("A=\"${B:-\\\"x\\\"}\"\n", Map.of()));
    }

    @Test
    void referencesAreReadTwoHundredDeep() {
        assertEquals(Map.of("A", "x"), Dotenv.parse(nested(200), Map.of()));
        assertRefused(nested(201), "1:1003: the line has references more than 200 deep; set a variable in between");
        assertLine(1, nested(1_000_000));
    }

    private static String nested(int depth) {
        return "A=" + "${B:-".repeat(depth) + "x" + "}".repeat(depth) + "\n";
    }

    @Test
    void whatIsDoubledInEveryLineIsRefusedBeforeItFillsTheMemory() {
        StringBuilder text = new StringBuilder("A0=0123456789\n");
        for (int i = 1; i < 64; i++) {
            text.append("A")
                    .append(i)
                    .append("=${A")
                    .append(i - 1)
                    .append("}${A")
                    .append(i - 1)
                    .append("}\n");
        }

        DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(text.toString(), Map.of()));

        assertEquals(21, refused.line());
    }

    @Test
    void noRefusalShowsAValue() {
        String p = PASSWORD;
        for (String text : List.of(
                "A=" + p + "#x",
                "A=" + p + "\t# y",
                "A=\"" + p + "\\d\"",
                "A='" + p + "\\'",
                "A=`" + p + "`",
                "A=\"" + p,
                "A='" + p,
                "A=\"" + p + "\"" + p,
                "A='" + p + "' " + p,
                "A=" + p + "\u00A0",
                "A=\u00A0" + p,
                "A=" + p + "\0" + p,
                "A=" + p + "\r" + p,
                "A=" + p + "\uD800",
                p,
                "A " + p,
                "A:" + p,
                "A=x\n" + p,
                "export A " + p,
                p + " " + p,
                "A=" + p + "$" + p,
                "A=" + p + "$B",
                "A=" + p + "${" + p + "}",
                "A=" + p + "${B}" + p,
                "A=" + p + "${B" + p,
                "A=" + p + "${B:-" + p,
                "A=" + p + "${B:=" + p + "}",
                "A=" + p + "${B:-{" + p + "}}",
                "A=" + p + "${B:?x}" + p,
                "A=" + p + "$(" + p + ")",
                "A=" + p + "\\$" + p,
                "A=\"" + p + "$(" + p + ")\"",
                "A=\"" + p + "${B:-" + p + "\n}\"",
                "B=" + p + "#\nA=" + p + "${B}",
                "A=" + p + "${C}\nC=" + p)) {
            DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(text, Map.of()), text);

            assertFalse(refused.toString().contains(p), refused::toString);
            assertFalse(refused.toString().contains("hunter"), refused::toString);
            assertNull(refused.getCause());
            assertEquals(0, refused.getSuppressed().length);
        }
    }

    private static void assertRefused(String text, String message) {
        DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(text, Map.of()));
        assertEquals(message, refused.getMessage());
    }

    private static void assertLine(int line, String text) {
        DotenvException refused = assertThrows(DotenvException.class, () -> Dotenv.parse(text, Map.of()), text);
        assertEquals(line, refused.line(), refused::getMessage);
    }
}
