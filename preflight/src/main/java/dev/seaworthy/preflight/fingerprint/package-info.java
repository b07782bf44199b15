/** Compares what two processes have without showing it: the same values under the same key have the same fingerprints. */
@NullMarked
package dev.seaworthy.preflight.fingerprint;

import org.jspecify.annotations.NullMarked;
