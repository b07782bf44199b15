package dev.seaworthy.processor.read;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.PlainRule;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads production rules: from {@code @ProductionRule}, from annotations that are composed of it, and in plain Java. */
final class RuleReader {
    private static final String RULES = "dev.seaworthy.ProductionRules";
    private static final Set<String> NO_RULE = Set.of("because", "in", "severity", "allowSubdomainWildcard");

    private final Reading reading;

    RuleReader(Reading reading) {
        this.reading = reading;
    }

    /** The rule sets of a setting, in the order of the source. */
    List<RuleSet> read(ExecutableElement method, SourceRef place) {
        List<RuleSet> sets = new ArrayList<>();
        for (Found found : find(method, place, new HashSet<>())) {
            RuleSet set = ruleSet(found);
            if (set.rules().isEmpty()) {
                reading.report(
                        ReadLaws.EMPTY_RULE,
                        found.place(),
                        "@ProductionRule on " + method.getSimpleName() + "() sets no rule.",
                        "Set an attribute such as mustBe = \"false\" or noLocalhost = true, or remove the annotation.");
            } else {
                sets.add(set);
            }
        }
        return List.copyOf(sets);
    }

    /** One {@code @ProductionRule}, and where findings about it point: itself, or the annotation composed of it. */
    private record Found(AnnotationReader annotation, SourceRef place, boolean isComposed) {}

    private static List<Found> find(Element element, SourceRef place, Set<TypeElement> seen) {
        List<Found> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = AnnotationReader.nameOf(mirror);
            if (name.equals(RuleSet.ANNOTATION)) {
                found.add(new Found(AnnotationReader.of(mirror), place.annotation(RuleSet.ANNOTATION), false));
            } else if (name.equals(RULES)) {
                int which = 0;
                for (AnnotationMirror each : AnnotationReader.of(mirror).annotations("value")) {
                    found.add(
                            new Found(AnnotationReader.of(each), place.annotation(RuleSet.ANNOTATION, which++), false));
                }
            } else if (!name.startsWith("java.lang.") && seen.add(AnnotationReader.typeOf(mirror))) {
                // An annotation of the user's own, composed of rules: findings point at where it is used.
                for (Found inner : find(AnnotationReader.typeOf(mirror), place, seen)) {
                    found.add(new Found(inner.annotation(), place.annotation(name), true));
                }
            }
        }
        return found;
    }

    private RuleSet ruleSet(Found found) {
        AnnotationReader annotation = found.annotation();
        List<Rule> rules = new ArrayList<>();
        for (String attribute : annotation.attributes()) {
            RuleKind.of(attribute)
                    .filter(kind -> isOn(annotation, attribute))
                    .map(kind -> new Rule(kind, arguments(annotation, kind), place(found, attribute)))
                    .ifPresent(rules::add);
        }
        if (annotation.flag("allowSubdomainWildcard") && !annotation.flag("noWildcard")) {
            reading.report(
                    ReadLaws.EMPTY_RULE,
                    place(found, "allowSubdomainWildcard"),
                    "allowSubdomainWildcard is set without noWildcard, which it softens.",
                    "Set noWildcard = true beside it, or remove it.");
        }
        return new RuleSet(
                List.copyOf(rules),
                environments(found),
                severity(annotation),
                annotation.text("because").strip(),
                found.place());
    }

    private static SourceRef place(Found found, String attribute) {
        return found.isComposed() ? found.place() : found.place().attribute(attribute);
    }

    /** Whether an attribute that is written differs from the one that says nothing. */
    private static boolean isOn(AnnotationReader annotation, String attribute) {
        List<String> texts = annotation.texts(attribute);
        if (attribute.equals("mustBe") || attribute.equals("mustNotBe")) {
            return !texts.isEmpty();
        }
        return !texts.isEmpty()
                && !texts.equals(List.of("false"))
                && !texts.equals(List.of("0"))
                && !texts.equals(List.of(""));
    }

    private static List<String> arguments(AnnotationReader annotation, RuleKind kind) {
        return switch (kind) {
            case NO_WILDCARD -> List.of(String.valueOf(annotation.flag("allowSubdomainWildcard")));
            default -> List.copyOf(annotation.texts(kind.attribute()));
        };
    }

    private List<Environment> environments(Found found) {
        if (!found.annotation().has("in")) {
            return List.of(Environment.PRODUCTION);
        }
        Set<Environment> environments = EnumSet.noneOf(Environment.class);
        for (String name : found.annotation().texts("in")) {
            environments.add(Environment.valueOf(name));
        }
        if (environments.isEmpty()) {
            reading.report(
                    ReadLaws.EMPTY_RULE,
                    place(found, "in"),
                    "in = {} names no environment, so the rule never holds.",
                    "Name an environment such as Environment.PRODUCTION, or remove the attribute.");
        }
        return List.copyOf(environments);
    }

    private static Severity severity(AnnotationReader annotation) {
        return annotation.texts("severity").equals(List.of("WARN")) ? Severity.WARN : Severity.REFUSE;
    }

    /** Whether a method has a rule or a requirement, so that what is wrong with it is reported there. */
    boolean saysAnything(ExecutableElement method) {
        return AnnotationReader.on(method, Requirement.ANNOTATION).isPresent()
                || !find(method, Reading.placeOf(method), new HashSet<>()).isEmpty();
    }

    /** The rule in plain Java that a method without {@code @EnvVar} is, if it is one. */
    Optional<PlainRule> readPlain(ExecutableElement method, SourceRef place, List<String> path, DocReader docs) {
        List<Found> found = find(method, place, new HashSet<>());
        reportRequiredWhen(method, place);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        boolean isRule = method.isDefault()
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() == TypeKind.BOOLEAN;
        if (!isRule) {
            reading.report(
                    ReadLaws.NOT_A_RULE,
                    found.get(0).place(),
                    "@ProductionRule is on " + name + "(), which is neither a setting nor a rule in plain Java.",
                    "Put @EnvVar on the method, or write default boolean " + name + "() { return …; }.");
            return Optional.empty();
        }
        if (found.size() > 1) {
            reading.report(
                    ReadLaws.NOT_A_RULE,
                    found.get(1).place(),
                    name + "() has several @ProductionRule annotations; a rule in plain Java has one.",
                    "Keep one, with every environment in its attribute in.");
        }
        Found one = found.get(0);
        for (String attribute : one.annotation().attributes()) {
            if (!NO_RULE.contains(attribute)) {
                reading.report(
                        ReadLaws.NOT_A_RULE,
                        place(one, attribute),
                        attribute + " is set on " + name + "(); a rule in plain Java says itself what must hold.",
                        "Remove " + attribute + ", or put the rule on a method with @EnvVar.");
            }
        }
        return Optional.of(new PlainRule(
                name,
                path,
                docs.read(method),
                environments(one),
                severity(one.annotation()),
                one.annotation().text("because").strip(),
                place));
    }

    /** Reports rules on what they cannot stand on. */
    void reportMisplaced(ExecutableElement method, SourceRef place, String what) {
        for (Found found : find(method, place, new HashSet<>())) {
            reading.report(
                    ReadLaws.MISPLACED,
                    found.place(),
                    "@ProductionRule is on " + method.getSimpleName() + "(), which is " + what + ".",
                    "Put it on the settings of the group, or write a rule in plain Java.");
        }
        reportRequiredWhen(method, place);
    }

    private void reportRequiredWhen(ExecutableElement method, SourceRef place) {
        if (AnnotationReader.on(method, Requirement.ANNOTATION).isPresent()
                && !method.getModifiers().contains(Modifier.STATIC)) {
            reading.report(
                    ReadLaws.MISPLACED,
                    place.annotation(Requirement.ANNOTATION),
                    "@RequiredWhen is on " + method.getSimpleName() + "(), which has no @EnvVar.",
                    "Put @EnvVar on the method, or remove @RequiredWhen.");
        }
    }
}
