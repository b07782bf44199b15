/**
 * The judges of rules and constraints: one method each, used by loaders and by the compiler.
 *
 * <p>Called by generated loaders of the same version, not by programs; it may change in any release.
 */
package dev.seaworthy.runtime.load.rule;
