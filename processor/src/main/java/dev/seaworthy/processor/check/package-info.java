/** The laws that a configuration keeps: one class a law. */
@NullMarked
package dev.seaworthy.processor.check;

import org.jspecify.annotations.NullMarked;
