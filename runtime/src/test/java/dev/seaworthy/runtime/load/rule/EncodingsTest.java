package dev.seaworthy.runtime.load.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a secret says when it is an encoded text. */
class EncodingsTest {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    @Test
    void aCharacterOfBase64HasItsValue() {
        for (char c = 0; c < 256; c++) {
            int expected = c == '+' || c == '-' ? 62 : c == '/' || c == '_' ? 63 : BASE64.indexOf(c);
            assertEquals(expected, Encodings.base64(c), "character " + (int) c);
        }
    }

    @Test
    void aTextIsWhatAPersonTypes() {
        assertTrue(Encodings.isText(" a~\t\r\n"));
        for (String none : new String[] {"", "\u001f", "\u007f", "a\u00e9", "a\0"}) {
            assertFalse(Encodings.isText(none), none);
        }
    }

    @Test
    void separatorsOfHexadecimalDigitsAreLeftOut() {
        assertEquals("09afAF", Encodings.withoutSeparators("09-af:AF"));
        assertEquals("0-1:g", Encodings.withoutSeparators("0-1:g"));
        assertEquals("", Encodings.withoutSeparators(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6368616e67656d65",
                "6368616E67656D65",
                "63-68-61-6e-67-65-6d-65",
                "Y2hhbmdlbWU=",
                "Y2hhbmdlbWU",
                "MNUGC3THMVWWK===",
                "mnugc3thmvwwk",
                "OBQXG43XN5ZGILLBMRWWS3RNO5SWYY3PNVSQ====",
                "PJ5HULLQNRQWGZLIN5WGIZLSFV5HU6Q=",
                "PFXXK4RNONSWG4TFOQWWWZLZ",
                "MFQSAY3IMFXGOZK7NVSSA3TPO4======",
                "OBWGCY3FNBXWYZDFOI7Q====",
                "MNUGC3THMUWW2ZJNGEZA====",
                "mnugc3thmuww2zjnge2a====",
                "%63hangeme",
                "change%20me",
                "change%0ame",
                "change%6D%65",
                "change%6d%65",
                "change%2Dme%2",
                "20206368616e67656d652020",
                "6f703a2f2f7661756c742f6974656d2f6b6579"
            })
    void anEncodedPlaceholderIsOne(String text) {

        assertEquals(Weakness.ENCODED, Encodings.weakness(text), text);
    }

    @Test
    void aPublishedKeyIsOneInEachEncodingToo() {
        byte[] key = "AKIAIOSFODNN7EXAMPLE".getBytes(UTF_8);
        assertEquals(Weakness.ENCODED, Encodings.weakness(HexFormat.of().formatHex(key)));
        String once = Base64.getEncoder().encodeToString(key);
        assertEquals(Weakness.ENCODED, Encodings.weakness(once));
        assertEquals(Weakness.ENCODED, Encodings.weakness(HexFormat.of().formatHex(once.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001020304050607", "00:01:02:03:04:05:06:07", "gIGCg4SFhoc=", "gIGCg4SFhoc"})
    void bytesThatAreCountedUpAreAPattern(String text) {
        assertEquals(Weakness.PATTERN, Encodings.weakness(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "====",
                "00010203040506",
                "000102030405060",
                "gIGCg4SFhg==",
                "6c65746d65696e",
                "bGV0bWVpbg==",
                "q7RkP2vXw9LmZ4tB",
                "%zz%4",
                "6368616e67656d65g",
                "*Y2hhbmdlbWU=",
                "1NUGC3THMVWWK",
                "8NUGC3THMVWWK",
                "71375a6b50327658"
            })
    void whatEncodesNothingThatIsKnownIsNone(String text) {
        assertNull(Encodings.weakness(text), text);
    }
}
