package dev.seaworthy.preflight.scan;

/** What a value was turned into as a whole. */
enum Form {
    PLAIN("as it is"),
    LATIN_1("in Latin-1"),
    UTF_16("in UTF-16"),
    BASE64("in Base64"),
    HEX("in hexadecimal digits");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** The end of a sentence that says where it is. */
    String words() {
        return words;
    }
}
