package dev.seaworthy.processor.emit.kubernetes;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;

/** Manifests for production: {@code deploy/kubernetes.yaml}. */
public final class KubernetesEmitter implements Emitter {
    private static final String PATH = "deploy/kubernetes.yaml";

    private final boolean areSecretsExternal;

    /**
     * Makes the manifests.
     *
     * @param areSecretsExternal whether an ExternalSecret stands in place of a Secret
     */
    public KubernetesEmitter(boolean areSecretsExternal) {
        this.areSecretsExternal = areSecretsExternal;
    }

    @Override
    public List<Output> emit(ConfigModel config) {
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, new Manifests(config, areSecretsExternal).text()));
    }
}
