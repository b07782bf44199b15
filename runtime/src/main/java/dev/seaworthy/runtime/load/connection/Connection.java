package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import java.util.List;

/** A connection that a text asks for, as its driver reads it. */
public final class Connection {
    private final List<String> hosts;
    private final boolean isLocal;
    private final boolean hasScheme;
    private final @Nullable Doubt doubt;
    private final Channel channel;
    private final List<Endpoint> endpoints;
    private final Target target;

    Connection(List<String> hosts, boolean isLocal, boolean hasScheme, @Nullable Doubt doubt, Channel channel) {
        this(hosts, isLocal, hasScheme, doubt, channel, List.of(), Target.NONE);
    }

    private Connection(
            List<String> hosts,
            boolean isLocal,
            boolean hasScheme,
            @Nullable Doubt doubt,
            Channel channel,
            List<Endpoint> endpoints,
            Target target) {
        this.hosts = hosts;
        this.isLocal = isLocal;
        this.hasScheme = hasScheme;
        this.doubt = doubt;
        this.channel = channel;
        this.endpoints = endpoints;
        this.target = target;
    }

    /** The same, which is known to end there. */
    Connection between(List<Endpoint> ends) {
        return new Connection(hosts, isLocal, hasScheme, doubt, channel, ends, target);
    }

    /** The same, which is known to lead to something on its hosts. */
    Connection to(Target known) {
        return new Connection(hosts, isLocal, hasScheme, doubt, channel, endpoints, known);
    }

    /** The same, in a text without ://, after which a host could be written. */
    Connection withoutSlashes() {
        return doubt == Doubt.NO_HOST
                ? new Connection(hosts, isLocal, hasScheme, Doubt.NO_HOST_ANYWHERE, channel, endpoints, target)
                : this;
    }

    /** {@return the hosts, as they are written, without their ports} */
    public List<String> hosts() {
        return hosts;
    }

    /** {@return whether it stays on the machine whatever its hosts are: a socket, a file, a driver's own default} */
    public boolean isLocal() {
        return isLocal;
    }

    /** {@return its hosts with their ports, and the paths of sockets, as they are written} */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** {@return what it leads to on its hosts} */
    public Target target() {
        return target;
    }

    /** {@return why nobody can tell where it leads, or null} */
    public @Nullable Doubt doubt() {
        return doubt;
    }

    /** {@return whether it is encrypted} */
    public Channel channel() {
        return channel;
    }

    /**
     * Why nobody can tell where it leads.
     *
     * @param isUrl whether the text is of a type that is a URL, which a plain host is not
     * @return the doubt, or null
     */
    public @Nullable Doubt doubtAboutHosts(boolean isUrl) {
        boolean isPlain = doubt == null || doubt == Doubt.NO_PLAIN_HOST;
        return isPlain && isUrl && !hasScheme ? Doubt.NO_SCHEME : doubt;
    }
}
