package dev.seaworthy.quarkus.tests;

/**
 * A process that ended by itself.
 *
 * @param status the exit code
 * @param out what it printed to the standard output
 * @param err what it printed to the standard error
 */
record Ended(int status, String out, String err) {}
