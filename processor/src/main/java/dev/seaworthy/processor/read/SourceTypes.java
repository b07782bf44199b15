package dev.seaworthy.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types that are being compiled; others come from class files. */
public final class SourceTypes {
    private final Set<String> outermost = new HashSet<>();

    /** Takes up the types of one round. */
    public void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                outermost.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Whether a type that is not nested is among them. */
    public boolean has(String qualifiedName) {
        return outermost.contains(qualifiedName);
    }

    /** Whether a type is among them, or nested in one of them. */
    public boolean has(TypeElement type) {
        TypeElement top = type;
        while (top.getEnclosingElement() instanceof TypeElement around) {
            top = around;
        }
        return (top instanceof KotlinType known && known.isFromSource())
                || has(top.getQualifiedName().toString());
    }
}
