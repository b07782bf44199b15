package dev.seaworthy.preflight.plan;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a process is given whose bytes are written in Base64. */
public final class PlannedBytes {
    private PlannedBytes() {}

    /**
     * The text of bytes in Base64.
     *
     * @param place where they are
     * @param base64 the Base64
     * @param otherwise what it is if it is no Base64
     * @return the text, or that the bytes are none
     */
    public static PlannedVariable decoded(String place, String base64, PlannedVariable otherwise) {
        String encoded = base64.replace("\n", "").replace("\r", "");
        if (encoded.length() % 4 != 0) {
            return otherwise;
        }
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException refused) {
            return otherwise;
        }
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return PlannedVariable.of(
                    StandardCharsets.UTF_8.newDecoder().decode(buffer).toString(), place);
        } catch (CharacterCodingException refused) {
            return PlannedVariable.binary(
                    place, "its bytes are not UTF-8 text", "store text in it, or check it where it is read");
        }
    }
}
