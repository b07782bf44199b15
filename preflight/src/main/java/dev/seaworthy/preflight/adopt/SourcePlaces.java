package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;

/**
 * Says where something stands in a source.
 *
 * @param unit the source
 * @param trees the compiler's trees
 */
record SourcePlaces(CompilationUnitTree unit, Trees trees) {
    String of(Tree tree) {
        long position = trees.getSourcePositions().getStartPosition(unit, tree);
        return unit.getSourceFile().getName() + ":" + unit.getLineMap().getLineNumber(position);
    }
}
