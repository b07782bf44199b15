/**
 * Targets of a fuzzer that sees which code an input reaches: one class each, with the laws that hold for every input. Each is
 * a test of its seeds where the environment variable {@code JAZZER_FUZZ} is not set. Where it is, so many inputs are tried as
 * take about five seconds, the same ones each time; {@code fuzz/run} tries others for as long as it is told to.
 */
@NullMarked
package dev.seaworthy.fuzz;

import org.jspecify.annotations.NullMarked;
