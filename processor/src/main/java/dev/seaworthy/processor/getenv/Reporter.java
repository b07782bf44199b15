package dev.seaworthy.processor.getenv;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.seaworthy.processor.diagnostic.Law;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints what the plugin finds, at its place, unless somebody excused it there. */
final class Reporter {
    private static final List<String> EXCUSES =
            List.of("seaworthy", "seaworthy:getenv", "seaworthy:" + GetenvLaws.READ_BESIDE.code());

    private final Trees trees;
    private final Mode mode;

    Reporter(Trees trees, Mode mode) {
        this.trees = trees;
        this.mode = mode;
    }

    /** Where a class stands, or null when it is in no source. */
    @Nullable
    TreePath pathOf(TypeElement type) {
        return trees.getPath(type);
    }

    void report(TreePath place, String fact, String fix) {
        if (!isExcused(place)) {
            print(mode.kind(), GetenvLaws.READ_BESIDE, place, fact, fix);
        }
    }

    void refuseArgument(String argument, CompilationUnitTree file) {
        print(
                Kind.ERROR,
                GetenvLaws.ARGUMENT,
                new TreePath(file),
                "-Xplugin:Seaworthy is given \"" + argument + "\", which it does not know.",
                "Write getenv=warn or getenv=error.");
    }

    private void print(Kind kind, Law law, TreePath place, String fact, String fix) {
        trees.printMessage(
                kind,
                "[" + law.code() + "] " + fact + "\n    Fix: " + fix,
                place.getLeaf(),
                place.getCompilationUnit());
    }

    /** A variable, a method or a class around it may say that the read is meant. */
    private boolean isExcused(TreePath place) {
        for (TreePath around = place; around != null; around = around.getParentPath()) {
            Element declared = switch (around.getLeaf().getKind()) {
                case VARIABLE, METHOD, CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE -> trees.getElement(around);
                default -> null;
            };
            SuppressWarnings suppressed = declared == null ? null : declared.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).stream().anyMatch(EXCUSES::contains)) {
                return true;
            }
        }
        return false;
    }
}
