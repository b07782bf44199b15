package dev.seaworthy.runtime;

import java.util.List;

/** A configuration that cannot start. The message is the whole report; there is no cause, and no secret in it. */
public final class ConfigException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ConfigException(String report, List<Problem> problems) {
        super(report);
        this.problems = problems;
    }

    /**
     * Every problem, in the order of declaration.
     *
     * @return the problems, at least one; none after deserialisation, which keeps the message only
     */
    @SuppressWarnings("NullAway") // Deserialisation leaves a transient field null.
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
