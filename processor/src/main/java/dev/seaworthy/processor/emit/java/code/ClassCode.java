package dev.seaworthy.processor.emit.java.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A class: its fields, then its constructors, its methods, and the classes inside. */
public final class ClassCode {
    private final String modifiers;
    private final String name;
    private final Code.Builder annotations = Code.builder();
    private final List<Code> fields = new ArrayList<>();
    private final List<MethodCode> constructors = new ArrayList<>();
    private final List<MethodCode> methods = new ArrayList<>();
    private final List<String> inherited = new ArrayList<>();
    private final List<ClassCode> classes = new ArrayList<>();
    private Code javadoc = Code.empty();
    private Code implemented = Code.empty();

    private ClassCode(String modifiers, String name) {
        this.modifiers = modifiers;
        this.name = name;
    }

    /**
     * A class with nothing in it.
     *
     * @param modifiers in Java's order, parted by spaces
     * @param name its own name
     */
    public static ClassCode of(String modifiers, String name) {
        return new ClassCode(modifiers, name);
    }

    /** Sets the comment. */
    public ClassCode javadoc(String format, Object... arguments) {
        javadoc = Code.of(format, arguments);
        return this;
    }

    /** Adds an annotation with a text as its value. */
    public ClassCode annotation(TypeName type, String value) {
        annotations.add("@$T($S)\n", type, value);
        return this;
    }

    /**
     * Sets the interface that it implements.
     *
     * @param type the interface
     * @param memberTypes the simple names of the types inside it, which mean these types here
     */
    public ClassCode implementing(TypeName type, List<String> memberTypes) {
        inherited.addAll(memberTypes);
        implemented = Code.of(" implements $T", type);
        return this;
    }

    /** Adds a field without a value. */
    public ClassCode field(String fieldModifiers, TypeName type, String fieldName) {
        fields.add(Code.of("$L $T $L;\n", fieldModifiers, type, fieldName));
        return this;
    }

    /** Adds a method or a constructor. */
    public ClassCode method(MethodCode method) {
        (method.isConstructor() ? constructors : methods).add(method);
        return this;
    }

    /** Adds a class inside. */
    public ClassCode nested(ClassCode type) {
        classes.add(type);
        return this;
    }

    String name() {
        return name;
    }

    /** Adds the names that mean a class of its own, or one that it inherits. */
    void addNamesTo(Set<String> names) {
        names.add(name);
        names.addAll(inherited);
        for (ClassCode each : classes) {
            each.addNamesTo(names);
        }
    }

    void addTo(Code.Builder code) {
        code.javadoc(javadoc).add(annotations.build());
        code.begin("$L class $L$L", modifiers, name, implemented);
        String gap = "";
        for (Code field : fields) {
            code.add(gap).add(field);
            gap = "\n";
        }
        for (MethodCode constructor : constructors) {
            constructor.addTo(code.add(gap), name);
            gap = "\n";
        }
        for (MethodCode method : methods) {
            method.addTo(code.add(gap), name);
            gap = "\n";
        }
        for (ClassCode type : classes) {
            type.addTo(code.add(gap));
            gap = "\n";
        }
        code.end();
    }
}
