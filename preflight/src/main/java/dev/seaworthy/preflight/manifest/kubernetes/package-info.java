/** Manifests of Kubernetes, as the kubelet makes a container's environment and files of them. */
@NullMarked
package dev.seaworthy.preflight.manifest.kubernetes;

import org.jspecify.annotations.NullMarked;
