package dev.seaworthy.runtime.redaction;

/**
 * Pairs of letters that words have, of English and of the names of programs. Six in ten pairs that are drawn by chance are not
 * among them, so that a long word with several of those is hardly one that people write.
 */
final class LetterPairs {
    /** For each letter from a to z, those that come after it in words. */
    private static final String[] FOLLOWERS = {
        "abcdefghiklmnprstuvwxyz",
        "abcdehijlorstuy",
        "acdehiklmoprstuy",
        "abcdefgilmoprstuy",
        "abcdefghiklmnopqrstuvwxyz",
        "acefilorstuy",
        "aeghilmnorstu",
        "aehilmnorstuy",
        "abcdefgklmnoprstuvxz",
        "acdeiou",
        "aefhilnoprstuy",
        "abcdefghiklmoprstuvy",
        "abdeilmopqsuy",
        "abcdefghiklmnoprstuvyz",
        "abcdefghiklmnoprstuvwxy",
        "acehilnoprstuy",
        "lstu",
        "abcdefgiklmnoprstuvy",
        "acdefhiklmnopqrstuvwy",
        "abcdefghiklmnoprstuwyz",
        "abcdefgiklmnoprst",
        "aeio",
        "aehinors",
        "aceipty",
        "adeilmnopst",
        "aeiolyz"
    };

    private LetterPairs() {}

    /** How rare it is that a letter comes after another one: 0 in words, 1 hardly in words, and 2 where scripts are mixed. */
    static int rarity(char first, char second) {
        int one = index(first);
        int other = index(second);
        if (one < 0 || other < 0) {
            return Character.UnicodeScript.of(first) == Character.UnicodeScript.of(second) ? 0 : 2;
        }
        return FOLLOWERS[one].indexOf((char) ('a' + other)) >= 0 ? 0 : 1;
    }

    private static int index(char letter) {
        int index = (letter >= 'A' && letter <= 'Z' ? letter + 32 : letter) - 'a';
        return index >= 0 && index < 26 ? index : -1;
    }
}
