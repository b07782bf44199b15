package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constants of the sources that hold texts, by their class and name: what is written in place of a text. */
final class Constants extends TreeScanner<@Nullable Void, String> {
    private final Map<String, Literal> byClass = new HashMap<>();
    private final Map<String, Literal> byName = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    @Override
    public @Nullable Void visitClass(ClassTree type, String outer) {
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree field && isConstant(type, field)) {
                add(type.getSimpleName().toString(), field);
            }
        }
        return super.visitClass(type, outer);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, String outer) {
        return null; // Its classes are not seen from outside.
    }

    private static boolean isConstant(ClassTree type, VariableTree field) {
        Set<Modifier> modifiers = field.getModifiers().getFlags();
        return type.getKind() == Tree.Kind.INTERFACE || modifiers.contains(Modifier.FINAL);
    }

    private void add(String type, VariableTree field) {
        ExpressionTree initializer = field.getInitializer();
        if (initializer == null) {
            return;
        }
        literal(initializer, type).ifPresent(literal -> {
            String name = field.getName().toString();
            byClass.put(type + "." + name, literal);
            Literal other = byName.put(name, literal);
            if (other != null && !other.equals(literal)) {
                ambiguous.add(name);
            }
        });
    }

    /** The text of an expression that is a literal or a constant: of numbers and truths as a variable would hold them. */
    Optional<String> text(ExpressionTree expression, String type) {
        return literal(expression, type).map(Literal::text);
    }

    /** The same, with whether it is a text in the sources too. */
    Optional<Literal> literal(ExpressionTree expression, String type) {
        return expression.accept(new ConstantText(this), type);
    }

    /** The constant of a name: that of the type itself, or else the only one of that name. */
    Optional<Literal> named(String name, String type) {
        Literal own = byClass.get(type + "." + name);
        return own != null || ambiguous.contains(name)
                ? Optional.ofNullable(own)
                : Optional.ofNullable(byName.get(name));
    }

    /** The constant of a name in another type. */
    Optional<Literal> namedIn(String owner, String name) {
        return Optional.ofNullable(byClass.get(owner + "." + name));
    }

    /** The last name of {@code a.b.C}, or nothing where an expression is not a name. */
    static String lastName(@Nullable Tree tree) {
        if (tree instanceof IdentifierTree identifier) {
            return identifier.getName().toString();
        }
        return tree instanceof MemberSelectTree select ? select.getIdentifier().toString() : "";
    }
}
