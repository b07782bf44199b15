/** From a model to the loader: one class for each piece of it. */
@NullMarked
package dev.seaworthy.processor.emit.java;

import org.jspecify.annotations.NullMarked;
