/** A configuration of thirty settings, to be refused. */
package dev.seaworthy.benchmarks.subject.refusal;
