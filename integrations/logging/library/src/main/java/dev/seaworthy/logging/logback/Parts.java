package dev.seaworthy.logging.logback;

import ch.qos.logback.classic.spi.IThrowableProxy;
import dev.seaworthy.logging.SecretMasking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.MarkerFactory;
import org.slf4j.event.KeyValuePair;

/** Masks the parts of an event one after another, and knows whether one had a secret. A part without one is the same object. */
final class Parts {
    /** Whether what is written of the event is read again: what an encoder makes a form of is left to it then. */
    private final boolean isReadAgain;

    private boolean isChanged;

    Parts(boolean isReadAgain) {
        this.isReadAgain = isReadAgain;
    }

    /** Whether one of the parts so far had a secret. */
    boolean isChanged() {
        return isChanged;
    }

    @Nullable
    String text(@Nullable String text) {
        return text == null ? null : known(text, SecretMasking.masked(text));
    }

    Object @Nullable [] arguments(Object @Nullable [] arguments) {
        return (Object[]) value(arguments);
    }

    @Nullable
    IThrowableProxy thrown(@Nullable IThrowableProxy thrown) {
        return thrown == null ? null : known(thrown, MaskedThrowableProxy.of(thrown));
    }

    @Nullable
    List<Marker> markers(@Nullable List<Marker> markers) {
        if (markers == null || isReadAgain) {
            return markers;
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
        boolean isOriginal = masked.equals(text) && !holdsSecret(marker, new ArrayList<>());
        return isOriginal ? marker : known(marker, MarkerFactory.getDetachedMarker(masked));
    }

    /** Whether a marker that another one refers to holds a secret; they may refer to each other in a circle. */
    @SuppressWarnings("deprecation") // Programs go on to nest markers, and encoders to write them.
    private static boolean holdsSecret(Marker marker, List<Marker> around) {
        boolean holdsSecret = false;
        for (Iterator<Marker> each = marker.iterator(); !holdsSecret && each.hasNext(); ) {
            Marker referred = each.next();
            String text = referred.toString();
            holdsSecret = !SecretMasking.masked(text).equals(text);
            if (!holdsSecret && around.stream().noneMatch(other -> other == referred)) {
                around.add(referred);
                holdsSecret = holdsSecret(referred, around);
            }
        }
        return holdsSecret;
    }

    Map<String, String> mdc(Map<String, String> mdc) {
        Map<String, String> masked = mdc;
        for (Map.Entry<String, String> each : mdc.entrySet()) {
            String key = text(each.getKey());
            String value = text(each.getValue());
            if (!Objects.equals(key, each.getKey()) || !Objects.equals(value, each.getValue())) {
                masked = masked == mdc ? new HashMap<>(mdc) : masked;
                masked.remove(each.getKey());
                masked.put(key, value);
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
        if (value == null) {
            return null;
        }
        return known(value, isReadAgain ? SecretMasking.maskedUnlessWritten(value) : SecretMasking.masked(value));
    }

    private <T> T known(T original, T masked) {
        isChanged |= original != masked;
        return masked;
    }
}
