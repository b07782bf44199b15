package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.Loading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A native image needs no metadata for what these class files do: nothing that they call finds classes, members, resources or
 * services by name while the program runs. Two places that no start comes by are named.
 */
final class NativeImageTest {
    private static final Set<String> LOOKUPS = Set.of(
            "java/lang/Class.forName",
            "java/lang/Class.newInstance",
            "java/lang/Class.getResource",
            "java/lang/Class.getResourceAsStream",
            "java/lang/ClassLoader.loadClass",
            "java/lang/ClassLoader.getResource",
            "java/lang/ClassLoader.getResources",
            "java/lang/ClassLoader.getResourceAsStream",
            "java/lang/Class.getConstructor",
            "java/lang/Class.getDeclaredConstructor",
            "java/lang/Class.getMethod",
            "java/lang/Class.getMethods",
            "java/lang/Class.getDeclaredMethod",
            "java/lang/Class.getDeclaredMethods",
            "java/lang/Class.getField",
            "java/lang/Class.getFields",
            "java/lang/Class.getDeclaredField",
            "java/lang/Class.getDeclaredFields",
            "java/lang/Class.getEnumConstants",
            "java/lang/Class.getRecordComponents");

    private static final List<String> PACKAGES = List.of(
            "java/lang/reflect/",
            "java/lang/invoke/",
            "java/util/ServiceLoader",
            "java/util/ResourceBundle",
            "java/io/ObjectInputStream",
            "javax/script/",
            "sun/");

    /** Commands that are asked for, and what frameworks call. */
    private static final Set<String> NOT_ON_A_START =
            Set.of("dev/seaworthy/runtime/load/command/Program", "dev/seaworthy/runtime/GeneratedLoader");

    @Test
    void theRuntimeFindsNothingByName() throws IOException, URISyntaxException {
        Set<String> found = new TreeSet<>();
        for (byte[] classFile : ClassFiles.besides(Loading.class)) {
            found.addAll(lookups(classFile));
        }
        Set<String> places =
                found.stream().map(each -> each.substring(0, each.indexOf(' '))).collect(Collectors.toSet());
        assertEquals(NOT_ON_A_START, places, found::toString);
    }

    @Test
    void noStartLoadsThePlacesThatDo() throws IOException {
        try (Stream<Path> lists = Files.list(Path.of("src/test/resources/start"))) {
            for (Path list :
                    lists.filter(file -> file.toString().endsWith(".txt")).toList()) {
                List<String> classes = Files.readAllLines(list);
                assertTrue(classes.contains(Loading.class.getName()), list::toString);
                NOT_ON_A_START.forEach(place -> assertFalse(classes.contains(place.replace('/', '.')), place));
            }
        }
    }

    @Test
    void aGeneratedLoaderFindsNothingByName() {
        List<String> found = new ArrayList<>();
        Application.shop().classes().forEach((name, classFile) -> {
            if (name.contains("Loader")) {
                found.addAll(lookups(classFile));
            }
        });
        assertEquals(List.of(), found);
    }

    @Test
    void aLookupIsFound() throws IOException, URISyntaxException {
        Set<String> found = new TreeSet<>();
        for (byte[] classFile : ClassFiles.besides(NativeImageTest.class)) {
            found.addAll(lookups(classFile));
        }
        assertTrue(found.size() > 3, found::toString);
    }

    /** The methods that look something up by name, each with what it calls. */
    private static List<String> lookups(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        List<String> found = new ArrayList<>();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String method, String descriptor, String signature, String[] exceptions) {
                        return new Lookups(reader.getClassName(), method, found);
                    }
                },
                ClassReader.SKIP_DEBUG);
        return found;
    }

    private static final class Lookups extends MethodVisitor {
        private final String type;
        private final String method;
        private final List<String> found;

        Lookups(String type, String method, List<String> found) {
            super(Opcodes.ASM9);
            this.type = type;
            this.method = method;
            this.found = found;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String called = owner + "." + name;
            if (LOOKUPS.contains(called) || PACKAGES.stream().anyMatch(called::startsWith)) {
                found.add(type + " " + method + " calls " + called);
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            found.add(type + " " + method + " uses invokedynamic");
        }
    }
}
