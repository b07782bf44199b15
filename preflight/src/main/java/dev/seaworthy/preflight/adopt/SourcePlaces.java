package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.seaworthy.runtime.load.document.CommittedDocument;
import java.nio.file.Path;
import javax.tools.JavaFileObject;

/**
 * Says where something stands in a source.
 *
 * @param unit the source
 * @param trees the compiler's trees
 */
record SourcePlaces(CompilationUnitTree unit, Trees trees) {
    /** A source, as messages show it. */
    static String shown(JavaFileObject source) {
        return CommittedDocument.shown(Path.of(source.getName()));
    }

    String of(Tree tree) {
        return shown(unit.getSourceFile()) + ":" + line(tree);
    }

    /** The number of the line in which it begins, from 1. */
    long line(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }
}
