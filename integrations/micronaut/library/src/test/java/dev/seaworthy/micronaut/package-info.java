/** Tests of where values come from in Micronaut. */
@NullMarked
package dev.seaworthy.micronaut;

import org.jspecify.annotations.NullMarked;
