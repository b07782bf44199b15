/** Code by hand with lambdas and streams. */
package dev.seaworthy.benchmarks.subject.lambdas;
