package dev.seaworthy;

/** How a text holds the bytes of a {@code byte[]}. */
public enum Encoding {
    /** Two hexadecimal digits for each byte, in upper or lower case, as {@code openssl rand -hex 32} writes them. */
    HEX,

    /** Base64 of RFC 4648, of either alphabet, with its padding or without. */
    BASE64,

    /** Base64 with {@code -} and {@code _}, which URLs and file names take; {@code +} and {@code /} are refused. */
    BASE64URL
}
