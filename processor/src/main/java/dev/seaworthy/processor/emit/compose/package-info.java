/** A service of Compose: {@code deploy/compose.yaml}. */
@NullMarked
package dev.seaworthy.processor.emit.compose;

import org.jspecify.annotations.NullMarked;
