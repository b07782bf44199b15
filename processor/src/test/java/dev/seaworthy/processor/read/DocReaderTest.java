package dev.seaworthy.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.seaworthy.processor.model.Doc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A description says what its comment says, in plain text. */
class DocReaderTest {
    private static Doc doc(String summary, String rest) {
        return new Doc(summary, rest, "");
    }

    private static Doc html(String comment) {
        return DocReader.ofJavadoc(comment, false);
    }

    private static Doc markdown(String comment) {
        return DocReader.ofJavadoc(comment, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reads of St. Vincent what Dr. J. Smith wrote.",
                "Takes e.g. Java or i.e. Kotlin.",
                "Hosts in the U.S. Army.",
                "Names, ports etc. URLs as well.",
                "Runs every day. sometimes twice."
            })
    void anAbbreviationDoesNotEndTheFirstSentence(String sentence) {
        assertEquals(doc(sentence, "Second."), html(sentence + " Second."));
    }

    @ParameterizedTest
    @CsvSource({
        "Calls the API., It is fast.",
        "Clones with Git., Then builds.",
        "Is it on?, Then go.",
        "In Rio., There."
    })
    void shortWordsEndTheFirstSentence(String first, String second) {
        assertEquals(doc(first, second), html(first + " " + second));
    }

    @Test
    void anAtSignInATagOrInCodeDoesNotEndTheDescription() {
        assertEquals(doc("Uses @Foo bar end.", ""), html("Uses {@code\n @Foo bar\n } end.\n @see Foo"));
        assertEquals(
                doc("Uses this.", "@Foo int bar();\n\nEnd."),
                html("Uses this.\n <pre>\n @Foo int bar();\n </pre>\n End.\n @return it"));
        assertEquals(doc("A tag {@code open", ""), html("A tag {@code open\n @return it"));
    }

    @Test
    void aTagEndsAtItsOwnBrace() {
        assertEquals(doc("Takes {a, {b}} or Type.name.", ""), html("Takes {@code {a, {b}}} or {@link Type#name}."));
        assertEquals(doc("Takes {@x}.", ""), html("Takes {@code {@x}}."));
        assertEquals(doc("See the other one.", ""), html("See {@link\n Type#name the other one}."));
    }

    @Test
    void onlyTagsOfHtmlAreTags() {
        assertEquals(
                doc("A Map<String, Long> of bold names & more.", ""),
                html("A Map<String, Long> of <b>bold</b> names &amp; more."));
    }

    @Test
    void codeAtTheBeginningIsNoSummary() {
        assertEquals(doc("After.", "@EnvVar code"), markdown("```\n@EnvVar code\n```\nAfter.\n"));
        assertEquals(doc("After.", "@EnvVar code"), html(" <pre>\n @EnvVar code\n </pre>\n After.\n"));
        assertEquals(doc("only", ""), markdown("~~~ java\nonly\n"));
        assertEquals(doc("After.", "@EnvVar code"), markdown("    @EnvVar code\n\nAfter.\n"));
        assertEquals(doc("Before", "@EnvVar `code\n\nAfter."), markdown("Before\n\n    @EnvVar `code\nAfter.\n@see x"));
        assertEquals(doc("Before it goes on.", ""), markdown("Before\n    it goes on.\n    @see x\n"));
        assertEquals(
                doc("After.", "a\n\n\u00a0\u00a0\u00a0\u00a0@b\n\nc"), markdown("```\na\n\n    @b\nc\n```\nAfter.\n"));
    }

    @Test
    void codeKeepsItsLinesAndTheirIndentation() {
        Doc expected = doc("As YAML:", "key: value\n\n\u00a0\u00a0x: @in\n\n\u00a0\u00a0\u00a0\u00a0y: 1\n\nEnd.");
        assertEquals(
                expected,
                html(" As YAML:\n <pre>{@code\n key: value\n   x: @in\n\n     y: 1\n }</pre>\n End.\n @return it"));
        assertEquals(expected, html(" As YAML:\n <pre>\n key: value\n   x: @in\n     y: 1\n </pre>\n End.\n"));
        assertEquals(expected, markdown(" As YAML:\n ```\n key: value\n   x: @in\n     y: 1\n ```\n End.\n"));
        assertEquals(
                doc("Used so:", "if (a | b) {\n\n\u00a0\u00a0x();\n\n}"),
                html("Used so:\n {@snippet lang=java :\n if (a | b) { // @highlight substring=\"a\"\n   x();\n }\n"
                        + " // @end\n }\n @return it"));
        assertEquals(doc("Used so:", ""), html("Used so:\n {@snippet file=\"Use.java\" region=\"all\"}\n"));
    }

    @Test
    void whatHtmlNamesIsACharacter() {
        assertEquals(
                doc("5× the “usual” € → é ≤ … — x &unknown; <>&\"'", ""),
                html("5&times; the &ldquo;usual&rdquo; &euro; &rarr; &eacute; &le; &hellip; &mdash;&nbsp;x &unknown;"
                        + " &lt;&gt;&amp;&quot;&apos;"));
    }

    @Test
    void anIndexIsItsPhrase() {
        assertEquals(
                doc("See java.io.tmpdir, foo and two words.", ""),
                html("See {@systemProperty java.io.tmpdir}, {@index foo bar} and {@index \"two words\" more}."));
    }

    @Test
    void markdownIsReadAsMarkdown() {
        assertEquals(
                doc(
                        "Reads the file Type.name of a shop.",
                        "Formats\n\n- item <tag>\n\n- {@code x} of `y`\n\n- the third goes on\n\nFOO_BAR_BAZ is 2 * 3 * 4."),
                markdown(
                        "Reads **the** [file](https://a.example/x_y) [Type#name] of _a_ shop.\n\n## Formats\n- item <tag>\n"
                                + "- `{@code x}` of `` `y` ``\n1. the third\n   goes on\n\nFOO_BAR_BAZ is 2 \\* 3 * 4.\n@return it"));
    }

    @Test
    void eachRowOfATableIsAnItem() {
        assertEquals(
                doc("Sizes.", "- Unit | Bytes\n\n- kB | 1000\n\n- x|y | p|q\n\nA | B is no table."),
                markdown(
                        "Sizes.\n\n| Unit | Bytes |\n|------|:-----:|\n| kB | 1000 |\nx\\|y | `p|q`\n\nA | B is\nno table."));
    }

    @Test
    void whatStandsInPlaceOfADeprecatedSettingIsRead() {
        Doc expected = new Doc("Old.", "", "Use {@link of} NEW_NAME.");
        assertEquals(expected, html("Old.\n @see A\n @deprecated Use {@code {@link of}}\n  NEW_NAME.\n @return it"));
        assertEquals(doc("Old.", ""), html("Old.\n @deprecatedOrNot x"));
    }
}
