package dev.seaworthy.processor.read;

import dev.seaworthy.Environment;
import dev.seaworthy.Severity;
import dev.seaworthy.processor.model.Constraint;
import dev.seaworthy.processor.model.Requirement;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.RuleKind;
import dev.seaworthy.processor.model.RuleSet;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.SourceRef;
import dev.seaworthy.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads one setting from its method. */
final class SettingReader {
    private static final String DEPRECATED = "java.lang.Deprecated";

    private final DocReader docs;
    private final RuleReader rules;
    private final TypeReader types;
    private final ConstraintReader constraints;

    SettingReader(Reading reading, DocReader docs, RuleReader rules) {
        this.docs = docs;
        this.rules = rules;
        this.types = new TypeReader(reading);
        this.constraints = new ConstraintReader(reading);
    }

    Optional<Setting> read(ExecutableElement method, Annotated variable, List<String> path, String prefix) {
        SourceRef place = Reading.placeOf(method);
        Optional<ValueType> type = types.read(method, variable, place);
        List<Constraint> held = constraints.read(method, place);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        String accessor = method.getSimpleName().toString();
        List<String> inside = new ArrayList<>(path);
        inside.add(accessor);
        boolean sensitive = variable.flag("sensitive") || type.get().scalar().is(ScalarType.SECRET);
        return Optional.of(new Setting(
                accessor,
                List.copyOf(inside),
                prefix + variable.text("value", upperSnake(accessor)),
                type.get(),
                sensitive,
                Annotated.on(method, DEPRECATED).isPresent(),
                variable.given("defaultValue"),
                variable.given("developmentDefault"),
                variable.given("example"),
                variable.texts("aliases").stream().map(alias -> prefix + alias).toList(),
                variable.text("separator", ","),
                docs.read(method, variable.text("description")),
                withOwn(rules.read(method, place), sensitive, type.get(), variable, place),
                held,
                requirement(method, place, prefix),
                place));
    }

    /**
     * The rules that are written, and the one that every secret has unwritten: outside development it is not the text that
     * stands in the repository. A secret that must be strong is judged for that already; one that only should be is not.
     */
    private static List<RuleSet> withOwn(
            List<RuleSet> written, boolean sensitive, ValueType type, Annotated variable, SourceRef place) {
        boolean hasOwn = variable.given("developmentDefault").isPresent()
                || variable.given("example").isPresent();
        if (!sensitive || !hasOwn || !type.scalar().isProvable()) {
            return written;
        }
        List<Environment> left = new ArrayList<>(List.of(Environment.STAGING, Environment.PRODUCTION));
        for (RuleSet set : written) {
            boolean mustBeStrong = set.has(RuleKind.STRONG_SECRET) && set.severity() == Severity.REFUSE;
            if (set.has(RuleKind.DISTINCT) || mustBeStrong) {
                left.removeAll(set.environments());
            }
        }
        if (left.isEmpty()) {
            return written;
        }
        SourceRef source = place.annotation(Setting.ANNOTATION);
        List<RuleSet> all = new ArrayList<>(written);
        all.add(new RuleSet(
                List.of(new Rule(RuleKind.DISTINCT, List.of(), source)),
                List.copyOf(left),
                Severity.REFUSE,
                "",
                source));
        return List.copyOf(all);
    }

    private static Optional<Requirement> requirement(ExecutableElement method, SourceRef place, String prefix) {
        return Annotated.on(method, Requirement.ANNOTATION)
                .map(when -> new Requirement(
                        when.text("variable"), prefix, when.texts("is"), place.annotation(Requirement.ANNOTATION)));
    }

    /** A method's name as a variable is written: {@code requestTimeout} is {@code REQUEST_TIMEOUT}. */
    static String upperSnake(String name) {
        StringBuilder upper = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean starts = i > 0
                    && Character.isUpperCase(c)
                    && (!Character.isUpperCase(name.charAt(i - 1))
                            || (i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1))));
            if (starts && name.charAt(i - 1) != '_') {
                upper.append('_');
            }
            upper.append(Character.toUpperCase(c));
        }
        return upper.toString();
    }
}
