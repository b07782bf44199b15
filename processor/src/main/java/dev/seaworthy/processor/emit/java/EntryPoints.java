package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.java.code.ClassCode;
import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import dev.seaworthy.runtime.load.Reporting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The methods that a program calls: {@code load}, {@code loadOrExit}, {@code check}, and their overloads. */
final class EntryPoints {
    /** A map of variables, as {@code load} and {@code check} take it. */
    static final TypeName VARIABLES = TypeName.of(Map.class).with(TypeName.STRING, TypeName.STRING);

    private final ConfigModel config;
    private final TypeName type;
    private final TypeName report;
    private final String modifiers;

    EntryPoints(ConfigModel config) {
        this.config = config;
        this.type = TypeNames.of(config);
        this.report = TypeName.of(ConfigReport.class).with(type);
        this.modifiers = config.isPublic() ? "public static" : "static";
    }

    void addTo(ClassCode loader) {
        loader.method(load());
        loader.method(loadMap());
        loader.method(loadSource());
        loader.method(loadOrExit());
        loader.method(check());
        loader.method(checkMap());
        loader.method(checkSource());
    }

    private MethodCode method(String name, TypeName returned) {
        return MethodCode.of(modifiers, returned, name);
    }

    private MethodCode load() {
        return method("load", type)
                .javadoc("""
                        Loads the configuration of this process: from the environment, secret files, in development
                        dotenv files, and defaults.

                        @return the configuration, complete and checked
                        @throws $T when there is a problem; its message lists them all
                        """, ConfigException.class)
                .statement("$T in = $L", LoaderCode.LOADING, standardPass())
                .statement("$T config = read(in)", type)
                .statement("return in.failed() ? check().orThrow() : config");
    }

    private MethodCode loadMap() {
        return method("load", type)
                .javadoc("""
                        Loads the configuration from a map alone, for tests: no process environment, no files.

                        @param variables the variables by name, {@code $L} among them
                        @return the configuration, complete and checked
                        @throws $T when there is a problem; its message lists them all
                        """, config.environmentVariable(), ConfigException.class)
                .parameter(VARIABLES, "variables")
                .statement("return load($T.map(variables))", ConfigSources.class);
    }

    private MethodCode loadSource() {
        return method("load", type)
                .javadoc("""
                        Loads the configuration from a source.

                        @param source where the values come from
                        @return the configuration, complete and checked
                        @throws $T when there is a problem; its message lists them all
                        """, ConfigException.class)
                .parameter(TypeName.of(ConfigSource.class), "source")
                .statement("$1T in = new $1T($2S, source)", LoaderCode.LOADING, config.environmentVariable())
                .statement("$T config = read(in)", type)
                .statement("return in.failed() ? check(source).orThrow() : config");
    }

    private MethodCode loadOrExit() {
        return method("loadOrExit", type)
                .javadoc("""
                        Loads the configuration of this process. When there is a problem it prints the report to the
                        standard error and ends the process with exit code 78 (EX_CONFIG). What a rule only warns of
                        goes to the standard error too, and in staging what production would refuse.

                        @return the configuration, complete and checked
                        """)
                .statement("$T in = $L", LoaderCode.LOADING, standardPass())
                .statement("$T config = read(in)", type)
                .statement("return in.speaks() ? check().orExit() : config");
    }

    private MethodCode check() {
        return method("check", report).javadoc("""
                        Checks the configuration of this process, and never throws.

                        @return every problem and warning, and every value with its origin
                        """).statement("return check($L)", standardSource());
    }

    private MethodCode checkMap() {
        return method("check", report)
                .javadoc("""
                        Checks a configuration from a map alone, for tests: no process environment, no files.

                        @param variables the variables by name, {@code $L} among them
                        @return every problem and warning, and every value with its origin
                        """, config.environmentVariable())
                .parameter(VARIABLES, "variables")
                .statement("return check($T.map(variables))", ConfigSources.class);
    }

    private MethodCode checkSource() {
        return method("check", report)
                .javadoc("""
                        Checks a configuration from a source.

                        @param source where the values come from
                        @return every problem and warning, and every value with its origin
                        """)
                .parameter(TypeName.of(ConfigSource.class), "source")
                .statement(
                        "$T in = $T.of($S, $S, source, variables(), rules())",
                        LoaderCode.LOADING,
                        Reporting.class,
                        config.simpleName(),
                        config.environmentVariable())
                .statement("return $T.report(in, read(in))", Reporting.class);
    }

    /** A pass over this process; the usual case goes without the class of all sources. */
    private Code standardPass() {
        return variablesOfFiles().isEmpty()
                ? Code.of("$T.ofProcess($S)", LoaderCode.LOADING, config.environmentVariable())
                : Code.of("new $T($S, $L)", LoaderCode.LOADING, config.environmentVariable(), standardSource());
    }

    private Code standardSource() {
        Code.Builder arguments = Code.builder().add("$S", config.environmentVariable());
        for (String own : variablesOfFiles()) {
            arguments.add(", $S", own);
        }
        return Code.of("$T.standard($L)", ConfigSources.class, arguments.build());
    }

    /** Variables that look like another one's secret file and are settings of their own. */
    private Set<String> variablesOfFiles() {
        List<String> all = new ArrayList<>();
        for (Setting setting : config.allSettings()) {
            all.add(setting.variable());
            all.addAll(setting.aliases());
        }
        Set<String> known = Set.copyOf(all);
        return all.stream()
                .filter(name -> name.endsWith("_FILE") && known.contains(name.substring(0, name.length() - 5)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
