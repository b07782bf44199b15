/**
 * From the text of a variable to the value of a setting: one method a type, used by loaders and by the compiler.
 *
 * <p>Called by generated loaders of the same version, not by programs; it may change in any release.
 */
package dev.seaworthy.runtime.load.convert;
