package dev.seaworthy.processor.emit.schema;

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

/** {@code docs/configuration.schema.json}: JSON Schema 2020-12 of the environment, an object of texts. */
public final class SchemaEmitter implements Emitter {
    private static final String PATH = "docs/configuration.schema.json";
    private static final Json TEXT = Json.of("string");

    @Override
    public List<Output> emit(ConfigModel config) {
        ConditionSchemas schemas = new ConditionSchemas(config, new Flat());
        Json.Members properties = Json.object();
        Json.Members patterns = Json.object();
        properties.with(config.environmentVariable(), schemas.environment(TEXT));
        for (NecessarySetting setting : schemas.settings()) {
            boolean isRepeated = setting.setting().isRepeated();
            Json.Members members = isRepeated ? patterns : properties;
            UnaryOperator<String> name = isRepeated ? Repetition::pattern : UnaryOperator.identity();
            members.with(name.apply(setting.setting().variable()), schemas.property(setting, TEXT));
            setting.setting()
                    .aliases()
                    .forEach(older -> members.with(name.apply(older), schemas.olderName(setting, TEXT)));
            setting.setting().fallbacks().forEach(other -> members.with(other, schemas.fallback(setting, TEXT)));
        }
        Json.Members schema = Json.object()
                .with("$comment", Signature.of(config.qualifiedName()))
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("title", config.simpleName())
                .with("description", description(config))
                .with("type", "object")
                .with("properties", properties);
        if (schemas.settings().stream().anyMatch(each -> each.setting().isRepeated())) {
            schema.with("patternProperties", patterns);
        }
        List<Json> conditions = schemas.conditions();
        if (!conditions.isEmpty()) {
            schema.with("allOf", Json.of(conditions));
        }
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, schema.text()));
    }

    private static String description(ConfigModel config) {
        return (Description.sentence(config.settings().doc().summary())
                        + " The environment of a process, as an object of texts. What it refuses, a start refuses; a start refuses more: the loader has the last word. "
                        + config.environmentVariable()
                        + " and what development requires may come from a dotenv file, so neither is required here.")
                .strip();
    }

    /** One object has all variables. */
    private record Flat() implements SettingPlace {
        @Override
        public Json where(String name, Json value) {
            return Json.object().with("properties", Json.object().with(name, value));
        }

        @Override
        public Json having(String name, Json value) {
            return Json.object()
                    .with("properties", Json.object().with(name, value))
                    .with("required", Json.ofTexts(List.of(name)));
        }

        @Override
        public Json naming(String name) {
            return Json.object().with("required", Json.ofTexts(List.of(name)));
        }
    }
}
