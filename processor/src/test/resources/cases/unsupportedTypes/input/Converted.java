import dev.seaworthy.runtime.Converter;

/** Bytes in a way of its own. */
public final class Converted implements Converter<byte[]> {
    @Override
    public byte[] convert(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
