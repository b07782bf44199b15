package dev.seaworthy.connectors;

import java.util.List;

/**
 * What a driver would open.
 *
 * @param hosts the hosts as the driver has them after parsing; nothing for a socket or the driver's own default
 * @param mayBeClear whether the driver may speak without encryption
 */
record Opened(List<String> hosts, boolean mayBeClear) {}
