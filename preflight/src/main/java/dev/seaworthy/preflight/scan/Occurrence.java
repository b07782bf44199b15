package dev.seaworthy.preflight.scan;

/**
 * A value in a content, in one form.
 *
 * @param value the value
 * @param form how it is there, as the end of a sentence
 * @param place the first place
 * @param times how often it is there in that form; what overlaps counts once
 */
record Occurrence(Value value, String form, Place place, long times) {}
