package dev.seaworthy.connectors;

import java.util.List;

/**
 * How texts for a driver are written.
 *
 * @param beginnings schemes, wrapped ones included, up to the host
 * @param hosts further ways to write a host or several; {@code %h} stands for a host
 * @param databases what may follow the hosts
 * @param questionMark what begins the parameters
 * @param separator what separates them
 * @param parameters parameters with values, those that decide among them; {@code %h} stands for a host
 */
record Grammar(
        List<String> beginnings,
        List<String> hosts,
        List<String> databases,
        String questionMark,
        String separator,
        List<String> parameters) {}
