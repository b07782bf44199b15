/** Starts the program as a process of its own. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
