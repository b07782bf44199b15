/** The limit: what a processor that writes loaders cannot do without. */
package dev.seaworthy.benchmarks.limit;
