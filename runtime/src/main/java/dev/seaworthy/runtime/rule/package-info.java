/** The judges of rules and constraints: one method each, used by loaders and by the compiler. */
package dev.seaworthy.runtime.rule;
