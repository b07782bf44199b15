/** A shop that reads its configuration from the environment and from the properties of Quarkus. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
