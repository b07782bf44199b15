package dev.seaworthy.quarkus;

import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.SourceException;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.common.utils.StringUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One way in which a variable is written: a property, the elements of a list, or both, as YAML has a list that it joins itself. */
final class Written {
    private final SmallRyeConfig config;
    private final References references;
    private final String name;
    private final ConfigValue whole;
    private final List<String> names;

    /** The elements that have these names, in the same order. */
    private final List<ConfigValue> elements = new ArrayList<>();

    Written(SmallRyeConfig config, String name) {
        this.config = config;
        this.references = new References(config);
        this.name = name;
        this.whole = references.written(name);
        // Quarkus counts the properties of a list of groups among them.
        this.names = config.getIndexedProperties(name).stream()
                .filter(element -> element.indexOf(']', name.length()) == element.length() - 1)
                .toList();
        for (String element : names) {
            elements.add(references.written(element));
        }
    }

    /** Where it stands, and how strong it is; nothing when nobody wrote it. The value is not that of the variable. */
    Optional<ConfigValue> place() {
        ConfigValue place = isWhole() ? whole : weakest();
        return place.getValue() == null ? Optional.empty() : Optional.of(place);
    }

    /** How strong its place is. */
    int strength() {
        return place().map(ConfigValue::getSourceOrdinal).orElse(Integer.MIN_VALUE);
    }

    /**
     * The text; of a list its elements, joined.
     *
     * @throws SourceException when a list has a gap or is written as a whole too, or when a reference leads nowhere
     */
    String text(String separator) {
        if (elements.isEmpty()) {
            return references.text(name, whole);
        }
        if (!isWhole()) {
            refuseGap();
        }
        if (isRival()) {
            return agreed(separator);
        }
        return isWhole() ? references.text(name, whole) : ConfigSource.joined(texts(), separator);
    }

    /** Whether the whole counts: there is no element, or none stands where it is as strong. */
    private boolean isWhole() {
        return elements.isEmpty()
                || (whole.getValue() != null
                        && whole.getSourceOrdinal() > weakest().getSourceOrdinal());
    }

    /** An operator may set one element alone; where the others stand is where the list stands. */
    private ConfigValue weakest() {
        ConfigValue weakest = elements.get(0);
        for (ConfigValue element : elements) {
            weakest = element.getSourceOrdinal() < weakest.getSourceOrdinal() ? element : weakest;
        }
        return weakest;
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            texts.add(references.text(names.get(i), elements.get(i)));
        }
        return texts;
    }

    /** Whether the whole and an element are equally strong and the one is not what its source made of the other. */
    private boolean isRival() {
        return whole.getValue() != null && rival().isPresent() && !isJoinedByItsSource();
    }

    private Optional<ConfigValue> rival() {
        for (ConfigValue element : elements) {
            boolean isOfStrongerProfile = whole.getProfile() == null && element.getProfile() != null;
            if (element.getSourceOrdinal() == whole.getSourceOrdinal() && !isOfStrongerProfile) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Whether the source has the list both ways, as YAML does, whatever other sources make of an element. */
    private boolean isJoinedByItsSource() {
        for (org.eclipse.microprofile.config.spi.ConfigSource source : config.getConfigSources()) {
            if (source.getName().equals(whole.getSourceName())) {
                List<String> own = new ArrayList<>();
                String element = source.getValue(element(0));
                while (element != null) {
                    own.add(element);
                    element = source.getValue(element(own.size()));
                }
                return isSame(whole.getValue(), own);
            }
        }
        return false;
    }

    private String element(int index) {
        return whole.getNameProfiled() + "[" + index + "]";
    }

    /** The text when the whole and the elements say the same. */
    private String agreed(String separator) {
        String text = references.text(name, whole);
        List<String> texts = texts();
        String joined = ConfigSource.joined(texts, separator);
        if (!text.equals(joined) && !isSame(text, texts)) {
            throw SourceException.conflict(Origin.of(whole), Origin.of(rival().orElseThrow()));
        }
        return isWhole() ? text : joined;
    }

    private static boolean isSame(String whole, List<String> elements) {
        return filled(Arrays.asList(StringUtil.split(whole))).equals(filled(elements));
    }

    private static List<String> filled(List<String> elements) {
        List<String> filled = new ArrayList<>();
        for (String each : elements) {
            if (!each.isBlank()) {
                filled.add(each.strip());
            }
        }
        return filled;
    }

    /** Quarkus moves the elements after a gap forward without a word; whoever overrides the third sees it become the second. */
    private void refuseGap() {
        for (int next = 0; next < names.size(); next++) {
            String missing = name + "[" + next + "]";
            String found = names.get(next);
            if (!found.equals(missing)) {
                throw SourceException.gap(found, missing, Origin.of(elements.get(next)));
            }
        }
    }
}
