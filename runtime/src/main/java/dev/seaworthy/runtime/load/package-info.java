/**
 * A pass of a generated loader over its settings, and what it remembers when something is not well.
 *
 * <p>Called by generated loaders of the same version, not by programs; it may change in any release.
 */
package dev.seaworthy.runtime.load;
