/** dotenv-java. */
package dev.seaworthy.benchmarks.subject.dotenv;
