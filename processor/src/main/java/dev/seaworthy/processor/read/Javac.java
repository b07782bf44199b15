package dev.seaworthy.processor.read;

/** The JDK's compiler, of which more is known than the interfaces of compilers promise. */
final class Javac {
    private static final String PACKAGE = "com.sun.tools.javac.";

    private Javac() {}

    /** Whether an element, an annotation or the like is javac's, and not of Eclipse's compiler or KSP. */
    static boolean made(Object ofCompiler) {
        return ofCompiler.getClass().getName().startsWith(PACKAGE);
    }
}
