package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.FileVariables;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigLoader;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.Recorder;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * The methods that a program calls: {@code load}, {@code loadOrExit}, {@code check} and their overloads, {@code loader} and
 * {@code main}.
 */
final class EntryPoints {
    /** In full, since only Javadoc names it: the Eclipse compiler would warn of an import. */
    private static final String REFUSAL = ConfigException.class.getName();

    /** A map of variables, as {@code load} and {@code check} take it. */
    static final TypeName VARIABLES = TypeNames.generic(Map.class, TypeNames.STRING, TypeNames.STRING);

    private final ConfigModel config;
    private final LoaderNames names;
    private final Set<String> takenFiles;
    private final TypeName type;
    private final TypeName report;
    private final List<Modifier> modifiers;

    EntryPoints(ConfigModel config, LoaderNames names) {
        this.config = config;
        this.names = names;
        this.takenFiles = FileVariables.of(config).taken();
        this.type = TypeNames.of(config);
        this.report = TypeNames.generic(ConfigReport.class, type);
        this.modifiers = config.isPublic() ? List.of(PUBLIC, STATIC) : List.of(STATIC);
    }

    void addTo(TypeSpec.Builder loader) {
        loader.addMethod(load());
        loader.addMethod(loadMap());
        loader.addMethod(loadSource());
        loader.addMethod(loadOrExit());
        loader.addMethod(check());
        loader.addMethod(checkMap());
        loader.addMethod(checkSource());
        loader.addMethod(instance());
        loader.addMethod(main());
        loader.addMethod(recorder());
        if (config.environmentNames().hasOwn()) {
            loader.addMethod(environmentNamesMethod());
        }
        loader.addType(new CommandsClass(config, names.commands()).of(standardSource()));
        loader.addType(new InstanceClass(config, names).of(standardSource()));
    }

    private MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name).addModifiers(modifiers).returns(returned);
    }

    private MethodSpec load() {
        return method("load", type)
                .addJavadoc("""
                        Loads the configuration of this process: from the environment, secret files, in development
                        dotenv files, and defaults.

                        @return the configuration, complete and checked
                        @throws $L when there is a problem; its message lists up to 100 and says how many more there are
                        """, REFUSAL)
                .addStatement("$T loading = $L", LoaderCode.LOADING, standardPass())
                .addStatement("$T config = read(loading)", type)
                .addStatement("return loading.failed() ? check().orThrow() : config")
                .build();
    }

    private MethodSpec loadMap() {
        return method("load", type)
                .addJavadoc("""
                        Loads the configuration from a map alone, for tests: no process environment, no files.

                        @param variables the variables by name, {@code $L} among them
                        @return the configuration, complete and checked
                        @throws $L when there is a problem; its message lists up to 100 and says how many more there are
                        """, config.environmentVariable(), REFUSAL)
                .addParameter(VARIABLES, "variables")
                .addStatement("return load($T.map(variables))", ConfigSources.class)
                .build();
    }

    private MethodSpec loadSource() {
        return method("load", type)
                .addJavadoc("""
                        Loads the configuration from a source.

                        @param source where the values come from
                        @return the configuration, complete and checked
                        @throws $L when there is a problem; its message lists up to 100 and says how many more there are
                        """, REFUSAL)
                .addParameter(ConfigSource.class, "source")
                .addStatement(
                        "$1T loading = new $1T($2L$3S, source$4L)",
                        LoaderCode.LOADING,
                        environmentNames(),
                        config.environmentVariable(),
                        ownFiles())
                .addStatement("$T config = read(loading)", type)
                .addStatement("return loading.failed() ? check(source).orThrow() : config")
                .build();
    }

    private MethodSpec loadOrExit() {
        return method("loadOrExit", type)
                .addJavadoc("""
                        Loads the configuration of this process. When there is a problem it prints the report to the
                        standard error and ends the process with exit code 78 (EX_CONFIG), after 5 seconds at the latest,
                        whatever shutdown hooks do. What a rule only warns of goes to the standard error too, in staging
                        what production would refuse, and that a dotenv file chose the environment.

                        @return the configuration, complete and checked
                        """)
                .addStatement("$T loading = $L", LoaderCode.LOADING, standardPass())
                .addStatement("$T config = read(loading)", type)
                .addStatement("loading.announceEnvironment($S, $S)", config.simpleName(), config.environmentVariable())
                .addStatement("return loading.needsReport() ? check().orExit() : config")
                .build();
    }

    private MethodSpec check() {
        return method("check", report)
                .addJavadoc("""
                        Checks the configuration of this process, and never throws.

                        @return every problem and warning, and every value with its origin
                        """)
                .addStatement("return check($L)", standardSource())
                .build();
    }

    private MethodSpec checkMap() {
        return method("check", report)
                .addJavadoc("""
                        Checks a configuration from a map alone, for tests: no process environment, no files.

                        @param variables the variables by name, {@code $L} among them
                        @return every problem and warning, and every value with its origin
                        """, config.environmentVariable())
                .addParameter(VARIABLES, "variables")
                .addStatement("return check($T.map(variables))", ConfigSources.class)
                .build();
    }

    private MethodSpec checkSource() {
        return method("check", report)
                .addJavadoc("""
                        Checks a configuration from a source.

                        @param source where the values come from
                        @return every problem and warning, and every value with its origin
                        """)
                .addParameter(ConfigSource.class, "source")
                .addStatement("$T recorder = recorder(source)", Recorder.class)
                .addStatement("return recorder.report(read(recorder.loading()))")
                .build();
    }

    private MethodSpec instance() {
        return method("loader", TypeNames.generic(ConfigLoader.class, type))
                .addJavadoc("""
                        This loader as an object, for frameworks and tests that are handed one.

                        @return the loader
                        """)
                .addStatement("return $T.loader()", names.instance())
                .build();
    }

    private MethodSpec main() {
        return MethodSpec.methodBuilder("main")
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("""
                        Runs a command about this configuration and ends the process: {@code check} judges the environment of
                        this process, {@code print} shows what is in force, {@code --help} lists the others.

                        @param arguments the command and its arguments
                        """)
                .addParameter(String[].class, "arguments")
                .addStatement("$T.run(arguments)", names.commands())
                .build();
    }

    private MethodSpec recorder() {
        return MethodSpec.methodBuilder("recorder")
                .addModifiers(PRIVATE, STATIC)
                .returns(Recorder.class)
                .addParameter(ConfigSource.class, "source")
                .addStatement(
                        "return new $T($L$S, $S, source, variables(), rules()$L)",
                        Recorder.class,
                        environmentNames(),
                        config.simpleName(),
                        config.environmentVariable(),
                        ownFiles())
                .build();
    }

    private MethodSpec environmentNamesMethod() {
        CodeBlock.Builder names = CodeBlock.builder().add("$T.canonical()", EnvironmentNames.class);
        for (Environment each : Environment.values()) {
            List<String> own = config.environmentNames().ownOf(each);
            if (!own.isEmpty()) {
                names.add("\n.with($T.$L", Environment.class, each.name());
                own.forEach(name -> names.add(", $S", name));
                names.add(")");
            }
        }
        return MethodSpec.methodBuilder("environmentNames")
                .addModifiers(PRIVATE, STATIC)
                .returns(EnvironmentNames.class)
                .addStatement("return $L", names.build())
                .build();
    }

    /** The names of the environments as a first argument, where the configuration has names of its own. */
    private CodeBlock environmentNames() {
        return config.environmentNames().hasOwn() ? CodeBlock.of("environmentNames(), ") : CodeBlock.of("");
    }

    /** A pass over this process; the usual case goes without the class of all sources. */
    private CodeBlock standardPass() {
        return takenFiles.isEmpty() && !config.environmentNames().hasOwn()
                ? CodeBlock.of("$T.ofProcess($S)", LoaderCode.LOADING, config.environmentVariable())
                : CodeBlock.of(
                        "new $T($L$S, $L)",
                        LoaderCode.LOADING,
                        environmentNames(),
                        config.environmentVariable(),
                        standardSource());
    }

    /** The variables that a source must not take for the files of other ones' secrets, as last arguments. */
    private CodeBlock ownFiles() {
        CodeBlock.Builder variables = CodeBlock.builder();
        for (String own : takenFiles) {
            variables.add(", $S", own.substring(0, own.length() - StandardSource.SUFFIX.length()));
        }
        return variables.build();
    }

    private CodeBlock standardSource() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$L$S", environmentNames(), config.environmentVariable());
        for (String own : takenFiles) {
            arguments.add(", $S", own);
        }
        return CodeBlock.of("$T.standard($L)", ConfigSources.class, arguments.build());
    }
}
