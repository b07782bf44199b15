/** What a load costs in a process that has run for a while, in time and in bytes. */
package dev.seaworthy.benchmarks.load;
