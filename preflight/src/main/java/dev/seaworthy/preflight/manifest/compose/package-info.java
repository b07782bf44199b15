/** Files of Docker Compose, as Compose makes a service's environment and files of them. */
@NullMarked
package dev.seaworthy.preflight.manifest.compose;

import org.jspecify.annotations.NullMarked;
