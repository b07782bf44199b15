/** The page for browsers: {@code docs/configuration.html}. */
@NullMarked
package dev.seaworthy.processor.emit.html;

import org.jspecify.annotations.NullMarked;
