/** JSON Schema of a chart's values. */
@NullMarked
package dev.seaworthy.processor.emit.helm;

import org.jspecify.annotations.NullMarked;
