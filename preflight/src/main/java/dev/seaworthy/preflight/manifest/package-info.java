/** Manifests of Kubernetes and files of Compose: which files there are, which process is meant, and what it is started with. */
@NullMarked
package dev.seaworthy.preflight.manifest;

import org.jspecify.annotations.NullMarked;
