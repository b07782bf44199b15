package dev.seaworthy.quarkus.deployment;

import dev.seaworthy.runtime.ConfigLoader;
import io.quarkus.gizmo.ClassCreator;
import io.quarkus.gizmo.ClassOutput;
import io.quarkus.gizmo.MethodCreator;
import io.quarkus.gizmo.MethodDescriptor;
import java.util.function.Supplier;

/**
 * A generated class beside a loader, which hands it out. So a start finds the loader without reflection, and the loader of an
 * interface that is not public too.
 */
final class LoaderSupplier {
    private static final String SUFFIX = "_Supplier";

    private LoaderSupplier() {}

    /** Writes the class, and gives its name. */
    static String write(Configuration configuration, ClassOutput output) {
        String loader = configuration.loader().toString();
        String name = loader + SUFFIX;
        try (ClassCreator type = ClassCreator.builder()
                .classOutput(output)
                .className(name)
                .interfaces(Supplier.class)
                .build()) {
            MethodCreator get = type.getMethodCreator("get", Object.class);
            get.returnValue(get.invokeStaticMethod(MethodDescriptor.ofMethod(loader, "loader", ConfigLoader.class)));
        }
        return name;
    }
}
