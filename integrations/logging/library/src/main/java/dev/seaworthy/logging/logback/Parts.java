package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import dev.seaworthy.logging.SecretMasking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.KeyValuePair;

/** Masks the parts of an event one after another, and knows whether one had a secret. A part without one is the same object. */
final class Parts {
    private boolean isChanged;

    /** Whether one of the parts so far had a secret. */
    boolean isChanged() {
        return isChanged;
    }

    @Nullable
    String text(@Nullable String text) {
        return text == null ? null : known(text, SecretMasking.masked(text));
    }

    Object @Nullable [] arguments(Object @Nullable [] arguments) {
        if (arguments == null) {
            return null;
        }
        Object[] masked = arguments;
        for (int i = 0; i < arguments.length; i++) {
            Object each = value(arguments[i]);
            if (each != arguments[i]) {
                masked = masked == arguments ? arguments.clone() : masked;
                masked[i] = each;
            }
        }
        return masked;
    }

    @Nullable
    IThrowableProxy thrown(@Nullable IThrowableProxy thrown) {
        return thrown == null ? null : known(thrown, MaskedThrowableProxy.of(thrown));
    }

    @Nullable
    List<Marker> markers(@Nullable List<Marker> markers) {
        if (markers == null) {
            return null;
        }
        List<Marker> masked = new ArrayList<>(markers.size());
        for (Marker each : markers) {
            masked.add(marker(each));
        }
        return masked.equals(markers) ? markers : masked;
    }

    private Marker marker(Marker marker) {
        String text = marker.toString();
        String masked = SecretMasking.masked(text);
        return masked.equals(text) ? marker : known(marker, MarkerFactory.getDetachedMarker(masked));
    }

    Map<String, String> mdc(Map<String, String> mdc) {
        Map<String, String> masked = mdc;
        for (Map.Entry<String, String> each : mdc.entrySet()) {
            String value = text(each.getValue());
            if (!Objects.equals(value, each.getValue())) {
                masked = masked == mdc ? new HashMap<>(mdc) : masked;
                masked.put(each.getKey(), value);
            }
        }
        return masked;
    }

    @Nullable
    List<KeyValuePair> pairs(@Nullable List<KeyValuePair> pairs) {
        if (pairs == null) {
            return null;
        }
        List<KeyValuePair> masked = new ArrayList<>(pairs.size());
        for (KeyValuePair each : pairs) {
            masked.add(pair(each));
        }
        return masked.equals(pairs) ? pairs : masked;
    }

    private KeyValuePair pair(KeyValuePair pair) {
        String key = text(pair.key);
        Object value = value(pair.value);
        return value == pair.value && Objects.equals(pair.key, key) ? pair : new KeyValuePair(key, value);
    }

    private @Nullable Object value(@Nullable Object value) {
        return value == null ? null : known(value, SecretMasking.masked(value));
    }

    private <T> T known(T original, T masked) {
        isChanged |= original != masked;
        return masked;
    }
}
