package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * What stands in the loader's place when the configuration has errors, so that the code which uses it does not add errors
 * of its own. The build fails all the same.
 */
public final class BrokenLoader {
    private BrokenLoader() {}

    /** The loader that only throws. */
    public static Output of(ConfigModel config) {
        ClassName type = TypeNames.of(config);
        TypeName report = ParameterizedTypeName.get(ClassName.get(ConfigReport.class), type);
        TypeName variables = ParameterizedTypeName.get(ClassName.get(Map.class), TypeNames.STRING, TypeNames.STRING);
        TypeName source = ClassName.get(ConfigSource.class);
        TypeSpec.Builder loader = LoaderEmitter.skeleton(config);
        for (TypeName parameter : new TypeName[] {TypeName.VOID, variables, source}) {
            loader.addMethod(throwing("load", type, parameter));
            loader.addMethod(throwing("check", report, parameter));
        }
        loader.addMethod(throwing("loadOrExit", type, TypeName.VOID));
        return LoaderEmitter.output(config, loader.build());
    }

    private static MethodSpec throwing(String name, TypeName returned, TypeName parameter) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned);
        if (!parameter.equals(TypeName.VOID)) {
            method.addParameter(parameter, "from");
        }
        return method.addStatement(
                        "throw new $T($S)", IllegalStateException.class, "The configuration has compile errors.")
                .build();
    }
}
