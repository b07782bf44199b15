/** Configurations as beans of Micronaut, judged before any other bean is made. */
@NullMarked
package dev.seaworthy.micronaut;

import org.jspecify.annotations.NullMarked;
