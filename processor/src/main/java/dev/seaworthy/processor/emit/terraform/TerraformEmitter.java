package dev.seaworthy.processor.emit.terraform;

import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.OptionalGroups;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.necessary.Clause;
import dev.seaworthy.processor.necessary.Condition;
import dev.seaworthy.processor.necessary.GroupPresence;
import dev.seaworthy.processor.necessary.NecessaryConditions;
import dev.seaworthy.processor.necessary.NecessarySetting;
import dev.seaworthy.processor.necessary.RuleClause;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.document.Signature;
import dev.seaworthy.runtime.text.Escapes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code deploy/terraform/variables.tf}: a variable for each setting, and the maps that a container's environment is made of. */
public final class TerraformEmitter implements Emitter {
    private static final String PATH = "deploy/terraform/variables.tf";
    private static final String ENVIRONMENT = "environment";
    private static final String SECRETS = "secrets";

    @Override
    public List<Output> emit(ConfigModel config) {
        return List.of(new Output(Output.Kind.DOCUMENT, PATH, new File(config).text()));
    }

    /** The file of one configuration. */
    private static final class File {
        private final ConfigModel config;
        private final Description description;
        private final OptionalGroups groups;
        private final Map<String, String> names = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder environment = new StringBuilder();
        private final StringBuilder secrets = new StringBuilder();
        private final List<String> without = new ArrayList<>();
        private final List<String> secretsWithout = new ArrayList<>();
        private final String environmentName;
        private final String waiverName;

        File(ConfigModel config) {
            this.config = config;
            this.description = new Description(new Wording(config));
            this.groups = new OptionalGroups(config);
            VariableNames free = new VariableNames();
            this.environmentName = free.next(config.environmentVariable());
            this.waiverName = free.next(Loading.WAIVE);
            for (Setting setting : config.allSettings()) {
                if (!config.isEnvironment(setting) && VariableNames.isPossible(setting.variable())) {
                    names.put(setting.variable(), free.next(setting.variable()));
                }
            }
        }

        String text() {
            text.append("""
                    # %s
                    #
                    # Variables for the environment of %s, for Terraform 1.9 or newer. Each of them is a text, as in the environment.
                    # One without a default must be given: give null where a file has its value, or where it is development.
                    # Any other is null unless it is given, and what is null is not set: the application has its defaults itself.
                    # What a validation refuses, a start refuses; a start refuses more: the loader has the last word.
                    # Terraform shows what it refuses, so that a sensitive variable has no validation.
                    """.formatted(Signature.of(config.qualifiedName()), config.simpleName()));
            if (VariableNames.isPossible(config.environmentVariable())) {
                environmentVariable();
            }
            for (NecessarySetting each : new NecessaryConditions(config).settings()) {
                variable(each);
            }
            waiver();
            without(without, ENVIRONMENT);
            without(secretsWithout, SECRETS);
            text.append("\nlocals {\n  # The environment of a container; what is null is left out.\n");
            map(ENVIRONMENT, environment);
            text.append("\n  # The same of what is sensitive.\n");
            map(SECRETS, secrets);
            return text.append("}\n").toString();
        }

        private void map(String name, StringBuilder entries) {
            text.append("  ").append(name).append(" = { for each in [\n");
            text.append(entries).append("  ] : each[0] => each[1] if each[1] != null }\n");
        }

        private void environmentVariable() {
            start(
                    environmentName,
                    "The environment in which the process runs: "
                            + config.environmentNames().either() + ".");
            text.append("  nullable    = false\n");
            validation(
                    matches(
                            environmentName,
                            NecessaryConditions.environmentRegex(
                                    config.environmentNames().all())),
                    config.environmentVariable() + " must be "
                            + config.environmentNames().either());
            end(config.environmentVariable(), environmentName, environment);
        }

        private void waiver() {
            start(
                    waiverName,
                    "Rules that an operator waives, each until a day and with a reason. Where it is given, no rule is judged here.");
            text.append("  default     = null\n");
            end(Loading.WAIVE, waiverName, environment);
        }

        private void variable(NecessarySetting necessary) {
            Setting setting = necessary.setting();
            String name = names.get(setting.variable());
            if (name == null) {
                (setting.isSensitive() ? secretsWithout : without).add(setting.variable());
                return;
            }
            List<String> sentences = new ArrayList<>(description.sentences(setting));
            sentences.addAll(description.defaults(setting));
            start(name, String.join(" ", sentences));
            if (!isRequired(setting)) {
                // One that is set is one that somebody has set: its own default would switch on, exclude and demand
                // others.
                text.append("  default     = null\n");
            }
            if (setting.isSensitive()) {
                text.append("  sensitive   = true\n");
            }
            if (!setting.isSensitive()) {
                unlessOff(necessary.groups()).ifPresent(unlessOff -> validations(name, necessary, unlessOff));
            }
            end(setting.variable(), name, setting.isSensitive() ? secrets : environment);
        }

        /** Terraform shows the value that it refuses, so that a sensitive one has no validation. */
        private void validations(String name, NecessarySetting necessary, String unlessOff) {
            String variable = necessary.setting().variable();
            Stream.concat(necessary.ofType().stream(), necessary.constraints().stream())
                    .forEach(clause -> condition(name, clause)
                            .ifPresent(
                                    condition -> validation(unlessOff + condition, variable + " " + clause.words())));
            for (RuleClause rule : necessary.rules()) {
                condition(name, rule.clause())
                        .ifPresent(condition -> validation(
                                unlessOff + unlessInForce(rule) + condition,
                                variable + " " + rule.clause().words()));
            }
        }

        private boolean isRequired(Setting setting) {
            return setting.isRequired() && groups.around(setting).isEmpty();
        }

        /** What holds where a group is not switched on; nothing where a variable says it whose value may not be shown. */
        private Optional<String> unlessOff(List<GroupPresence> groups) {
            StringBuilder unless = new StringBuilder();
            for (GroupPresence group : groups) {
                Setting setting = group.setting();
                String name = names.get(setting.variable());
                if (name == null || setting.isSensitive()) {
                    return Optional.empty();
                }
                unless.append('!').append(matches(name, group.regex())).append(" || ");
            }
            return Optional.of(unless.toString());
        }

        private String unlessInForce(RuleClause rule) {
            List<String> words = rule.environments().stream()
                    .flatMap(each -> config.environmentNames().of(each).stream())
                    .toList();
            return "!" + matches(environmentName, NecessaryConditions.environmentRegex(words)) + " || var." + waiverName
                    + " != null || ";
        }

        private static Optional<String> condition(String name, Clause clause) {
            Condition condition = clause.condition();
            return condition
                    .regex()
                    .map(regex ->
                            (condition.isRefusal() ? "!" : "var." + name + " == null || ") + matches(name, regex));
        }

        private static String matches(String name, String regex) {
            return "can(regex(" + Hcl.quoted(regex) + ", var." + name + "))";
        }

        /** Says what the file does not have, and where to add it: what has a name that is not fixed. */
        private void without(List<String> variables, String map) {
            if (!variables.isEmpty()) {
                text.append("\n# No variable here can stand for these. Merge what you set of them into local.");
                text.append(map).append(":\n");
                variables.forEach(
                        each -> text.append("#   ").append(Escapes.of(each)).append('\n'));
            }
        }

        private void start(String name, String words) {
            text.append("\nvariable ").append(Hcl.quoted(name)).append(" {\n");
            text.append("  description = ").append(Hcl.words(words)).append('\n');
            text.append("  type        = string\n");
        }

        private void validation(String condition, String message) {
            text.append("\n  validation {\n    condition     = ").append(condition);
            text.append("\n    error_message = ").append(Hcl.words(Description.sentence(message)));
            text.append("\n  }\n");
        }

        private void end(String variable, String name, StringBuilder map) {
            text.append("}\n");
            map.append("    [")
                    .append(Hcl.quoted(variable))
                    .append(", var.")
                    .append(name)
                    .append("],\n");
        }
    }
}
