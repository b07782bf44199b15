package dev.seaworthy.preflight.adopt;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import dev.seaworthy.EnvVar;
import dev.seaworthy.ProductionRule;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the methods of one interface of settings. */
final class SettingWriter {
    private final SettingTypes types;
    private final JavaNames accessors;
    private final String prefix;

    /**
     * The writer of one interface.
     *
     * @param types the types of settings
     * @param accessors the names that are taken
     * @param prefix what the group adds before the names of its variables, or nothing
     */
    SettingWriter(SettingTypes types, JavaNames accessors, String prefix) {
        this.types = types;
        this.accessors = accessors;
        this.prefix = prefix;
    }

    MethodSpec method(Proposal setting) {
        Name own = new Name(setting.name().variable().substring(prefix.length()));
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessors.accessor(own.words()))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc("$L", JavadocText.of(setting.description()))
                .addAnnotation(variable(setting, own.variable()))
                .returns(types.of(setting));
        setting.rule().ifPresent(rule -> method.addAnnotation(annotation(rule)));
        return method.build();
    }

    private static AnnotationSpec variable(Proposal setting, String name) {
        AnnotationSpec.Builder variable = AnnotationSpec.builder(EnvVar.class).addMember("value", "$S", name);
        if (!setting.type().unit().isEmpty()) {
            variable.addMember("unit", "$S", setting.type().unit());
        }
        Proposal.Texts texts = setting.texts();
        texts.example().ifPresent(text -> variable.addMember("example", "$S", text));
        texts.everywhere().ifPresent(text -> variable.addMember("defaultValue", "$S", text));
        texts.development().ifPresent(text -> variable.addMember("developmentDefault", "$S", text));
        return variable.build();
    }

    private static AnnotationSpec annotation(Rule rule) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(ProductionRule.class);
        new TreeMap<>(rule.attributes()).forEach((attribute, value) -> annotation.addMember(attribute, "$L", value));
        return annotation.addMember("because", "$S", rule.because()).build();
    }
}
