package dev.seaworthy.processor.model;

import dev.seaworthy.Encoding;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.convert.Bytes;
import dev.seaworthy.runtime.load.convert.Identifiers;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The table of encodings: one row a way in which a text holds bytes. */
public enum EncodedBytes {
    BASE64(Identifiers.class, "toBytes", "bytes in Base64", "aGVsbG8=", "", SecretCommand.Writing.BASE64),
    BASE64_URL(
            Bytes.class,
            "ofBase64Url",
            "bytes in Base64 for URLs",
            "aGVsbG8",
            "InBase64Url",
            SecretCommand.Writing.BASE64_URL),
    HEX(
            Bytes.class,
            "ofHex",
            "bytes in hexadecimal digits, two for each",
            "68656c6c6f",
            "InHex",
            SecretCommand.Writing.HEX);

    private final Class<?> parserClass;
    private final String parserMethod;
    private final String accepted;
    private final String example;
    private final String judges;
    private final SecretCommand.Writing writing;

    EncodedBytes(
            Class<?> parserClass,
            String parserMethod,
            String accepted,
            String example,
            String judges,
            SecretCommand.Writing writing) {
        this.parserClass = parserClass;
        this.parserMethod = parserMethod;
        this.accepted = accepted;
        this.example = example;
        this.judges = judges;
        this.writing = writing;
    }

    /** The row of an encoding. */
    public static EncodedBytes of(Encoding encoding) {
        return switch (encoding) {
            case BASE64 -> BASE64;
            case BASE64URL -> BASE64_URL;
            case HEX -> HEX;
        };
    }

    /** The runtime's class that has the parser. */
    public Class<?> parserClass() {
        return parserClass;
    }

    /** The parser's method. */
    public String parserMethod() {
        return parserMethod;
    }

    /** What the name of a judge of such bytes ends in. */
    String judges() {
        return judges;
    }

    /** What is accepted, in words. */
    String accepted() {
        return accepted;
    }

    /** A text that is accepted. */
    String example() {
        return example;
    }

    /** How the commands write them that make secrets. */
    SecretCommand.Writing writing() {
        return writing;
    }

    /** The command of which a loader speaks that knows no more than the encoding. */
    String usualCommand() {
        return writing.command(writing.usual());
    }

    /** Converts a text as a loader does. */
    byte[] parse(String text) {
        return switch (this) {
            case BASE64 -> Identifiers.toBytes(text);
            case BASE64_URL -> Bytes.ofBase64Url(text);
            case HEX -> Bytes.ofHex(text);
        };
    }

    /** A text that holds bytes. */
    public String write(byte... bytes) {
        return switch (this) {
            case BASE64 -> Base64.getEncoder().encodeToString(bytes);
            case BASE64_URL -> Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            case HEX -> HexFormat.of().formatHex(bytes);
        };
    }

    /** Judges bytes as a loader does where they must be a strong secret. */
    @Nullable
    Violation strongSecret(byte[] bytes, String... own) {
        return switch (this) {
            case BASE64 -> Secrets.strongSecret(bytes, own);
            case BASE64_URL -> Secrets.strongSecretInBase64Url(bytes, own);
            case HEX -> Secrets.strongSecretInHex(bytes, own);
        };
    }
}
