package dev.seaworthy.preflight.scan;

import java.io.PrintWriter;
import java.util.Locale;

/** How the report of a search is printed. */
public enum ScanFormat {
    /** For people. */
    TEXT {
        @Override
        public void print(ScanReport report, PrintWriter out) {
            ScanText.print(report, out);
        }
    },

    /** For programs. */
    JSON {
        @Override
        public void print(ScanReport report, PrintWriter out) {
            ScanJson.print(report, out);
        }
    };

    /**
     * Prints a report.
     *
     * @param report the report
     * @param out where to print
     */
    public abstract void print(ScanReport report, PrintWriter out);

    /** The word for it on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
