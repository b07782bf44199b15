package dev.seaworthy.processor.emit;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a setting stands in one environment. The optional groups around it, and the settings it depends on, are another
 * matter.
 *
 * @param setting the setting
 * @param environment the environment
 */
public record EffectiveSetting(Setting setting, Environment environment) {
    /** The default that applies there. */
    public Optional<String> defaultValue() {
        return environment == Environment.DEVELOPMENT ? setting.defaultInDevelopment() : setting.defaultValue();
    }

    /** Whether a start fails there when the variable is not set. */
    public boolean isRequired() {
        if (setting.isSeveral()) {
            return setting.demandsOne();
        }
        boolean mayBeAbsent = setting.type().isOptional() && !refusesBy(RuleKind.REQUIRED);
        return !mayBeAbsent && defaultValue().isEmpty() && !setting.inherits();
    }

    /** Whether it needs a value there, by itself: another setting may demand one. */
    public Need need(OptionalGroups groups) {
        if (isForbidden()) {
            return Need.FORBIDDEN;
        }
        if (!isRequired() || groups.isSwitch(setting)) {
            return Need.OPTIONAL;
        }
        return groups.around(setting).isPresent() ? Need.WITH_THE_GROUP : Need.REQUIRED;
    }

    /** Whether a start fails there when the variable is set. */
    public boolean isForbidden() {
        return refusesBy(RuleKind.FORBIDDEN);
    }

    /** The rules that are judged there, in the order of the source. */
    public List<RuleSet> ruleSets() {
        List<RuleSet> there = new ArrayList<>();
        for (RuleSet set : setting.ruleSets()) {
            if (set.environments().contains(environment)) {
                there.add(set);
            }
        }
        return there;
    }

    /** Whether a rule is judged there. */
    public boolean isJudged() {
        return !ruleSets().isEmpty();
    }

    /** Whether the default that applies there may not stand in a document: it is a secret, or holds a password. */
    public boolean hidesDefault() {
        String text = defaultValue().orElse("");
        return !text.isEmpty() && (setting.isSensitive() || KnownCredential.isIn(text));
    }

    /** Whether a start fails there when the path is that of nothing, which only its machine can tell. */
    public boolean asksForAFile() {
        return refusesBy(RuleKind.EXISTS) || (setting.type().scalar().has(Trait.PATH) && refusesBy(RuleKind.PEM));
    }

    private boolean refusesBy(RuleKind kind) {
        for (RuleSet set : ruleSets()) {
            if (set.severity() == Severity.REFUSE && set.has(kind)) {
                return true;
            }
        }
        return false;
    }
}
