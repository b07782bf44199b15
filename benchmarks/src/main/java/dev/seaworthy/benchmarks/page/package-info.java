/** Writes what was measured: tables and facts into the page, plots beside it. */
package dev.seaworthy.benchmarks.page;
