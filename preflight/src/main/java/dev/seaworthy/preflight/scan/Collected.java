package dev.seaworthy.preflight.scan;

import java.nio.charset.StandardCharsets;

/** The bytes of what may be an escape. */
final class Collected {
    /** How long an escape may be, without the byte that ends it. */
    static final int LONGEST = 10;

    private final byte[] bytes = new byte[LONGEST];
    private int count;

    Collected() {}

    void add(int b) {
        bytes[count++] = (byte) b;
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean isFull() {
        return count == bytes.length;
    }

    int count() {
        return count;
    }

    int at(int place) {
        return bytes[place] & 0xff;
    }

    /** The digits from a place on as a number; one that no character has when it is longer than any of theirs. */
    int number(int from, int radix) {
        int number = 0;
        for (int i = from; i < count; i++) {
            number = Math.min(number * radix + Character.digit(bytes[i], radix), Character.MAX_CODE_POINT + 1);
        }
        return number;
    }

    /** The text from a place on. */
    String text(int from) {
        return new String(bytes, from, count - from, StandardCharsets.ISO_8859_1);
    }

    void clear() {
        count = 0;
    }

    /** Hands all of it on as it is: it was not an escape. */
    void release(Escape.Decoded decoded) {
        int all = count;
        count = 0;
        for (int i = 0; i < all; i++) {
            decoded.take(bytes[i] & 0xff);
        }
    }

    /** Hands on a character in UTF-8. */
    static void takeCharacter(int character, Escape.Decoded decoded) {
        for (byte each : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
            decoded.take(each & 0xff);
        }
    }
}
