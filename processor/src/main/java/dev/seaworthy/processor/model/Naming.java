package dev.seaworthy.processor.model;

import java.util.List;

/**
 * The names under which a setting is set, prefixes included.
 *
 * @param variable the variable
 * @param aliases its older names
 */
public record Naming(String variable, List<String> aliases) {}
