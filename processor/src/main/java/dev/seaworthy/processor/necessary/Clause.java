package dev.seaworthy.processor.necessary;

/**
 * A condition with the words of what it is a part of.
 *
 * @param condition the condition
 * @param words what must hold, as a report says it: {@code must be a whole number}; more than the condition, often
 */
public record Clause(Condition condition, String words) {}
