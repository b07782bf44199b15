/** Findings of the compiler: kinds with stable codes, and single ones with a place. */
@NullMarked
package dev.seaworthy.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
