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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a source reads variables: {@link System#getenv} and its map, Spring's {@code @Value} and
 * {@code getProperty}; and what is done with the values.
 */
final class EnvironmentReads extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Constants constants;
    private final Holders holders = new Holders();
    private final FoundReads found;
    private final SpringTexts texts;

    /**
     * A scan of one source.
     *
     * @param constants the constants of all sources
     * @param found takes what is found
     */
    EnvironmentReads(Constants constants, FoundReads found) {
        this.constants = constants;
        this.found = found;
        this.texts = new SpringTexts(found);
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
                readText(name);
            }
        } else if (isEnvironmentMap(call) && !isLookedUpIn()) {
            found.leaveOut(call, " reads all variables at once. Add the settings that it needs by hand.");
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
            found.leaveOutUnknown(call);
            return;
        }
        found.add(name.get(), reader(name.get()).read(getCurrentPath()), call);
    }

    private void readMap(String method, Optional<String> name, MethodInvocationTree call) {
        if (name.isPresent() && method.equals("containsKey")) {
            found.add(name.get(), Use.asked(), call);
            return;
        }
        if (name.isEmpty()) {
            read(name, call);
            return;
        }
        UseReader reader = reader(name.get());
        if (method.equals("getOrDefault") && call.getArguments().size() > 1) {
            reader.takeOtherwise(call.getArguments().get(1));
        }
        found.add(name.get(), reader.read(getCurrentPath()), call);
    }

    /** {@code getProperty("NAME", Integer.class, 3)}, whose class and default need not be there. */
    private void readProperty(Optional<String> name, MethodInvocationTree call) {
        if (name.isEmpty()) {
            return;
        }
        if (!Placeholder.isVariable(name.get())) {
            found.leaveOutProperty(name.get(), call);
            return;
        }
        UseReader reader = reader(name.get());
        for (ExpressionTree argument :
                call.getArguments().subList(1, call.getArguments().size())) {
            if (argument instanceof MemberSelectTree literal
                    && literal.getIdentifier().contentEquals("class")) {
                reader.take(Conversions.ofDeclared(String.valueOf(literal.getExpression())));
            } else {
                reader.takeOtherwise(argument);
            }
        }
        found.add(name.get(), reader.read(getCurrentPath()), call);
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void nothing) {
        for (ExpressionTree argument : annotation.getArguments()) {
            ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
            if (value instanceof NewArrayTree array && array.getInitializers() != null) {
                array.getInitializers().forEach(element -> readText(text(element)));
            } else {
                readText(text(value));
            }
        }
        return super.visitAnnotation(annotation, null);
    }

    private void readText(Optional<String> text) {
        text.ifPresent(known -> texts.read(known, getCurrentPath()));
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
                    Use use = reader(variable).read(getCurrentPath());
                    if (use.saysMore()) {
                        found.add(variable, use, identifier);
                    }
                });
        return super.visitIdentifier(identifier, null);
    }

    private boolean isAssigned(IdentifierTree identifier) {
        return getCurrentPath().getParentPath().getLeaf() instanceof AssignmentTree assignment
                && assignment.getVariable().equals(identifier);
    }

    private UseReader reader(String variable) {
        return new UseReader(expression -> constants.literal(expression, enclosingType()), holders, variable);
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
