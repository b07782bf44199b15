package dev.seaworthy.processor.emit.markdown;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.emit.EffectiveSetting;
import dev.seaworthy.processor.emit.Need;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Phrase;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Doc;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.ImpliedRules;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.RelatedSettings;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.Setting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of a first deployment to production, each with a box to tick, from what is prepared to what is watched. */
final class ChecklistSection {
    private final ConfigModel config;
    private final OptionalGroups groups;
    private final Wording wording;
    private final List<NamedService> services;
    private final Prose prose;
    private final StringBuilder steps = new StringBuilder();

    ChecklistSection(ConfigModel config, List<NamedService> services, Prose prose) {
        this.config = config;
        this.services = services;
        this.groups = new OptionalGroups(config);
        this.wording = new Wording(config);
        this.prose = prose;
    }

    String text() {
        steps.setLength(0);
        services.stream().filter(service -> !service.places().isEmpty()).forEach(this::reach);
        step("Set", prose.variable(config.environmentVariable()) + " to `production`.");
        config.allSettings().forEach(this::set);
        config.allGroups().forEach(this::switchOn);
        config.allRelations().forEach(this::setAsRelated);
        config.allSettings().forEach(this::leaveUnset);
        config.allSettings().forEach(this::keepApart);
        config.allSettings().forEach(this::useLiveKey);
        config.allPlainRules().forEach(this::makeSure);
        verify();
        config.allSettings().forEach(this::watch);
        return steps.toString();
    }

    private void step(String verb, String rest) {
        steps.append("- [ ] **").append(verb).append("** ").append(rest).append('\n');
    }

    private void reach(NamedService service) {
        String title = service.category().title().toLowerCase(Locale.ROOT);
        step(
                "Reach",
                prose.variables(service.places()) + " (" + title
                        + (service.name().isEmpty() ? "" : ": " + Markdown.text(service.name()))
                        + ") from where it will run"
                        + (service.isEncrypted() ? ", over an encrypted connection" : "")
                        + (service.isOptional(Environment.PRODUCTION) ? ", if the service is used." : "."));
    }

    /** What must be set, by itself, with its group, or when another variable has a certain value. */
    private void set(Setting setting) {
        EffectiveSetting standing = new EffectiveSetting(setting, Environment.PRODUCTION);
        Need need = standing.need(groups);
        boolean isConditional = !setting.requirements().isEmpty() && need == Need.OPTIONAL;
        if (config.isEnvironment(setting) || (need != Need.REQUIRED && need != Need.WITH_THE_GROUP && !isConditional)) {
            return;
        }
        String condition = need == Need.REQUIRED ? "" : ifThere(config.optionalAround(setting));
        if (isConditional) {
            condition += (condition.isEmpty() ? ", " : ", and then only ") + prose.of(wording.conditions(setting));
        }
        step("Set", prose.variable(setting.variable()) + condition + described(setting) + value(setting));
    }

    /** What switches a group on that must be there. */
    private void switchOn(Group group) {
        Phrase when = wording.requirement(group);
        Optional<Setting> setting = group.switchSetting(config);
        if (setting.isPresent() && !when.isEmpty()) {
            Phrase values = Phrase.codes(group.switchValues(), "or");
            step(
                    "Set",
                    prose.variable(setting.get().variable())
                            + (values.isEmpty() ? "" : " to " + prose.of(values))
                            + ifThere(config.optionalAround(group)) + ", " + prose.of(when)
                            + described(setting.get()));
        }
    }

    /** How many of several must be set; which, nobody knows but who deploys. */
    private void setAsRelated(RelatedSettings related) {
        String group = ifThere(config.groupsOn(related.path()).stream()
                .filter(Group::isOptional)
                .toList());
        step(
                "Set",
                prose.of(wording.choice(related))
                        + group
                        + (related.because().isEmpty() ? "." : ", because " + prose.sentence(related.because())));
    }

    private String ifThere(List<Group> around) {
        if (around.isEmpty()) {
            return "";
        }
        Phrase when = wording.requirement(around.get(around.size() - 1));
        return ", if " + prose.of(wording.presence(around)) + (when.isEmpty() ? "" : ", or " + prose.of(when));
    }

    private String described(Setting setting) {
        return setting.doc().isEmpty()
                ? "."
                : ": " + prose.sentence(setting.doc().summary());
    }

    private String value(Setting setting) {
        if (setting.hasRule(RuleKind.STRONG_SECRET)) {
            return setting.makeCommand()
                    .map(command -> " Make a new one with `" + command + "`.")
                    .orElse(" " + Wording.RANDOM_SECRET);
        }
        Optional<String> only = setting.onlyValue(Environment.PRODUCTION);
        if (only.isPresent()) {
            return " It must be " + prose.of(Wording.value(setting, only.get())) + ".";
        }
        return setting.shownExample()
                .map(text -> " For example " + prose.of(Wording.value(setting, text)) + ".")
                .orElse("");
    }

    private void leaveUnset(Setting setting) {
        String variable = prose.variable(setting.variable());
        if (new EffectiveSetting(setting, Environment.PRODUCTION).isForbidden()) {
            step("Leave", variable + " unset" + because(setting, RuleKind.FORBIDDEN));
        } else if (setting.isDeprecated()) {
            Doc doc = setting.doc();
            step(
                    "Leave",
                    variable + " unset: it is deprecated."
                            + (doc.deprecation().isEmpty()
                                    ? ""
                                    : " " + Description.beginning(prose.sentence(doc.deprecation()))));
        }
    }

    private void keepApart(Setting setting) {
        rule(setting, RuleKind.DISTINCT)
                .filter(rule -> ImpliedRules.isWritten(rule, setting))
                .ifPresent(rule -> step(
                        "Keep",
                        prose.variable(setting.variable())
                                + " different from that of staging and of every other environment"
                                + because(setting, RuleKind.DISTINCT)));
    }

    private void useLiveKey(Setting setting) {
        Optional<Rule> key = rule(setting, RuleKind.NO_TEST_KEYS)
                .or(() -> rule(setting, RuleKind.STARTS_WITH)
                        .filter(rule -> rule.arguments().stream().allMatch(text -> text.contains("live"))));
        key.ifPresent(rule -> step(
                "Use a live key",
                "for " + prose.variable(setting.variable()) + ": it " + prose.of(Wording.demand(setting, rule))
                        + because(setting, rule.kind())));
    }

    private void makeSure(PlainRule rule) {
        if (!rule.environments().contains(Environment.PRODUCTION)) {
            return;
        }
        String what = rule.because().isEmpty()
                ? prose.of(Wording.demand(rule).andText(rule.doc().isEmpty() ? "." : ""))
                : prose.sentence(rule.because());
        step(
                rule.severity() == Severity.WARN ? "Watch" : "Make sure",
                "that " + Markdown.code(rule.name(config)) + " holds: " + what);
    }

    /** Warnings do not stop a start: somebody has to look. */
    private void watch(Setting setting) {
        for (RuleSet set : new EffectiveSetting(setting, Environment.PRODUCTION).ruleSets()) {
            if (set.severity() == Severity.WARN) {
                List<Phrase> demands = set.rules().stream()
                        .map(rule -> Wording.demand(setting, rule))
                        .toList();
                step(
                        "Watch",
                        prose.variable(setting.variable())
                                + (demands.size() == 1 ? ", whose rule only warns: " : ", whose rules only warn: ")
                                + prose.of(Phrase.joined(demands, "; "))
                                + reason(set));
            }
        }
    }

    private void verify() {
        String loader = "java -cp app.jar " + config.qualifiedLoaderName();
        step("Check", "the environment before the first start: `" + loader + " check` ends with exit code 0.");
        step("Read", "what is in force and where each value comes from: `" + loader + " print`, secrets are masked.");
        step(
                "Compare",
                "it with staging: `" + loader.replace("app.jar", "app.jar:seaworthy-preflight.jar")
                        + " diff staging.env production.env` finds nothing that both must not share.");
        step(
                "Compare",
                "this page with what is deployed: `" + loader.replace("app.jar", "app.jar:seaworthy-preflight.jar")
                        + " docs --check .` finds no difference.");
    }

    /** A rule that production judges, of a set that refuses. */
    private static Optional<Rule> rule(Setting setting, RuleKind kind) {
        for (RuleSet set : new EffectiveSetting(setting, Environment.PRODUCTION).ruleSets()) {
            for (Rule rule : set.rules()) {
                if (rule.kind() == kind && set.severity() == Severity.REFUSE) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    private String because(Setting setting, RuleKind kind) {
        return new EffectiveSetting(setting, Environment.PRODUCTION)
                .ruleSets().stream()
                        .filter(set -> set.has(kind) && set.severity() == Severity.REFUSE)
                        .findFirst()
                        .map(this::reason)
                        .orElse(".");
    }

    private String reason(RuleSet set) {
        return set.because().isEmpty() ? "." : ", because " + prose.sentence(set.because());
    }
}
