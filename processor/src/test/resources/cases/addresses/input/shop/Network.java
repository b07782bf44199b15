package shop;

import dev.seaworthy.EnvConfig;
import dev.seaworthy.EnvVar;
import dev.seaworthy.Environment;
import dev.seaworthy.ProductionRule;
import dev.seaworthy.runtime.Cidr;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** IP addresses and networks, and what listens on all of them. */
@EnvConfig
public interface Network {
    /** Which environment this process runs in. */
    @EnvVar("APP_ENV")
    Environment environment();

    /** The interface that the server listens on. */
    @EnvVar(value = "BIND", defaultValue = "127.0.0.1")
    @ProductionRule(notAllInterfaces = true, because = "the load balancer has a network of its own")
    InetAddress bind();

    /** Where metrics are read. */
    @EnvVar(value = "METRICS_BIND", developmentDefault = "*:9000", example = "10.0.0.5:9000")
    @ProductionRule(notAllInterfaces = true)
    InetSocketAddress metricsBind();

    /** Where the queue is open. */
    @EnvVar(value = "QUEUE_BIND", developmentDefault = "tcp://*:5555", example = "tcp://10.0.0.5:5555")
    @ProductionRule(notAllInterfaces = true)
    URI queueBind();

    /** Where the administration is open. */
    @EnvVar(value = "ADMIN_BIND")
    @ProductionRule(notAllInterfaces = true)
    Optional<String> adminBind();

    /** The address of the database. */
    @EnvVar(value = "DATABASE_ADDRESS", developmentDefault = "::1", example = "fd00::5")
    @ProductionRule(noLocalhost = true, mustNotBe = "2001:db8::1")
    InetAddress databaseAddress();

    /** The networks whose proxies are believed. */
    @EnvVar(value = "TRUSTED_PROXIES", defaultValue = "10.0.0.0/8,fd00::/8")
    @ProductionRule(noLocalhost = true, notAllInterfaces = true)
    List<Cidr> trustedProxies();

    /** The network of the office. */
    @EnvVar(value = "OFFICE", sensitive = true, example = "192.0.2.0/24")
    @ProductionRule(distinct = true)
    Optional<Cidr> office();

    /** The name servers. */
    @EnvVar(value = "NAME_SERVERS", separator = " ", example = "10.0.0.53 10.0.1.53")
    Set<InetAddress> nameServers();

    /** The network of each site. */
    @EnvVar(value = "SITES", defaultValue = "")
    Map<String, Cidr> sites();
}
