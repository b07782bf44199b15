/** From the compiler's elements to the model: the last package to see them. */
@NullMarked
package dev.seaworthy.processor.read;

import org.jspecify.annotations.NullMarked;
