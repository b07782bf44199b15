package dev.seaworthy.processor.emit.sh;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.emit.Description;
import dev.seaworthy.processor.emit.Emitter;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.emit.Wording;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.necessary.NecessaryConditions;
import dev.seaworthy.processor.necessary.NecessarySetting;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.load.document.Signature;
import java.util.List;

/** {@code deploy/check-env.sh}: the check of an environment for machines without Java, in what every shell reads. */
public final class ShellEmitter implements Emitter {
    private static final String PATH = "deploy/check-env.sh";

    @Override
    public List<Output> emit(ConfigModel config) {
        Description description = new Description(new Wording(config));
        Lines lines = new Lines();
        environment(lines, config);
        for (NecessarySetting setting : new NecessaryConditions(config).settings()) {
            lines.add("");
            new SettingLines(lines, setting, description).add();
        }
        lines.add("");
        end(lines, config);
        String script = lines.toString();
        return List.of(new Output(
                Output.Kind.DOCUMENT,
                PATH,
                header(config) + "\n" + Functions.calledBy(script) + "\nproblems=0\nsaid=''\n" + script));
    }

    private static String header(ConfigModel config) {
        return """
                #!/bin/sh
                # %s
                #
                # Judges the environment of this process before %s starts, without Java:
                # names the variables that are missing and the rules that do not hold, as far as a shell can tell. A value is never shown.
                #
                #   0   nothing was found; the loader has the last word
                #   1   a start would be refused
                #   78  not judged: the environment is not given, and a dotenv file may say which it is
                #
                # It never refuses what starts. It leaves to the loader: what is in files (NAME_FILE, $CREDENTIALS_DIRECTORY, dotenv files),
                # groups that a default switches on, variables of a map or a list of them, sizes, times and paths, rules of development,
                # rules that SEAWORTHY_WAIVE names, regular expressions, texts with characters outside ASCII.
                # A trace would show values.
                { set +x; } 2> /dev/null
                set -u
                LC_ALL=C
                """.formatted(Signature.of(config.qualifiedName()), config.simpleName());
    }

    private static void environment(Lines lines, ConfigModel config) {
        String variable = config.environmentVariable();
        String words = config.environmentNames().either();
        if (!ShellNames.canRead(variable)) {
            lines.add("printf '%s\\n' " + Shell.message(variable + "  cannot be read by a shell"));
            lines.add("exit 78");
            return;
        }
        lines.add("name=" + variable);
        lines.add("trim \"${" + variable + "-}\"");
        lines.add("environment=$word");
        lines.add("case $environment in");
        lines.add(String.join(" | ", EnvironmentNames.canonical().all()) + ") ;;");
        for (Environment each : Environment.values()) {
            List<String> own = config.environmentNames().ownOf(each);
            if (!own.isEmpty()) {
                lines.add(String.join(" | ", own) + ") environment=" + each.variableValue() + " ;;");
            }
        }
        lines.add("'')");
        lines.indent();
        lines.open("if [ -z \"${" + variable + "+set}\" ] && { [ -e .env ] || [ -e .env.local ]; }; then");
        lines.add("printf '%s\\n' '" + variable + "  is not set, and a dotenv file may set it: not judged'");
        lines.add("exit 78");
        lines.close("fi");
        lines.add("problem '" + variable + "  is required and is not set; set it to " + words + "'");
        lines.add(";;");
        lines.outdent();
        lines.add("*) refuse 'must be " + words + "' ;;");
        lines.add("esac");
    }

    private static void end(Lines lines, ConfigModel config) {
        String name = config.simpleName();
        lines.open("if [ \"$problems\" -eq 0 ]; then");
        lines.add("printf '%s\\n' " + Shell.quoted(name + ": nothing was found that refuses a start"));
        lines.add("exit 0");
        lines.close("fi");
        lines.add("printf '%s: %s\\n' " + Shell.quoted(name + " cannot start, problems") + " \"$problems\"");
        lines.add("exit 1");
    }
}
