/** What is in folders, read the same way on every system. */
@NullMarked
package dev.seaworthy.preflight.folder;

import org.jspecify.annotations.NullMarked;
