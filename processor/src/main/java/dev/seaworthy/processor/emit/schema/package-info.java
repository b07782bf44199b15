/** JSON Schema of the environment. */
@NullMarked
package dev.seaworthy.processor.emit.schema;

import org.jspecify.annotations.NullMarked;
