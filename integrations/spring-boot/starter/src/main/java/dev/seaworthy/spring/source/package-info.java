/** Spring's environment as a source of values. */
@NullMarked
package dev.seaworthy.spring.source;

import org.jspecify.annotations.NullMarked;
