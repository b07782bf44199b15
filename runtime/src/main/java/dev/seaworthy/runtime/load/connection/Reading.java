package dev.seaworthy.runtime.load.connection;

import dev.seaworthy.runtime.Nullable;
import java.util.ArrayList;
import java.util.List;

/** Collects the hosts of one connection while its text is read. */
final class Reading {
    private static final String SOCKET = ".sock";
    private static final String TEMPLATE_MARKS = "${}<>";

    private final List<String> hosts = new ArrayList<>();
    private final List<Endpoint> endpoints = new ArrayList<>();
    private final boolean isOfMongodb;
    private int addresses;
    private boolean isLocal;
    private boolean isMissing;
    private boolean isService;
    private Doubt noHost = Doubt.NO_HOST;
    private @Nullable Doubt doubt;

    Reading() {
        this(false);
    }

    /** Of MongoDB's drivers, or of any other's. */
    Reading(boolean isOfMongodb) {
        this.isOfMongodb = isOfMongodb;
    }

    /** A host and its port; a path stands for a socket, and so does a name after an at sign, as Linux has them. */
    private void host(Text host, Text port) {
        String decoded = host.stripped().decoded();
        int bracket = decoded.indexOf(']');
        String name = bracket < 0 ? decoded : decoded.substring(0, bracket);
        if (name.isEmpty()) {
            isMissing = true;
        } else if (name.charAt(0) == '/' || name.charAt(0) == '@' || isSocket(name)) {
            local(name);
        } else {
            hosts.add(name);
            endpoints.add(new Endpoint(name, number(port)));
            if (isTemplate(new Text(name))) {
                doubt(Doubt.TEMPLATE);
            } else if (hasBlank(name)) {
                doubt(Doubt.WHITE_SPACE);
            }
        }
    }

    /** Whether a name is the path of a socket: without a directory MongoDB's drivers alone take one for that. */
    private boolean isSocket(String name) {
        return name.endsWith(SOCKET) && (isOfMongodb || name.indexOf('/') >= 0);
    }

    /** The port after a colon, or nothing. */
    private static String number(Text port) {
        Text digits = port.startsWith(":") ? port.between(1, port.endAt(":/?#;, ", 1)) : port.between(0, 0);
        return digits.isNumber() ? digits.toString() : "";
    }

    /** Whether something should have been inserted: {@code $(HOST)}, <code>${HOST}</code>, <code>{{ host }}</code>, {@code <host>}. */
    static boolean isTemplate(Text host) {
        return host.endAt(TEMPLATE_MARKS, 0) < host.length();
    }

    private static boolean hasBlank(String name) {
        boolean hasBlank = false;
        for (int i = 0; i < name.length(); i++) {
            hasBlank |= Text.isBlank(name.charAt(i));
        }
        return hasBlank;
    }

    /** One host with what may stand around it: {@code user:password@host:port}. */
    void element(Text element) {
        address(element.after(element.lastIndexOf('@') + 1));
    }

    /** One host, and its port if that stands apart. */
    void address(Text address, Text port) {
        address(address);
        int last = endpoints.size() - 1;
        if (!port.isEmpty() && last >= 0) {
            endpoints.set(last, new Endpoint(endpoints.get(last).host(), port.toString()));
        }
    }

    /** One host, perhaps with a port. */
    void address(Text address) {
        addresses++;
        Text host = address.indexOf('%') < 0
                ? address.stripped()
                : new Text(address.stripped().decoded());
        if (host.hasAt(host.length() - SOCKET.length(), SOCKET) && isSocket(host.toString())) {
            local(host.toString());
            return;
        }
        if (host.startsWith("[") && host.indexOf(']') >= 0) {
            host(host.between(1, host.indexOf(']')), host.after(host.indexOf(']') + 1));
            return;
        }
        host = host.startsWith("[") ? host.after(1) : host;
        int colon = host.indexOf(':');
        int last = colon < 0 ? -1 : host.lastIndexOf(':');
        if (colon != last && isAddress(host)) {
            // An IPv6 address without brackets, and the same with a port after it.
            hosts.add(host.toString());
            hosts.add(host.between(0, last).toString());
            endpoints.add(new Endpoint(host.toString(), ""));
            endpoints.add(new Endpoint(host.between(0, last).toString(), number(host.after(last))));
        } else {
            int end = host.endAt(":]", 0);
            host(host.between(0, end), host.after(end));
        }
    }

    private static boolean isAddress(Text host) {
        if (host.startsWith(":") && !host.startsWith("::")) {
            return false;
        }
        int end = host.endAt("%", 0);
        for (int i = 0; i < end; i++) {
            char c = host.at(i);
            if (c != ':' && c != '.' && Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Hosts with a comma between them. */
    void list(Text list) {
        int start = 0;
        while (start <= list.length()) {
            int stop = list.endAt(",", start);
            element(list.between(start, stop));
            start = stop + 1;
        }
    }

    /** Hosts of a parameter, with a comma between them; what begins with a slash or an at sign is a socket. */
    void names(Text list) {
        int start = 0;
        while (start <= list.length()) {
            int stop = list.endAt(",", start);
            Text name = list.between(start, stop);
            if (name.startsWith("/") || name.startsWith("@")) {
                local(name.toString());
            } else {
                element(name);
            }
            start = stop + 1;
        }
    }

    /** The driver opens its default. */
    void missing() {
        isMissing = true;
    }

    void local() {
        isLocal = true;
    }

    /** A socket, by its path or name where it has one. */
    void local(@Nullable String path) {
        isLocal = true;
        end(path);
    }

    /**
     * A named pipe of Windows, by a path whose host may be another machine: {@code \\\\db\\pipe\\MySQL}; any other path, and none,
     * is of this machine.
     */
    void pipe(@Nullable String path) {
        String host = path == null ? "" : hostOf(path);
        if (host.isEmpty()) {
            isLocal = true;
        } else {
            hosts.add(host);
            if (isTemplate(new Text(host))) {
                doubt(Doubt.TEMPLATE);
            }
        }
        end(path);
    }

    /** The machine of a path that begins with two backslashes; a dot and a question mark there are this machine. */
    private static String hostOf(String path) {
        Text text = new Text(path.replace('/', '\\'));
        int start = text.startsWith("\\\\") ? 2 : text.length();
        if (text.hasAt(start, ".\\unc\\") || text.hasAt(start, "?\\unc\\")) {
            start += "?\\unc\\".length();
        }
        Text host = text.between(start, text.endAt("\\", start));
        return host.isOneOf(".", "?") ? "" : host.toString();
    }

    /** A named pipe on each host, or on this machine where no host is written. */
    void pipes(String name) {
        List<String> machines = List.copyOf(hosts);
        if (machines.isEmpty()) {
            clear();
            pipe(path(".", name));
            return;
        }
        hosts.clear();
        endpoints.clear();
        for (String machine : machines) {
            pipe(path(machine.equals("localhost") ? "." : machine, name));
        }
    }

    private static String path(String machine, String name) {
        return "\\\\".concat(machine).concat("\\pipe\\").concat(name);
    }

    /** The driver finds the host by itself. */
    void service() {
        isService = true;
    }

    /** The driver finds the host by a name of its instance. */
    void service(@Nullable String instance) {
        isService = true;
        end(instance);
    }

    private void end(@Nullable String name) {
        if (name != null) {
            endpoints.add(new Endpoint(name, ""));
        }
    }

    void doubtTwice(@Nullable Doubt why) {
        if (why != null) {
            doubt(why);
        }
    }

    void doubt(Doubt why) {
        doubt = doubt == null ? why : doubt;
    }

    /** The words where no host is read. They are not a doubt of their own, which would come before others. */
    void noHost(Doubt why) {
        noHost = why;
    }

    /** Whether several hosts are written. */
    boolean hasSeveral() {
        return addresses > 1;
    }

    /** Whether nobody can tell, so far, what is opened. */
    boolean isDoubtful() {
        return doubt != null;
    }

    boolean hasHost() {
        return isLocal || !hosts.isEmpty();
    }

    /** Forgets the hosts, because others take their place. */
    void clear() {
        hosts.clear();
        endpoints.clear();
        isMissing = false;
        isLocal = false;
        doubt = null;
    }

    /**
     * The connection.
     *
     * @param isLocalByDefault whether the driver opens the local machine where no host is written
     * @param channel its channel
     */
    Connection connection(boolean isLocalByDefault, Channel channel) {
        boolean isNone = !hasHost() && !isService;
        Doubt why = doubt == null && (isNone || isMissing) ? noHost : doubt;
        return new Connection(hosts, isLocal || (isNone && isLocalByDefault), true, why, channel).between(endpoints);
    }
}
