/** Beans with conditions, which enable configurations. */
@NullMarked
package dev.seaworthy.micronaut.enabled;

import org.jspecify.annotations.NullMarked;
