package dev.seaworthy.processor.model;

import java.util.List;

/**
 * What alone says that an optional group is there: one variable of it.
 *
 * @param variable the variable as the group's interface writes it, without the prefix
 * @param values the values with which the group is there; none where any will do
 * @param source the annotation that says so
 */
public record GroupSwitch(String variable, List<String> values, SourceRef source) {}
