/** A small service that sells tickets. */
@NullMarked
package dev.seaworthy.spring.tickets;

import org.jspecify.annotations.NullMarked;
