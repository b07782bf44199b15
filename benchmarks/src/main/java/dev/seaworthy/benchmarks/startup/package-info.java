/** What a configuration adds to the start of a process. */
package dev.seaworthy.benchmarks.startup;
