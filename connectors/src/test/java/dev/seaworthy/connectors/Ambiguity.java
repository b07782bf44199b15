package dev.seaworthy.connectors;

import dev.seaworthy.runtime.load.Violation;
import java.util.List;

/**
 * What is refused although a driver may read it in a harmless way, because another program, or its next version, need not: the
 * short list of docs/connections.md.
 */
final class Ambiguity {
    private static final List<String> DOCUMENTED = List.of(
            // A parameter that decides is given twice.
            " twice",
            "must not set both",
            // A server after the slashes of SQL Server's URL, and another one in its parameters.
            "must name its server once",
            // A URL without a host, or with an empty element in its list of hosts.
            "must name a host",
            // A list of hosts in a URL whose program takes one, and then opens its default.
            "must name one host",
            // A host without a scheme, for encrypted.
            "must begin with a scheme",
            // One slash after the scheme, or none, where some programs read a path and some a host.
            "must have :// after its scheme",
            // Two schemes, of which one may be taken for a host.
            "must have one scheme",
            // A slash, a question mark or a hash in a password, after which some programs read on to the at sign.
            "must be percent-encoded where a password",
            // A colon without a port after it.
            "must have a number as its port",
            // A comma after the host of a URL of the Web, at which NATS's and Elasticsearch's programs split.
            "where a comma follows its host",
            // Another URL after a comma within the parameters of one, which may be a list or a value.
            "must not hold another URL in its parameters",
            // A parenthesis that nothing closes.
            "must close its parentheses",
            // A port after the parentheses of a host of MySQL's, which its driver then takes for a name.
            "after the parentheses of a host",
            // A connect descriptor among hosts, of which Oracle's driver reads some.
            "must be a list of hosts or a connect descriptor",
            // A semicolon among key words that blanks separate.
            "must not have both blanks and semicolons",
            // A backslash, which some programs take for a slash.
            "must not hold a backslash",
            // White space within a host, at which some programs split.
            "must not hold white space");

    private Ambiguity() {}

    static boolean isDocumented(Violation violation) {
        return DOCUMENTED.stream().anyMatch(violation.message()::contains);
    }
}
