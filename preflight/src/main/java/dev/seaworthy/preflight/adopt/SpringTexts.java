package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;

/** Reads the texts into which Spring puts values: of annotations, and of calls that do so. */
final class SpringTexts {
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
        Use use = new Use(held(placeholder, path), Optional.empty(), placeholder.canBeAbsent());
        List<String> looks = placeholder.look().stream().toList();
        found.add(placeholder.name(), use, placeholder.otherwise(), looks, path.getLeaf());
    }

    /** The type of what holds the value, if that is all that it holds. */
    private static Optional<ProposedType> held(Placeholder placeholder, TreePath path) {
        TreePath modifiers = path.getParentPath();
        boolean isHeld =
                path.getLeaf() instanceof AnnotationTree annotation && isValue(annotation) && placeholder.isWhole();
        return isHeld && modifiers != null && modifiers.getParentPath().getLeaf() instanceof VariableTree held
                ? Conversions.ofDeclared(String.valueOf(held.getType()))
                : Optional.empty();
    }

    private static boolean isValue(AnnotationTree annotation) {
        return Constants.lastName(annotation.getAnnotationType()).equals("Value");
    }
}
