package dev.seaworthy.processor.read;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** Reads production rules: from {@code @ProductionRule}, and from annotations that are composed of it. */
final class RuleReader {

    private final Reading reading;
    private final CarriedVariables carried;

    RuleReader(Reading reading, CarriedVariables carried) {
        this.reading = reading;
        this.carried = carried;
    }

    /** The rule sets of a setting, in the order of the source. */
    List<RuleSet> read(ExecutableElement method, SourceRef place) {
        List<RuleSet> sets = new ArrayList<>();
        for (Repeated found : find(method, place)) {
            RuleSet set = ruleSet(found);
            if (set.rules().isEmpty() && isEmpty(found.annotation())) {
                reading.report(
                        ReadLaws.EMPTY_RULE,
                        found.place(),
                        "@ProductionRule on " + reading.accessor(method).read() + " sets no rule.",
                        "Set an attribute such as mustBe = \"false\" or noLocalhost = true, or remove the annotation.");
            } else {
                sets.add(set);
            }
        }
        reportInType(method, place);
        return List.copyOf(sets);
    }

    /** The rules on a declaration. */
    static List<Repeated> find(Element element, SourceRef place) {
        return Repeated.find(element, place, RuleSet.ANNOTATION);
    }

    private RuleSet ruleSet(Repeated found) {
        AnnotationReader annotation = found.annotation();
        List<Rule> rules = new ArrayList<>();
        for (String attribute : annotation.attributes()) {
            reportNothing(found, attribute);
            RuleKind.of(attribute)
                    .filter(kind -> saysSomething(annotation, attribute))
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

    static SourceRef place(Repeated found, String attribute) {
        return found.place().attribute(attribute);
    }

    /** Whether no attribute is written that could be a rule, so that what is wrong with one is not said already. */
    private static boolean isEmpty(AnnotationReader annotation) {
        for (String attribute : annotation.attributes()) {
            if (RuleKind.of(attribute).isPresent() && !annotation.isOff(attribute)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an attribute that is written is a rule: every one is but {@code false}, the length 0, and an empty text. */
    private static boolean saysSomething(AnnotationReader annotation, String attribute) {
        List<String> texts = annotation.texts(attribute);
        return !annotation.isOff(attribute) && !texts.isEmpty() && !texts.contains("");
    }

    /** Reports an attribute that is written and compares with nothing. */
    private void reportNothing(Repeated found, String attribute) {
        List<String> texts = found.annotation().texts(attribute);
        if (RuleKind.of(attribute).isEmpty()) {
            return;
        }
        String fix = "Write what " + attribute + " compares with, or remove it.";
        if (texts.isEmpty()) {
            reportNothing(found, attribute, "{} names nothing to compare with", fix);
        } else if (texts.contains("")) {
            reportNothing(
                    found,
                    attribute,
                    "\"\" compares with nothing: a variable that is empty counts as not set",
                    attribute.equals(RuleKind.MUST_BE.attribute())
                            ? "Write forbidden = true if it must not be set, or the value that it must have."
                            : fix);
        } else if (attribute.equals(RuleKind.MIN_LENGTH.attribute())
                && texts.get(0).startsWith("-")) {
            String why = texts.get(0) + " demands nothing: every text is longer";
            reportNothing(found, attribute, why, "Write 1 or more, or remove it.");
        }
    }

    private void reportNothing(Repeated found, String attribute, String why, String fix) {
        reading.report(ReadLaws.EMPTY_RULE, place(found, attribute), attribute + " = " + why + ".", fix);
    }

    private static List<String> arguments(AnnotationReader annotation, RuleKind kind) {
        return switch (kind) {
            case NO_WILDCARD -> List.of(String.valueOf(annotation.flag("allowSubdomainWildcard")));
            default -> List.copyOf(annotation.texts(kind.attribute()));
        };
    }

    List<Environment> environments(Repeated found) {
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

    static Severity severity(AnnotationReader annotation) {
        return annotation.texts("severity").equals(List.of("WARN")) ? Severity.WARN : Severity.REFUSE;
    }

    /** Reports rules on a group. */
    void reportOnGroup(ExecutableElement method, SourceRef place) {
        report(
                find(method, place),
                reading.accessor(method).read() + ", which is a group",
                "Put it on the settings of the group, or write a rule in plain Java.");
        reportInType(method, place);
    }

    /** Reports rules on what they cannot stand on. */
    void reportMisplaced(List<? extends AnnotationMirror> annotations, SourceRef place, String where) {
        report(
                Repeated.among(annotations, place, RuleSet.ANNOTATION),
                where,
                "Put it on a method with @EnvVar, or remove it.");
    }

    private void reportInType(ExecutableElement method, SourceRef place) {
        for (TypeUses.TypeUse use : TypeUses.of(method)) {
            String where = "a part of the type of " + reading.accessor(method).read();
            report(
                    Repeated.among(List.of(use.annotation()), place, RuleSet.ANNOTATION),
                    where,
                    "Put it on the method; a rule is judged on each element.");
            carried.report(List.of(use.annotation()), place, where);
        }
    }

    private void report(List<Repeated> all, String where, String fix) {
        for (Repeated found : all) {
            reading.report(ReadLaws.MISPLACED, found.place(), "@ProductionRule is on " + where + ".", fix);
        }
    }

    /** Reports a requirement on what is neither a setting nor a group. */
    void reportRequiredWhen(ExecutableElement method, SourceRef place) {
        if (!Repeated.find(method, place, Requirement.ANNOTATION).isEmpty()) {
            reading.report(
                    ReadLaws.MISPLACED,
                    place.annotation(Requirement.ANNOTATION),
                    "@RequiredWhen is on " + reading.accessor(method).read() + ", which has no @EnvVar.",
                    "Put @EnvVar on the method, or remove @RequiredWhen.");
        }
    }
}
