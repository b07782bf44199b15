/** Verdicts and values, as people and other tools read them: one class a format. */
@NullMarked
package dev.seaworthy.preflight.format;

import org.jspecify.annotations.NullMarked;
