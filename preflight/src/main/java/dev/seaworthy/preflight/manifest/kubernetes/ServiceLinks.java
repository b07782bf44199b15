package dev.seaworthy.preflight.manifest.kubernetes;

import dev.seaworthy.preflight.manifest.yaml.Yaml;
import dev.seaworthy.preflight.plan.PlannedVariable;
import dev.seaworthy.preflight.plan.ShownName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The variables that the kubelet sets in each container of a namespace for one of its Services
 * (https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables). They are not known: the address is the
 * cluster's, and a Service that is made after the container has none.
 */
final class ServiceLinks {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final Set<String> PROTOCOLS = Set.of("TCP", "UDP", "SCTP");
    private static final String ADDRESS = "the address that the cluster gives it";
    private static final String FIX = "set enableServiceLinks: false in the spec of the pod, or set it in env";

    private final KubernetesObject service;
    private final Map<String, PlannedVariable> variables = new LinkedHashMap<>();

    private ServiceLinks(KubernetesObject service) {
        this.service = service;
    }

    /** The variables of a Service; none where it has no address of its own, or its name is not known. */
    static Map<String, PlannedVariable> of(KubernetesObject service) {
        ServiceLinks links = new ServiceLinks(service);
        if (links.hasAddress() && !service.isNameGenerated() && !service.name().isEmpty()) {
            links.add();
        }
        return links.variables;
    }

    private boolean hasAddress() {
        Yaml spec = service.body().get("spec");
        List<Yaml> addresses = spec.get("clusterIPs").list();
        boolean isHeadless = spec.get("clusterIP").word().equals("None")
                || (!addresses.isEmpty() && addresses.get(0).word().equals("None"));
        return !isHeadless && !spec.get("type").word().equals("ExternalName");
    }

    private void add() {
        String start = inVariables(service.name());
        set(start + "_SERVICE_HOST", ADDRESS);
        boolean isFirst = true;
        for (Yaml each : service.body().get("spec").get("ports").list()) {
            String port = each.get("port").word();
            String written = each.get("protocol").word();
            String protocol = written.isEmpty() ? "TCP" : written;
            if (NUMBER.matcher(port).matches() && PROTOCOLS.contains(protocol)) {
                add(start, each.get("name").word(), port, protocol, isFirst);
                isFirst = false;
            }
        }
    }

    private void add(String start, String name, String port, String protocol, boolean isFirst) {
        String scheme = protocol.toLowerCase(Locale.ROOT);
        String url = "a URL such as " + scheme + "://10.0.0.1:" + port;
        if (isFirst) {
            set(start + "_SERVICE_PORT", port);
            set(start + "_PORT", url);
        }
        if (!name.isEmpty()) {
            set(start + "_SERVICE_PORT_" + inVariables(name), port);
        }
        String ofPort = start + "_PORT_" + port + "_" + protocol;
        set(ofPort, url);
        set(ofPort + "_PROTO", scheme);
        set(ofPort + "_PORT", port);
        set(ofPort + "_ADDR", ADDRESS);
    }

    private void set(String variable, String value) {
        String reason = "the kubelet sets it for Service " + ShownName.ofObject(service.name()) + ", to " + value;
        variables.put(variable, PlannedVariable.notGiven(service.body().place(), reason, FIX));
    }

    private static String inVariables(String name) {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
