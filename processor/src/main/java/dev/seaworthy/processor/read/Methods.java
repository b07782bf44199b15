package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.runtime.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The methods of an interface and of those that it extends. */
final class Methods {
    private final Reading reading;

    Methods(Reading reading) {
        this.reading = reading;
    }

    /**
     * Every method, the inherited ones first; one that is declared anew keeps the place of the one it replaces. Nobody
     * inherits static and private methods of an interface, so they replace none.
     *
     * @param type the interface
     * @param all the interface and those that it extends, parents first
     */
    List<ExecutableElement> of(TypeElement type, Set<TypeElement> all) {
        Map<String, List<ExecutableElement>> methods = new LinkedHashMap<>();
        for (TypeElement each : all) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (!KotlinInterface.isHolder(method)) {
                    methods.computeIfAbsent(key(method), key -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        List<ExecutableElement> effective = new ArrayList<>();
        for (List<ExecutableElement> same : methods.values()) {
            effective.add(same.size() == 1 ? same.get(0) : effective(type, same));
        }
        return effective;
    }

    /** The one of several declarations of a method that counts. */
    private ExecutableElement effective(TypeElement type, List<ExecutableElement> same) {
        List<ExecutableElement> left = thoseThatSaySomething(notReplaced(same));
        ExecutableElement last = left.get(left.size() - 1);
        left.stream().filter(other -> !isAlike(other, last)).findFirst().ifPresent(other -> report(type, other, last));
        same.stream()
                .filter(replaced -> last.isDefault() && isRule(replaced) && !isRule(last))
                .findFirst()
                .ifPresent(replaced -> reportOverridden(replaced, last));
        for (ExecutableElement replaced : same) {
            List<String> lost = !replaced.isDefault() && isBelow(last, replaced) ? lost(replaced, last) : List.of();
            if (!lost.isEmpty()) {
                warnOfReplaced(replaced, last, lost);
                break;
            }
        }
        return last;
    }

    /** Whether a method is a rule in plain Java, which those that override it do not inherit. */
    private static boolean isRule(ExecutableElement method) {
        return method.isDefault()
                && !RuleReader.find(method, Reading.placeOf(method)).isEmpty();
    }

    /** The annotations by which something must hold of a setting, and of whose kinds the method that replaces it has none. */
    private List<String> lost(ExecutableElement replaced, ExecutableElement by) {
        Map<String, String> lost = demands(replaced);
        lost.keySet().removeAll(demands(by).keySet());
        return lost.values().stream()
                .distinct()
                .sorted()
                .map(name -> "@" + name)
                .toList();
    }

    /** The annotations by which something must hold of a setting, and as what people see each: the one that carries it. */
    private Map<String, String> demands(ExecutableElement method) {
        Map<String, String> demands = new TreeMap<>();
        Constraints constraints = new Constraints(reading.elements());
        SourceRef place = Reading.placeOf(method);
        for (AnnotationMirror mirror : Declared.annotations(method)) {
            AnnotationReader written = AnnotationReader.of(mirror);
            for (String kind : List.of(RuleSet.ANNOTATION, Requirement.ANNOTATION)) {
                if (!Repeated.among(List.of(mirror), place, kind).isEmpty()) {
                    // A container of several stands where people see the several.
                    String seen = written.name().equals(kind + "s") ? kind : written.name();
                    demands.putIfAbsent(kind, seen.substring(seen.lastIndexOf('.') + 1));
                }
            }
            for (Constraints.Use each : constraints.on(List.of(mirror), place, true)) {
                if (!each.isCascade()) {
                    demands.putIfAbsent(
                            each.annotation().name(), each.written().get(0).simpleName());
                }
            }
        }
        return demands;
    }

    /** The name of a method with the erased types of its parameters, and where nobody inherits it also its type. */
    String key(ExecutableElement method) {
        StringBuilder key = new StringBuilder(method.getSimpleName());
        for (VariableElement parameter : method.getParameters()) {
            key.append(' ').append(reading.types().erasure(parameter.asType()));
        }
        boolean isInherited = !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
        return isInherited ? key.toString() : method.getEnclosingElement() + "." + key;
    }

    /** The annotated method of a parent that one without annotations replaces, so that nobody reads what it says. */
    Optional<ExecutableElement> replaced(ExecutableElement method, TypeElement type, Set<TypeElement> all) {
        return all.stream()
                .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
                .filter(each -> each != method && OutsideReader.isSetting(each))
                .filter(each -> reading.elements().overrides(method, each, type))
                .findFirst();
    }

    /** Those that no method of a subtype replaces. */
    private List<ExecutableElement> notReplaced(List<ExecutableElement> same) {
        return same.stream()
                .filter(method -> same.stream().noneMatch(each -> each != method && isBelow(each, method)))
                .toList();
    }

    private boolean isBelow(ExecutableElement lower, ExecutableElement upper) {
        return reading.types()
                .isSubtype(
                        reading.types().erasure(Reading.declaring(lower).asType()),
                        reading.types().erasure(Reading.declaring(upper).asType()));
    }

    /** An interface that has a method without annotations does not say what another one says. */
    private static List<ExecutableElement> thoseThatSaySomething(List<ExecutableElement> methods) {
        List<ExecutableElement> said = methods.stream()
                .filter(method -> !annotations(method).isEmpty())
                .toList();
        return said.isEmpty() ? methods : said;
    }

    private static boolean isAlike(ExecutableElement one, ExecutableElement other) {
        return annotations(one).equals(annotations(other))
                && one.getReturnType().toString().equals(other.getReturnType().toString());
    }

    /** The annotations as text; the order in which they and their attributes are written does not count. */
    private static Set<String> annotations(Element element) {
        Set<String> annotations = new TreeSet<>();
        for (AnnotationMirror mirror : Declared.annotations(element)) {
            Map<String, String> attributes = new TreeMap<>();
            mirror.getElementValues()
                    .forEach(
                            (name, value) -> attributes.put(name.getSimpleName().toString(), value.toString()));
            annotations.add(AnnotationReader.nameOf(mirror) + attributes);
        }
        return annotations;
    }

    private void reportOverridden(ExecutableElement rule, ExecutableElement method) {
        String name = reading.accessor(method).read();
        reading.report(
                ReadLaws.OVERRIDDEN_RULE,
                Reading.placeOf(method),
                name + " overrides a rule of " + Reading.declaring(rule).getSimpleName()
                        + " and has no @ProductionRule, so a start judges neither.",
                "Repeat @ProductionRule on it, with the attributes that it has in "
                        + Reading.declaring(rule).getSimpleName() + ", or rename the method.");
    }

    private void warnOfReplaced(ExecutableElement replaced, ExecutableElement method, List<String> lost) {
        String base = Reading.declaring(replaced).getSimpleName().toString();
        String annotations = WordList.of("and", lost);
        reading.warn(
                ReadLaws.REPLACED_SETTING,
                Reading.placeOf(method),
                reading.accessor(method).read() + " replaces a setting of " + base + " and does not have its "
                        + annotations + ".",
                "Repeat " + annotations + " on it; or, if "
                        + (lost.size() == 1 ? "it is" : "they are")
                        + " not meant to hold, silence this warning with @SuppressWarnings(\"seaworthy:SW101\").");
    }

    private void report(TypeElement type, ExecutableElement one, ExecutableElement other) {
        String method = reading.accessor(one).read();
        reading.report(
                ReadLaws.DIFFERENT_PARENTS,
                Reading.placeOf(type),
                type.getSimpleName() + " inherits " + method + " from "
                        + Reading.declaring(one).getSimpleName() + " and from "
                        + Reading.declaring(other).getSimpleName() + ", which declare it differently.",
                "Declare " + method + " in " + type.getSimpleName() + " too, with the annotations that are meant.");
    }
}
