package dev.seaworthy.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One method with {@code @EnvVar}.
 *
 * @param method its name
 * @param name the variable as the annotation has it, or nothing for the one that the method's name gives
 * @param from the variable of another setting of its interface, whose value is the default
 * @param good a text that every environment accepts
 */
record Setting(
        String method,
        Optional<String> name,
        Type type,
        Shape shape,
        String separator,
        Optional<String> defaultValue,
        Optional<String> developmentDefault,
        boolean emptyIsValue,
        Optional<String> example,
        Optional<String> from,
        boolean isMarked,
        List<String> aliases,
        List<String> fallbacks,
        boolean isDeprecated,
        List<Constraint> constraints,
        List<Rule> rules,
        List<Requirement> requirements,
        String good) {

    /** The variable, without the prefix of a group. */
    String variable() {
        return name.orElseGet(() -> method.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT));
    }

    /** The variable and its older names, which a group gives its prefix. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of(variable()));
        names.addAll(aliases);
        return names;
    }

    /** Whether its value is never shown. */
    boolean isSensitive() {
        return isMarked || type.is(Trait.MASKED);
    }

    boolean has(Attribute attribute) {
        return rules.stream()
                .flatMap(rule -> rule.clauses().stream())
                .anyMatch(clause -> clause.attribute() == attribute);
    }

    Setting withDefaults(Optional<String> defaultValue, Optional<String> developmentDefault, Optional<String> example) {
        return new Setting(
                method,
                name,
                type,
                shape,
                separator,
                defaultValue,
                developmentDefault,
                emptyIsValue,
                example,
                from,
                isMarked,
                aliases,
                fallbacks,
                isDeprecated,
                constraints,
                rules,
                requirements,
                good);
    }

    /** The same without anything that its annotation names as a value. */
    Setting withoutDefaults() {
        return new Setting(
                method,
                name,
                type,
                shape,
                separator,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                from,
                isMarked,
                aliases,
                fallbacks,
                isDeprecated,
                constraints,
                rules,
                requirements,
                good);
    }

    /** The same, of which an empty text is a value. */
    Setting withEmptyValue() {
        return new Setting(
                method,
                name,
                type,
                shape,
                separator,
                defaultValue,
                developmentDefault,
                true,
                example,
                from,
                isMarked,
                aliases,
                fallbacks,
                isDeprecated,
                constraints,
                rules,
                requirements,
                good);
    }

    Setting withJudgement(List<Constraint> constraints, List<Rule> rules) {
        return new Setting(
                method,
                name,
                type,
                shape,
                separator,
                defaultValue,
                developmentDefault,
                emptyIsValue,
                example,
                from,
                isMarked,
                aliases,
                fallbacks,
                isDeprecated,
                constraints,
                rules,
                requirements,
                good);
    }

    /** The same under other names and in another shape: its constraints on the whole or on what it holds. */
    Setting as(String otherMethod, String otherName, Shape other, boolean onElements) {
        return new Setting(
                otherMethod,
                Optional.of(otherName),
                type,
                other,
                separator,
                defaultValue,
                developmentDefault,
                emptyIsValue,
                example,
                from,
                isMarked,
                List.of(),
                List.of(),
                isDeprecated,
                constraints.stream().map(each -> each.on(onElements)).toList(),
                rules,
                requirements,
                good);
    }

    Setting withFallbacks(List<String> others) {
        return new Setting(
                method,
                name,
                type,
                shape,
                separator,
                defaultValue,
                developmentDefault,
                emptyIsValue,
                example,
                from,
                isMarked,
                aliases,
                others,
                isDeprecated,
                constraints,
                rules,
                requirements,
                good);
    }

    Setting withRequirement(Requirement demanded) {
        List<Requirement> more = new ArrayList<>(requirements);
        more.add(demanded);
        return new Setting(
                method,
                name,
                type,
                shape,
                separator,
                defaultValue,
                developmentDefault,
                emptyIsValue,
                example,
                from,
                isMarked,
                aliases,
                fallbacks,
                isDeprecated,
                constraints,
                rules,
                List.copyOf(more),
                good);
    }

    /** A setting of the same type whose default is the value of this one. */
    Setting heir(String ownMethod, Optional<String> ownDevelopmentDefault) {
        return new Setting(
                ownMethod,
                Optional.empty(),
                type,
                shape,
                separator,
                Optional.empty(),
                ownDevelopmentDefault,
                false,
                Optional.empty(),
                Optional.of(variable()),
                isMarked,
                List.of(),
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                good);
    }
}
