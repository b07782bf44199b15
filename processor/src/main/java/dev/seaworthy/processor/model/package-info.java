/** What was read: immutable, comparable, and without any type of the compiler. */
@NullMarked
package dev.seaworthy.processor.model;

import org.jspecify.annotations.NullMarked;
