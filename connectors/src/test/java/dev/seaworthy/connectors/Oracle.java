package dev.seaworthy.connectors;

import dev.seaworthy.runtime.Nullable;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oracle.jdbc.diagnostics.Diagnosable;
import oracle.net.ns.NetException;
import oracle.net.resolver.AddrResolution;
import oracle.net.resolver.EZConnectResolver;

/** Oracle's thin driver: the hosts that it asks a resolver of ours for, and the protocols of the descriptor that it makes. */
final class Oracle implements Connector {
    private static final String URL = "jdbc:oracle:thin:@";

    private static final Pattern PROTOCOL =
            Pattern.compile("\\(\\s*PROTOCOL\\s*=\\s*([^)\\s]*)\\s*\\)", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "Oracle thin";
    }

    @Override
    public Grammar grammar() {
        return new Grammar(
                List.of(URL, URL + "//", URL + "tcps://", URL + "tcp://"),
                List.of(
                        "(DESCRIPTION=(ADDRESS=(PROTOCOL=TCP)(HOST=%h)(PORT=1521))(CONNECT_DATA=(SID=x)))",
                        "(DESCRIPTION = (ADDRESS = (PROTOCOL = TCPS)(HOST = %h)(PORT = 2484))(CONNECT_DATA = (SID = x)))",
                        "(DESCRIPTION=(ADDRESS_LIST=(ADDRESS=(HOST=%h)(PROTOCOL=tcps)(PORT=1))(ADDRESS=(HOST=%h)(PROTOCOL=tcps)"
                                + "(PORT=1)))(CONNECT_DATA=(SERVICE_NAME=localhost)))",
                        "(DESCRIPTION=(ADDRESS=(PROTOCOL=tcps)(HOST=%h)(PORT=1))(ADDRESS=(PROTOCOL=tcp)(HOST=%h)(PORT=1))"
                                + "(CONNECT_DATA=(SID=x)))",
                        "%h:1521:localhost"),
                List.of("", "/shop", "/localhost"),
                "?",
                "&",
                List.of("connect_timeout=10", "ssl_server_dn_match=true"));
    }

    @Override
    public Optional<Opened> open(String text) {
        if (!text.startsWith(URL)) {
            return Optional.empty();
        }
        List<String> hosts = new ArrayList<>();
        try {
            AddrResolution resolution = new AddrResolution(
                    EZConnectResolver.newInstance(text.substring(URL.length())).getResolvedUrl(),
                    new Properties(),
                    null,
                    host -> found(host, hosts),
                    (Diagnosable) quiet(Diagnosable.class),
                    null);
            boolean mayBeClear = false;
            Matcher protocols = PROTOCOL.matcher(resolution.getTNSAddress());
            while (protocols.find()) {
                mayBeClear |= !protocols.group(1).equalsIgnoreCase("tcps");
            }
            if (hosts.size() == 1 && text.indexOf('(') < 0 && text.indexOf(',') >= 0) {
                // Easy Connect Plus reads a list there, of which this parser takes the first host.
                return Optional.empty();
            }
            return hosts.isEmpty() ? Optional.empty() : Optional.of(new Opened(hosts, mayBeClear));
        } catch (NetException | RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** An address for every name, so that nothing is looked up. */
    private static InetAddress[] found(@Nullable String host, List<String> hosts) throws UnknownHostException {
        hosts.add(host == null ? "" : host);
        return new InetAddress[] {InetAddress.getByAddress(host, new byte[] {10, 0, 0, 1})};
    }

    /** A log that writes nothing. */
    private static Object quiet(Class<?> type) {
        return Proxy.newProxyInstance(
                Oracle.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Class<?> result = method.getReturnType();
                    if (result.isInstance(proxy)) {
                        return proxy;
                    }
                    if (result == boolean.class) {
                        return false;
                    }
                    return result.isInterface() ? quiet(result) : null;
                });
    }
}
