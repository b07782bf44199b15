package dev.seaworthy.logging;

import dev.seaworthy.runtime.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which a secret gets into a log but for what {@link Escape}s: as it is, and in Base64 of it or of something longer. */
final class Spellings {
    private static final int GROUP = 3;
    private static final int SYMBOL_BITS = 6;

    private final Map<String, Spelling> all = new LinkedHashMap<>();

    private Spellings() {}

    /** The ways to write a text. */
    static List<Spelling> of(String text) {
        Spellings spellings = new Spellings();
        spellings.add(text);
        spellings.addBase64(text.getBytes(StandardCharsets.UTF_8));
        return List.copyOf(spellings.all.values());
    }

    /** The ways to write bytes; where they are a text, its own come besides. */
    static List<Spelling> of(byte[] bytes) {
        Spellings spellings = new Spellings();
        spellings.addBase64(bytes);
        spellings.add(HexFormat.of().formatHex(bytes));
        spellings.add(HexFormat.of().withUpperCase().formatHex(bytes));
        String decimal = Arrays.toString(bytes);
        spellings.add(decimal.substring(1, decimal.length() - 1));
        return List.copyOf(spellings.all.values());
    }

    private void add(String text) {
        all.putIfAbsent(text, Spelling.whole(text));
    }

    private void addBase64(byte[] bytes) {
        for (int before = 0; before < GROUP; before++) {
            addBase64(bytes, before);
        }
    }

    /**
     * The characters that are the secret's alone. Between those of what is around it may stand one at each end that has bits of
     * both.
     *
     * @param before how many bytes stand before it in a group of three
     */
    private void addBase64(byte[] bytes, int before) {
        byte[] group = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, group, before, bytes.length);
        int from = (before * Byte.SIZE + SYMBOL_BITS - 1) / SYMBOL_BITS;
        int to = group.length * Byte.SIZE / SYMBOL_BITS;
        boolean hasBitsAfter = group.length % GROUP != 0;
        String text = Base64.getEncoder().encodeToString(group).substring(from, to);
        for (String each : List.of(text, text.replace('+', '-').replace('/', '_'))) {
            all.putIfAbsent(each, new Spelling(Secret.of(each), before > 0, hasBitsAfter));
        }
        Arrays.fill(group, (byte) 0);
    }
}
