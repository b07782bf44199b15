package dev.seaworthy.processor.emit.helm;

import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Json;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.necessary.ConditionSchemas;
import dev.seaworthy.processor.necessary.NecessarySetting;
import dev.seaworthy.processor.necessary.SettingPlace;
import dev.seaworthy.runtime.load.document.Signature;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * {@code deploy/helm/values.schema.json}: the values of a chart, in the draft of JSON Schema that Helm reads. {@code config} has
 * the variables of a ConfigMap, {@code secrets} those of a Secret.
 */
public final class HelmEmitter implements Emitter {
    private static final String PATH = "deploy/helm/values.schema.json";
    private static final String CONFIG = "config";
    private static final String SECRETS = "secrets";

    /** What YAML makes of a value without quotes, which a template turns into a text again; and nothing, which removes one. */
    private static final Json VALUE = Json.ofTexts(List.of("string", "number", "boolean", "null"));

    @Override
    public List<Output> emit(ConfigModel config) {
        ConditionSchemas schemas = new ConditionSchemas(config, new Divided());
        Json.Members all = Json.object();
        Json.Members patterns = Json.object();
        all.with(config.environmentVariable(), schemas.environment(VALUE));
        for (NecessarySetting setting : schemas.settings()) {
            boolean isRepeated = setting.setting().isRepeated();
            Json.Members members = isRepeated ? patterns : all;
            UnaryOperator<String> name = isRepeated ? Repetition::pattern : UnaryOperator.identity();
            members.with(name.apply(setting.setting().variable()), schemas.property(setting, VALUE));
            setting.setting()
                    .aliases()
                    .forEach(older -> members.with(name.apply(older), schemas.olderName(setting, VALUE)));
            setting.setting().fallbacks().forEach(other -> members.with(other, schemas.fallback(setting, VALUE)));
        }
        Json.Members schema = Json.object()
                .with("$comment", Signature.of(config.qualifiedName()))
                .with("$schema", "http://json-schema.org/draft-07/schema#")
                .with("title", "Values of " + config.simpleName())
                .with("description", description(config))
                .with("type", "object")
                .with("definitions", Json.object().with("variables", variables(schemas, all, patterns)))
                .with(
                        "properties",
                        Json.object()
                                .with(CONFIG, part("Variables of a ConfigMap, by their names."))
                                .with(SECRETS, part("Sensitive variables, of a Secret, by their names.")));
        List<Json> conditions = schemas.conditions();
        if (!conditions.isEmpty()) {
            schema.with("allOf", Json.of(conditions));
        }
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, schema.text()));
    }

    private static String description(ConfigModel config) {
        return (Description.sentence(config.settings().doc().summary())
                        + " The variables of the container: config for a ConfigMap, secrets for a Secret. Texts are judged; a number, true or false is taken as it is. What another Secret or a file holds is named by its NAME_FILE, or by CREDENTIALS_DIRECTORY. A start refuses more: the loader has the last word.")
                .strip();
    }

    private static Json variables(ConditionSchemas schemas, Json properties, Json patterns) {
        Json.Members variables = Json.object()
                .with("type", Json.ofTexts(List.of("object", "null")))
                .with("properties", properties);
        return schemas.settings().stream().anyMatch(each -> each.setting().isRepeated())
                ? variables.with("patternProperties", patterns)
                : variables;
    }

    private static Json part(String description) {
        return Json.object()
                .with("description", description)
                .with("allOf", Json.of(List.of(Json.object().with("$ref", "#/definitions/variables"))));
    }

    /** Two objects have the variables; either may have any. */
    private record Divided() implements SettingPlace {
        @Override
        public Json where(String name, Json value) {
            Json part = Json.object().with("properties", Json.object().with(name, value));
            return Json.object()
                    .with("properties", Json.object().with(CONFIG, part).with(SECRETS, part));
        }

        @Override
        public Json having(String name, Json value) {
            return inEither(Json.object()
                    .with("type", "object")
                    .with("properties", Json.object().with(name, value))
                    .with("required", Json.ofTexts(List.of(name))));
        }

        @Override
        public Json naming(String name) {
            return inEither(Json.object().with("type", "object").with("required", Json.ofTexts(List.of(name))));
        }

        private static Json inEither(Json variables) {
            return Json.object()
                    .with(
                            "anyOf",
                            Json.of(Stream.of(CONFIG, SECRETS)
                                    .map(part -> Json.object()
                                            .with("properties", Json.object().with(part, variables))
                                            .with("required", Json.ofTexts(List.of(part))))
                                    .toList()));
        }
    }
}
