/**
 * The commands that need more than the runtime: the program by itself, and what loaders hand over to it. A command is a class
 * in {@code command}; what it is about has a room of its own.
 */
@NullMarked
package dev.seaworthy.preflight;

import org.jspecify.annotations.NullMarked;
