package dev.seaworthy.processor.read;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Settings;
import dev.seaworthy.processor.model.TypeRef;
import dev.seaworthy.runtime.EnvironmentNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a whole configuration from its interface. */
public final class ConfigReader {
    private final Elements elements;
    private final Types types;
    private final SourceFacts facts;
    private final SurroundingsReader surroundings;

    /** A reader that asks this compiler. */
    public ConfigReader(Elements elements, Types types, SourceFacts facts, SurroundingsReader surroundings) {
        this.elements = elements;
        this.types = types;
        this.facts = facts;
        this.surroundings = surroundings;
    }

    /**
     * Reads a configuration.
     *
     * @param type the type that has {@code @EnvConfig}
     * @param found takes each declaration that cannot be represented; it is left out, and reading goes on
     * @return the configuration, or nothing when the type itself cannot be one
     */
    public Optional<ConfigModel> read(TypeElement type, Consumer<Diagnostic> found) {
        Reading reading = new Reading(elements, types, facts, type, found);
        if (!new InterfaceLaws(reading).hold(type, Reading.placeOf(type), "@EnvConfig")) {
            return Optional.empty();
        }
        return Optional.of(model(type, new SettingsReader(reading).read(type, List.of(), "")));
    }

    /**
     * The names of a configuration that cannot be read, for a loader in its place.
     *
     * @param type the type that has {@code @EnvConfig}
     * @return the configuration without a setting, or nothing when no other class can name the type
     */
    public Optional<ConfigModel> outline(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return Optional.empty();
            }
        }
        TypeRef.Declared name = TypeRefs.of(type);
        return Optional.of(model(type, new Settings(name, Doc.NONE, List.of(), List.of(), List.of(), List.of())));
    }

    private ConfigModel model(TypeElement type, Settings settings) {
        AnnotationReader config =
                AnnotationReader.on(type, ConfigModel.ANNOTATION).orElseThrow();
        return new ConfigModel(
                        elements.getPackageOf(type).getQualifiedName().toString(),
                        names(type),
                        isPublic(type),
                        config.text("environmentVariable", "APP_ENV"),
                        environmentNames(config),
                        config.text("docsDirectory"),
                        LoaderLints.in(type, elements),
                        surroundings.of(type),
                        settings,
                        Reading.placeOf(type))
                .withCanonicalConditions();
    }

    private static EnvironmentNames environmentNames(AnnotationReader config) {
        EnvironmentNames names = EnvironmentNames.canonical();
        for (Environment each : Environment.values()) {
            names = names.with(each, config.texts(ConfigModel.namesOf(each)).toArray(new String[0]));
        }
        return names;
    }

    private static List<String> names(TypeElement type) {
        List<String> names = new ArrayList<>();
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            names.add(0, each.getSimpleName().toString());
        }
        return List.copyOf(names);
    }

    /** Whether a type and those around it are public. */
    static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }
}
