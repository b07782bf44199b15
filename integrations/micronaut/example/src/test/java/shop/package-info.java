/** Tests of the service: in the tests' own process, and as a process. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
