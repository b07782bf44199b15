/** OWNER. */
package dev.seaworthy.benchmarks.subject.owner;
