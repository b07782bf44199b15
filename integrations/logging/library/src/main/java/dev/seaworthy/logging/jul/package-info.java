/** The masking of what goes through {@code java.util.logging}. */
@NullMarked
package dev.seaworthy.logging.jul;

import org.jspecify.annotations.NullMarked;
