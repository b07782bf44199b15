package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** Reads rules in plain Java: default boolean methods that have {@code @ProductionRule}. */
final class PlainRuleReader {
    private static final Set<String> NO_RULE = Set.of("because", "in", "severity");

    private final Reading reading;
    private final RuleReader rules;

    PlainRuleReader(Reading reading, RuleReader rules) {
        this.reading = reading;
        this.rules = rules;
    }

    /** Whether a method has a rule or a requirement, so that what is wrong with it is reported there. */
    static boolean saysAnything(ExecutableElement method) {
        return !Repeated.find(method, Reading.placeOf(method), Requirement.ANNOTATION)
                        .isEmpty()
                || !RuleReader.find(method, Reading.placeOf(method)).isEmpty();
    }

    /** The rule that a method without {@code @EnvVar} is, if it is one. */
    Optional<PlainRule> read(ExecutableElement method, SourceRef place, List<String> path, DocReader docs) {
        List<Repeated> found = RuleReader.find(method, place);
        rules.reportRequiredWhen(method, place);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Accessor accessor = reading.accessor(method);
        Repeated one = found.get(0);
        Optional<Obstacle> obstacle = obstacle(method, accessor.name());
        if (obstacle.isPresent()) {
            reading.report(
                    ReadLaws.NOT_A_RULE,
                    one.place(),
                    "@ProductionRule is on " + accessor.read() + ", which "
                            + obstacle.get().why() + ".",
                    obstacle.get().fix());
            return Optional.empty();
        }
        if (found.size() > 1) {
            reading.report(
                    ReadLaws.NOT_A_RULE,
                    found.get(1).place(),
                    accessor.read() + " has several @ProductionRule annotations; a rule in plain Java has one.",
                    "Keep one, with every environment in its attribute in.");
        }
        for (String attribute : one.annotation().attributes()) {
            if (!NO_RULE.contains(attribute)) {
                reading.report(
                        ReadLaws.NOT_A_RULE,
                        RuleReader.place(one, attribute),
                        attribute + " is set on " + accessor.read()
                                + "; a rule in plain Java says itself what must hold.",
                        "Remove " + attribute + ", or put the rule on a method with @EnvVar.");
            }
        }
        return Optional.of(new PlainRule(
                accessor,
                path,
                docs.read(method),
                rules.environments(one),
                RuleReader.severity(one.annotation()),
                one.annotation().text("because").strip(),
                place));
    }

    /**
     * Why a method cannot be a rule.
     *
     * @param why what it is, after its name and "which"
     * @param fix what to do, as a sentence
     */
    private record Obstacle(String why, String fix) {}

    private Optional<Obstacle> obstacle(ExecutableElement method, String name) {
        String rule = "default boolean " + name + "() { return …; }";
        for (Modifier modifier : List.of(Modifier.PRIVATE, Modifier.STATIC)) {
            if (method.getModifiers().contains(modifier)) {
                return Optional.of(new Obstacle(
                        "is " + modifier + "; a rule in plain Java is a default method",
                        "Remove " + modifier + ", and write " + rule + "."));
            }
        }
        if (KotlinInterface.hasBodyForKotlin(method) && !method.isDefault()) {
            return Optional.of(new Obstacle(
                    "has a body that Kotlin keeps outside the interface, where the loader does not inherit it",
                    KotlinInterface.SHOW_BODIES));
        }
        if (!method.isDefault() || method.getReturnType().getKind() != TypeKind.BOOLEAN) {
            return Optional.of(new Obstacle(
                    "is neither a setting nor a rule in plain Java",
                    "Put @EnvVar on the method, or write " + rule + "."));
        }
        if (!method.getParameters().isEmpty()) {
            return Optional.of(new Obstacle(
                    "takes parameters; a rule in plain Java reads the settings of its interface",
                    "Remove the parameters, and write " + rule + "."));
        }
        if (!method.getTypeParameters().isEmpty()) {
            return Optional.of(new Obstacle(
                    "has type parameters; a rule in plain Java is called without types",
                    "Remove the type parameters, and write " + rule + "."));
        }
        return reading.throwsChecked(method)
                ? Optional.of(new Obstacle(
                        "declares an exception that its caller must catch; a rule in plain Java answers true or false",
                        "Catch the exception in " + name + "(), and return false where the rule does not hold."))
                : Optional.empty();
    }
}
