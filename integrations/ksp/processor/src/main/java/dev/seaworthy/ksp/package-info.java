/** Kotlin's symbols, presented to Seaworthy's annotation processor as a Java compiler would present them. */
@NullMarked
package dev.seaworthy.ksp;

import org.jspecify.annotations.NullMarked;
