/** What Seaworthy costs beside code by hand and beside peers: at start-up, at each load, and at compile time. */
package dev.seaworthy.benchmarks;
