package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import java.util.Optional;

/** Works out the text of an expression within a type, where that can be known without running it. */
final class ConstantText extends SimpleTreeVisitor<Optional<Literal>, String> {
    private final Constants constants;

    ConstantText(Constants constants) {
        super(Optional.empty());
        this.constants = constants;
    }

    @Override
    public Optional<Literal> visitLiteral(LiteralTree literal, String type) {
        return Optional.ofNullable(literal.getValue())
                .map(value -> new Literal(String.valueOf(value), value instanceof String));
    }

    @Override
    public Optional<Literal> visitParenthesized(ParenthesizedTree parenthesized, String type) {
        return parenthesized.getExpression().accept(this, type);
    }

    @Override
    public Optional<Literal> visitUnary(UnaryTree unary, String type) {
        return unary.getKind() == Tree.Kind.UNARY_MINUS
                ? unary.getExpression()
                        .accept(this, type)
                        .map(number -> new Literal("-" + number.text(), number.isText()))
                : Optional.empty();
    }

    @Override
    public Optional<Literal> visitBinary(BinaryTree sum, String type) {
        boolean isText =
                sum.getKind() == Tree.Kind.PLUS && (isText(sum.getLeftOperand()) || isText(sum.getRightOperand()));
        return isText
                ? sum.getLeftOperand()
                        .accept(this, type)
                        .flatMap(left -> sum.getRightOperand()
                                .accept(this, type)
                                .map(right -> new Literal(left.text() + right.text(), true)))
                : Optional.empty();
    }

    private static boolean isText(ExpressionTree operand) {
        return operand.getKind() == Tree.Kind.STRING_LITERAL;
    }

    @Override
    public Optional<Literal> visitIdentifier(IdentifierTree identifier, String type) {
        return constants.named(identifier.getName().toString(), type);
    }

    @Override
    public Optional<Literal> visitMemberSelect(MemberSelectTree select, String type) {
        return constants.namedIn(
                Constants.lastName(select.getExpression()),
                select.getIdentifier().toString());
    }
}
