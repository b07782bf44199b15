package dev.seaworthy.processor.necessary;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.emit.Json;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.source.StandardSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions in JSON Schema, in the words that its drafts have in common. */
public final class ConditionSchemas {
    /** A text with anything in it. */
    private static final Json ANYTHING = Json.object().with("pattern", "[^\\t-\\r ]");

    /** A text that is not empty, be it of blanks alone. */
    private static final Json ANY_TEXT = Json.object().with("pattern", "[\\s\\S]");

    /** The environments outside development, together and apart. */
    private static final List<List<Environment>> WHERE = List.of(
            List.of(Environment.STAGING, Environment.PRODUCTION),
            List.of(Environment.STAGING),
            List.of(Environment.PRODUCTION));

    private final ConfigModel config;
    private final SettingPlace place;
    private final Description description;
    private final List<NecessarySetting> settings;

    /** Those of a configuration. */
    public ConditionSchemas(ConfigModel config, SettingPlace place) {
        this.config = config;
        this.place = place;
        this.description = new Description(new Wording(config));
        this.settings = new NecessaryConditions(config).settings();
    }

    /** The settings, but for the one that says which environment this is. */
    public List<NecessarySetting> settings() {
        return settings;
    }

    /** What the variable that says which environment this is meets, wherever it is set. */
    public Json environment(Json type) {
        return Json.object()
                .with("description", "The environment in which the process runs.")
                .with("type", type)
                .with("examples", Json.ofTexts(config.environmentNames().all()))
                .with(
                        "pattern",
                        NecessaryConditions.environmentRegex(
                                config.environmentNames().all()));
    }

    /** What the text of a setting's variable meets in every environment, and what it is. */
    public Json property(NecessarySetting setting, Json type) {
        Setting own = setting.setting();
        Json.Members property = Json.object()
                .with("description", String.join(" ", description.sentences(own)))
                .with("type", type);
        own.defaultValue().filter(text -> isShown(own, text)).ifPresent(text -> property.with("default", text));
        own.example()
                .filter(text -> isShown(own, text))
                .ifPresent(text -> property.with("examples", Json.ofTexts(List.of(text))));
        addMarks(property, own.isDeprecated(), own.isSensitive());
        return withConditions(property, setting.groups().isEmpty() ? everywhere(setting) : List.of());
    }

    /** The same of an older name. */
    public Json olderName(NecessarySetting setting, Json type) {
        Json.Members property = Json.object()
                .with("description", "An older name of " + setting.setting().variable() + ".")
                .with("type", type);
        addMarks(property, true, setting.setting().isSensitive());
        return withConditions(property, setting.groups().isEmpty() ? setting.ofType() : List.of());
    }

    private static List<Clause> everywhere(NecessarySetting setting) {
        return Stream.concat(setting.ofType().stream(), setting.constraints().stream())
                .toList();
    }

    /** What one of the names is of which the first that is set counts: it is not judged where a name before it is set. */
    public Json fallback(NecessarySetting setting, Json type) {
        Json.Members property = Json.object()
                .with("description", "Counts when " + setting.setting().variable() + " is not set.")
                .with("type", type);
        addMarks(property, false, setting.setting().isSensitive());
        return property;
    }

    private static void addMarks(Json.Members property, boolean isDeprecated, boolean isSensitive) {
        if (isDeprecated) {
            property.with("deprecated", Json.of(true));
        }
        if (isSensitive) {
            property.with("writeOnly", Json.of(true));
        }
    }

    private static boolean isShown(Setting setting, String text) {
        return !setting.isSensitive() && !KnownCredential.isIn(text);
    }

    private static Json withConditions(Json.Members property, List<Clause> clauses) {
        List<Json> all = clauses.stream().flatMap(each -> schema(each).stream()).toList();
        if (!all.isEmpty()) {
            property.with("allOf", Json.of(all));
        }
        return property;
    }

    private static Optional<Json> schema(Clause clause) {
        return clause.condition().regex().map(regex -> {
            Json.Members said = Json.object().with("description", clause.words());
            if (!clause.condition().isRefusal()) {
                return said.with("pattern", regex);
            }
            // A pattern holds of all that is no text, such as a number of Helm's values, and its opposite of nothing.
            return said.with("not", Json.object().with("type", "string").with("pattern", regex));
        });
    }

    /** What holds of more than one variable. */
    public List<Json> conditions() {
        List<Json> all = new ArrayList<>(groups());
        all.addAll(exclusions());
        all.addAll(environments());
        return all;
    }

    /** What the settings of groups meet that one variable switches on, where it does. */
    private List<Json> groups() {
        List<Json> all = new ArrayList<>();
        for (NecessarySetting setting : settings) {
            if (!setting.groups().isEmpty()) {
                List<Json> texts = new ArrayList<>();
                everywhere(setting)
                        .forEach(clause -> schema(clause)
                                .map(schema -> place.where(setting.setting().variable(), schema))
                                .ifPresent(texts::add));
                for (String older : setting.setting().aliases()) {
                    setting.ofType()
                            .forEach(clause -> schema(clause)
                                    .map(schema -> place.where(older, schema))
                                    .ifPresent(texts::add));
                }
                if (!texts.isEmpty()) {
                    all.add(with(setting.groups(), Json.object().with("allOf", Json.of(texts))));
                }
            }
        }
        return all;
    }

    /** Which settings are not set together. */
    private List<Json> exclusions() {
        List<Json> all = new ArrayList<>();
        for (NecessarySetting setting : settings) {
            for (Excluded excluded : setting.exclusions()) {
                List<Json> both = Stream.of(setting.setting(), excluded.setting())
                        .<Json>map(each -> Json.object().with("anyOf", Json.of(members(List.of(each)))))
                        .toList();
                Json notBoth = Json.object()
                        .with(
                                "description",
                                "Only one of " + setting.setting().variable() + " and "
                                        + excluded.setting().variable() + " may be set.")
                        .with("not", Json.object().with("allOf", Json.of(both)));
                all.add(with(excluded.groups(), notBoth));
            }
        }
        return all;
    }

    /** A schema that holds where groups are there. */
    private Json with(List<GroupPresence> groups, Json then) {
        return groups.isEmpty()
                ? then
                : Json.object()
                        .with("if", Json.object().with("allOf", Json.of(presences(groups))))
                        .with("then", then);
    }

    private List<Json> presences(List<GroupPresence> groups) {
        List<Json> all = new ArrayList<>();
        for (GroupPresence group : groups) {
            all.add(group.trigger()
                    .map(this::having)
                    .orElseGet(() -> Json.object().with("anyOf", Json.of(members(group.members())))));
        }
        return all;
    }

    private Json having(Demanded.Trigger trigger) {
        if (trigger.isPresence()) {
            return Json.object().with("anyOf", Json.of(members(List.of(trigger.setting()))));
        }
        // Of what is not a text nobody knows which text it becomes.
        Json text = Json.object().with("type", "string").with("pattern", trigger.regex());
        Json having = place.having(trigger.setting().variable(), text);
        return trigger.byDefault().isEmpty()
                ? having
                : Json.object().with("anyOf", Json.of(List.of(having, noneIsSet(trigger.byDefault()))));
    }

    private Json noneIsSet(List<Setting> settings) {
        return Json.object().with("not", Json.object().with("anyOf", Json.of(sources(settings, ANY_TEXT))));
    }

    /** What holds outside development, each where the document says that it is for such an environment. */
    private List<Json> environments() {
        List<Json> all = new ArrayList<>();
        for (List<Environment> each : WHERE) {
            List<Json> demands = demands(each, false);
            List<Json> waivable = demands(each, true);
            waivable.addAll(rules(each));
            if (!waivable.isEmpty()) {
                demands.add(Json.object()
                        .with("description", "Rules, where none is waived.")
                        .with("if", place.having(Loading.WAIVE, ANYTHING))
                        .with("else", Json.object().with("allOf", Json.of(waivable))));
            }
            if (!demands.isEmpty()) {
                List<String> words = each.stream()
                        .flatMap(one -> config.environmentNames().of(one).stream())
                        .toList();
                Json isThis = Json.object().with("pattern", NecessaryConditions.environmentRegex(words));
                all.add(Json.object()
                        .with("description", "What holds in " + Wording.environments(each) + ".")
                        .with("if", place.having(config.environmentVariable(), isThis))
                        .with("then", Json.object().with("allOf", Json.of(demands))));
            }
        }
        return all;
    }

    private List<Json> rules(List<Environment> where) {
        List<Json> all = new ArrayList<>();
        for (NecessarySetting setting : settings) {
            for (RuleClause rule : setting.rules()) {
                if (rule.environments().equals(where)) {
                    Setting own = setting.setting();
                    schema(rule.clause())
                            .map(schema -> with(setting.groups(), place.where(own.variable(), schema)))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private List<Json> demands(List<Environment> where, boolean areRules) {
        List<Json> all = new ArrayList<>();
        for (NecessarySetting setting : settings) {
            for (Demanded demanded : setting.demands()) {
                if (demanded.environments().equals(where) && demanded.rule().isPresent() == areRules) {
                    all.add(demand(setting.setting(), demanded));
                }
            }
        }
        return all;
    }

    private Json demand(Setting setting, Demanded demanded) {
        List<Json> conditions = presences(demanded.groups());
        demanded.trigger().map(this::having).ifPresent(conditions::add);
        List<Setting> all =
                Stream.concat(Stream.of(setting), demanded.others().stream()).toList();
        Json.Members given = Json.object()
                .with("description", demanded.wordsFor(setting) + " is required.")
                .with("anyOf", Json.of(sources(all, ANYTHING)));
        return conditions.isEmpty()
                ? given
                : Json.object()
                        .with("if", Json.object().with("allOf", Json.of(conditions)))
                        .with("then", given);
    }

    private List<Json> members(List<Setting> group) {
        List<Json> members = new ArrayList<>();
        for (Setting member : group) {
            Json value = Json.object().with("pattern", NecessarySetting.valueRegex(member));
            member.names().forEach(name -> members.add(place.having(name, value)));
        }
        return members;
    }

    /** Whatever may give a value: the variable, another name of it, or a file that one of these names. */
    private List<Json> sources(List<Setting> settings, Json text) {
        List<Json> sources = new ArrayList<>();
        settings.forEach(each -> {
            each.names().forEach(name -> sources.add(place.having(name, text)));
            each.names().forEach(name -> sources.add(place.naming(name + StandardSource.SUFFIX)));
        });
        sources.add(place.naming(StandardSource.CREDENTIALS));
        return sources;
    }
}
