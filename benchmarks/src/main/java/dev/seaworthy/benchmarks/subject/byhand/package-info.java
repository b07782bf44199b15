/** Code by hand as a careful person writes it. */
package dev.seaworthy.benchmarks.subject.byhand;
