package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.Map;
import java.util.Optional;

/** Reads the texts into which Spring puts values: of annotations, and of calls that do so. */
final class SpringTexts {
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("DurationUnit.NANOS", "ns"),
            Map.entry("DurationUnit.MICROS", "us"),
            Map.entry("DurationUnit.MILLIS", "ms"),
            Map.entry("DurationUnit.SECONDS", "s"),
            Map.entry("DurationUnit.MINUTES", "m"),
            Map.entry("DurationUnit.HOURS", "h"),
            Map.entry("DurationUnit.DAYS", "d"),
            Map.entry("DataSizeUnit.BYTES", "B"),
            Map.entry("DataSizeUnit.KILOBYTES", "KiB"),
            Map.entry("DataSizeUnit.MEGABYTES", "MiB"),
            Map.entry("DataSizeUnit.GIGABYTES", "GiB"),
            Map.entry("DataSizeUnit.TERABYTES", "TiB"));

    private final FoundReads found;

    /** Those of one source. */
    SpringTexts(FoundReads found) {
        this.found = found;
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @param path the place, with all that is around it
     */
    void read(String text, TreePath path) {
        Tree place = path.getLeaf();
        boolean isOfSpring = !(place instanceof AnnotationTree annotation) || isValue(annotation);
        PlaceholderReader.Found read = PlaceholderReader.read(text);
        if (read.isAnyUnknown() && isOfSpring) {
            found.leaveOutUnknown(place);
        }
        for (Placeholder placeholder : read.placeholders()) {
            if (Placeholder.isVariable(placeholder.name())) {
                add(placeholder, path);
            } else if (isOfSpring) {
                found.leaveOutProperty(placeholder.name(), place);
            }
        }
    }

    private void add(Placeholder placeholder, TreePath path) {
        Use use = new Use(
                held(placeholder, path),
                placeholder.otherwise().map(text -> new Literal(text, true)),
                placeholder.canBeAbsent(),
                Optional.empty(),
                placeholder.look().stream().toList());
        found.add(placeholder.name(), use, path.getLeaf());
    }

    /** What is made of the value by what holds it, if that is all that it holds. */
    private static Optional<Conversion> held(Placeholder placeholder, TreePath path) {
        TreePath modifiers = path.getParentPath();
        boolean isHeld =
                path.getLeaf() instanceof AnnotationTree annotation && isValue(annotation) && placeholder.isWhole();
        return isHeld && modifiers != null && modifiers.getParentPath().getLeaf() instanceof VariableTree held
                ? unit(held).map(Conversion::to).or(() -> Conversions.ofDeclared(String.valueOf(held.getType())))
                : Optional.empty();
    }

    /** A type whose unit an annotation beside it says: {@code @DurationUnit(ChronoUnit.SECONDS)}. */
    private static Optional<ProposedType> unit(VariableTree held) {
        for (AnnotationTree each : held.getModifiers().getAnnotations()) {
            String name = Constants.lastName(each.getAnnotationType());
            if (each.getArguments().size() == 1) {
                ExpressionTree argument = each.getArguments().get(0);
                String constant =
                        Constants.lastName(argument instanceof AssignmentTree named ? named.getExpression() : argument);
                String unit = UNITS.getOrDefault(name + "." + constant, "");
                if (!unit.isEmpty()) {
                    return Optional.of(
                            name.equals("DurationUnit") ? ProposedType.durationIn(unit) : ProposedType.sizeIn(unit));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(AnnotationTree annotation) {
        return Constants.lastName(annotation.getAnnotationType()).equals("Value");
    }
}
