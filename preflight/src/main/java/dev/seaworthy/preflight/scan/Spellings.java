package dev.seaworthy.preflight.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The patterns by which a value is found, whoever wrote it and with what. */
final class Spellings {
    private static final String BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String HEX = "0123456789abcdef";

    /** One set for each byte: most places take one alone. */
    private static final List<BitSet> SINGLE = single();

    private final Value value;
    private final List<Pattern> patterns = new ArrayList<>();

    private Spellings(Value value) {
        this.value = value;
    }

    /** The patterns of a value. A key of several lines is often set with {@code \n} in place of its line breaks. */
    static List<Pattern> of(Value value) {
        Spellings spellings = new Spellings(value);
        String text = value.text();
        String lines = text.replace("\\n", "\n");
        spellings.add(text);
        if (!lines.equals(text)) {
            spellings.add(lines);
        }
        if (lines.indexOf('\n') >= 0) {
            spellings.add(lines.replace("\n", "\r\n"));
            // Without line breaks and the indentation after them.
            spellings.addPlain(Form.PLAIN, lines.replaceAll("\n[ \t]*", "").getBytes(StandardCharsets.UTF_8));
        }
        return spellings.patterns;
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        addPlain(Form.PLAIN, bytes);
        addPlain(Form.UTF_16, text.getBytes(StandardCharsets.UTF_16LE));
        addPlain(Form.UTF_16, text.getBytes(StandardCharsets.UTF_16BE));
        Charset latin1 = StandardCharsets.ISO_8859_1;
        if (bytes.length > text.length() && latin1.newEncoder().canEncode(text)) {
            addPlain(Form.LATIN_1, text.getBytes(latin1));
        }
        addHex(bytes);
        for (int before = 0; before < 3; before++) {
            addBase64(bytes, before);
        }
    }

    private void addPlain(Form form, byte[] bytes) {
        List<BitSet> places = new ArrayList<>();
        for (byte each : bytes) {
            places.add(SINGLE.get(each & 0xff));
        }
        patterns.add(new Pattern(value, form, places));
    }

    private void addHex(byte[] bytes) {
        List<BitSet> places = new ArrayList<>();
        for (byte each : bytes) {
            places.add(hexDigit(each >> 4 & 0xf));
            places.add(hexDigit(each & 0xf));
        }
        patterns.add(new Pattern(value, Form.HEX, places));
    }

    private static BitSet hexDigit(int digit) {
        char c = HEX.charAt(digit);
        return either(c, Character.toUpperCase(c));
    }

    /**
     * In Base64 of something longer. Its first and last characters may hold bits of what is around it: there every character
     * counts that has the bits of the value.
     *
     * @param before how many bytes stand before it in a group of three
     */
    private void addBase64(byte[] bytes, int before) {
        int begin = 8 * before;
        int end = begin + 8 * bytes.length;
        List<BitSet> places = new ArrayList<>();
        for (int bit = begin / 6 * 6; bit < end; bit += 6) {
            BitSet place = new BitSet();
            for (int symbol = 0; symbol < 64; symbol++) {
                if (agrees(symbol, bit, bytes, begin, end)) {
                    place.or(symbol(symbol));
                }
            }
            places.add(place);
        }
        patterns.add(new Pattern(value, Form.BASE64, places));
    }

    private static boolean agrees(int symbol, int bit, byte[] bytes, int begin, int end) {
        for (int i = 0; i < 6; i++) {
            int at = bit + i;
            boolean isOfValue = at >= begin && at < end;
            if (isOfValue && (symbol >> (5 - i) & 1) != (bytes[(at - begin) / 8] >> (7 - (at - begin) % 8) & 1)) {
                return false;
            }
        }
        return true;
    }

    /** The characters of a symbol, in the standard alphabet and in the one of URLs and file names. */
    private static BitSet symbol(int symbol) {
        return symbol < BASE64.length()
                ? SINGLE.get(BASE64.charAt(symbol))
                : symbol == BASE64.length() ? either('+', '-') : either('/', '_');
    }

    private static BitSet either(char one, char other) {
        BitSet set = new BitSet();
        set.set(one);
        set.set(other);
        return set;
    }

    private static List<BitSet> single() {
        List<BitSet> all = new ArrayList<>();
        for (int i = 0; i < 256; i++) {
            BitSet set = new BitSet();
            set.set(i);
            all.add(set);
        }
        return List.copyOf(all);
    }
}
