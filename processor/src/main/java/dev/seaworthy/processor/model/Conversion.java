package dev.seaworthy.processor.model;

import dev.seaworthy.runtime.MalformedException;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.convert.Convert;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Converts the texts in annotations exactly as a loader converts the text of a variable. */
public final class Conversion {
    private Conversion() {}

    /**
     * The values that a text holds.
     *
     * @param type the setting's type
     * @param separator what parts the elements
     * @param text the text, not empty
     * @return one value for a single one, each element for a list, set or map; nothing when only a running program can
     *     convert it
     * @throws MalformedException when the text is not a value of the type
     */
    public static Optional<List<Object>> values(ValueType type, String separator, String text) {
        List<Object> values = new ArrayList<>();
        for (String each : elements(type, separator, text)) {
            Optional<Object> value = value(type.scalar(), each);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(values);
    }

    /** The texts of the values that a text holds: itself, or each element of a list, set or map. */
    public static List<String> elements(ValueType type, String separator, String text) {
        return switch (type.shape()) {
            case SINGLE -> List.of(text);
            case LIST, SET -> Arrays.asList(Convert.split(text, separator));
            case MAP -> valuesOf(Convert.entries(text, separator));
        };
    }

    private static List<String> valuesOf(String[] entries) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i < entries.length; i += 2) {
            values.add(entries[i]);
        }
        return values;
    }

    /**
     * The value of one text.
     *
     * @param scalar the type
     * @param text the text
     * @return the value, an enum's constant by its name; nothing when only a running program can convert it
     * @throws MalformedException when the text is not a value of the type
     */
    public static Optional<Object> value(Scalar scalar, String text) {
        return switch (scalar.kind()) {
            case KNOWN -> Optional.of(scalar.row().orElseThrow().parse(text));
            case ENUM -> Optional.of(constant(scalar, text));
            case FACTORY, CONSTRUCTOR, CONVERTER -> Optional.empty();
        };
    }

    private static String constant(Scalar scalar, String text) {
        String folded = Convert.fold(text);
        for (String constant : scalar.constants()) {
            if (Convert.fold(constant).equals(folded)) {
                return constant;
            }
        }
        throw Convert.unknown(
                text, scalar.constants().stream().map(Scalar::word).toArray(String[]::new));
    }

    /** Whether texts are values of a type. */
    public static boolean areValues(Scalar scalar, List<String> texts) {
        try {
            for (String text : texts) {
                Optional<Object> unused = value(scalar, text);
            }
            return true;
        } catch (MalformedException malformed) {
            return false;
        }
    }

    /** Whether a value equals one of several texts after conversion; texts that cannot be converted equal nothing. */
    static boolean isAmong(Object value, List<String> texts, Scalar scalar) {
        for (String text : texts) {
            try {
                if (value(scalar, text)
                        .filter(other -> Objects.deepEquals(other, value))
                        .isPresent()) {
                    return true;
                }
            } catch (MalformedException unlike) {
                // A text that is no value of the type equals none; another check says so.
            }
        }
        return false;
    }

    /** The text of a value, as the judges of texts take it. */
    public static String textOf(Object value) {
        if (value instanceof InetSocketAddress address) {
            return address.getHostString();
        }
        return value instanceof Secret secret ? secret.reveal() : value.toString();
    }
}
