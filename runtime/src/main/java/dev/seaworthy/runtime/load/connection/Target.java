package dev.seaworthy.runtime.load.connection;

import java.util.List;

/** What a connection leads to on its hosts, as its text says it: which part of it names a database is its kind's affair. */
public final class Target {
    /** No target. */
    static final Target NONE = new Target(List.of(), "", "", "", new Parameters[0]);

    private final List<String> words;
    private final String user;
    private final String path;
    private final String rest;
    private final Parameters[] parameters;

    private Target(List<String> words, String user, String path, String rest, Parameters... parameters) {
        this.words = words;
        this.user = user;
        this.path = path;
        this.rest = rest;
        this.parameters = parameters;
    }

    /** The target of a text that has these words before its hosts, such as a driver's name, in lower case. */
    static Target of(String... words) {
        return new Target(List.of(words), "", "", "", new Parameters[0]);
    }

    /** The same with parameters; those that are asked first come first. */
    Target with(Parameters... others) {
        return new Target(words, user, path, rest, others);
    }

    /** The same with the user before its hosts. */
    Target as(String name) {
        return new Target(words, name, path, rest, parameters);
    }

    /** The same with what follows its hosts: a path, then a query or a fragment. */
    Target at(String place, String more) {
        return new Target(words, user, place, more, parameters);
    }

    /** {@return the words before the hosts, in lower case: the scheme, or the name of a driver and what it adds} */
    public List<String> words() {
        return words;
    }

    /** {@return the user that is written before the hosts, or nothing} */
    public String user() {
        return user;
    }

    /** {@return what follows the hosts, as it is written, up to its parameters} */
    public String path() {
        return path;
    }

    /** {@return what follows the path, as it is written, a fragment included} */
    public String rest() {
        return rest;
    }

    /**
     * A parameter as the driver reads it.
     *
     * @param names the names that mean the same
     * @return the value of the first one that is given, or nothing
     */
    public String parameter(String... names) {
        for (Parameters each : parameters) {
            String value = each.value(names);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
