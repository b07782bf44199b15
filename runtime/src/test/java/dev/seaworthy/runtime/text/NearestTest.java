package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed for a word, and what is too far away. */
class NearestTest {
    private static final List<String> KNOWN = List.of(
            "Europe/Kiev",
            "Europe/Berlin",
            "America/New_York",
            "production",
            "SMTP_HOST",
            "DEBUG.mustBe",
            "ALLOWED_HOSTS");

    @ParameterizedTest
    @CsvSource({
        "Europe/Berln, Europe/Berlin",
        "europe/berlin, Europe/Berlin",
        "America/New_Yrok, America/New_York",
        "Amerika/New_Yorck, America/New_York",
        "prod, production",
        "SMTP_HSOT, SMTP_HOST",
        "SMTPHOST, SMTP_HOST",
        "DEBUG.mustbee, DEBUG.mustBe",
        "ALOWED_HOST, ALLOWED_HOSTS"
    })
    void aSlipOrTwoAreFew(String word, String meant) {
        assertEquals(meant, Nearest.to(word, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Wien", "Europe/Bonn", "SMTP_PORT", "DEBUG.min", "staging"})
    void whatLongNamesHaveInCommonSaysNothingOfTheRest(String word) {
        assertEquals(null, Nearest.to(word, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "abcd, abcd, false",
        "abcd, abxd, true",
        "abcd, abd, true",
        "abcd, abcde, true",
        "abcd, xabcd, true",
        "abcd, abdc, true",
        "abcd, badc, false",
        "abcd, axyd, false",
        "abcd, ab, false",
        "aa, a, true",
        "a, b, true",
        "ab, ba, true",
        "abc, cba, false"
    })
    void oneSlipIsOneLetterOrTwoSwapped(String word, String other, boolean isSlip) {
        assertEquals(isSlip, Nearest.oneSlip(word, other));
        assertEquals(isSlip, Nearest.oneSlip(other, word));
    }
}
