package dev.seaworthy.processor.output;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * In which module a file goes. A compiler of several modules at once, as {@code javac --module-source-path} is, cannot tell
 * that of a document, nor of a source whose package stands in two of them.
 */
public final class TargetModules {
    private final Elements elements;
    private final Set<String> names = new HashSet<>();

    /** No modules yet. */
    public TargetModules(Elements elements) {
        this.elements = elements;
    }

    /** Takes up the modules of one round. */
    public void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            String name = nameOf(root);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
    }

    /**
     * What comes before the name of a package or a type that a file is created in, for what was made from an interface. It is
     * nothing in a compilation of one module: tools that wrap a {@code Filer} to build incrementally read no module there.
     */
    String before(TypeElement originating) {
        return names.size() < 2 ? "" : nameOf(originating) + "/";
    }

    private String nameOf(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }
}
