package dev.seaworthy.preflight.scan;

/**
 * A value that is not looked for.
 *
 * @param setting the variable, and which part of its value it is
 * @param reason why not, as a whole sentence without a capital
 * @param isUnknown whether that is because it cannot be read
 */
public record NotSought(String setting, String reason, boolean isUnknown) {}
