package dev.seaworthy.processor.emit.java.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says for the pieces that it is made of. */
final class SourceFileTest {
    private static final TypeName DATE = TypeName.parse("java.util.Date");

    @Test
    void typesOfOtherPackagesAreImportedInOrder() {
        assertEquals(
                """
                package shop;

                import java.net.URI;
                import java.util.List;
                import java.util.Map;

                final class A {
                    private Map<String, List<URI>> a;

                    private byte[] b;

                    private URI[][] c;
                }
                """,
                text(ClassCode.of("final", "A")
                        .field(
                                "private",
                                TypeName.parse("java.util.Map<java.lang.String,java.util.List<java.net.URI>>"),
                                "a")
                        .field("private", TypeName.parse("byte[]"), "b")
                        .field("private", TypeName.parse("java.net.URI[][]"), "c")));
    }

    @Test
    void theFirstTypeGetsItsNameAndTheSecondIsWrittenInFull() {
        assertEquals(
                """
                package shop;

                import java.util.Date;

                final class A {
                    private Date a;

                    private java.sql.Date b;
                }
                """,
                text(ClassCode.of("final", "A")
                        .field("private", DATE, "a")
                        .field("private", TypeName.parse("java.sql.Date"), "b")));
    }

    @Test
    void aClassOfThePackageGoesBeforeAnImport() {
        assertEquals(
                """
                package shop;

                final class A {
                    private java.util.Date a;

                    private Date.Inner b;
                }
                """,
                text(ClassCode.of("final", "A")
                        .field("private", DATE, "a")
                        .field("private", TypeName.parse("shop.Date$Inner"), "b")));
    }

    @Test
    void aClassInsideTheFileGoesBeforeAllOthers() {
        TypeName inside = TypeName.of("shop", "A").nested("Date");
        assertEquals(
                """
                package shop;

                final class A {
                    private java.util.Date a;

                    private shop.Date b;

                    private Date c;

                    private static final class Date {
                    }
                }
                """,
                text(ClassCode.of("final", "A")
                        .field("private", DATE, "a")
                        .field("private", TypeName.of("shop", "Date"), "b")
                        .field("private", inside, "c")
                        .nested(ClassCode.of("private static final", "Date"))));
    }

    @Test
    void aTypeInsideWhatAClassImplementsGoesBeforeAnImport() {
        TypeName implemented = TypeName.of("shop", "B");
        assertEquals(
                """
                package shop;

                final class A {
                    private static final class Values implements B {
                        private java.util.Date a;

                        private B.Date b;
                    }
                }
                """,
                text(ClassCode.of("final", "A")
                        .nested(ClassCode.of("private static final", "Values")
                                .implementing(implemented, List.of("Date"))
                                .field("private", DATE, "a")
                                .field("private", implemented.nested("Date"), "b"))));
    }

    @Test
    void aClassOfThePackageTakesANameFromJavaItself() {
        assertEquals(
                """
                package shop;

                final class A {
                    private java.lang.String a;

                    private String b;
                }
                """,
                text(ClassCode.of("final", "A")
                        .field("private", TypeName.STRING, "a")
                        .field("private", TypeName.of("shop", "String"), "b")));
    }

    @Test
    void theUnnamedPackageHasNoLineOfItsOwn() {
        assertEquals("""
                final class A {
                    private B b;
                }
                """, SourceFile.text("", ClassCode.of("final", "A").field("private", TypeName.of("", "B"), "b")));
    }

    @Test
    void constructorsComeBeforeMethodsAndBothAfterFields() {
        ClassCode type = ClassCode.of("public final", "A")
                .javadoc("What {@link $T} is.", DATE)
                .annotation(TypeName.of(SuppressWarnings.class), "all")
                .implementing(TypeName.of(Runnable.class), List.of());
        type.method(MethodCode.of("public", "run").override().javadoc("Runs.\n\n@see $T", DATE));
        type.method(MethodCode.constructor("private").parameter(DATE, "date").parameter(TypeName.STRING, "text"));
        type.field("private final", DATE, "date");
        assertEquals("""
                package shop;

                import java.util.Date;

                /**
                 * What {@link Date} is.
                 */
                @SuppressWarnings("all")
                public final class A implements Runnable {
                    private final Date date;

                    private A(Date date, String text) {
                    }

                    /**
                     * Runs.
                     *
                     * @see Date
                     */
                    @Override
                    public void run() {
                    }
                }
                """, text(type));
    }

    @Test
    void aStatementGoesOnTwoStepsFurtherIn() {
        Code body = Code.builder()
                .begin("if (a)")
                .statement("return b\n.c($S)\n.d()", "x")
                .next("else")
                .statement("return $1L + $1L", "e")
                .end()
                .build();
        assertEquals(
                """
                package shop;

                final class A {
                    int a() {
                        if (a) {
                            return b
                                    .c("x")
                                    .d();
                        } else {
                            return e + e;
                        }
                    }
                }
                """,
                text(ClassCode.of("final", "A")
                        .method(MethodCode.of("", TypeName.parse("int"), "a").code(body))));
    }

    @Test
    void aFormatThatIsNotKnownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Code.of("$Q", "x"));
        assertThrows(IllegalArgumentException.class, () -> Code.of("$L", "x", "y"));
    }

    /** What the compiler makes of a literal is the text that it was made of. */
    @Test
    void everyTextIsReadBackByTheCompiler(@TempDir Path directory) throws Exception {
        Random random = new Random(7);
        ClassCode type = ClassCode.of("public final", "A");
        String[] texts = new String[400];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(
                        random.nextBoolean()
                                ? "\n\t\r\b\f\0\"'\\u${%\u007f\u0085\u2028é€".charAt(random.nextInt(18))
                                : (char) random.nextInt(0xd800));
            }
            texts[i] = text.toString();
            type.method(MethodCode.of("public static", TypeName.STRING, "a" + i).statement("return $S", texts[i]));
        }
        Files.writeString(directory.resolve("A.java"), SourceFile.text("", type));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        assertEquals(
                0,
                compiler.run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-d",
                        directory.toString(),
                        directory.resolve("A.java").toString()));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            Class<?> compiled = loader.loadClass("A");
            for (int i = 0; i < texts.length; i++) {
                assertEquals(texts[i], compiled.getMethod("a" + i).invoke(null));
            }
        }
    }

    private static String text(ClassCode type) {
        return SourceFile.text("shop", type);
    }
}
