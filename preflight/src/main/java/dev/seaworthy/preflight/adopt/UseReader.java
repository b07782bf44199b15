package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Follows a value from where it is read outwards: through the calls, the comparisons and the variables that it goes into. */
final class UseReader extends SimpleTreeVisitor<@Nullable TreePath, TreePath> {
    private static final String WRAPS =
            "ofNullable|requireNonNull|valueOf|strip|trim|toLowerCase|toUpperCase|filter|of";

    private final Function<ExpressionTree, Optional<String>> texts;
    private final Holders holders;
    private final String variable;
    private Optional<ProposedType> type = Optional.empty();
    private Optional<String> otherwise = Optional.empty();
    private boolean isAsked;

    /**
     * A reader.
     *
     * @param texts the texts of literals and constants
     * @param holders where variables of the program that hold the value are noted
     * @param variable the variable of the environment
     */
    UseReader(Function<ExpressionTree, Optional<String>> texts, Holders holders, String variable) {
        this.texts = texts;
        this.holders = holders;
        this.variable = variable;
    }

    Use read(TreePath value) {
        TreePath at = value;
        while (at != null) {
            at = outwards(at);
        }
        return new Use(type, otherwise, isAsked);
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
        note(Conversions.ofCall(Constants.lastName(into.getIdentifier()), "new"));
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

    private void note(Optional<ProposedType> conversion) {
        type = type.or(() -> conversion);
    }

    /** The value as the receiver of a call. */
    private @Nullable TreePath onCallOf(String method, MethodInvocationTree call, TreePath path) {
        List<? extends ExpressionTree> arguments = call.getArguments();
        switch (method) {
            case "orElse" -> {
                isAsked = true;
                otherwise = otherwise.or(() -> texts.apply(arguments.get(0)));
                return path;
            }
            case "map" -> {
                note(conversion(arguments.get(0)));
                return path;
            }
            case "split" -> {
                boolean isByComma =
                        texts.apply(arguments.get(0)).orElse("").matches("\\\\s\\*,(\\\\s\\*)?|,(\\\\s\\*)?");
                note(isByComma ? Optional.of(ProposedType.listOf(ScalarType.TEXT)) : Optional.empty());
                return null;
            }
            case "equals", "equalsIgnoreCase" -> {
                asTruth(arguments.get(0));
                return null;
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
                return method.matches(WRAPS) ? path : null;
            }
        }
    }

    private void asTruth(ExpressionTree word) {
        boolean isTruth = texts.apply(word).orElse("").matches("(?i)true|false|yes|no|on|off|1|0");
        note(isTruth ? Optional.of(ProposedType.of(ScalarType.BOOLEAN)) : Optional.empty());
        isAsked = true;
    }

    /** The conversion that {@code map} is given: {@code Integer::parseInt}, or a lambda of such a call. */
    private static Optional<ProposedType> conversion(ExpressionTree function) {
        if (function instanceof MemberReferenceTree reference) {
            return Conversions.ofCall(
                    Constants.lastName(reference.getQualifierExpression()),
                    reference.getName().toString());
        }
        return function instanceof LambdaExpressionTree lambda && lambda.getBody() instanceof MethodInvocationTree call
                ? converted(call)
                : Optional.empty();
    }

    private static Optional<ProposedType> converted(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree select
                ? Conversions.ofCall(
                        Constants.lastName(select.getExpression()),
                        select.getIdentifier().toString())
                : Optional.empty();
    }

    @Override
    public @Nullable TreePath visitMethodInvocation(MethodInvocationTree call, TreePath at) {
        TreePath path = at.getParentPath();
        String method = Constants.lastName(call.getMethodSelect());
        Optional<ProposedType> conversion = converted(call);
        if (conversion.isPresent()) {
            note(conversion);
            return path; // A default may follow outside: Optional.of(…), a choice.
        }
        List<? extends ExpressionTree> arguments = call.getArguments();
        boolean isFirst = !arguments.isEmpty() && arguments.get(0) == at.getLeaf();
        if (isFirst
                && method.matches("requireNonNullElse|defaultIfEmpty|defaultIfBlank|defaultString|firstNonNull")
                && arguments.size() == 2) {
            otherwise = otherwise.or(() -> texts.apply(arguments.get(1)));
            return path;
        }
        boolean isComparison =
                method.matches("equals|equalsIgnoreCase") && call.getMethodSelect() instanceof MemberSelectTree;
        if (isComparison && call.getMethodSelect() instanceof MemberSelectTree select) {
            asTruth(select.getExpression());
            return null;
        }
        isAsked |=
                method.matches("ofNullable|(is|has|non)(Not)?(Null|Empty|Blank|Text|Length|NullOrEmpty|NullOrBlank)");
        return method.matches(WRAPS) ? path : null;
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
            ExpressionTree taken = isEqual ? choice.getTrueExpression() : choice.getFalseExpression();
            otherwise = otherwise.or(() -> texts.apply(taken));
        } else if (outer.getLeaf() instanceof IfTree branch && isEqual) {
            isAsked = !isRefusal(branch.getThenStatement());
            otherwise = otherwise.or(() -> assigned(branch.getThenStatement()));
        }
        return null;
    }

    private static boolean isRefusal(StatementTree statement) {
        if (statement instanceof BlockTree block) {
            List<? extends StatementTree> statements = block.getStatements();
            return !statements.isEmpty() && isRefusal(statements.get(statements.size() - 1));
        }
        return statement instanceof ThrowTree;
    }

    /** What a statement assigns to the variable of the program that holds the value. */
    private Optional<String> assigned(StatementTree statement) {
        if (statement instanceof BlockTree block) {
            return block.getStatements().size() == 1
                    ? assigned(block.getStatements().get(0))
                    : Optional.empty();
        }
        return statement instanceof ExpressionStatementTree expression
                        && expression.getExpression() instanceof AssignmentTree assignment
                ? texts.apply(assignment.getExpression())
                : Optional.empty();
    }

    private void hold(TreePath declaration, String name) {
        if (type.isEmpty() && otherwise.isEmpty() && !name.isEmpty()) {
            holders.addValue(declaration, name, variable);
        }
    }
}
