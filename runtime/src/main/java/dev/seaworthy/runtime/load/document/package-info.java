/**
 * Generated documents as they are committed: what compares them at compile time and at deployment. Called by the processor
 * and the preflight library of the same version, not by programs.
 */
package dev.seaworthy.runtime.load.document;
