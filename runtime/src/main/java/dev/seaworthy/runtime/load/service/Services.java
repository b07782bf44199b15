package dev.seaworthy.runtime.load.service;

import dev.seaworthy.runtime.Nullable;
import dev.seaworthy.runtime.load.connection.Connection;
import dev.seaworthy.runtime.load.connection.Connections;
import dev.seaworthy.runtime.load.connection.Endpoint;
import dev.seaworthy.runtime.load.connection.Target;
import dev.seaworthy.runtime.load.rule.HostNames;
import dev.seaworthy.runtime.text.Ascii;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the services that a text leads to, by what its drivers read in it. */
final class Services {
    private static final String[] PORTS = {"portNumber", "port", "PGPORT"};
    private static final Set<String> TRANSPORTS =
            Set.of("tcp", "ssl", "tls", "opentls", "udp", "plaintext", "sasl_plaintext", "sasl_ssl");
    private static final String[] INSTANCES = {"instanceName", "instance"};

    private Services() {}

    /** The services of a text; none when it is not an address. */
    static List<Service> of(String written) {
        String text = written.strip();
        List<Service> services = new ArrayList<>();
        Service resource = Clouds.ofArn(text);
        if (resource != null) {
            services.add(resource);
            return services;
        }
        for (Connection connection : Connections.of(isWebWithoutScheme(text) ? "https://" + text : text)) {
            if (isAddress(connection, text)) {
                services.add(of(connection));
            }
        }
        return services;
    }

    /** The kinds of the services of a text, those that it says. */
    static Set<String> kinds(String text) {
        return kinds(of(text));
    }

    /** The kinds of services, those that are known. */
    static Set<String> kinds(List<Service> services) {
        Set<String> kinds = new TreeSet<>();
        for (Service each : services) {
            if (!each.kind().isEmpty()) {
                kinds.add(each.kind());
            }
        }
        return kinds;
    }

    /** A text without a scheme is an address only when nothing in it is anything else. */
    private static boolean isAddress(Connection connection, String text) {
        Target target = connection.target();
        boolean leads = !connection.endpoints().isEmpty()
                || connection.isLocal()
                || !account(target).isEmpty();
        boolean isRead = !target.words().isEmpty() || text.indexOf('=') > 0;
        return leads && (isRead || isHosts(text));
    }

    private static String account(Target target) {
        return target.parameter("AccountName");
    }

    /** {@code hooks.example.com/services/1}: a host with a dot, and what only a web address has after it. */
    private static boolean isWebWithoutScheme(String text) {
        int slash = text.indexOf('/');
        int dot = text.indexOf('.');
        return dot > 0
                && dot < slash
                && text.indexOf("://") < 0
                && text.indexOf(' ') < 0
                && text.indexOf('@') < 0
                && isHost(text.substring(0, slash));
    }

    /** Whether it is a host, or several with commas, semicolons or bars between them. */
    private static boolean isHosts(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ",;|".indexOf(text.charAt(i)) >= 0) {
                if (!isHost(text.substring(start, i).strip())) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** Whether a word is a host: it has a dot or a port, is an address, or the machine itself. */
    private static boolean isHost(String word) {
        int colon = word.indexOf(':', word.lastIndexOf(']') + 1);
        boolean isAddress = word.startsWith("[") || colon != word.lastIndexOf(':');
        String name = colon < 0 || isAddress ? word : word.substring(0, colon);
        boolean isNamed = name.indexOf('.') > 0 || colon > 0 || name.equals("localhost");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isDigit = Character.digit(c, 16) >= 0 || ":.[]%".indexOf(c) >= 0;
            isNamed &= isAddress ? isDigit : Character.isLetterOrDigit(c) || "-._%".indexOf(c) >= 0;
        }
        return isNamed && (colon < 0 || isAddress || isPort(word, colon + 1));
    }

    private static boolean isPort(String word, int start) {
        boolean isNumber = start < word.length();
        for (int i = start; i < word.length(); i++) {
            isNumber &= word.charAt(i) >= '0' && word.charAt(i) <= '9';
        }
        return isNumber;
    }

    private static Service of(Connection connection) {
        Target target = connection.target();
        Kind kind = Kind.of(target.words());
        List<Endpoint> ends = connection.endpoints();
        Service cloud = ofCloud(kind, ends, target);
        Naming naming = kind == null ? Naming.DATABASE : kind.naming();
        return cloud == null ? new Service(label(kind, target), places(kind, ends, target), naming.of(target)) : cloud;
    }

    private static @Nullable Service ofCloud(@Nullable Kind kind, List<Endpoint> ends, Target target) {
        if (!account(target).isEmpty()) {
            return Clouds.azure(account(target), "", "");
        }
        return ends.isEmpty()
                ? null
                : Clouds.of(kind, HostNames.canonical(ends.get(0).host()), target);
    }

    /** What the kind is called; one that no table knows is called by its scheme, unless that only says how bytes travel. */
    private static String label(@Nullable Kind kind, Target target) {
        if (kind != null) {
            return kind.label();
        }
        String word = target.words().isEmpty() ? "" : target.words().get(0);
        return TRANSPORTS.contains(word) ? "" : word;
    }

    /** Where it is; the machine itself, when no host is written and the driver has a default, or it is a file. */
    private static List<Endpoint> places(@Nullable Kind kind, List<Endpoint> ends, Target target) {
        List<Endpoint> places = new ArrayList<>();
        String[] ports = target.parameter(PORTS).split(",", -1);
        for (int i = 0; i < ends.size(); i++) {
            String own = ends.get(i).port();
            places.add(place(kind, ends.get(i).host(), own.isEmpty() ? ports[i < ports.length ? i : 0] : own, target));
        }
        if (places.isEmpty()) {
            places.add(place(kind, "localhost", ports[0], target));
        }
        return places;
    }

    private static Endpoint place(@Nullable Kind kind, String host, String port, Target target) {
        if (host.indexOf('/') >= 0) {
            return new Endpoint(Clouds.socket(host), "");
        }
        String name = Clouds.endpoint(HostNames.canonical(host));
        String instance = target.parameter(INSTANCES);
        if (port.isEmpty() && !instance.isEmpty()) {
            return new Endpoint(name + "\\" + Ascii.lower(instance), "");
        }
        boolean isFound = !target.words().isEmpty() && target.words().get(0).endsWith("+srv");
        return new Endpoint(name, kind == null || isFound ? port : kind.port(port));
    }
}
