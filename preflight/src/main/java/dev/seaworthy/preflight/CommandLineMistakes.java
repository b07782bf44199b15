package dev.seaworthy.preflight;

import dev.seaworthy.runtime.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a command line lacks, or has too much of, in words. */
final class CommandLineMistakes {
    /** As options and commands are named; what is not may be a value in the wrong place, and is not shown. */
    private static final Pattern NAME = Pattern.compile("-{0,2}[a-z]+(-[a-z]+){0,2}");

    private static final int LONGEST_NAME = 20;

    private CommandLineMistakes() {}

    /** What must be given and is not. */
    static String missing(MissingParameterException refused) {
        List<ArgSpec> missing = refused.getMissing();
        String names = missing.stream().map(CommandLineMistakes::shown).collect(Collectors.joining(", "));
        ArgSpec first = missing.get(0);
        ArgGroupSpec group = first.group();
        if (group != null && group.exclusive()) {
            return "Give one of these: " + names + ".";
        }
        int least = first.arity().min();
        return first.isPositional() && least > 1
                ? "Give " + least + " or more of these: " + names + "."
                : "Give " + names + ".";
    }

    private static String shown(ArgSpec argument) {
        return argument.isOption() ? name(argument) + "=" + argument.paramLabel() : name(argument);
    }

    /** What an option or another argument is called. */
    static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** What stands on the command line and means nothing there. */
    static String unmatched(UnmatchedArgumentException refused) {
        CommandLine command = refused.getCommandLine();
        List<String> all = refused.getUnmatched();
        for (String each : all) {
            if (each.startsWith("-")) {
                return what(
                        "option",
                        each.split("=", 2)[0],
                        command.getCommandSpec().optionsMap().keySet());
            }
        }
        if (command.getSubcommands().isEmpty()) {
            return "Give nothing but options to " + command.getCommandName() + ".";
        }
        return what("command", all.get(0), command.getSubcommands().keySet());
    }

    private static String what(String kind, String written, Iterable<String> known) {
        boolean isName =
                written.length() <= LONGEST_NAME && NAME.matcher(written).matches();
        String nearest = nearest(written, known);
        return "There is no " + kind + (isName ? " " + written : " of that name")
                + (nearest == null ? "." : "; did you mean " + nearest + "?");
    }

    /** The nearest name, whether or not a hyphen is left out. */
    private static @Nullable String nearest(String written, Iterable<String> known) {
        Map<String, String> names = new TreeMap<>();
        known.forEach(each -> names.put(each.replace("-", ""), each));
        String nearest = Nearest.to(written.replace("-", ""), names.keySet());
        return nearest == null ? null : names.get(nearest);
    }
}
