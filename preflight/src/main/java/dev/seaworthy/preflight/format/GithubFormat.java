package dev.seaworthy.preflight.format;

import dev.seaworthy.runtime.Problem;
import java.io.PrintWriter;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, one a problem or warning, which become annotations
 * (https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions).
 */
final class GithubFormat {
    private GithubFormat() {}

    static void print(Verdict verdict, PrintWriter out) {
        print("error", verdict.problems(), verdict, out);
        print("warning", verdict.warnings(), verdict, out);
        String text = verdict.report().verdict();
        out.print(text.substring(0, text.indexOf('\n') + 1));
    }

    private static void print(String command, List<Problem> problems, Verdict verdict, PrintWriter out) {
        for (Problem each : problems) {
            String title = each.variable() + " (" + each.code() + ")";
            String place = Place.of(each, verdict)
                    .map(at -> "file=" + property(at.file()) + ",line=" + at.line() + ",")
                    .orElse("");
            out.print("::" + command + " " + place + "title=" + property(title) + "::" + data(each.toString()) + "\n");
        }
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
