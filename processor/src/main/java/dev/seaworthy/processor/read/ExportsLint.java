package dev.seaworthy.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * When a compiler warns that a loader hands out types of the runtime: its module exports it to everyone, and does not see to it
 * that everyone can read the runtime.
 */
final class ExportsLint {
    static final String NAME = "exports";

    private static final String TYPE_OF_RUNTIME = "dev.seaworthy.runtime.ConfigSource";

    private final Elements elements;

    ExportsLint(Elements elements) {
        this.elements = elements;
    }

    boolean warnsOf(TypeElement config) {
        ModuleElement module = elements.getModuleOf(config);
        if (module == null || !exports(module, elements.getPackageOf(config))) {
            return false;
        }
        TypeElement runtime = elements.getTypeElement(TYPE_OF_RUNTIME);
        return runtime != null && !passesOn(module, elements.getModuleOf(runtime));
    }

    private static boolean exports(ModuleElement module, PackageElement wanted) {
        for (ExportsDirective each : ElementFilter.exportsIn(module.getDirectives())) {
            if (each.getPackage().equals(wanted) && each.getTargetModules() == null) {
                return true;
            }
        }
        return false;
    }

    private boolean passesOn(ModuleElement module, ModuleElement wanted) {
        Set<ModuleElement> seen = new HashSet<>();
        Deque<ModuleElement> next = new ArrayDeque<>(Set.of(module));
        while (!next.isEmpty()) {
            ModuleElement each = next.remove();
            if (each.equals(wanted)) {
                return true;
            }
            // Javac looks into no automatic module, which requires whatever there is.
            if (seen.add(each) && !elements.isAutomaticModule(each)) {
                for (RequiresDirective required : ElementFilter.requiresIn(each.getDirectives())) {
                    if (required.isTransitive()) {
                        next.add(required.getDependency());
                    }
                }
            }
        }
        return false;
    }
}
