/** What the masking costs. */
@NullMarked
package dev.seaworthy.logging.benchmark;

import org.jspecify.annotations.NullMarked;
