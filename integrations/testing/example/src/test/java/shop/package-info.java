/** The tests that the guide shows. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
