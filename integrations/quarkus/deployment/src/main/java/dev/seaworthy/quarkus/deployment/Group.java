package dev.seaworthy.quarkus.deployment;

import org.jboss.jandex.DotName;

/**
 * A group of a configuration.
 *
 * @param path the accessors that lead to it, as the loader spells them
 * @param type its interface
 * @param isOptional whether it, or a group that holds it, may be absent
 */
record Group(String path, DotName type, boolean isOptional) {}
