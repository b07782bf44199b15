/** Runs processes in turn and tells what each took. */
package dev.seaworthy.benchmarks.measure;
