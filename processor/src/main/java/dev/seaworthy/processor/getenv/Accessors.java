package dev.seaworthy.processor.getenv;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.seaworthy.EnvConfig;
import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.Group;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.read.ConfigReader;
import dev.seaworthy.processor.read.SourceFacts;
import dev.seaworthy.processor.read.SourceTypes;
import dev.seaworthy.processor.read.SurroundingsReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The accessors of the configurations that are compiled, by the variables that they read, and those of configurations that a file
 * imports. Of others on the class path nothing is known: a compiler that is asked for all that a package has would compile what it
 * finds on its source path.
 */
final class Accessors {
    private final Trees trees;
    private final ConfigReader reader;
    private final SourceTypes source = new SourceTypes();
    private final List<CompilationUnitTree> entered = new ArrayList<>();
    private final Map<String, String> byVariable = new HashMap<>();
    private final Set<String> configurations = new LinkedHashSet<>();
    private final Set<TypeElement> imported = new LinkedHashSet<>();

    Accessors(Trees trees, Elements elements, Types types) {
        this.trees = trees;
        this.reader =
                new ConfigReader(elements, types, new SourceFacts(elements, source), new SurroundingsReader(elements));
    }

    /** Takes up a file; what is in it is read when it is asked for, for then all files are known. */
    void add(CompilationUnitTree file) {
        entered.add(file);
    }

    /** The accessor of a variable, such as {@code ShopConfig.smtp().host()}, for a file that reads it. */
    Optional<String> of(String variable, CompilationUnitTree file) {
        readEntered();
        if (!byVariable.containsKey(variable)) {
            readImported(file);
        }
        return Optional.ofNullable(byVariable.get(variable));
    }

    /** The simple name of the configuration that is compiled, where there is exactly one. */
    Optional<String> configuration() {
        readEntered();
        return configurations.size() == 1 ? configurations.stream().findFirst() : Optional.empty();
    }

    private void readEntered() {
        Set<TypeElement> roots = new LinkedHashSet<>();
        for (CompilationUnitTree file : entered) {
            for (Tree declared : file.getTypeDecls()) {
                if (trees.getElement(new TreePath(new TreePath(file), declared)) instanceof TypeElement type) {
                    roots.add(type);
                }
            }
        }
        entered.clear();
        source.add(roots);
        roots.forEach(this::read);
    }

    private void readImported(CompilationUnitTree file) {
        for (ImportTree each : file.getImports()) {
            TreePath path = new TreePath(new TreePath(new TreePath(file), each), each.getQualifiedIdentifier());
            if (trees.getElement(path) instanceof TypeElement type && imported.add(type)) {
                model(type).ifPresent(this::add);
            }
        }
    }

    private Optional<ConfigModel> model(TypeElement type) {
        return type.getAnnotation(EnvConfig.class) == null
                ? Optional.empty()
                : reader.read(type, found -> {}); // The processor says what is wrong with it.
    }

    private void read(TypeElement type) {
        Optional<ConfigModel> model = model(type);
        model.ifPresent(config -> configurations.add(config.simpleName()));
        model.ifPresent(this::add);
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                read(nested);
            }
        }
    }

    private void add(ConfigModel config) {
        for (Setting setting : config.allSettings()) {
            StringBuilder accessor = new StringBuilder(config.simpleName());
            for (Group group : config.groupsOn(setting.path())) {
                accessor.append('.').append(group.accessor().read());
            }
            String read = accessor.append('.').append(setting.accessor().read()).toString();
            setting.names().forEach(name -> byVariable.putIfAbsent(name, read));
        }
    }
}
