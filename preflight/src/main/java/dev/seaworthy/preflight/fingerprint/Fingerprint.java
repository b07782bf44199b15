package dev.seaworthy.preflight.fingerprint;

/**
 * What stands for the value of a variable.
 *
 * @param variable the variable
 * @param isSet whether it has a value; an empty text is none where the setting takes it for none
 * @param digits the fingerprint
 */
public record Fingerprint(String variable, boolean isSet, String digits) {}
