package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;

/**
 * What stands in the loader's place when the configuration has errors, so that the code which uses it does not add errors
 * of its own. The build fails anyway.
 */
public final class BrokenLoader {
    private BrokenLoader() {}

    /** The loader that only throws. */
    public static Output of(ConfigModel config) {
        TypeName type = TypeNames.of(config);
        TypeName report = TypeNames.generic(ConfigReport.class, type);
        TypeName source = ClassName.get(ConfigSource.class);
        TypeSpec.Builder loader = LoaderEmitter.skeleton(config);
        for (TypeName parameter : new TypeName[] {TypeName.VOID, EntryPoints.VARIABLES, source}) {
            loader.addMethod(throwing("load", type, parameter));
            loader.addMethod(throwing("check", report, parameter));
        }
        loader.addMethod(throwing("loadOrExit", type, TypeName.VOID));
        return LoaderEmitter.output(config.packageName(), config.surroundings(), loader.build());
    }

    private static MethodSpec throwing(String name, TypeName returned, TypeName parameter) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(PUBLIC, STATIC).returns(returned);
        if (!parameter.equals(TypeName.VOID)) {
            method.addParameter(parameter, "from");
        }
        return method.addStatement(
                        "throw new $T($S)", IllegalStateException.class, "The configuration has compile errors.")
                .build();
    }
}
