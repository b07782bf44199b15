package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields and local variables of a source that hold a value of the environment, or its map, each within its block. */
final class Holders {
    private final Map<Key, String> values = new HashMap<>();
    private final Set<Key> maps = new HashSet<>();

    /** A name within a scope. */
    private record Key(Tree scope, String name) {}

    void addMap(TreePath declaration, String name) {
        maps.add(new Key(scope(declaration), name));
    }

    void addValue(TreePath declaration, String name, String variable) {
        values.put(new Key(scope(declaration), name), variable);
    }

    boolean isMap(TreePath use, String name) {
        for (TreePath path = use; path != null; path = path.getParentPath()) {
            if (maps.contains(new Key(path.getLeaf(), name))) {
                return true;
            }
        }
        return false;
    }

    /** The variable whose value a name holds where it is used. */
    Optional<String> variable(@Nullable TreePath use, String name) {
        for (TreePath path = use; path != null; path = path.getParentPath()) {
            String variable = values.get(new Key(path.getLeaf(), name));
            if (variable != null) {
                return Optional.of(variable);
            }
        }
        return Optional.empty();
    }

    private static Tree scope(TreePath declaration) {
        TreePath path = declaration.getParentPath();
        while (path.getParentPath() != null && !isScope(path.getLeaf())) {
            path = path.getParentPath();
        }
        return path.getLeaf();
    }

    private static boolean isScope(Tree tree) {
        return tree instanceof BlockTree
                || tree instanceof ClassTree
                || tree instanceof MethodTree
                || tree instanceof LambdaExpressionTree;
    }
}
