package dev.seaworthy.processor.getenv;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the environment of the process is read: {@link System#getenv}, as a call or as a method reference, and what is
 * looked up in the map of {@link ProcessBuilder#environment()}, which begins as a copy of it.
 */
final class EnvironmentReads extends TreePathScanner<@Nullable Void, @Nullable Void> {
    /** The methods of a map that look something up. What is put into a child's environment is not a read. */
    private static final Set<String> LOOK_UPS = Set.of("get", "getOrDefault", "containsKey");

    private final Trees trees;
    private final ConstantText constants;
    private final Accessors accessors;
    private final Reporter reporter;

    EnvironmentReads(Trees trees, Accessors accessors, Reporter reporter) {
        this.trees = trees;
        this.constants = new ConstantText(trees);
        this.accessors = accessors;
        this.reporter = reporter;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
        TreePath method = new TreePath(getCurrentPath(), call.getMethodSelect());
        if (isMethod(method, "java.lang.System", "getenv")) {
            readBySystem(call);
        } else if (isMethod(method, "java.lang.ProcessBuilder", "environment")) {
            lookUp().ifPresent(found -> report(found, "ProcessBuilder.environment()" + shown(found)));
        }
        return super.visitMethodInvocation(call, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree reference, @Nullable Void nothing) {
        if (isMethod(getCurrentPath(), "java.lang.System", "getenv")) {
            reportUnknown(getCurrentPath(), "System::getenv");
        }
        return super.visitMemberReference(reference, null);
    }

    private void readBySystem(MethodInvocationTree call) {
        if (call.getArguments().isEmpty()) {
            lookUp().ifPresentOrElse(
                            found -> report(found, "System.getenv()" + shown(found)),
                            () -> reportUnknown(getCurrentPath(), "System.getenv()"));
        } else {
            Optional<String> variable =
                    constants.of(getCurrentPath(), call.getArguments().get(0));
            report(new LookUp(getCurrentPath(), "", variable), "System.getenv(" + quoted(variable) + ")");
        }
    }

    /** What is looked up in the map that the call gives, where that is done at once. */
    private Optional<LookUp> lookUp() {
        TreePath select = getCurrentPath().getParentPath();
        if (!(select.getLeaf() instanceof MemberSelectTree selected)
                || !(select.getParentPath().getLeaf() instanceof MethodInvocationTree call)) {
            return Optional.empty();
        }
        String method = selected.getIdentifier().toString();
        List<? extends ExpressionTree> arguments = call.getArguments();
        return LOOK_UPS.contains(method) && !arguments.isEmpty()
                ? Optional.of(new LookUp(
                        select.getParentPath(), method, constants.of(select.getParentPath(), arguments.get(0))))
                : Optional.empty();
    }

    private void report(LookUp found, String read) {
        if (found.variable().isEmpty()) {
            reportUnknown(found.place(), read);
            return;
        }
        String variable = found.variable().get();
        Optional<String> accessor = accessors.of(variable, found.place().getCompilationUnit());
        reporter.report(
                found.place(),
                read + " bypasses the configuration.",
                accessor.map(call -> "Call " + call + ".").orElseGet(() -> declare(variable)));
    }

    private String declare(String variable) {
        String where = accessors.configuration().orElse("an interface with @EnvConfig");
        return "Declare a method with @EnvVar(\"" + variable + "\") in " + where
                + ", and call that; or call the accessor of a configuration on the class path that has it.";
    }

    private void reportUnknown(TreePath place, String read) {
        reporter.report(
                place,
                read + " bypasses the configuration, and can read any variable.",
                "Declare each variable that is read here with @EnvVar, and call its accessor.");
    }

    private static String shown(LookUp found) {
        return "." + found.method() + "(" + quoted(found.variable()) + ")";
    }

    private static String quoted(Optional<String> variable) {
        return variable.map(name -> '"' + name + '"').orElse("…");
    }

    private boolean isMethod(TreePath path, String type, String name) {
        Element element = trees.getElement(path);
        return element instanceof ExecutableElement
                && element.getSimpleName().contentEquals(name)
                && element.getEnclosingElement() instanceof TypeElement owner
                && owner.getQualifiedName().contentEquals(type);
    }

    /**
     * A look-up in a map of the environment.
     *
     * @param place the call
     * @param method the map's method
     * @param variable the variable, where its name is a constant
     */
    private record LookUp(TreePath place, String method, Optional<String> variable) {}
}
