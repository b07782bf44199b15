package dev.seaworthy.runtime.load.convert;

import java.util.Base64;
import java.util.HexFormat;

/** Bytes of settings that say how a text holds them, other than in Base64. Loaded only where one does. */
public final class Bytes {
    private Bytes() {}

    /**
     * Reads bytes from hexadecimal digits, two for each byte, in upper or lower case.
     *
     * @param text the text, stripped before it is read
     * @return the bytes
     * @throws dev.seaworthy.runtime.MalformedException when the text holds anything else, or an odd number of digits
     */
    public static byte[] ofHex(String text) {
        String digits = text.strip();
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException malformed) {
            throw Malformed.hex(digits);
        }
    }

    /**
     * Reads bytes from Base64 of the alphabet for URLs, with its padding or without.
     *
     * @param text the text, stripped before it is read
     * @return the bytes
     * @throws dev.seaworthy.runtime.MalformedException when the text is not of that alphabet
     */
    public static byte[] ofBase64Url(String text) {
        String encoded = text.strip();
        try {
            return Base64.getUrlDecoder().decode(encoded);
        } catch (IllegalArgumentException malformed) {
            throw Malformed.base64Url(encoded);
        }
    }
}
