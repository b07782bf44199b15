package dev.seaworthy.preflight.format;

import java.io.PrintWriter;
import java.util.Locale;

/** How a verdict is printed. */
public enum Format {
    /** For people: what a start prints. */
    TEXT {
        @Override
        public void print(Verdict verdict, boolean isColoured, PrintWriter out) {
            new TextFormat(isColoured).print(verdict, out);
        }
    },

    /** For programs: one object, which {@code check-1.schema.json} describes. */
    JSON {
        @Override
        public void print(Verdict verdict, boolean isColoured, PrintWriter out) {
            JsonFormat.print(verdict, out);
        }
    },

    /** For GitHub Actions: workflow commands, which become annotations. */
    GITHUB {
        @Override
        public void print(Verdict verdict, boolean isColoured, PrintWriter out) {
            GithubFormat.print(verdict, out);
        }
    },

    /** For test reports: one test case a variable. */
    JUNIT {
        @Override
        public void print(Verdict verdict, boolean isColoured, PrintWriter out) {
            JunitFormat.print(verdict, out);
        }
    },

    /** For code scanning: SARIF 2.1.0. */
    SARIF {
        @Override
        public void print(Verdict verdict, boolean isColoured, PrintWriter out) {
            SarifFormat.print(verdict, out);
        }
    };

    /**
     * Prints a verdict.
     *
     * @param verdict the verdict
     * @param isColoured whether a person looks at a terminal
     * @param out where to print
     */
    public abstract void print(Verdict verdict, boolean isColoured, PrintWriter out);

    /** The word for it on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
