package dev.seaworthy.runtime.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of bytes that several are together, of which each caller of an accessor has its own and may overwrite it. */
public final class Copies {
    private Copies() {}

    /**
     * Copies a list.
     *
     * @param bytes the elements
     * @return a list of copies, which cannot be changed itself
     */
    public static List<byte[]> of(List<byte[]> bytes) {
        List<byte[]> copies = new ArrayList<>(bytes.size());
        for (byte[] each : bytes) {
            copies.add(each.clone());
        }
        return Collections.unmodifiableList(copies);
    }

    /**
     * Copies a map.
     *
     * @param bytes the values by their keys
     * @return a map of copies in the same order, which cannot be changed itself
     */
    public static Map<String, byte[]> of(Map<String, byte[]> bytes) {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        for (Map.Entry<String, byte[]> each : bytes.entrySet()) {
            copies.put(each.getKey(), each.getValue().clone());
        }
        return Collections.unmodifiableMap(copies);
    }
}
