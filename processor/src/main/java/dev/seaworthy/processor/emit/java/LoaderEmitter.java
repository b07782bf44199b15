package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Surroundings;
import dev.seaworthy.runtime.load.GeneratedCode;
import dev.seaworthy.runtime.load.Loading;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The loader: straight-line calls into the runtime, as a careful person would write it. */
public final class LoaderEmitter implements Emitter {
    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    private static final String PROCESSOR = "dev.seaworthy.processor.SeaworthyProcessor";

    /** The constructor of a class that has static methods alone. */
    static final MethodSpec NOT_INSTANTIABLE =
            MethodSpec.constructorBuilder().addModifiers(PRIVATE).build();

    @Override
    public List<Output> emit(ConfigModel config) {
        LoaderNames names = new LoaderNames(config);
        ScalarCode scalars = new ScalarCode(names);
        Dependencies dependencies = new Dependencies(config, names, scalars);
        TypeSpec.Builder loader = skeleton(config).addStaticBlock(contract(config));
        new EntryPoints(config, names).addTo(loader);
        loader.addMethod(read(config, names, dependencies.statements()));
        dependencies.severalThatDepend().forEach(several -> loader.addMethod(dependencies.each(several)));
        SettingReaderMethod readers = new SettingReaderMethod(config, names, scalars);
        ValuesClass values = new ValuesClass(config, names, readers);
        addReaders(config, names, readers, loader);
        RepeatedMethod repeated = new RepeatedMethod(names, readers);
        config.allSettings().stream()
                .filter(Setting::isSeveral)
                .forEach(setting -> loader.addMethod(repeated.of(setting)));
        for (Group group : config.allGroups()) {
            if (group.isRepeated()) {
                loader.addMethod(repeated.of(group));
            } else if (group.isOptional()) {
                loader.addMethod(values.optional(group));
            }
        }
        addEnumReaders(config, scalars, loader);
        for (PlainRule rule : config.allPlainRules()) {
            loader.addMethod(dependencies.judge(rule));
        }
        NameLists.addTo(loader, config);
        loader.addType(values.ofRoot());
        for (Group group : config.allGroups()) {
            loader.addType(values.of(group));
        }
        addGuards(config, names, loader);
        return List.of(output(config.packageName(), config.surroundings(), loader.build()));
    }

    static TypeSpec.Builder skeleton(ConfigModel config) {
        TypeName type = TypeNames.of(config);
        TypeSpec.Builder loader = TypeSpec.classBuilder(config.loaderName())
                .addAnnotation(GeneratedCode.class)
                .addModifiers(FINAL)
                .addJavadoc(
                        "Loads {@link $T}: converts and validates every setting, and reports every problem at once.\n",
                        type)
                .addMethod(NOT_INSTANTIABLE);
        if (config.isPublic()) {
            loader.addModifiers(PUBLIC);
        }
        if (config.surroundings().canSayGenerated()) {
            loader.addAnnotation(generated());
        }
        if (!config.lints().isEmpty()) {
            AnnotationSpec.Builder suppressed = AnnotationSpec.builder(SuppressWarnings.class);
            config.lints().forEach(lint -> suppressed.addMember("value", "$S", lint));
            loader.addAnnotation(suppressed.build());
        }
        return loader;
    }

    private static CodeBlock contract(ConfigModel config) {
        return CodeBlock.of(
                "$T.requireContract($L, $L.class);\n", LoaderCode.LOADING, Loading.CONTRACT, config.loaderName());
    }

    static AnnotationSpec generated() {
        return annotation(GENERATED, PROCESSOR);
    }

    private static AnnotationSpec annotation(ClassName type, String value) {
        return AnnotationSpec.builder(type).addMember("value", "$S", value).build();
    }

    static Output output(String packageName, Surroundings surroundings, TypeSpec type) {
        String text = JavaFile.builder(packageName, type)
                .skipJavaLangImports(!surroundings.hidesLanguage())
                .indent("    ")
                .build()
                .toString();
        String name = packageName.isEmpty() ? type.name() : packageName + "." + type.name();
        return new Output(Output.Kind.SOURCE, name, Ascii.of(text));
    }

    private static MethodSpec read(ConfigModel config, LoaderNames names, CodeBlock dependencies) {
        ClassName values = names.values(List.of());
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addModifiers(PRIVATE, STATIC)
                .returns(TypeNames.of(config))
                .addParameter(LoaderCode.LOADING, "loading");
        if (dependencies.isEmpty()) {
            return method.addStatement("return new $T(loading)", values).build();
        }
        return method.addStatement("$1T values = new $2T(loading)", TypeNames.of(config), values)
                .beginControlFlow("if (loading.judgesDependencies())")
                .addCode(dependencies)
                .endControlFlow()
                .addStatement("return values")
                .build();
    }

    private static void addReaders(
            ConfigModel config, LoaderNames names, SettingReaderMethod readers, TypeSpec.Builder loader) {
        Map<String, TypeSpec.Builder> holders = new TreeMap<>();
        for (Setting setting : config.allSettings()) {
            if (readers.isExpression(setting)) {
                continue; // The class of values reads it.
            }
            ClassName holder = names.holder(setting);
            TypeSpec.Builder target = holder.equals(names.loader())
                    ? loader
                    : holders.computeIfAbsent(holder.simpleName(), LoaderEmitter::holder);
            target.addMethod(readers.of(setting));
        }
        holders.values().forEach(holder -> loader.addType(holder.build()));
    }

    private static void addEnumReaders(ConfigModel config, ScalarCode scalars, TypeSpec.Builder loader) {
        Set<String> enums = new HashSet<>();
        for (Setting setting : config.allSettings()) {
            Optional<Scalar.EnumOf> type = setting.type().scalar().asEnum();
            boolean isRead = !config.isEnvironment(setting);
            boolean isElement = setting.type().isPlural();
            if (type.isPresent()
                    && isRead
                    && enums.add(isElement + type.get().type().qualifiedName())) {
                loader.addMethod(isElement ? scalars.enumElementReader(type.get()) : scalars.enumReader(type.get()));
            }
        }
    }

    private static TypeSpec.Builder holder(String name) {
        return TypeSpec.classBuilder(name)
                .addAnnotation(GeneratedCode.class)
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addJavadoc("More settings: a class holds a limited number of constants.")
                .addMethod(NOT_INSTANTIABLE);
    }

    /** A guard for each interface that has rules in plain Java, and for each group that such an interface holds. */
    private static void addGuards(ConfigModel config, LoaderNames names, TypeSpec.Builder loader) {
        GuardClass guards = new GuardClass(names);
        if (!config.settings().plainRules().isEmpty()) {
            loader.addType(guards.of(config.settings(), List.of()));
        }
        for (Group group : config.allGroups()) {
            if (isGuarded(config, group)) {
                loader.addType(guards.of(group.settings(), group.path()));
            }
        }
    }

    /** Whether a rule reads the group: of those around several groups none does, since it is handed the groups themselves. */
    private static boolean isGuarded(ConfigModel config, Group group) {
        List<Group> around = config.groupsOn(group.path());
        Optional<Group> several = config.severalOn(group.path());
        boolean isReadByRoot =
                several.isEmpty() && !config.settings().plainRules().isEmpty();
        return isReadByRoot
                || around.subList(several.map(around::indexOf).orElse(0), around.size()).stream()
                        .anyMatch(each -> !each.settings().plainRules().isEmpty());
    }
}
