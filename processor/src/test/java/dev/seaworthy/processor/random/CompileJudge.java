package dev.seaworthy.processor.random;

import dev.seaworthy.Environment;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says with which codes the compiler refuses a setting, as the design has it. */
final class CompileJudge {
    /** So much between the marks of a private key is taken for a real one, which does not belong into a source. */
    private static final int REAL_KEY = 50;

    private CompileJudge() {}

    static SortedSet<String> codes(Setting setting) {
        SortedSet<String> codes = new TreeSet<>();
        Stream.of(setting.defaultValue(), setting.developmentDefault(), setting.example())
                .flatMap(Optional::stream)
                .forEach(text -> addValue(codes, setting, text));
        if (setting.defaultValue().isPresent() && setting.isSensitive()) {
            codes.add("SW007");
        }
        if (setting.defaultValue().isPresent() && setting.shape().isOptional()) {
            codes.add("SW016");
        }
        if (setting.has(Attribute.SAME_KIND) && ServiceKinds.of(setting).size() > 1) {
            codes.add("SW027");
        }
        Stream.of(Environment.values())
                .filter(each -> !isDefaultOfSecret(setting, each))
                .forEach(each -> addDefault(codes, setting, each));
        addExample(codes, setting);
        return codes;
    }

    /** A default that may not be there at all is not judged. */
    private static boolean isDefaultOfSecret(Setting setting, Environment environment) {
        return setting.isSensitive() && Values.defaultIn(setting, environment).equals(setting.defaultValue());
    }

    private static boolean holdsRealKey(String text) {
        String[] parts = text.split("-----", -1);
        for (int i = 1; i < parts.length; i++) {
            boolean isBegun = parts[i - 1].startsWith("BEGIN") && parts[i - 1].endsWith("PRIVATE KEY");
            if (isBegun && parts[i].length() >= REAL_KEY) {
                return true;
            }
        }
        return false;
    }

    /**
     * A default and an example are not real keys, convert to the type and obey the constraints. Types of the user's own no compiler can run: it
     * counts their values, of which some may be one in a set.
     */
    private static void addValue(Set<String> codes, Setting setting, String text) {
        if (holdsRealKey(text)) {
            codes.add("SW012");
        }
        if (setting.type().is(Trait.OWN)) {
            if (!Values.mayKeepCount(setting, text)) {
                codes.add("SW022");
            }
            return;
        }
        if (!Values.reads(setting, text)) {
            codes.add("SW003");
        } else if (!Values.keepsConstraints(setting, Values.read(setting, text))) {
            codes.add("SW022");
        }
    }

    /**
     * A default obeys the rules of the environments in which it applies; where its kind is another one, that is one error, and no
     * compiler has the files of a start.
     */
    private static void addDefault(Set<String> codes, Setting setting, Environment environment) {
        boolean isKept = Values.defaultIn(setting, environment).stream()
                .filter(text -> Values.reads(setting, text))
                .map(text -> Values.read(setting, text))
                .allMatch(value -> setting.rules().stream()
                        .filter(rule -> rule.refuses(environment))
                        .map(rule -> rule.without(Attribute.SAME_KIND).without(Attribute.EXISTS))
                        .map(rule -> setting.type() == Type.FILE ? rule.without(Attribute.PEM) : rule)
                        .allMatch(rule -> Values.keeps(setting, rule, value)));
        if (!isKept) {
            codes.add("SW004");
        }
    }

    /** What is shown as the value to write obeys the rules of production, but for those that compare a value with it. */
    private static void addExample(Set<String> codes, Setting setting) {
        if (setting.isSensitive() || forbids(setting)) {
            return;
        }
        boolean isKept = setting.example().stream()
                .filter(text -> Values.reads(setting, text))
                .map(text -> Values.read(setting, text))
                .allMatch(value -> setting.rules().stream()
                        .filter(rule -> rule.refuses(Environment.PRODUCTION))
                        .map(rule -> rule.without(Attribute.SAME_KIND)
                                .without(Attribute.DISTINCT)
                                .without(Attribute.EXISTS))
                        .map(rule -> setting.type() == Type.FILE ? rule.without(Attribute.PEM) : rule)
                        .allMatch(rule -> Values.keeps(setting, rule, value)));
        if (!isKept) {
            codes.add("SW004");
        }
    }

    private static boolean forbids(Setting setting) {
        return setting.rules().stream()
                .filter(rule -> rule.refuses(Environment.PRODUCTION))
                .anyMatch(rule -> rule.without(Attribute.FORBIDDEN).clauses().size()
                        < rule.clauses().size());
    }
}
