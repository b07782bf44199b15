/** The command lines: one class a command, which says what it takes and hands over. */
@NullMarked
package dev.seaworthy.preflight.command;

import org.jspecify.annotations.NullMarked;
