package dev.seaworthy.preflight.scan;

import java.io.PrintWriter;
import java.util.List;

/** The report of a search, for people. */
public final class ScanText {
    private ScanText() {}

    /**
     * Prints a report.
     *
     * @param report the report
     * @param out where to print
     */
    public static void print(ScanReport report, PrintWriter out) {
        printFindings(report, out);
        printSought(report, out);
        if (!report.notSought().isEmpty()) {
            out.print("\nNot looked for:\n\n");
            for (NotSought each : report.notSought()) {
                out.print("  " + each.setting() + ": " + each.reason() + "\n");
            }
        }
        printNotes("Cannot be read:", report.unread(), out);
        printNotes("Passed over:", report.skipped(), out);
    }

    private static void printFindings(ScanReport report, PrintWriter out) {
        if (report.findings().isEmpty()) {
            out.print("No value of " + report.configuration() + " was found.\n");
            return;
        }
        out.print("Values of " + report.configuration() + " were found:\n\n");
        for (Finding each : report.findings()) {
            String where = each.place()
                    .map(place -> each.file() + ", " + place.words())
                    .orElseGet(() -> "the name of " + each.file());
            String times = each.times() == 1 ? "" : ", " + each.times() + " times";
            out.print(
                    "  " + String.join(" and ", each.settings()) + " in " + where + ": " + each.form() + times + "\n");
        }
        out.print("\nRemove them there, and replace the secrets: whoever could read the files may have them.\n");
    }

    private static void printSought(ScanReport report, PrintWriter out) {
        out.print(
                report.sought().isEmpty()
                        ? "No value was looked for: no sensitive setting has one that tells.\n"
                        : "Looked for: " + String.join(", ", report.sought()) + ".\n");
    }

    private static void printNotes(String title, List<Note> notes, PrintWriter out) {
        if (!notes.isEmpty()) {
            out.print("\n" + title + "\n\n");
            for (Note each : notes) {
                out.print("  " + each.file() + ": " + each.reason() + "\n");
            }
        }
    }
}
