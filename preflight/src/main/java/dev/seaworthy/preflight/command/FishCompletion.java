package dev.seaworthy.preflight.command;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of a program for fish: its commands, their options, and the words that options take. */
final class FishCompletion {
    private final String name;
    private final CommandLine program;

    FishCompletion(String name, CommandLine program) {
        this.name = name;
        this.program = program;
    }

    void print(PrintWriter out) {
        for (Map.Entry<String, CommandLine> entry : program.getSubcommands().entrySet()) {
            String command = entry.getKey();
            line(out, "-n __fish_use_subcommand -f -a " + quoted(command), description(entry.getValue()));
            for (OptionSpec option : entry.getValue().getCommandSpec().options()) {
                print(out, command, option);
            }
        }
    }

    private void print(PrintWriter out, String command, OptionSpec option) {
        StringBuilder line = new StringBuilder("-n ").append(quoted("__fish_seen_subcommand_from " + command));
        for (String each : option.names()) {
            line.append(each.startsWith("--") ? " -l " + each.substring(2) : " -s " + each.substring(1));
        }
        if (option.arity().max() > 0) {
            line.append(" -r");
        }
        if (option.completionCandidates() != null) {
            line.append(" -f -a ").append(quoted(String.join(" ", option.completionCandidates())));
        }
        String[] description = option.description();
        line(out, line.toString(), description.length == 0 ? "" : description[0]);
    }

    private static String description(CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        return description.length == 0 ? "" : description[0];
    }

    private void line(PrintWriter out, String words, String description) {
        String told = description.replaceAll("\\$\\{[^}]*\\}", "…");
        out.print("complete -c " + quoted(name) + " " + words + (told.isEmpty() ? "" : " -d " + quoted(told)) + "\n");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
