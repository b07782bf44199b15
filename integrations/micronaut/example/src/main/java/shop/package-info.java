/** A small service of Micronaut. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
