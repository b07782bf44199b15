package dev.seaworthy.processor.check;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.model.ConfigModel;
import java.util.List;
import java.util.function.Consumer;

/** The ordered list of checks. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new LegalNames(),
            new UniqueVariables(),
            new EnvironmentIsExplicit(),
            new EnvironmentNamesDiffer(),
            new SettingsAreDescribed(),
            new SeparatorsSeparate(),
            new EnumConstantsDiffer(),
            new DefaultsParse(),
            new DefaultsComeFromSettingsAlike(),
            new DefaultsLeadToAnEnd(),
            new OptionalsHaveNoDefault(),
            new EmptyValuesHideADefault(),
            new SecretsHaveNoDefault(),
            new SecretsAreNotPrescribed(),
            new SecretsAreMarked(),
            new SecretsAreReadFromFiles(),
            new StrongSecretsAreMasked(),
            new PemIsMasked(),
            new ExamplesAreNotReal(),
            new DefaultsArePortable(),
            new RulesApply(),
            new ConstraintsApply(),
            new ConstraintsDoNotContradict(),
            new PatternsCompile(),
            new DefaultsObeyConstraints(),
            new RuleValuesParse(),
            new RulesDoNotContradict(),
            new DefaultsObeyRules(),
            new DefaultsAreOfOneKind(),
            new ReasonsFollowBecause(),
            new RequirementsAreKnown(),
            new DemandedSettingsAreAllowed(),
            new RelationsAreKnown(),
            new RelatedSettingsMayBeUnset(),
            new RelationsDoNotContradict(),
            new RelationsFitTogether(),
            new SwitchesAreKnown(),
            new SwitchedGroupsAreOptional(),
            new SwitchValuesParse(),
            new DefaultsSwitchNothingOn(),
            new NamesHaveOneReading());

    private Checks() {}

    /** All of them. */
    public static List<Check> all() {
        return ALL;
    }

    /** Runs all of them. */
    public static void check(ConfigModel config, Consumer<Diagnostic> found) {
        for (Check check : ALL) {
            check.check(config, found);
        }
    }
}
