/** Where files go: the compiler, and the repository. */
@NullMarked
package dev.seaworthy.processor.output;

import org.jspecify.annotations.NullMarked;
