package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvGroup;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the interface of a configuration. */
final class InterfaceWriter {
    private final ClassName name;
    private final EnvironmentVariable environment;
    private final JavaNames types = new JavaNames();
    private final JavaNames accessors = new JavaNames();
    private final TypeSpec.Builder root;
    private final SettingTypes settingTypes;

    /**
     * The writer of one interface.
     *
     * @param name its name
     * @param environment the variable that says which environment a process runs in
     */
    InterfaceWriter(ClassName name, EnvironmentVariable environment) {
        this.name = name;
        this.environment = environment;
        this.root = TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC);
        types.take(name.simpleName());
        this.settingTypes = new SettingTypes(name, root, types);
    }

    /** The source of the interface with these settings. */
    String source(List<Layout.Part> parts) {
        root.addAnnotation(config()).addJavadoc("$L", "Everything the application reads from its environment.");
        root.addMethod(MethodSpec.methodBuilder(accessors.accessor(List.of("ENVIRONMENT")))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", "Which environment this process runs in.")
                .addAnnotation(AnnotationSpec.builder(EnvVar.class)
                        .addMember("value", "$S", environment.name())
                        .build())
                .returns(Environment.class)
                .build());
        for (Layout.Part part : parts) {
            if (part.isGroup()) {
                addGroup(part);
            } else {
                SettingWriter settings = new SettingWriter(settingTypes, accessors, "");
                part.settings().forEach(setting -> root.addMethod(settings.method(setting)));
            }
        }
        return JavaFile.builder(name.packageName(), root.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
    }

    private AnnotationSpec config() {
        AnnotationSpec.Builder config = AnnotationSpec.builder(EnvConfig.class);
        if (!environment.name().equals(EnvironmentVariable.USUAL)) {
            config.addMember("environmentVariable", "$S", environment.name());
        }
        for (Environment each : Environment.values()) {
            for (String own : environment.values().ownOf(each)) {
                config.addMember(each.variableValue() + "Names", "$S", own);
            }
        }
        return config.build();
    }

    private void addGroup(Layout.Part part) {
        Name group = new Name(part.prefix());
        ClassName type = name.nestedClass(types.type(group.words(), "Settings"));
        String description = JavadocText.of(List.of(description(part)));
        root.addMethod(MethodSpec.methodBuilder(accessors.accessor(group.words()))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", description)
                .addAnnotation(AnnotationSpec.builder(EnvGroup.class)
                        .addMember("prefix", "$S", part.prefix())
                        .build())
                .returns(type)
                .build());
        TypeSpec.Builder settings = TypeSpec.interfaceBuilder(type)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L", description);
        SettingWriter writer = new SettingWriter(settingTypes, new JavaNames(), part.prefix());
        part.settings().forEach(setting -> settings.addMethod(writer.method(setting)));
        root.addType(settings.build());
    }

    private static String description(Layout.Part part) {
        String title = Title.of(part.settings().get(0).section().title());
        return title.isEmpty() ? new Name(part.prefix()).spoken() + " settings" : title;
    }
}
