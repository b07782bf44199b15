package dev.seaworthy.processor.getenv;

import com.sun.source.tree.CompilationUnitTree;
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

/** The accessors of the configurations that are compiled, by the variables that they read. */
final class Accessors {
    private final Trees trees;
    private final ConfigReader reader;
    private final SourceTypes source = new SourceTypes();
    private final List<CompilationUnitTree> entered = new ArrayList<>();
    private final Map<String, String> byVariable = new HashMap<>();
    private final Set<String> configurations = new LinkedHashSet<>();

    Accessors(Trees trees, Elements elements, Types types) {
        this.trees = trees;
        this.reader =
                new ConfigReader(elements, types, new SourceFacts(elements, source), new SurroundingsReader(elements));
    }

    /** Takes up a file; what is in it is read when it is asked for, for then all files are known. */
    void add(CompilationUnitTree file) {
        entered.add(file);
    }

    /** The accessor of a variable, such as {@code ShopConfig.smtp().host()}. */
    Optional<String> of(String variable) {
        readEntered();
        return Optional.ofNullable(byVariable.get(variable));
    }

    /** The simple name of the configuration, where there is exactly one. */
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

    private void read(TypeElement type) {
        if (type.getAnnotation(EnvConfig.class) != null) {
            reader.read(type, found -> {}).ifPresent(this::add); // The processor says what is wrong with it.
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested) {
                read(nested);
            }
        }
    }

    private void add(ConfigModel config) {
        configurations.add(config.simpleName());
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
