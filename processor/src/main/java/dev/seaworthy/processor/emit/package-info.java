/** From a model to the text of files. */
@NullMarked
package dev.seaworthy.processor.emit;

import org.jspecify.annotations.NullMarked;
