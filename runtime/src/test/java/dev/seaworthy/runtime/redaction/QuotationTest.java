package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five characters in a row of what is hidden are a quotation; those of a name before a value are not. */
class QuotationTest {
    @ParameterizedTest
    @CsvSource({
        "hunter2, use hunter2 here, true",
        "hunter2, hunte, true",
        "hunter2, nter2, true",
        "hunter2, hunt, false",
        "hunte, hunte, true",
        "hunt, hunt, false",
        "hunter2, HUNTER2, false",
    })
    void aSecretIsQuotedByFiveOfItsCharacters(String secret, String words, boolean isQuoted) {
        assertEquals(isQuoted, Quotation.ofSecret(secret).isIn(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // What is shown of the value may stand in words about it, too.
                "host=database-one;password=hunter2xyz | database-one is down | false",
                "host=database-one;password=hunter2xyz | hunter2 is short | true",
                "https://app.example.com/x | https://app.example.com/x | false",
                // The names of a form, with two of the marks beside them.
                "{\"password\": \"zq7xRt2wLm\"} | the name \"password\" stays | false",
                "{\"password\": \"zq7xRt2wLm\"} | write 7xRt2 | true",
                "(\"ab=(\"zq7xRt2wLmNp | \"ab=( | false",
                "(\"a=(\"zq7xRt2wLmNp | (\"a=( | true",
                "ab=(((zq7xRt2wLmNp | ab=(( | true",
                "ab==zq7xRt2wLmNpQ | ab==z | true",
                "zq7xRt2wLmNp;ab= | wLmNp | true",
                "internationalization=zq7xRt2wLm | internationalization | false",
                "wait=1;internationalization=zq7xRt2wLm | internationalization | false",
                "long-names-of-pairs-b=zq7xRt2wLm | long-names | true",
                // What is not a word, begins with a digit or stands after another mark is the beginning of a password.
                "bqzvkx=zq7xRt2wLm | bqzvk | true",
                "4words=zq7xRt2wLm | words | true",
                "!words=zq7xRt2wLm | words | true",
                "words!zq7xRt2wLm | words | true",
            })
    void aValueIsQuotedByWhatIsHiddenOfIt(String value, String words, boolean isQuoted) {
        assertEquals(isQuoted, Quotation.ofHidden(value).isIn(words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fd00::/8 | write fd00=:/8 | true",
                "fd0:/8 | write fd0=/8 | true",
                "ab:c | write ab=c | true",
                "ab:c | write ab=d | false",
                "4111 1111 1111 1111 | write it without separators: 4111111111111111 | true",
                "4111 1111 1111 1111 | write it without separators | false",
                "x | write another text | false",
                ":: | write a=:/8 | false",
            })
    void adviceThatWritesATextWithOtherMarksShowsIt(String text, String words, boolean isRewritten) {
        assertEquals(isRewritten, Quotation.isRewritten(text, words));
    }
}
