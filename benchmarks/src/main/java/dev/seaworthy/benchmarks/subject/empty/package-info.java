/** A main that does nothing: what a virtual machine costs. */
package dev.seaworthy.benchmarks.subject.empty;
