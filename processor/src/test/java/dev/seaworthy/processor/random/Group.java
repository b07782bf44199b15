package dev.seaworthy.processor.random;

import java.util.List;
import java.util.Optional;

/**
 * One method with {@code @EnvGroup}.
 *
 * @param presentWhen the variable that alone switches it on
 * @param isOutside whether that one is a variable of the interface around it
 * @param is the values with which that one does; none for any
 * @param requirement when it must be there
 */
record Group(
        String method,
        String prefix,
        Contract contract,
        boolean isOptional,
        Optional<String> presentWhen,
        boolean isOutside,
        List<String> is,
        Optional<Requirement> requirement) {

    /** The same of another interface; nothing of it switches the group on alone where that one lacks the variable. */
    Group of(Contract other) {
        boolean isThere = presentWhen
                .filter(name -> isOutside
                        || other.allSettings().stream()
                                .anyMatch(each -> each.variable().equals(name)))
                .isPresent();
        return new Group(
                method,
                prefix,
                other,
                isOptional,
                isThere ? presentWhen : Optional.empty(),
                isOutside,
                isThere ? is : List.of(),
                requirement);
    }

    /** The same, required when another setting says so. */
    Group with(Requirement demanding) {
        return new Group(method, prefix, contract, isOptional, presentWhen, isOutside, is, Optional.of(demanding));
    }

    /** The same, there when another setting of the interface around it has one of some values. */
    Group switchedBy(Setting outer, List<String> values) {
        return new Group(
                method, prefix, contract, isOptional, Optional.of(outer.variable()), true, values, requirement);
    }
}
