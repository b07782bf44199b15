/** What the dotenv files of the field agree on. */
@NullMarked
package dev.seaworthy.processor.dialect;

import org.jspecify.annotations.NullMarked;
