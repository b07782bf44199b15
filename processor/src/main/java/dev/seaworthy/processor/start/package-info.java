/** A configuration started in the compiler, by the runtime's own calls: what a loader would say of an environment. */
@NullMarked
package dev.seaworthy.processor.start;

import org.jspecify.annotations.NullMarked;
