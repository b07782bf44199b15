/** Manifests of Kubernetes: {@code deploy/kubernetes.yaml}. */
@NullMarked
package dev.seaworthy.processor.emit.kubernetes;

import org.jspecify.annotations.NullMarked;
