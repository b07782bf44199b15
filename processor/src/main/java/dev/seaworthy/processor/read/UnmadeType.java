package dev.seaworthy.processor.read;

/**
 * A type of which no value can be made from a text.
 *
 * @param why why not, as a sentence without its full stop
 * @param fix what to do, as a sentence, or nothing when there is only the usual advice
 */
record UnmadeType(String why, String fix) {}
