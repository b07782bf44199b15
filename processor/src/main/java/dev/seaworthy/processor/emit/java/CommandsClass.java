package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.Evaluation;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.load.command.Evaluator;
import dev.seaworthy.runtime.load.command.Program;
import java.lang.reflect.Type;

/**
 * The class that answers for the configuration when the loader is run as a program. Only its own static method mentions its
 * interface: a start, which verifies the loader, loads neither.
 */
final class CommandsClass {
    private final ConfigModel config;
    private final ClassName name;

    CommandsClass(ConfigModel config, ClassName name) {
        this.config = config;
        this.name = name;
    }

    TypeSpec of(CodeBlock standardSource) {
        TypeSpec.Builder commands = TypeSpec.classBuilder(name)
                .addAnnotation(GeneratedCode.class)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addSuperinterface(Evaluator.class)
                .addJavadoc("What the commands of {@link #main} ask.")
                .addMethod(MethodSpec.methodBuilder("run")
                        .addModifiers(STATIC)
                        .addParameter(String[].class, "arguments")
                        .addStatement("$T.run(new $T(), arguments)", Program.class, name)
                        .build())
                .addMethod(answer("configuration", String.class)
                        .addStatement("return $S", config.qualifiedName())
                        .build())
                .addMethod(answer("loader", String.class)
                        .addStatement("return $S", name.enclosingClassName().reflectionName())
                        .build())
                .addMethod(answer("environmentVariable", String.class)
                        .addStatement("return $S", config.environmentVariable())
                        .build())
                .addMethod(answer("docsDirectory", String.class)
                        .addStatement("return $S", config.docsDirectory())
                        .build())
                .addMethod(answer("process", ConfigSource.class)
                        .addStatement("return $L", standardSource)
                        .build())
                .addMethod(answer("evaluate", Evaluation.class)
                        .addParameter(ConfigSource.class, "source")
                        .addStatement("$T recorder = recorder(source)", Recorder.class)
                        .addStatement("return recorder.evaluation(read(recorder.loading()))")
                        .build());
        if (config.environmentNames().hasOwn()) {
            commands.addMethod(answer("environmentNames", EnvironmentNames.class)
                    .addStatement("return $T.environmentNames()", name.enclosingClassName())
                    .build());
        }
        return commands.build();
    }

    private static MethodSpec.Builder answer(String name, Type returned) {
        return LoaderCode.overriding(name, TypeName.get(returned));
    }
}
