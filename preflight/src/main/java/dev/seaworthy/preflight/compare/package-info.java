/** Environments side by side: what is set where, what differs, and what must differ or be alike and is not. */
@NullMarked
package dev.seaworthy.preflight.compare;

import org.jspecify.annotations.NullMarked;
