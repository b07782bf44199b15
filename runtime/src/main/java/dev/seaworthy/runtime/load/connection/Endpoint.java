package dev.seaworthy.runtime.load.connection;

/** One end of a connection, as its text writes it. */
public final class Endpoint {
    private final String host;
    private final String port;

    /**
     * An end.
     *
     * @param host the host without brackets, or the path of a socket
     * @param port the port, or nothing where none is written
     */
    public Endpoint(String host, String port) {
        this.host = host;
        this.port = port;
    }

    /** {@return the host without brackets, or the path of a socket} */
    public String host() {
        return host;
    }

    /** {@return the port, or nothing where none is written} */
    public String port() {
        return port;
    }
}
