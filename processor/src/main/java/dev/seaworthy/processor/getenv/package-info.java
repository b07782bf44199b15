/**
 * The compiler plugin that finds variables which are read beside their configuration. It alone sees the trees of the compiler:
 * an annotation processor must do without them, for Gradle wraps what it gives to processors.
 */
@NullMarked
package dev.seaworthy.processor.getenv;

import org.jspecify.annotations.NullMarked;
