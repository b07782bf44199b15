package dev.seaworthy.logging.log4j;

import dev.seaworthy.logging.SecretMasking;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ObjectMessage;
import org.jspecify.annotations.Nullable;

/** A message without the secrets that another one has. */
final class MaskedMessage implements Message {
    private static final long serialVersionUID = 1L;

    private final String text;

    private final transient Object @Nullable [] parameters;

    private MaskedMessage(String text, Object @Nullable [] parameters) {
        this.text = text;
        this.parameters = parameters;
    }

    /** The message itself where it holds no secret. */
    static Message of(Message message) {
        String text = message.getFormattedMessage();
        String masked = text == null ? "" : SecretMasking.masked(text);
        Object[] parameters = message.getParameters();
        Object[] maskedParameters = (Object[]) masked((Object) parameters);
        boolean isOriginal = parameters == maskedParameters && (text == null || masked.equals(text));
        return isOriginal ? message : of(message, new MaskedMessage(masked, maskedParameters));
    }

    /** A map and an object stay what they are, as layouts look for their parts, where their parts are what holds the secret. */
    private static Message of(Message message, MaskedMessage masked) {
        if (message instanceof MapMessage<?, ?> map) {
            return unlessSecret(masked(map), masked);
        }
        if (message instanceof ObjectMessage object) {
            return unlessSecret(new ObjectMessage(masked(object.getParameter())), masked);
        }
        return masked;
    }

    private static Message unlessSecret(Message parts, MaskedMessage masked) {
        String text = parts.getFormattedMessage();
        return SecretMasking.masked(text).equals(text) ? parts : masked;
    }

    @SuppressWarnings("unchecked") // A text may stand in place of any value: it only is one where the value's text is.
    private static <V> Message masked(MapMessage<?, V> map) {
        Map<String, V> masked = new LinkedHashMap<>();
        map.getData().forEach((key, value) -> masked.put(key, (V) masked(value)));
        return map.newInstance(masked);
    }

    private static @Nullable Object masked(@Nullable Object value) {
        return value == null ? null : SecretMasking.masked(value);
    }

    @Override
    public String getFormattedMessage() {
        return text;
    }

    /** The text: what the parameters were put into may be a part of a secret. */
    @Override
    @Deprecated
    public String getFormat() {
        return text;
    }

    @Override
    public Object @Nullable [] getParameters() {
        return parameters;
    }

    /** The event has it. */
    @Override
    public @Nullable Throwable getThrowable() {
        return null;
    }

    @Override
    public String toString() {
        return text;
    }
}
