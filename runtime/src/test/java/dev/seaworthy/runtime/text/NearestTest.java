package dev.seaworthy.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
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
    @CsvSource({"DATABASE_UR, DATABASE_URL", "API_KEYS, API_KEY", "API_KE, API_KEY", "DB_URI, DB_URL"})
    void aShortWordOfALongerNameMayBeMistyped(String word, String meant) {
        assertEquals(meant, Nearest.to(word, List.of("DATABASE_URL", "API_KEY", "DB_URL", "S3_BUCKET")));
    }

    @ParameterizedTest
    @CsvSource({"Europe/Wien", "Europe/Bonn", "SMTP_PORT", "DEBUG.min", "staging"})
    void whatLongNamesHaveInCommonSaysNothingOfTheRest(String word) {
        assertEquals(null, Nearest.to(word, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "EST, EET",
        "CEST, CET",
        "GPB, GBP",
        "usd, USD",
        "USE, USD",
        "s4, s3",
        "PS256, RS256",
        "HS384, HS256",
        "HS265, HS256",
        "us-west-3, us-west-2",
        "us-west-1, eu-west-1",
        "eu-wset-1, eu-west-1",
        "SW099, SW009"
    })
    void anAbbreviationOrANumberIsNeverTakenForAnother(String word, String known) {
        boolean isSame = sorted(word).equals(sorted(known));
        assertEquals(isSame ? known : null, Nearest.toValue(word, List.of(known)));
    }

    @Test
    void aZeroInFrontMakesNoOtherNumber() {
        assertEquals("SW014", Nearest.toValue("SW14", List.of("SW013", "SW014", "SW140")));
    }

    private static List<Character> sorted(String word) {
        return word.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(c -> (char) c)
                .sorted()
                .toList();
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
