package dev.seaworthy.runtime;

/** A group of settings: which interface it is, and where the configuration has it. */
public final class ConfigGroup {
    private final String path;
    private final Class<?> type;
    private final boolean isOptional;

    /**
     * A group, made by loaders.
     *
     * @param path the accessors that lead to it, such as {@code smtp} or {@code database.pool}
     * @param type its interface
     * @param isOptional whether it may be absent, itself or a group that holds it
     */
    public ConfigGroup(String path, Class<?> type, boolean isOptional) {
        this.path = path;
        this.type = type;
        this.isOptional = isOptional;
    }

    /**
     * Where the configuration has it.
     *
     * @return the accessors that lead to it, separated by dots
     */
    public String path() {
        return path;
    }

    /**
     * What it is.
     *
     * @return its interface; two groups may share one
     */
    public Class<?> type() {
        return type;
    }

    /**
     * Whether it may be absent.
     *
     * @return whether it, or a group that holds it, is optional
     */
    public boolean isOptional() {
        return isOptional;
    }

    /** The path and the interface. */
    @Override
    public String toString() {
        return path + ": " + type.getName();
    }
}
