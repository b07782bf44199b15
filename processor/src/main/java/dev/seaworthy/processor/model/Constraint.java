package dev.seaworthy.processor.model;

import java.util.Map;

/**
 * One Jakarta Validation constraint.
 *
 * @param kind the table's row
 * @param arguments the annotation's attributes, as text, defaults included
 * @param message the annotation's own message, or nothing
 * @param onElements whether it holds for each element of a list, set, map or optional rather than for the whole
 * @param source the annotation
 */
public record Constraint(
        ConstraintKind kind, Map<String, String> arguments, String message, boolean onElements, SourceRef source) {}
