package dev.seaworthy.processor.emit.java;

import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.java.code.ClassCode;
import dev.seaworthy.processor.emit.java.code.Code;
import dev.seaworthy.processor.emit.java.code.MethodCode;
import dev.seaworthy.processor.emit.java.code.SourceFile;
import dev.seaworthy.processor.emit.java.code.TypeName;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The loader: straight-line calls into the runtime, as a careful person would write it. */
public final class LoaderEmitter implements Emitter {
    private static final TypeName GENERATED = TypeName.parse(ConfigModel.GENERATED);
    private static final String PROCESSOR = "dev.seaworthy.processor.SeaworthyProcessor";

    @Override
    public List<Output> emit(ConfigModel config) {
        LoaderNames names = new LoaderNames(config);
        ScalarCode scalars = new ScalarCode(names);
        Dependencies dependencies = new Dependencies(config, names, scalars);
        ClassCode loader = skeleton(config);
        new EntryPoints(config).addTo(loader);
        loader.method(read(config, names, dependencies.statements()));
        SettingReaderMethod readers = new SettingReaderMethod(config, names, scalars);
        ValuesClass values = new ValuesClass(names, readers);
        addReaders(config, names, readers, loader);
        for (Group group : config.allGroups()) {
            if (group.isOptional()) {
                loader.method(values.optional(group));
            }
        }
        addEnumReaders(config, scalars, loader);
        for (PlainRule rule : config.allPlainRules()) {
            loader.method(dependencies.judge(rule));
        }
        NameLists.addTo(loader, config);
        loader.nested(values.of(config));
        for (Group group : config.allGroups()) {
            loader.nested(values.of(group));
        }
        addGuards(config, names, loader);
        return List.of(output(config, loader));
    }

    static ClassCode skeleton(ConfigModel config) {
        TypeName type = TypeNames.of(config);
        ClassCode loader = ClassCode.of(config.isPublic() ? "public final" : "final", config.loaderName())
                .javadoc(
                        "Loads {@link $T}: converts and validates every setting, and reports every problem at once.\n",
                        type)
                .method(MethodCode.constructor("private"));
        if (config.canSayGenerated()) {
            loader.annotation(GENERATED, PROCESSOR);
        }
        if (config.allSettings().stream().anyMatch(Setting::isDeprecated)) {
            loader.annotation(TypeName.of(SuppressWarnings.class), "deprecation");
        }
        return loader;
    }

    static Output output(ConfigModel config, ClassCode loader) {
        String text = SourceFile.text(config.packageName(), loader);
        return new Output(Output.Kind.SOURCE, config.qualifiedLoaderName(), text);
    }

    private static MethodCode read(ConfigModel config, LoaderNames names, Code dependencies) {
        TypeName values = names.values(List.of());
        MethodCode method =
                MethodCode.of("private static", TypeNames.of(config), "read").parameter(LoaderCode.LOADING, "in");
        if (dependencies.isEmpty()) {
            return method.statement("return new $T(in)", values);
        }
        return method.statement("$1T values = new $2T(in)", TypeNames.of(config), values)
                .begin("if (in.goesOn())")
                .code(dependencies)
                .end()
                .statement("return values");
    }

    private static void addReaders(
            ConfigModel config, LoaderNames names, SettingReaderMethod readers, ClassCode loader) {
        Map<String, ClassCode> holders = new TreeMap<>();
        for (Setting setting : config.allSettings()) {
            if (readers.isExpression(setting)) {
                continue; // The class of values reads it.
            }
            TypeName holder = names.holder(setting);
            ClassCode target = holder.equals(names.loader())
                    ? loader
                    : holders.computeIfAbsent(holder.simpleName(), LoaderEmitter::holder);
            target.method(readers.of(setting));
        }
        holders.values().forEach(loader::nested);
    }

    private static void addEnumReaders(ConfigModel config, ScalarCode scalars, ClassCode loader) {
        Set<String> enums = new HashSet<>();
        for (Setting setting : config.allSettings()) {
            Scalar scalar = setting.type().scalar();
            boolean isRead = !setting.variable().equals(config.environmentVariable());
            boolean isElement = setting.type().isPlural();
            if (scalar.kind() == Scalar.Kind.ENUM && isRead && enums.add(isElement + scalar.type())) {
                loader.method(isElement ? scalars.enumElementReader(scalar) : scalars.enumReader(scalar));
            }
        }
    }

    private static ClassCode holder(String name) {
        return ClassCode.of("private static final", name)
                .javadoc("More settings: a class holds a limited number of constants.")
                .method(MethodCode.constructor("private"));
    }

    /** A guard for each interface that has rules in plain Java, and for each group that such an interface holds. */
    private static void addGuards(ConfigModel config, LoaderNames names, ClassCode loader) {
        GuardClass guards = new GuardClass(names);
        boolean all = !config.settings().plainRules().isEmpty();
        if (all) {
            loader.nested(guards.of(config.settings(), List.of()));
        }
        for (Group group : config.allGroups()) {
            if (all || isGuarded(config, group)) {
                loader.nested(guards.of(group.settings(), group.path()));
            }
        }
    }

    private static boolean isGuarded(ConfigModel config, Group group) {
        for (Group outer : config.allGroups()) {
            List<String> path = outer.path();
            boolean holds = path.size() <= group.path().size()
                    && group.path().subList(0, path.size()).equals(path);
            if (holds && !outer.settings().plainRules().isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
