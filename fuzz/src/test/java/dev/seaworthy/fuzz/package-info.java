/**
 * Targets of a fuzzer that sees which code an input reaches: one class each, with the laws that hold for every input. Each is
 * a test of its seeds where the environment variable {@code JAZZER_FUZZ} is not set.
 */
@NullMarked
package dev.seaworthy.fuzz;

import org.jspecify.annotations.NullMarked;
