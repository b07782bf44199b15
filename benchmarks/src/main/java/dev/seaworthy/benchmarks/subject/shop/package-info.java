/** What all subjects share: the shop's enums, and what a peer leaves to its users. */
package dev.seaworthy.benchmarks.subject.shop;
