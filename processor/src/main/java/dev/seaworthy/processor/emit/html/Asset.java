package dev.seaworthy.processor.emit.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A fixed part of the page: its style or its script, without the indentation that only those who change it need.
 *
 * @param text the text, which stands in the page as it is
 */
record Asset(String text) {
    static Asset of(String name) {
        try (InputStream stream = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
            return new Asset(new String(stream.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^ +", ""));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the page's policy names it by: a browser runs this text and no other. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
