package dev.seaworthy.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Finds in class files what is slow at the first use in a process. Sources do not show it: a lambda, a text joined with
 * {@code +}, a record's {@code toString} and a {@code switch} over an enum look harmless.
 */
final class SlowCalls extends ClassVisitor {
    private static final Set<String> PATTERNS =
            Set.of("format", "formatted", "matches", "split", "replaceAll", "replaceFirst");

    private final List<String> found = new ArrayList<>();
    private String type = "";
    private final boolean isOnThePath;
    private boolean isEnum;

    private SlowCalls(boolean isOnThePath) {
        super(Opcodes.ASM9);
        this.isOnThePath = isOnThePath;
    }

    /** The places in one class file where invokedynamic is used, or an enum is asked for all of its constants. */
    static List<String> in(byte[] classFile) {
        return in(classFile, false);
    }

    /** The same, and the places where patterns and streams are used, for what is on the path of a good start. */
    static List<String> onThePathIn(byte[] classFile) {
        return in(classFile, true);
    }

    private static List<String> in(byte[] classFile, boolean isOnThePath) {
        SlowCalls calls = new SlowCalls(isOnThePath);
        new ClassReader(classFile).accept(calls, ClassReader.SKIP_DEBUG);
        return calls.found;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = name;
        isEnum = "java/lang/Enum".equals(superName);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitInvokeDynamicInsn(String name, String made, Handle bootstrap, Object... arguments) {
                found.add(type + "." + method + ": invokedynamic of " + bootstrap.getOwner());
            }

            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String called, boolean isInterface) {
                if (asksForConstants(owner, name, called) || (isOnThePath && usesPatterns(owner, name))) {
                    found.add(type + "." + method + ": " + owner + "." + name);
                }
            }
        };
    }

    private static boolean usesPatterns(String owner, String name) {
        return owner.startsWith("java/util/regex/")
                || owner.startsWith("java/util/stream/")
                || (owner.equals("java/lang/String") && PATTERNS.contains(name));
    }

    /** What javac writes into an enum itself is left out: whoever calls that is found. */
    private boolean asksForConstants(String owner, String name, String called) {
        if (isEnum || owner.equals(type)) {
            return false;
        }
        if (name.equals("values")) {
            return called.equals("()[L" + owner + ";");
        }
        boolean box = owner.startsWith("java/lang/") && !owner.equals("java/lang/Enum");
        return name.equals("valueOf") && !box && called.contains("Ljava/lang/String;)L");
    }
}
