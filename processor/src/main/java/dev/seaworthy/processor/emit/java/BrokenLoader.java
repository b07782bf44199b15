package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.java.code.ClassCode;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;

/**
 * What stands in the loader's place when the configuration has errors, so that the code which uses it does not add errors
 * of its own. The build fails all the same.
 */
public final class BrokenLoader {
    private BrokenLoader() {}

    /** The loader that only throws. */
    public static Output of(ConfigModel config) {
        TypeName type = TypeNames.of(config);
        TypeName report = TypeName.of(ConfigReport.class).with(type);
        TypeName source = TypeName.of(ConfigSource.class);
        ClassCode loader = LoaderEmitter.skeleton(config);
        for (TypeName parameter : new TypeName[] {TypeName.VOID, EntryPoints.VARIABLES, source}) {
            loader.method(throwing("load", type, parameter));
            loader.method(throwing("check", report, parameter));
        }
        loader.method(throwing("loadOrExit", type, TypeName.VOID));
        return LoaderEmitter.output(config, loader);
    }

    private static MethodCode throwing(String name, TypeName returned, TypeName parameter) {
        MethodCode method = MethodCode.of("public static", returned, name);
        if (!parameter.equals(TypeName.VOID)) {
            method.parameter(parameter, "from");
        }
        return method.statement(
                "throw new $T($S)", IllegalStateException.class, "The configuration has compile errors.");
    }
}
