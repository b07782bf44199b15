/** The page for people: {@code docs/configuration.md}. */
@NullMarked
package dev.seaworthy.processor.emit.markdown;

import org.jspecify.annotations.NullMarked;
