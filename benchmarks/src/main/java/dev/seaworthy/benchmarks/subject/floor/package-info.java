/** The floor: code by hand that avoids every slow start of the JDK. */
package dev.seaworthy.benchmarks.subject.floor;
