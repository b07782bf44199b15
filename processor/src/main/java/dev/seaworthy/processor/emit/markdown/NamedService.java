package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.load.Violation;
import dev.seaworthy.runtime.load.rule.Hosts;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.RuleWords;
import dev.seaworthy.runtime.text.Alternatives;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A service that the application talks to.
 *
 * @param category what it is used for
 * @param clues the settings that name it, the most telling one first
 * @param config the configuration
 * @param groups the optional groups, with which it may be left out
 */
record NamedService(ServiceCategory category, List<ServiceClue> clues, ConfigModel config, OptionalGroups groups) {
    private static final Phrase NOTHING = Phrase.text("nothing");

    /** The databases that run inside the application, unless an address follows their name. */
    private static final Set<String> EMBEDDED = Set.of("H2", "HSQLDB", "Derby", "SQLite", "DuckDB");

    /** The same with one more setting that names it. */
    NamedService with(ServiceClue clue) {
        List<ServiceClue> all = new ArrayList<>(clues);
        all.add(clue);
        return new NamedService(category, List.copyOf(all), config, groups);
    }

    /** The setting that says the most. */
    Setting lead() {
        return clues.get(0).setting();
    }

    /** The variables that name it. */
    List<String> variables() {
        return clues.stream().map(clue -> clue.setting().variable()).toList();
    }

    /** The variables that say where it is, as far as production may have them. */
    List<String> places() {
        return clues.stream()
                .filter(ServiceClue::isPlaceElsewhere)
                .filter(clue -> !isForbidden(clue.setting()))
                .map(clue -> clue.setting().variable())
                .toList();
    }

    /** The vendor or the kinds of service, or nothing where no setting says them. */
    String name() {
        return clues.stream()
                .map(ServiceClue::named)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether the application does without it in an environment where nobody sets it. */
    boolean isOptional(Environment environment) {
        EffectiveSetting standing = new EffectiveSetting(lead(), environment);
        boolean isLeftOut =
                config.optionalAround(lead()).stream().anyMatch(group -> !group.isThereByDefault(config, environment));
        boolean isLacking = standing.need(groups) == Need.OPTIONAL
                && config.inheritedDefault(lead(), environment).isEmpty()
                && lead().requirements().stream().noneMatch(each -> each.holdsByDefault(config, environment));
        return !standing.isForbidden() && (isLeftOut || isLacking);
    }

    /** Whether a rule of production demands that it is encrypted. */
    boolean isEncrypted() {
        return rule(RuleKind.ENCRYPTED).isPresent();
    }

    /** What it is in production, in a few words. */
    Phrase production() {
        if (isForbidden(lead())) {
            return NOTHING;
        }
        List<String> words = new ArrayList<>();
        words.add(name().isEmpty() ? choices() : name());
        words.add(lead().type().scalar().has(Trait.PATH) ? "a directory" : "");
        words.add(
                rule(RuleKind.NO_LOCALHOST).isPresent()
                        ? "on another machine"
                        : onThisMachine(lead().defaults().everywhere()));
        words.add(isEncrypted() ? "encrypted" : "");
        return joined(words);
    }

    /** What is in its place in development, in a few words. */
    Phrase development() {
        if (isOptional(Environment.DEVELOPMENT)) {
            return NOTHING;
        }
        Setting setting = lead();
        Optional<ValueText> value = config.inheritedDefault(setting, Environment.DEVELOPMENT);
        return value.isEmpty() ? joined(List.of(name())) : joined(words(setting, value.get()));
    }

    private List<String> words(Setting setting, ValueText value) {
        Set<String> kinds = ServiceClue.kinds(setting, Optional.of(value));
        String kind = String.join(" or ", kinds);
        boolean isServed = value.text().contains("://");
        if (!kinds.isEmpty() && EMBEDDED.containsAll(kinds) && !isServed) {
            boolean isInMemory = value.text().contains(":mem:") || value.text().contains(":memory:");
            return List.of(kind, isInMemory ? "in memory" : "inside the application");
        }
        if (clues.get(0).isKey()) {
            return List.of(name(), hasTestKey() ? "with a test key" : "with a key for development");
        }
        String local = onThisMachine(Optional.of(value));
        boolean isChoice = setting.type().scalar().asEnum().isPresent() && !setting.isSensitive();
        boolean isVendors = kind.isEmpty() && local.isEmpty();
        return List.of(
                isChoice
                        ? value.text()
                        : isVendors ? category.vendor(clues.get(0).words()).orElse("") : kind,
                setting.type().scalar().has(Trait.PATH) ? "a directory" : "",
                local,
                hasTestKey() ? "with a test key" : "");
    }

    private boolean hasTestKey() {
        return clues.stream()
                .filter(ServiceClue::isKey)
                .flatMap(clue -> clue.setting().defaults().development().stream())
                .flatMap(value -> value.elements().stream())
                .anyMatch(key -> Keys.noTestKeys(key) != null);
    }

    /** Where nothing is known of it, the variable that names it. */
    private Phrase joined(List<String> words) {
        List<String> said = words.stream().filter(word -> !word.isEmpty()).toList();
        return said.isEmpty()
                ? Phrase.text("what ").andVariable(lead().variable()).andText(" names")
                : Phrase.text(String.join(", ", said));
    }

    /** The constants of an enum that production accepts, or nothing. */
    private String choices() {
        if (lead().isSensitive()) {
            return "";
        }
        List<String> refused = rule(RuleKind.MUST_NOT_BE).map(Rule::arguments).orElse(List.of());
        List<String> accepted = lead().type()
                .scalar()
                .asEnum()
                .map(each -> each.words().stream()
                        .filter(word -> !refused.contains(word))
                        .toList())
                .orElse(List.of());
        return accepted.isEmpty() ? "" : Alternatives.of(accepted.toArray(new String[0]));
    }

    private static boolean isForbidden(Setting setting) {
        return new EffectiveSetting(setting, Environment.PRODUCTION).isForbidden();
    }

    private String onThisMachine(Optional<ValueText> value) {
        boolean isLocal = false;
        for (String each : value.map(ValueText::elements).orElse(List.of())) {
            Violation violation = lead().type().scalar().has(Trait.HOST) ? Hosts.noLocalhost(each) : null;
            isLocal |= violation != null && violation.message().equals(RuleWords.NO_LOCALHOST);
        }
        return isLocal ? "on this machine" : "";
    }

    private Optional<Rule> rule(RuleKind kind) {
        for (ServiceClue clue : clues) {
            for (RuleSet set : new EffectiveSetting(clue.setting(), Environment.PRODUCTION).ruleSets()) {
                for (Rule rule : set.rules()) {
                    if (rule.kind() == kind && set.severity() == Severity.REFUSE) {
                        return Optional.of(rule);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
