package dev.seaworthy.processor.emit;

import dev.seaworthy.Environment;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.dotenv.Files;
import java.util.ArrayList;
import java.util.List;

/** What documents explain once for a whole configuration: the same sentences in every format. */
public final class Guidance {
    private final ConfigModel config;

    /** The sentences for one configuration. */
    public Guidance(ConfigModel config) {
        this.config = config;
    }

    /** Where a document comes from, and how it is changed. */
    public Phrase origin() {
        return Phrase.text("Generated from ")
                .andCode(config.qualifiedName())
                .andText(". Do not edit this page: change the interface and compile with ")
                .andCode("-Aseaworthy.docs.dir")
                .andText(".");
    }

    /** Which variable says the environment, and where it is set. */
    public Phrase environment() {
        return Phrase.EMPTY
                .andVariable(config.environmentVariable())
                .andText(" says in which environment the process runs: ")
                .and(Phrase.codes(EnvironmentNames.canonical().all(), "or"))
                .and(otherNames())
                .and(Phrase.ofSentence(
                        ". It has no default. `.env` and `.env.local` may only set it to `development`; otherwise set it in"
                                + " the process environment:"));
    }

    private Phrase otherNames() {
        List<Phrase> names = new ArrayList<>();
        for (Environment each : Environment.values()) {
            List<String> own = config.environmentNames().ownOf(each);
            if (!own.isEmpty()) {
                names.add(Phrase.codes(own, "and")
                        .andText(own.size() == 1 ? " is another name of " : " are other names of ")
                        .andCode(each.variableValue()));
            }
        }
        return names.isEmpty() ? Phrase.EMPTY : Phrase.text("; ").and(Phrase.joined(names, ", "));
    }

    /** Which dotenv files are read where development has other names, or nothing. */
    public Phrase dotenvFiles() {
        List<String> own = config.environmentNames().ownOf(Environment.DEVELOPMENT);
        if (own.isEmpty()) {
            return Phrase.EMPTY;
        }
        String name = own.contains("test") ? "test" : own.get(0);
        Phrase files = Phrase.text("The dotenv files are those of the name that is written: in ")
                .andCode(name)
                .andText(" they are ")
                .and(Phrase.codes(Files.names(name), "and"));
        return name.equals("test") ? files.and(Phrase.ofSentence(", without `.env.local`.")) : files.andText(".");
    }

    /** What one environment is. */
    public static Phrase of(Environment environment) {
        return Phrase.ofSentence(
                switch (environment) {
                    case DEVELOPMENT ->
                        "A developer's machine: development defaults and `.env` files apply, production rules do not.";
                    case STAGING ->
                        "A rehearsal of production: no development default applies, and the report lists what production"
                                + " would refuse.";
                    case PRODUCTION ->
                        "Where users are: every production rule holds, or the application does not start.";
                });
    }

    /** What is true of every rule, a sentence each: the same whatever the settings are. */
    public static List<Phrase> rules() {
        return List.of(
                Phrase.text(
                        "In staging, a rule that holds only in production does not stop the start; the report says what"
                                + " production would refuse."),
                Phrase.ofSentence("An operator can waive one rule by its name until a day at most 30 days ahead:"
                        + " `SEAWORTHY_WAIVE=\"RULE until YYYY-MM-DD because REASON\"`."),
                Phrase.ofSentence(
                        "A sensitive variable is also refused in staging and production when its value is its own"
                                + " development default or example: by its rule `strongSecret` where that refuses, and elsewhere by"
                                + " `distinct`."));
    }
}
