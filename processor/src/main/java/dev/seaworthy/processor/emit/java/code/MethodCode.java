package dev.seaworthy.processor.emit.java.code;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method or a constructor. */
public final class MethodCode {
    private final String name;
    private final @Nullable TypeName returned;
    private final String modifiers;
    private final Code.Builder body = Code.builder();
    private final List<Code> parameters = new ArrayList<>();
    private Code javadoc = Code.empty();
    private boolean isOverride;

    private MethodCode(String modifiers, @Nullable TypeName returned, String name) {
        this.name = name;
        this.returned = returned;
        this.modifiers = modifiers;
    }

    /**
     * A method that returns nothing.
     *
     * @param modifiers in Java's order, parted by spaces; empty for none
     * @param name its name
     */
    public static MethodCode of(String modifiers, String name) {
        return new MethodCode(modifiers, TypeName.VOID, name);
    }

    /**
     * A method.
     *
     * @param modifiers in Java's order, parted by spaces; empty for none
     * @param returned the type of what it returns
     * @param name its name
     */
    public static MethodCode of(String modifiers, TypeName returned, String name) {
        return new MethodCode(modifiers, returned, name);
    }

    /**
     * A constructor.
     *
     * @param modifiers in Java's order, parted by spaces; empty for none
     */
    public static MethodCode constructor(String modifiers) {
        return new MethodCode(modifiers, null, "");
    }

    /** Sets the comment. */
    public MethodCode javadoc(String format, Object... arguments) {
        javadoc = Code.of(format, arguments);
        return this;
    }

    /** Marks it as one that overrides another. */
    public MethodCode override() {
        isOverride = true;
        return this;
    }

    /** Adds a parameter. */
    public MethodCode parameter(TypeName type, String parameterName) {
        parameters.add(Code.of("$T $L", type, parameterName));
        return this;
    }

    /** Adds code to the body. */
    public MethodCode code(Code code) {
        body.add(code);
        return this;
    }

    /** Adds a statement to the body. */
    public MethodCode statement(String format, Object... arguments) {
        body.statement(format, arguments);
        return this;
    }

    /** Opens a block in the body. */
    public MethodCode begin(String format, Object... arguments) {
        body.begin(format, arguments);
        return this;
    }

    /** Closes a block in the body and opens the next. */
    public MethodCode next(String format, Object... arguments) {
        body.next(format, arguments);
        return this;
    }

    /** Closes a block in the body. */
    public MethodCode end() {
        body.end();
        return this;
    }

    boolean isConstructor() {
        return returned == null;
    }

    void addTo(Code.Builder code, String className) {
        code.javadoc(javadoc);
        if (isOverride) {
            code.add("@$T\n", Override.class);
        }
        code.add(modifiers.isEmpty() ? "" : modifiers + " ");
        if (returned == null) {
            code.add("$L(", className);
        } else {
            code.add("$T $L(", returned, name);
        }
        for (int i = 0; i < parameters.size(); i++) {
            code.add(i == 0 ? "" : ", ").add(parameters.get(i));
        }
        code.add(") {\n").indent().add(body.build()).end();
    }
}
