package dev.seaworthy.runtime.load;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.Secret;
import dev.seaworthy.runtime.load.convert.Convert;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/** The older names of one setting that are set to other texts than the name before them, and what these texts are. */
final class OlderNames {
    private final Queue<String> names = new ArrayDeque<>();
    private final Queue<String> texts = new ArrayDeque<>();

    /** The pass that reads the first of the texts; null before it began. */
    private @Nullable Loading pass;

    /** Whether two texts differ in more than blanks at the ends. Either may be a secret, so it takes no hint from where they do. */
    static boolean differ(String one, String other) {
        return !Secret.of(one.strip()).equals(Secret.of(other.strip()));
    }

    void add(String name, String text) {
        names.add(name);
        texts.add(text);
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The first of the texts. */
    String text() {
        return texts.element();
    }

    void readBy(Loading reader) {
        pass = reader;
    }

    /** Takes the first name away. */
    String take() {
        texts.remove();
        pass = null;
        return names.remove();
    }

    /**
     * Whether the first text is the same value as the setting's own: by what the values are, or where a type cannot say so, by the
     * texts of the elements.
     *
     * @param own the setting's own value
     * @param read the value that the pass read
     * @param ownText the text of the setting's own value
     * @param separator what stands between elements, or nothing
     */
    boolean isSame(Object own, Object read, String ownText, String separator, String keySeparator) {
        if (pass == null || !pass.has()) {
            return false;
        }
        return areEqual(own, read)
                || (!separator.isEmpty()
                        && elements(own, ownText, separator, keySeparator)
                                .equals(elements(own, text(), separator, keySeparator)));
    }

    /** What {@code equals} of the program's own throws, it says of no two values that they are the same. */
    private static boolean areEqual(Object one, Object other) {
        try {
            return ValuesEquality.areEqual(List.of(one), List.of(other));
        } catch (Throwable thrown) {
            Loading.passOnFatal(thrown);
            return false;
        }
    }

    /** The texts of the elements, in a collection that is equal to another one as the value is. */
    private static Object elements(Object value, String text, String separator, String keySeparator) {
        Object collection = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        if (collection instanceof Map<?, ?>) {
            String[] entries = Convert.entries(text, separator, keySeparator);
            Map<String, String> texts = new HashMap<>();
            for (int i = 0; i < entries.length; i += 2) {
                texts.put(entries[i], entries[i + 1]);
            }
            return texts;
        }
        List<String> texts = List.of(Convert.split(text, separator));
        return collection instanceof Set<?> ? Set.copyOf(texts) : texts;
    }
}
