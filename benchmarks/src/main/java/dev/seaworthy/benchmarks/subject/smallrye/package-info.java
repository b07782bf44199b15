/** SmallRye Config. */
package dev.seaworthy.benchmarks.subject.smallrye;
