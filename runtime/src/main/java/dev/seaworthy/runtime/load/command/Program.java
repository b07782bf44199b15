package dev.seaworthy.runtime.load.command;

import dev.seaworthy.runtime.ConfigReport;
import java.util.ServiceLoader;

/**
 * A loader run as a program. {@code check} and {@code print} of this process need nothing else, so that any image with the
 * application in it can check itself; all other commands are in the preflight library.
 */
public final class Program {
    private static final int SAFE = 0;
    private static final int UNSAFE = 1;
    private static final int USAGE = 2;

    private Program() {}

    /**
     * Runs a command and ends the process.
     *
     * @param evaluator the configuration
     * @param arguments the command and its arguments, as the user wrote them
     */
    public static void run(Evaluator evaluator, String... arguments) {
        int code = code(evaluator, arguments);
        System.out.flush();
        System.err.flush();
        System.exit(code);
    }

    private static int code(Evaluator evaluator, String... arguments) {
        String command = arguments.length == 1 ? arguments[0] : "";
        boolean isOwn = command.equals("check") || command.equals("print");
        if (!isOwn || isTerminal()) {
            for (Commands more : ServiceLoader.load(Commands.class, Program.class.getClassLoader())) {
                return more.run(evaluator, arguments);
            }
        }
        return isOwn ? answer(evaluator, command) : explain(evaluator, arguments);
    }

    /**
     * Whether a person looks on, for whom the library has colours. A script gets its answer in the time of a start; where a JDK
     * has a console without a terminal, it gets the same answer a little later.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        return System.console() != null;
    }

    private static int answer(Evaluator evaluator, String command) {
        ConfigReport<?> report = evaluator.evaluate(evaluator.process()).report();
        if (command.equals("print")) {
            System.out.print(report);
            return SAFE;
        }
        System.out.print(report.verdict());
        return report.problems().isEmpty() ? SAFE : UNSAFE;
    }

    private static int explain(Evaluator evaluator, String... arguments) {
        String usage = String.format("""
                Commands about %1$s:

                  check    judges the environment of this process as a start would: exit code 0 when it is safe, 1 when it is not
                  print    prints what is in force, secrets masked, with the origin of each value

                More commands and options are in a library of their own. To have them, add dev.seaworthy:seaworthy-preflight, of
                the version of seaworthy-runtime, to the class path.
                """, evaluator.configuration());
        boolean isAsked = arguments.length == 1 && (arguments[0].equals("--help") || arguments[0].equals("help"));
        (isAsked ? System.out : System.err).print(usage);
        return isAsked ? SAFE : USAGE;
    }
}
