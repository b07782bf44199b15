/** The masking of what goes through Logback. */
@NullMarked
package dev.seaworthy.logging.logback;

import org.jspecify.annotations.NullMarked;
