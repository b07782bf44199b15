package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.SourceRef;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reports rules and constraints where nobody looks for them. */
final class Misplaced {
    private final SourceFacts facts;
    private final RuleReader rules;
    private final CarriedVariables variables;
    private final ConstraintReader constraints;

    Misplaced(SourceFacts facts, RuleReader rules, CarriedVariables variables, ConstraintReader constraints) {
        this.facts = facts;
        this.rules = rules;
        this.variables = variables;
        this.constraints = constraints;
    }

    /** Reports them on an interface, its constants, and the parameters of its methods. */
    void report(TypeElement type) {
        SourceRef place = Reading.placeOf(type);
        report(type.getAnnotationMirrors(), place, "the interface " + type.getSimpleName());
        for (Element constant : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            report(type, constant, place, "the constant " + constant.getSimpleName() + " of " + type.getSimpleName());
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            for (Element parameter : method.getParameters()) {
                report(
                        type,
                        parameter,
                        Reading.placeOf(method),
                        "the parameter " + parameter.getSimpleName() + " of " + method.getSimpleName() + "()");
            }
        }
    }

    /** Reports constraints on a method that is not a setting, and what stands in its type. */
    void reportConstraintsOn(ExecutableElement method, SourceRef place, String where) {
        constraints.reportMisplaced(Declared.annotations(method), place, where);
        reportInType(facts.insideType(method, TypeUses.inside(method.getReturnType(), method)), place, where);
    }

    private void report(TypeElement type, Element declared, SourceRef place, String where) {
        report(declared.getAnnotationMirrors(), place, where);
        // Of a class file some compilers see what stands inside a type, and some do not.
        if (facts.isFromSource(type)) {
            reportInType(TypeUses.inside(declared.asType(), declared), place, where);
        }
    }

    private void reportInType(List<TypeUses.TypeUse> uses, SourceRef place, String where) {
        for (TypeUses.TypeUse use : uses) {
            report(List.of(use.annotation()), place, "the type of " + where);
        }
    }

    private void report(List<? extends AnnotationMirror> annotations, SourceRef place, String where) {
        rules.reportMisplaced(annotations, place, where);
        variables.report(annotations, place, where);
        constraints.reportMisplaced(annotations, place, where);
    }
}
