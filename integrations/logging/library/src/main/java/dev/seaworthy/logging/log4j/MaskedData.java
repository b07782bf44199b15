package dev.seaworthy.logging.log4j;

import dev.seaworthy.logging.SecretMasking;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.util.BiConsumer;
import org.apache.logging.log4j.util.StringMap;
import org.jspecify.annotations.Nullable;

/** The data of a thread's context without secrets, taken over one after another. */
final class MaskedData implements BiConsumer<String, @Nullable Object> {
    private final StringMap data = ContextDataFactory.createContextData();
    private boolean isOriginal = true;

    @Override
    public void accept(String key, @Nullable Object value) {
        String maskedKey = SecretMasking.masked(key);
        Object masked = value == null ? null : SecretMasking.masked(value);
        isOriginal &= masked == value && maskedKey.equals(key);
        data.putValue(maskedKey, masked);
    }

    /** Whether none held a secret. */
    boolean isOriginal() {
        return isOriginal;
    }

    StringMap data() {
        return data;
    }
}
