package dev.seaworthy.logging;

import dev.seaworthy.runtime.Secret;

/**
 * One way to write a secret, which only exists until it is hashed.
 *
 * @param text how it is written
 * @param hasBitsBefore whether a character of Base64 that stands before it has bits of the secret too
 * @param hasBitsAfter whether one after it has
 */
record Spelling(Secret text, boolean hasBitsBefore, boolean hasBitsAfter) {
    static Spelling whole(String text) {
        return new Spelling(Secret.of(text), false, false);
    }
}
