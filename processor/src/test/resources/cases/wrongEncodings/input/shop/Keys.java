package shop;

import dev.seaworthy.Encoding;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Converter;
import jakarta.validation.constraints.Size;

/** Encodings of what is not bytes, and texts that are not of theirs. */
@EnvConfig
public interface Keys {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** A text. */
    @EnvVar(value = "WORDS", encoding = Encoding.HEX, defaultValue = "00")
    String words();

    /** Bytes that a converter makes. */
    @EnvVar(value = "DIGITS", encoding = Encoding.BASE64, converter = Digits.class, defaultValue = "00")
    byte[] digits();

    /** Bytes in Base64 where digits belong. */
    @EnvVar(value = "KEY", encoding = Encoding.HEX, defaultValue = "aGVsbG8=")
    byte[] key();

    /** Too few bytes, though enough digits. */
    @EnvVar(value = "SALT", encoding = Encoding.HEX, defaultValue = "0a1b2c3d")
    @Size(min = 8)
    byte[] salt();

    /** Bytes of the other alphabet. */
    @EnvVar(value = "TOKEN", encoding = Encoding.BASE64URL, defaultValue = "a+b/")
    byte[] token();

    /** Makes bytes of a text. */
    final class Digits implements Converter<byte[]> {
        @Override
        public byte[] convert(String text) {
            return new byte[text.length()];
        }
    }
}
