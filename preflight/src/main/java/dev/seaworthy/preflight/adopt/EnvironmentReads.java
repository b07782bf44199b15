package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a source reads variables: {@link System#getenv} and its map, Spring's {@code @Value} and
 * {@code getProperty}; and what is done with the values.
 */
final class EnvironmentReads extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Constants constants;
    private final SourcePlaces places;
    private final Section section;
    private final Holders holders = new Holders();
    private final List<Mention> mentions = new ArrayList<>();
    private final TreeMap<Long, Set<String>> leftOut = new TreeMap<>();

    /**
     * A scan of one source.
     *
     * @param constants the constants of all sources
     * @param places where things stand
     * @param section the section of what is found
     */
    EnvironmentReads(Constants constants, SourcePlaces places, Section section) {
        this.constants = constants;
        this.places = places;
        this.section = section;
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** What is read and becomes no setting, each a line, in the order of the source. */
    List<String> leftOut() {
        return leftOut.values().stream().flatMap(Set::stream).toList();
    }

    private void leaveOut(Tree place, String what) {
        leftOut.computeIfAbsent(places.line(place), line -> new LinkedHashSet<>())
                .add(places.of(place) + what);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        String method = Constants.lastName(call.getMethodSelect());
        if (!arguments.isEmpty()) {
            Optional<String> name = text(arguments.get(0));
            if (method.equals("getenv") && isOfSystem(call)) {
                read(name, call);
            } else if (isLookUp(method) && isEnvironment(receiver(call))) {
                readMap(method, name, call);
            } else if (method.matches("getProperty|getRequiredProperty") && isSpring(receiver(call))) {
                readProperty(name, call);
            } else if (method.matches("resolve(Required)?Placeholders") && isSpring(receiver(call))) {
                readText(name, call);
            }
        } else if (isEnvironmentMap(call) && !isLookedUpIn()) {
            leaveOut(call, " reads all variables at once. Add the settings that it needs by hand.");
        }
        return super.visitMethodInvocation(call, null);
    }

    /** Whether the map is asked for a variable at once, or held for that. */
    private boolean isLookedUpIn() {
        Tree parent = getCurrentPath().getParentPath().getLeaf();
        return parent instanceof VariableTree
                || (parent instanceof MemberSelectTree select
                        && isLookUp(select.getIdentifier().toString()));
    }

    private void read(Optional<String> name, MethodInvocationTree call) {
        if (name.isEmpty()) {
            isUnknown(call);
            return;
        }
        add(name.get(), use(getCurrentPath(), name.get()), Optional.empty(), call);
    }

    private void readMap(String method, Optional<String> name, MethodInvocationTree call) {
        if (name.isPresent() && method.equals("containsKey")) {
            add(name.get(), Use.asked(), Optional.empty(), call);
            return;
        }
        Optional<String> otherwise =
                method.equals("getOrDefault") && call.getArguments().size() > 1
                        ? text(call.getArguments().get(1))
                        : Optional.empty();
        name.ifPresentOrElse(
                variable -> add(variable, use(getCurrentPath(), variable), otherwise, call), () -> read(name, call));
    }

    private void readProperty(Optional<String> name, MethodInvocationTree call) {
        if (name.isEmpty()) {
            return;
        }
        if (!Placeholder.isVariable(name.get())) {
            isProperty(name.get(), call);
            return;
        }
        Optional<String> otherwise =
                call.getArguments().size() == 2 ? text(call.getArguments().get(1)) : Optional.empty();
        add(name.get(), use(getCurrentPath(), name.get()), otherwise, call);
    }

    /** Spring reads a variable of another spelling for a property. */
    private void isProperty(String property, Tree place) {
        leaveOut(
                place,
                " reads the property " + property + ", for which Spring takes the variable "
                        + Placeholder.variableOf(property)
                        + ". Add its setting by hand where the application sets it.");
    }

    private void isUnknown(Tree place) {
        leaveOut(place, " reads a variable whose name is not a constant. Add its setting by hand.");
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
        for (ExpressionTree argument : annotation.getArguments()) {
            ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
            if (value instanceof NewArrayTree array && array.getInitializers() != null) {
                array.getInitializers().forEach(element -> readText(text(element), annotation));
            } else {
                readText(text(value), annotation);
            }
        }
        return super.visitAnnotation(annotation, null);
    }

    /** A text of an annotation, or of a call that puts values into it. */
    private void readText(Optional<String> text, Tree place) {
        if (text.isEmpty()) {
            return;
        }
        boolean isOfSpring = !(place instanceof AnnotationTree annotation) || isValue(annotation);
        PlaceholderReader.Found found = PlaceholderReader.read(text.get());
        if (found.isAnyUnknown() && isOfSpring) {
            isUnknown(place);
        }
        for (Placeholder placeholder : found.placeholders()) {
            if (Placeholder.isVariable(placeholder.name())) {
                readPlaceholder(placeholder, place);
            } else if (isOfSpring) {
                isProperty(placeholder.name(), place);
            }
        }
    }

    private static boolean isValue(AnnotationTree annotation) {
        return Constants.lastName(annotation.getAnnotationType()).equals("Value");
    }

    private void readPlaceholder(Placeholder placeholder, Tree place) {
        TreePath modifiers = getCurrentPath().getParentPath();
        boolean isHeld = place instanceof AnnotationTree annotation && isValue(annotation) && placeholder.isWhole();
        Optional<ProposedType> type =
                isHeld && modifiers != null && modifiers.getParentPath().getLeaf() instanceof VariableTree held
                        ? Conversions.ofDeclared(String.valueOf(held.getType()))
                        : Optional.empty();
        Use use = new Use(type, Optional.empty(), placeholder.canBeAbsent());
        add(
                placeholder.name(),
                use,
                placeholder.otherwise(),
                placeholder.look().stream().toList(),
                place);
    }

    /** A local variable or a field that holds the map of the environment, or a value. */
    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        ExpressionTree initializer = variable.getInitializer();
        if (initializer != null && isEnvironmentMap(initializer)) {
            holders.addMap(getCurrentPath(), variable.getName().toString());
        }
        return super.visitVariable(variable, null);
    }

    /** A use of a variable of the program that holds a value. */
    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, @Nullable Void nothing) {
        holders.variable(getCurrentPath(), identifier.getName().toString())
                .filter(variable -> !isAssigned(identifier))
                .ifPresent(variable -> {
                    Use use = use(getCurrentPath(), variable);
                    if (use.saysMore()) {
                        add(variable, use, Optional.empty(), identifier);
                    }
                });
        return super.visitIdentifier(identifier, null);
    }

    private boolean isAssigned(IdentifierTree identifier) {
        return getCurrentPath().getParentPath().getLeaf() instanceof AssignmentTree assignment
                && assignment.getVariable().equals(identifier);
    }

    private Use use(TreePath path, String variable) {
        UseReader reader = new UseReader(expression -> text(expression), holders, variable);
        return reader.read(path);
    }

    private void add(String variable, Use use, Optional<String> otherwise, Tree place) {
        add(variable, use, otherwise, List.of(), place);
    }

    private void add(String variable, Use use, Optional<String> otherwise, List<String> looks, Tree place) {
        Optional<String> value = otherwise.or(use::otherwise).filter(text -> !text.isEmpty());
        Mention.Kind kind = use.isAsked() || (otherwise.isPresent() && value.isEmpty())
                ? Mention.Kind.READ_IF_SET
                : Mention.Kind.READ;
        mentions.add(new Mention(
                new Name(variable),
                value.isPresent() ? Mention.Kind.READ_WITH_DEFAULT : kind,
                value,
                List.of(),
                section,
                use.type(),
                looks,
                places.of(place)));
    }

    private Optional<String> text(ExpressionTree expression) {
        return constants.text(expression, enclosingType());
    }

    private String enclosingType() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree type) {
                return type.getSimpleName().toString();
            }
        }
        return "";
    }

    private static @Nullable ExpressionTree receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select ? select.getExpression() : null;
    }

    private static boolean isOfSystem(MethodInvocationTree call) {
        ExpressionTree receiver = receiver(call);
        return receiver == null || Constants.lastName(receiver).equals("System");
    }

    private static boolean isLookUp(String method) {
        return method.equals("get") || method.equals("getOrDefault") || method.equals("containsKey");
    }

    private boolean isEnvironment(@Nullable ExpressionTree receiver) {
        return receiver != null
                && (isEnvironmentMap(receiver) || holders.isMap(getCurrentPath(), Constants.lastName(receiver)));
    }

    private static boolean isEnvironmentMap(ExpressionTree expression) {
        return expression instanceof MethodInvocationTree call
                && call.getArguments().isEmpty()
                && Constants.lastName(call.getMethodSelect()).equals("getenv")
                && isOfSystem(call);
    }

    private static boolean isSpring(@Nullable ExpressionTree receiver) {
        return !(receiver instanceof LiteralTree)
                && Constants.lastName(receiver).toLowerCase(Locale.ROOT).contains("env");
    }
}
