package dev.seaworthy.processor.getenv;

import com.google.auto.service.AutoService;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds variables that are read beside their configuration: {@code -Xplugin:Seaworthy}, with {@code getenv=warn}, which is the
 * default, or {@code getenv=error}.
 */
@AutoService(Plugin.class)
public final class GetenvPlugin implements Plugin {
    @Override
    public String getName() {
        return "Seaworthy";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        Mode mode = Mode.WARN;
        List<String> unknown = new ArrayList<>();
        for (String argument : arguments) {
            Optional<Mode> known = Mode.of(argument);
            mode = known.orElse(mode);
            if (known.isEmpty()) {
                unknown.add(argument);
            }
        }
        Trees trees = Trees.instance(task);
        Accessors accessors = new Accessors(trees, task.getElements(), task.getTypes());
        task.addTaskListener(new Listener(accessors, new Reporter(trees, mode), trees, unknown));
    }

    /** Hears of each file that is entered, and of each class that is understood. */
    private static final class Listener implements TaskListener {
        private final Reporter reporter;
        private final Accessors accessors;
        private final EnvironmentReads reads;
        private final List<String> unknown;

        Listener(Accessors accessors, Reporter reporter, Trees trees, List<String> unknown) {
            this.reporter = reporter;
            this.accessors = accessors;
            this.reads = new EnvironmentReads(trees, accessors, reporter);
            this.unknown = unknown;
        }

        @Override
        public void finished(TaskEvent event) {
            CompilationUnitTree file = event.getCompilationUnit();
            if (event.getKind() == TaskEvent.Kind.ENTER && file != null) {
                accessors.add(file);
                unknown.forEach(argument -> reporter.refuseArgument(argument, file));
                unknown.clear();
            }
            if (event.getKind() == TaskEvent.Kind.ANALYZE && event.getTypeElement() != null) {
                TreePath type = reporter.pathOf(event.getTypeElement());
                if (type != null) {
                    reads.scan(type, null);
                }
            }
        }
    }
}
