package dev.seaworthy.runtime.redaction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two characters are a pair that words have, one that they hardly have, or of two scripts. */
class LetterPairsTest {
    @ParameterizedTest
    @CsvSource({
        "a, b, 0", "z, z, 0", "A, B, 0", "Z, Z, 0", "z, A, 0", "A, z, 0", "a, Z, 0", "q, a, 1", "a, q, 1", "A, q, 1",
        "q, A, 1", "Q, Z, 1", "b, z, 1", "z, b, 1", "w, z, 1", "é, ü, 0", "a, é, 0", "é, z, 0", "я, ж, 0", "a, я, 2",
        "я, z, 2", "α, я, 2", "1, 2, 0", "a, 1, 2", "1, a, 2", "a, @, 2", "@, z, 2", "a, [, 2", "[, z, 2", "a, `, 2",
        "`, z, 2", "a, {, 2", "{, z, 2",
    })
    void aPairHasItsRarity(char first, char second, int rarity) {
        assertEquals(rarity, LetterPairs.rarity(first, second));
    }
}
