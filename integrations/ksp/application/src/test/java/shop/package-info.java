/** The application, started as it is installed. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
