package dev.seaworthy.processor.getenv;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** The text of a constant expression: a literal, a constant, or several joined. */
final class ConstantText {
    private final Trees trees;

    ConstantText(Trees trees) {
        this.trees = trees;
    }

    Optional<String> of(TreePath around, ExpressionTree expression) {
        TreePath path = new TreePath(around, expression);
        if (expression instanceof LiteralTree literal) {
            return Optional.of(String.valueOf(literal.getValue()));
        }
        if (expression instanceof ParenthesizedTree inner) {
            return of(path, inner.getExpression());
        }
        if (expression instanceof BinaryTree joined && joined.getKind() == Tree.Kind.PLUS) {
            return of(path, joined.getLeftOperand())
                    .flatMap(left -> of(path, joined.getRightOperand()).map(right -> left + right));
        }
        return trees.getElement(path) instanceof VariableElement variable
                ? Optional.ofNullable(variable.getConstantValue()).map(String::valueOf)
                : Optional.empty();
    }
}
