/** A configuration that is tested with the testing kit. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
