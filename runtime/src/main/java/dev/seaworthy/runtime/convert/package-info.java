/** From the text of a variable to the value of a setting: one method a type, used by loaders and by the compiler. */
package dev.seaworthy.runtime.convert;
