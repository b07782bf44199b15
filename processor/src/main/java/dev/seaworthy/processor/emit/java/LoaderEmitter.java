package dev.seaworthy.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** The loader: straight-line calls into the runtime, one method a setting, as a careful person would write it. */
public final class LoaderEmitter implements Emitter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.seaworthy.processor.SeaworthyProcessor";

    @Override
    public List<Output> emit(ConfigModel config) {
        LoaderNames names = new LoaderNames(config);
        ScalarCode scalars = new ScalarCode(names);
        Dependencies dependencies = new Dependencies(config, names, scalars);
        TypeSpec.Builder loader = skeleton(config);
        new EntryPoints(config).addTo(loader);
        loader.addMethod(read(config, names, dependencies.statements()));
        addReaders(config, names, scalars, loader);
        for (PlainRule rule : config.allPlainRules()) {
            loader.addMethod(dependencies.judge(rule));
        }
        NameLists.addTo(loader, config);
        addValues(config, names, loader);
        addGuards(config, names, loader);
        return List.of(output(config, loader.build()));
    }

    static TypeSpec.Builder skeleton(ConfigModel config) {
        ClassName type = TypeNames.of(config);
        TypeSpec.Builder loader = TypeSpec.classBuilder(config.loaderName())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(
                        "Loads {@link $T}: converts and validates every setting, and reports every problem at once.\n",
                        type)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (config.isPublic()) {
            loader.addModifiers(Modifier.PUBLIC);
        }
        if (config.canSayGenerated()) {
            loader.addAnnotation(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (config.allSettings().stream().anyMatch(Setting::isDeprecated)) {
            loader.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "$S", "deprecation")
                    .build());
        }
        return loader;
    }

    static Output output(ConfigModel config, TypeSpec loader) {
        String text = JavaFile.builder(config.packageName(), loader)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new Output(Output.Kind.SOURCE, config.qualifiedLoaderName(), text);
    }

    private static MethodSpec read(ConfigModel config, LoaderNames names, CodeBlock dependencies) {
        ClassName values = names.values(List.of());
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(TypeNames.of(config))
                .addParameter(LoaderCode.LOADING, "in");
        if (dependencies.isEmpty()) {
            return method.addStatement("return new $T(in)", values).build();
        }
        return method.addStatement("$1T values = new $2T(in)", TypeNames.of(config), values)
                .beginControlFlow("if (in.goesOn())")
                .addCode(dependencies)
                .endControlFlow()
                .addStatement("return values")
                .build();
    }

    private static void addReaders(ConfigModel config, LoaderNames names, ScalarCode scalars, TypeSpec.Builder loader) {
        SettingReaderMethod readers = new SettingReaderMethod(config, names, scalars);
        ValuesClass values = new ValuesClass(names);
        Map<String, TypeSpec.Builder> holders = new TreeMap<>();
        Set<String> enums = new HashSet<>();
        List<MethodSpec> enumReaders = new ArrayList<>();
        for (Setting setting : config.allSettings()) {
            ClassName holder = names.holder(setting);
            MethodSpec reader = readers.of(setting);
            if (holder.equals(names.loader())) {
                loader.addMethod(reader);
            } else {
                holders.computeIfAbsent(holder.simpleName(), LoaderEmitter::holder)
                        .addMethod(reader);
            }
            Scalar scalar = setting.type().scalar();
            boolean isRead = !setting.variable().equals(config.environmentVariable());
            boolean isElement = setting.type().isPlural();
            if (scalar.kind() == Scalar.Kind.ENUM && isRead && enums.add(isElement + scalar.type())) {
                enumReaders.add(isElement ? scalars.enumElementReader(scalar) : scalars.enumReader(scalar));
            }
        }
        for (Group group : config.allGroups()) {
            if (group.isOptional()) {
                loader.addMethod(values.optional(group));
            }
        }
        enumReaders.forEach(loader::addMethod);
        holders.values().forEach(holder -> loader.addType(holder.build()));
    }

    private static TypeSpec.Builder holder(String name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("More settings: a class holds a limited number of constants.")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static void addValues(ConfigModel config, LoaderNames names, TypeSpec.Builder loader) {
        ValuesClass values = new ValuesClass(names);
        loader.addType(values.of(config));
        for (Group group : config.allGroups()) {
            loader.addType(values.of(group));
        }
    }

    /** A guard for each interface that has rules in plain Java, and for each group that such an interface holds. */
    private static void addGuards(ConfigModel config, LoaderNames names, TypeSpec.Builder loader) {
        GuardClass guards = new GuardClass(names);
        boolean all = !config.settings().plainRules().isEmpty();
        if (all) {
            loader.addType(guards.of(config.settings(), List.of()));
        }
        for (Group group : config.allGroups()) {
            if (all || isGuarded(config, group)) {
                loader.addType(guards.of(group.settings(), group.path()));
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
