/** What a processor adds to a compilation. */
package dev.seaworthy.benchmarks.compile;
