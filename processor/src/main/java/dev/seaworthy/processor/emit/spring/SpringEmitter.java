package dev.seaworthy.processor.emit.spring;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Json;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Repetition;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The variables as properties of Spring Boot, for editors that complete {@code application.properties}. The names are those that
 * Spring's relaxed binding makes of environment variables, and the form that of its specification, "Configuration Metadata".
 */
public final class SpringEmitter implements Emitter {
    private static final String PATH = "META-INF/spring-configuration-metadata.json";

    /** Types whose texts Spring does not read as a loader does. */
    private static final Set<ScalarType> UNKNOWN =
            Set.of(ScalarType.SECRET, ScalarType.DATA_SIZE, ScalarType.BYTES, ScalarType.CIDR);

    @Override
    public List<Output> emit(ConfigModel config) {
        Map<String, Setting> properties = new LinkedHashMap<>();
        for (Setting setting : config.allSettings()) {
            name(setting.variable()).ifPresent(name -> properties.putIfAbsent(name, setting));
        }
        Description description = new Description(new Wording(config));
        List<Json> all = new ArrayList<>();
        List<Json> hints = new ArrayList<>();
        properties.forEach((name, setting) -> {
            all.add(property(config, name, setting, description));
            List<String> words = config.isEnvironment(setting)
                    ? config.environmentNames().all()
                    : setting.type().scalar().asEnum().map(Scalar.EnumOf::words).orElse(List.of());
            if (!words.isEmpty()) {
                hints.add(hint(name, words));
            }
        });
        Json metadata = Json.object()
                .with("groups", Json.of(groups(config)))
                .with("properties", Json.of(all))
                .with("hints", Json.of(hints));
        return List.of(new Output(Output.Kind.RESOURCE, PATH, metadata.text()));
    }

    /**
     * {@code database.url} for {@code DATABASE_URL}; nothing where no letter or digit is in it, and where it stands for as many
     * as an environment has.
     */
    private static Optional<String> name(String variable) {
        if (Repetition.isIn(variable)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : variable.toLowerCase(Locale.ROOT).split("_", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(".", parts));
    }

    private static List<Json> groups(ConfigModel config) {
        Map<String, Json> groups = new LinkedHashMap<>();
        for (Group group : config.allGroups()) {
            name(group.prefix()).ifPresent(name -> {
                Json.Members json = Json.object().with("name", name).with("sourceType", config.qualifiedName());
                if (!group.doc().isEmpty()) {
                    json.with("description", Description.sentence(group.doc().summary()));
                }
                groups.putIfAbsent(name, json);
            });
        }
        return List.copyOf(groups.values());
    }

    private static Json property(ConfigModel config, String name, Setting setting, Description description) {
        Json.Members json = Json.object()
                .with("name", name)
                .with("type", type(setting.type()))
                .with("description", String.join(" ", description.sentences(setting)))
                .with("sourceType", config.qualifiedName());
        EffectiveSetting outside = new EffectiveSetting(setting, Environment.PRODUCTION);
        if (!outside.hidesDefault()) {
            outside.defaultValue().ifPresent(text -> json.with("defaultValue", text));
        }
        if (setting.isDeprecated()) {
            Json.Members deprecation = Json.object().with("level", "warning");
            if (!setting.doc().deprecation().isEmpty()) {
                deprecation.with("reason", setting.doc().deprecation());
            }
            json.with("deprecation", deprecation);
        }
        return json;
    }

    private static Json hint(String name, List<String> words) {
        return Json.object()
                .with("name", name)
                .with(
                        "values",
                        Json.of(words.stream()
                                .map(word -> Json.object().with("value", word))
                                .toList()));
    }

    private static String type(ValueType type) {
        String each = type(type.scalar());
        return switch (type.shape()) {
            case SINGLE -> each;
            case LIST -> "java.util.List<" + each + ">";
            case SET -> "java.util.Set<" + each + ">";
            case MAP -> "java.util.Map<java.lang.String," + each + ">";
        };
    }

    /** The type as Spring would have it; a type that Spring does not know is a text to an editor. */
    private static String type(Scalar scalar) {
        return scalar.row()
                .filter(row -> !UNKNOWN.contains(row))
                .map(row -> row.types().get(row.types().size() - 1))
                .orElse("java.lang.String");
    }
}
