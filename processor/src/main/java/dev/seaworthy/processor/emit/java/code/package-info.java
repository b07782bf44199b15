/** Java source as text: types and their imports, statements and their indentation. Knows nothing of configurations. */
@NullMarked
package dev.seaworthy.processor.emit.java.code;

import org.jspecify.annotations.NullMarked;
