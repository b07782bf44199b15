/** Seaworthy. */
package dev.seaworthy.benchmarks.subject.seaworthy;
