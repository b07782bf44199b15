/** Hides the secrets of configurations in what a program logs. */
@NullMarked
package dev.seaworthy.logging;

import org.jspecify.annotations.NullMarked;
