package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Several values in one text: separated, stripped, empty ones dropped; a separator after a backslash is a part of its element. */
final class Elements {
    private Elements() {}

    static List<String> of(String text, String separator) {
        String quoted = Pattern.quote(separator);
        return Arrays.stream(text.split("(?<!\\\\)" + quoted, -1))
                .map(element -> element.replace("\\" + separator, separator).strip())
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** What stands between name and value in a map whose entries have that separator: a map that differs in one differs in both. */
    static String keySeparator(String separator) {
        return separator.equals(";") ? ":" : "=";
    }

    /**
     * The value of a setting that has several.
     *
     * @throws RuntimeException when an element is not one
     */
    static Object read(Setting setting, String text) {
        List<String> elements = of(text, setting.separator());
        return setting.shape().isMap() ? pairs(setting, elements) : values(setting, elements);
    }

    private static List<Object> values(Setting setting, List<String> elements) {
        List<Object> values = new ArrayList<>();
        for (String element : elements) {
            Object value = setting.type().read(element);
            if (!setting.shape().isSet() || !values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private static Map<String, Object> pairs(Setting setting, List<String> elements) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (String element : elements) {
            String[] pair = element.split(keySeparator(setting.separator()), 2);
            pairs.put(pair[0].strip(), setting.type().read(pair[1].strip()));
        }
        return pairs;
    }
}
