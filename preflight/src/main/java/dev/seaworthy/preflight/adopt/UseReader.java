package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows a value from where it is read outwards: through the calls, the comparisons and the variables that it goes into. */
final class UseReader extends SimpleTreeVisitor<@Nullable TreePath, TreePath> {
    private static final String OWN_FUNCTION =
            "the sources make something of it that is not known here: compare its type with that";

    private static final String EXPRESSION = "its default in the sources is an expression";

    private final Function<ExpressionTree, Optional<Literal>> literals;
    private final Holders holders;
    private final String variable;
    private final Set<String> looks = new LinkedHashSet<>();
    private Optional<Conversion> conversion = Optional.empty();
    private Optional<Literal> otherwise = Optional.empty();
    private Optional<String> whenAbsent = Optional.empty();
    private CallReader calls;
    private boolean isAsked;

    /**
     * A reader.
     *
     * @param literals what is known of literals and constants
     * @param holders where variables of the program that hold the value are noted
     * @param variable the variable of the environment
     */
    UseReader(Function<ExpressionTree, Optional<Literal>> literals, Holders holders, String variable) {
        this.literals = literals;
        this.calls = CallReader.of(literals);
        this.holders = holders;
        this.variable = variable;
    }

    Use read(TreePath value) {
        TreePath at = value;
        while (at != null) {
            at = outwards(at);
        }
        return new Use(conversion, otherwise, isAsked, whenAbsent, List.copyOf(looks));
    }

    /** Takes a default, of which it is only known that there is one where it is no constant. */
    void takeOtherwise(ExpressionTree expression) {
        if (otherwise.isPresent()) {
            return;
        }
        otherwise = literals.apply(expression);
        if (otherwise.isEmpty()) {
            isAsked = true;
            if (expression.getKind() != Tree.Kind.NULL_LITERAL) {
                looks.add(EXPRESSION);
            }
        }
    }

    /** Takes what is made of the value, where nothing was before. */
    void take(Optional<Conversion> found) {
        conversion = conversion.or(() -> found);
    }

    private String text(ExpressionTree expression) {
        return literals.apply(expression).map(Literal::text).orElse("");
    }

    /** Where the value goes next, or null where its way ends. */
    private @Nullable TreePath outwards(TreePath at) {
        TreePath parent = at.getParentPath();
        return parent == null ? null : parent.getLeaf().accept(this, at);
    }

    @Override
    public @Nullable TreePath visitParenthesized(ParenthesizedTree into, TreePath at) {
        return at.getParentPath();
    }

    /** What was compared or converted is turned around. */
    @Override
    public @Nullable TreePath visitUnary(UnaryTree into, TreePath at) {
        conversion = into.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ? conversion.map(Conversion::negated) : conversion;
        return at.getParentPath();
    }

    @Override
    public @Nullable TreePath visitTypeCast(TypeCastTree into, TreePath at) {
        return at.getParentPath();
    }

    @Override
    public @Nullable TreePath visitMemberSelect(MemberSelectTree into, TreePath at) {
        TreePath call = at.getParentPath().getParentPath();
        return call.getLeaf() instanceof MethodInvocationTree invocation
                ? onCallOf(into.getIdentifier().toString(), invocation, call)
                : null;
    }

    @Override
    public @Nullable TreePath visitNewClass(NewClassTree into, TreePath at) {
        take(Conversions.ofCall(Constants.lastName(into.getIdentifier()), "new", calls.others(into.getArguments())));
        return null;
    }

    @Override
    public @Nullable TreePath visitConditionalExpression(ConditionalExpressionTree into, TreePath at) {
        return into.getCondition() == at.getLeaf() ? null : at.getParentPath();
    }

    @Override
    public @Nullable TreePath visitVariable(VariableTree into, TreePath at) {
        hold(at.getParentPath(), into.getName().toString());
        return null;
    }

    @Override
    public @Nullable TreePath visitAssignment(AssignmentTree into, TreePath at) {
        hold(at.getParentPath(), Constants.lastName(into.getVariable()));
        return null;
    }

    /** The value as the receiver of a call. */
    private @Nullable TreePath onCallOf(String method, MethodInvocationTree call, TreePath path) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        switch (method) {
            case "orElse" -> {
                isAsked = true;
                takeOtherwise(arguments.get(0));
                return path;
            }
            case "map" -> {
                Optional<Conversion> made = calls.conversion(arguments.get(0));
                if (made.isEmpty() && !CallReader.isOfText(arguments.get(0))) {
                    looks.add(OWN_FUNCTION);
                }
                take(made);
                return path;
            }
            case "split" -> {
                boolean isByComma = text(arguments.get(0)).matches("\\\\s\\*,(\\\\s\\*)?|,(\\\\s\\*)?");
                take(isByComma ? Optional.of(Conversion.to(ProposedType.listOf(ScalarType.TEXT))) : Optional.empty());
                return null;
            }
            case "equals", "equalsIgnoreCase" -> {
                compare(method, arguments.get(0));
                if (otherwise.isPresent()) {
                    takeAbsence();
                }
                return conversion.isPresent() ? path : null; // A negation or a choice may follow outside.
            }
            case "toLowerCase", "toUpperCase" -> {
                calls = calls.inOneCase();
                return path;
            }
            case "orElseThrow" -> {
                isAsked = false;
                return path;
            }
            case "isPresent", "isEmpty", "ifPresent", "orElseGet" -> {
                isAsked = true;
                return null;
            }
            default -> {
                return CallReader.keeps(method) ? path : null;
            }
        }
    }

    /** A comparison with a word; whether it fails where there is no value is for its place to say. */
    private void compare(String method, ExpressionTree word) {
        Optional<Truth> truth = calls.truth(method, word);
        take(truth.map(Conversion::by));
        isAsked |= truth.isEmpty();
    }

    @Override
    public @Nullable TreePath visitMethodInvocation(MethodInvocationTree call, TreePath at) {
        TreePath path = at.getParentPath();
        String method = Constants.lastName(call.getMethodSelect());
        List<? extends ExpressionTree> arguments = call.getArguments();
        boolean isComparison =
                method.matches("equals|equalsIgnoreCase") && call.getMethodSelect() instanceof MemberSelectTree;
        if (isComparison && call.getMethodSelect() instanceof MemberSelectTree select) {
            ExpressionTree word = arguments.size() == 2
                    ? arguments.get(arguments.get(0) == at.getLeaf() ? 1 : 0)
                    : select.getExpression();
            compare(method, word);
            takeAbsence();
            return conversion.isPresent() ? path : null;
        }
        Optional<Conversion> made = calls.converted(call);
        if (made.isPresent()) {
            take(made);
            takeAbsence();
            return path; // A default may follow outside: Optional.of(…), a choice.
        }
        boolean isFirst = !arguments.isEmpty() && arguments.get(0) == at.getLeaf();
        if (isFirst
                && method.matches("requireNonNullElse|defaultIfEmpty|defaultIfBlank|defaultString|firstNonNull")
                && arguments.size() == 2) {
            takeOtherwise(arguments.get(1));
            return path;
        }
        isAsked |=
                method.matches("ofNullable|(is|has|non)(Not)?(Null|Empty|Blank|Text|Length|NullOrEmpty|NullOrBlank)");
        return CallReader.keeps(method) ? path : null;
    }

    /** A comparison with null, and what is taken where there is no value. */
    @Override
    public @Nullable TreePath visitBinary(BinaryTree comparison, TreePath at) {
        boolean isNull = comparison.getLeftOperand().getKind() == Tree.Kind.NULL_LITERAL
                || comparison.getRightOperand().getKind() == Tree.Kind.NULL_LITERAL;
        boolean isEqual = comparison.getKind() == Tree.Kind.EQUAL_TO;
        if (!isNull || (!isEqual && comparison.getKind() != Tree.Kind.NOT_EQUAL_TO)) {
            return null;
        }
        isAsked = true;
        TreePath outer = at.getParentPath().getParentPath();
        while (outer.getLeaf() instanceof ParenthesizedTree || outer.getLeaf() instanceof BinaryTree) {
            outer = outer.getParentPath();
        }
        if (outer.getLeaf() instanceof ConditionalExpressionTree choice) {
            takeOtherwise(isEqual ? choice.getTrueExpression() : choice.getFalseExpression());
        } else if (outer.getLeaf() instanceof IfTree branch && isEqual) {
            isAsked = !isRefusal(branch.getThenStatement());
            assigned(branch.getThenStatement()).ifPresent(this::takeOtherwise);
        }
        return null;
    }

    /** What a conversion that fails for nothing makes of no value. */
    private void takeAbsence() {
        Optional<Truth> truth = conversion.flatMap(Conversion::truth);
        whenAbsent = truth.map(
                each -> otherwise.map(literal -> each.of(literal.text())).orElseGet(each::ofNothing));
    }

    private static boolean isRefusal(StatementTree statement) {
        if (statement instanceof BlockTree block) {
            List<? extends StatementTree> statements = block.getStatements();
            return !statements.isEmpty() && isRefusal(statements.get(statements.size() - 1));
        }
        return statement instanceof ThrowTree;
    }

    /** What a statement assigns to the variable of the program that holds the value. */
    private Optional<ExpressionTree> assigned(StatementTree statement) {
        if (statement instanceof BlockTree block) {
            return block.getStatements().size() == 1
                    ? assigned(block.getStatements().get(0))
                    : Optional.empty();
        }
        return statement instanceof ExpressionStatementTree expression
                        && expression.getExpression() instanceof AssignmentTree assignment
                ? Optional.of(assignment.getExpression())
                : Optional.empty();
    }

    private void hold(TreePath declaration, String name) {
        if (conversion.isEmpty() && !name.isEmpty()) {
            holders.addValue(declaration, name, variable);
        }
    }
}
