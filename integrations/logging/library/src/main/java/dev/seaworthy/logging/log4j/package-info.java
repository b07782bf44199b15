/** The masking of what goes through Log4j 2. */
@NullMarked
package dev.seaworthy.logging.log4j;

import org.jspecify.annotations.NullMarked;
