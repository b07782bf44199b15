package dev.seaworthy.preflight.adopt;

/**
 * What is known of an expression of the sources.
 *
 * @param text its value as a variable would hold it
 * @param isText whether it is a text, and not a number or a truth that needs no conversion any more
 */
record Literal(String text, boolean isText) {}
