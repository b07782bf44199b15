package dev.seaworthy.preflight.fingerprint;

import dev.seaworthy.preflight.NotJudgedException;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key of fingerprints, which a person could not guess. It shows nothing of itself. */
public final class FingerprintKey {
    /** The environment variable that may hold it. */
    public static final String VARIABLE = "SEAWORTHY_FINGERPRINT_KEY";

    private static final int LARGEST = 1 << 16;

    private final byte[] bytes;

    private FingerprintKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The key of a file, without the newline at its end.
     *
     * @param file the file, which no message names: a key may have been written in its place
     * @throws NotJudgedException when it cannot be read, or is weak
     */
    public static FingerprintKey ofFile(Path file) {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(LARGEST + 1);
        } catch (IOException failed) {
            throw new NotJudgedException(
                    "The file that --key-file names cannot be read. Name a file that holds the key.");
        }
        if (content.length > LARGEST) {
            throw new NotJudgedException("The file that --key-file names is too large for a key: at most 64 KiB.");
        }
        return judged(withoutNewline(content), "The key in the file that --key-file names");
    }

    /**
     * The key of the environment.
     *
     * @param text the text of {@link #VARIABLE}; null when it is not set
     * @throws NotJudgedException when there is none, or it is weak
     */
    public static FingerprintKey ofEnvironment(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            throw new NotJudgedException("There is no key. Set " + VARIABLE
                    + ", or name a file that holds the key by --key-file. To make one: " + Secrets.MAKE);
        }
        return judged(text.getBytes(StandardCharsets.UTF_8), VARIABLE);
    }

    private static FingerprintKey judged(byte[] key, String name) {
        Violation violation = text(key).map(Secrets::strongSecret).orElseGet(() -> Secrets.strongSecret(key));
        if (violation != null) {
            throw new NotJudgedException(name + " " + violation.message() + ". To fix it: " + violation.fix() + ".");
        }
        return new FingerprintKey(key);
    }

    private static Optional<String> text(byte[] key) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(key))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    private static byte[] withoutNewline(byte[] content) {
        int length = content.length;
        length -= length > 0 && content[length - 1] == '\n' ? 1 : 0;
        length -= length < content.length && length > 0 && content[length - 1] == '\r' ? 1 : 0;
        return Arrays.copyOf(content, length);
    }

    /** Its bytes. */
    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "a key";
    }
}
