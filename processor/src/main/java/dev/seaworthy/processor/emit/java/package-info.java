/** From a model to the loader: JavaPoet lives here only. */
@NullMarked
package dev.seaworthy.processor.emit.java;

import org.jspecify.annotations.NullMarked;
