/** Typesafe Config. */
package dev.seaworthy.benchmarks.subject.typesafe;
