/** Compares what was measured with what the page says. */
package dev.seaworthy.benchmarks.band;
