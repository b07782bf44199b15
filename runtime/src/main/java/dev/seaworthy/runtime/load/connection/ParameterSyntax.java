package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.text.Ascii;
import java.util.Set;

/** How a driver family writes the parameters of a URL. A row says what its parser does; the drivers' own are run beside it. */
@SuppressWarnings("ImmutableEnumChecker") // Sets from Set.of do not change.
enum ParameterSyntax {
    /** {@code org.postgresql.Driver.parseURL}: names are neither trimmed, decoded nor compared without case. */
    POSTGRESQL("?", "&", "", Habit.EXACT_NAMES, Habit.DECODED_VALUES),
    /** {@code ConnectionFactoryOptions.parse} of R2DBC: a URI's query, names as they are. */
    R2DBC("?", "&", "#", Habit.EXACT_NAMES, Habit.DECODED_NAMES, Habit.DECODED_VALUES),
    /** libpq: names are found as they are. */
    QUERY_EXACT("?", "&", "#", Habit.EXACT_NAMES, Habit.DECODED_NAMES, Habit.DECODED_VALUES),
    /** {@code com.mysql.cj.conf.ConnectionUrlParser}: trimmed and decoded. */
    MYSQL(
            "?",
            "&",
            "#",
            Habit.EXACT_NAMES,
            Habit.DECODED_NAMES,
            Habit.DECODED_VALUES,
            Habit.TRIMMED_NAMES,
            Habit.TRIMMED_VALUES),
    /** {@code org.mariadb.jdbc.Configuration.parse}: after the first question mark, as it is written. */
    MARIADB("?", "&", ""),
    /** {@code com.mongodb.ConnectionString}: semicolons separate too, names are found without case. */
    MONGODB("?", "&;", "", Habit.DECODED_VALUES, Habit.TRIMMED_VALUES),
    /** {@code com.clickhouse.jdbc.internal.JdbcConfiguration}: a URI's query, names as they are. */
    CLICKHOUSE("?", "&", "#", Habit.EXACT_NAMES, Habit.DECODED_NAMES, Habit.DECODED_VALUES),
    /** RFC 3986 with the usual {@code name=value}; clients differ in case and white space, neither counts here. */
    QUERY("?", "&", "#", Habit.DECODED_NAMES, Habit.DECODED_VALUES, Habit.TRIMMED_NAMES, Habit.TRIMMED_VALUES),
    /** Vendors' own mixtures, such as Db2's {@code /db:name=value;} and Hive's {@code /db;name=value?name=value}. */
    MIXED("?;:/", "&;?:/", "", Habit.DECODED_NAMES, Habit.DECODED_VALUES, Habit.TRIMMED_NAMES, Habit.TRIMMED_VALUES);

    /** What a parser does with a parameter. */
    private enum Habit {
        EXACT_NAMES,
        DECODED_NAMES,
        DECODED_VALUES,
        TRIMMED_NAMES,
        TRIMMED_VALUES
    }

    private final String start;
    private final String separators;
    private final String end;
    private final Set<Habit> habits;

    ParameterSyntax(String start, String separators, String end, Habit... habits) {
        this.start = start;
        this.separators = separators;
        this.end = end;
        this.habits = Set.of(habits);
    }

    private boolean has(Habit habit) {
        return habits.contains(habit);
    }

    Parameters none() {
        return new Parameters(has(Habit.EXACT_NAMES));
    }

    /** The parameters in what follows the hosts of a URL. */
    Parameters read(Text tail) {
        Parameters parameters = none();
        int stop = tail.endAt(end, 0);
        int at = tail.endAt(start, 0) + 1;
        while (at < stop) {
            int next = Math.min(tail.endAt(separators, at), stop);
            add(tail.between(at, next), parameters);
            at = next + 1;
        }
        return parameters;
    }

    /** Adds one {@code name=value}. */
    void add(Text pair, Parameters parameters) {
        int equals = pair.indexOf('=');
        // A name alone is a value of nothing, but for R2DBC, which does not see it.
        boolean isSeen = !pair.isEmpty() && (equals >= 0 || this != R2DBC);
        if (isSeen) {
            Text name = equals < 0 ? pair : pair.between(0, equals);
            String value = value(equals < 0 ? pair.after(pair.length()) : pair.after(equals + 1));
            parameters.add(name(name), has(Habit.TRIMMED_VALUES) ? value.strip() : value);
        }
    }

    private String value(Text written) {
        // A plus is a blank to MongoDB's driver.
        Text value = this == MONGODB ? new Text(written.toString().replace('+', ' ')) : written;
        return has(Habit.DECODED_VALUES) ? value.decoded() : value.toString();
    }

    private String name(Text written) {
        String name = has(Habit.DECODED_NAMES) ? written.decoded() : written.toString();
        if (this == POSTGRESQL && name.equalsIgnoreCase("host")) {
            // The driver takes the words of a service file in any case.
            return "host";
        }
        if (this == MARIADB && name.equalsIgnoreCase("useSsl")) {
            // The driver knows its older name of sslMode in two spellings, unlike every other name.
            return name.equals("useSsl") || name.equals("useSSL") ? name : "";
        }
        String trimmed = has(Habit.TRIMMED_NAMES) ? name.strip() : name;
        return this == MYSQL && !trimmed.equalsIgnoreCase("host") ? nameOfMysql(trimmed) : trimmed;
    }

    /** A name as MySQL's driver has it: of those that say where a host is, in any case; the others are exact. */
    static String nameOfMysql(String name) {
        return switch (Ascii.lower(name)) {
            case "host" -> "host";
            case "path" -> "path";
            case "namedpipepath" -> "namedPipePath";
            case "protocol" -> "protocol";
            default -> name;
        };
    }
}
