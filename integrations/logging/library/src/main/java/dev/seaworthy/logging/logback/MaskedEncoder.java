package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.encoder.EncoderBase;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import dev.seaworthy.logging.SecretMasking;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes what another encoder does, without the secrets in it. */
final class MaskedEncoder extends EncoderBase<ILoggingEvent> {
    private final Encoder<ILoggingEvent> encoder;

    MaskedEncoder(Encoder<ILoggingEvent> encoder) {
        this.encoder = encoder;
        setContext(encoder.getContext());
        super.start();
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        try {
            return masked(encoder.encode(event));
        } catch (RuntimeException | LinkageError | StackOverflowError failed) {
            // Logback would drop the event and print what the failure says, which may be a secret.
            return encoder.encode(MaskedEvent.inPlaceOf(event, SecretMasking.unwritten(failed)));
        }
    }

    /** The same bytes where there is no secret in them, whatever they are. */
    private byte[] masked(byte[] bytes) {
        Charset charset = charset();
        String text = new String(bytes, charset);
        String masked = SecretMasking.masked(text);
        return masked.equals(text) ? bytes : masked.getBytes(charset);
    }

    /** Encoders of JSON write UTF-8, whatever the machine prefers. */
    private Charset charset() {
        if (encoder instanceof LayoutWrappingEncoder<ILoggingEvent> layout) {
            return layout.getCharset() == null ? Charset.defaultCharset() : layout.getCharset();
        }
        return StandardCharsets.UTF_8;
    }

    @Override
    public byte[] headerBytes() {
        return encoder.headerBytes();
    }

    @Override
    public byte[] footerBytes() {
        return encoder.footerBytes();
    }

    @Override
    public void start() {
        encoder.start();
        super.start();
    }

    @Override
    public void stop() {
        encoder.stop();
        super.stop();
    }
}
