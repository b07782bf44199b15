/** The check for machines without Java, in the language of every shell. */
@NullMarked
package dev.seaworthy.processor.emit.sh;

import org.jspecify.annotations.NullMarked;
