/** A shop that logs what it should not. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
