/** The example dotenv files. */
@NullMarked
package dev.seaworthy.processor.emit.dotenv;

import org.jspecify.annotations.NullMarked;
