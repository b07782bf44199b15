package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

@Tag("long")
final class LargeConfigurationTest {
    private static final int SETTINGS = 3_000;
    /** The format's own bound is 65,535 bytes a method, and as many constants a class. */
    private static final int HALF = 32_767;

    @Test
    void threeThousandSettingsStayBelowHalfOfTheBoundsOfAClassFile() {
        StringBuilder source = new StringBuilder("package large;\n");
        source.append("import dev.seaworthy.*;\n/** A large configuration. */\n@EnvConfig\n");
        source.append("public interface LargeConfig {\n");
        for (int i = 0; i < SETTINGS; i++) {
            source.append("/** Setting number ").append(i).append(". */\n");
            source.append("@EnvVar(value = \"SETTING_").append(i).append("\", defaultValue = \"8080\")\n");
            source.append("@ProductionRule(mustNotBe = \"8081\", because = \"it is taken\")\n");
            source.append("int setting").append(i).append("();\n");
        }
        source.append("}\n");
        Compiled compiled = Compiled.of(JavaFileObjects.forSourceString("large.LargeConfig", source.toString()));
        compiled.classes().forEach((name, classFile) -> {
            int largest = largestMethod(classFile);
            assertTrue(largest <= HALF, () -> name + " has a method of " + largest + " bytes");
            int constants = new ClassReader(classFile).getItemCount();
            assertTrue(constants <= HALF, () -> name + " has " + constants + " constants");
        });
    }

    private static int largestMethod(byte[] classFile) {
        int[] largest = {0};
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] thrown) {
                                return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                                    @Override
                                    public void visitEnd() {
                                        largest[0] = Math.max(largest[0], getMaxSize());
                                    }
                                };
                            }
                        },
                        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return largest[0];
    }
}
