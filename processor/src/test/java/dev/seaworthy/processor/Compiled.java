package dev.seaworthy.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Sources compiled by the real compiler with the processor, in memory; and the loader that came of them. */
final class Compiled {
    private final Compilation compilation;
    private final Loader loader = new Loader();

    private Compiled(Compilation compilation) {
        this.compilation = compilation;
    }

    /** Compiles sources. */
    static Compiled of(JavaFileObject... sources) {
        return with(List.of(), sources);
    }

    /** Compiles sources with options. */
    static Compiled with(List<String> options, JavaFileObject... sources) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-options", "--release", "17"));
        all.addAll(options);
        return new Compiled(Compiler.javac()
                .withProcessors(new SeaworthyProcessor())
                .withOptions(all)
                .compile(sources));
    }

    /** Compiles sources with processors, in their order. */
    static Compiled by(List<Processor> processors, JavaFileObject... sources) {
        return new Compiled(Compiler.javac()
                .withProcessors(processors)
                .withOptions("-Xlint:all,-options,-processing", "--release", "17")
                .compile(sources));
    }

    /** Compiles sources with all that the processor's jar brings, where every lint of the compiler is an error. */
    static Compiled strictly(JavaFileObject... sources) {
        return strictly(List.of(), sources);
    }

    /** The same with more options. */
    static Compiled strictly(List<String> options, JavaFileObject... sources) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-options", "-Werror", "--release", "17"));
        all.addAll(options);
        return new Compiled(Compiler.javac()
                .withProcessors(new ConstraintClaims(), new KnownOptions(), new SeaworthyProcessor())
                .withOptions(all)
                .compile(sources));
    }

    /** What the compiler said, one finding after another, without places. */
    List<String> messages() {
        return compilation.diagnostics().stream()
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    /** The compiler's findings. */
    List<Diagnostic<? extends JavaFileObject>> diagnostics() {
        return compilation.diagnostics();
    }

    /** The same, when the compiler had nothing to say. */
    Compiled clean() {
        successful();
        if (!diagnostics().isEmpty()) {
            throw new AssertionError("the compiler says: " + diagnostics());
        }
        return this;
    }

    /** The compilation, when it has a result. */
    private Compilation successful() {
        if (compilation.status() != Compilation.Status.SUCCESS) {
            throw new AssertionError("does not compile: " + diagnostics());
        }
        return compilation;
    }

    /** The text of a generated source or document, by its path in the output. */
    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The texts of all generated sources and documents, by their paths in the output. */
    Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        for (JavaFileObject file : successful().generatedFiles()) {
            if (file.getKind() != JavaFileObject.Kind.CLASS) {
                String path = file.getName().substring(file.getName().indexOf("_OUTPUT/") + 8);
                written.put(path, text(path));
            }
        }
        return written;
    }

    private byte[] bytes(String path) {
        for (JavaFileObject file : successful().generatedFiles()) {
            if (file.getName().endsWith("_OUTPUT/" + path)) {
                try (InputStream in = file.openInputStream()) {
                    return in.readAllBytes();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            }
        }
        throw new AssertionError(path + " was not written; there are " + compilation.generatedFiles());
    }

    /** The bytes of each class, by its path in the output. */
    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : successful().generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.getName().substring(file.getName().indexOf("_OUTPUT/") + 8);
                classes.put(path, bytes(path));
            }
        }
        return classes;
    }

    /** A class of the output. */
    Class<?> type(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("no class " + name + "; the compiler says: " + diagnostics(), missing);
        }
    }

    /** The report of a loader for variables. */
    ConfigReport<?> check(String loader, Map<String, String> variables) {
        return (ConfigReport<?>) call(loader, "check", Map.class, variables);
    }

    /** The report of a loader for a source. */
    ConfigReport<?> check(String loader, ConfigSource source) {
        return (ConfigReport<?>) call(loader, "check", ConfigSource.class, source);
    }

    /** The configuration of a loader for variables. */
    Object load(String loader, Map<String, String> variables) {
        return call(loader, "load", Map.class, variables);
    }

    /** The configuration of a loader for a source. */
    Object load(String loader, ConfigSource source) {
        return call(loader, "load", ConfigSource.class, source);
    }

    private Object call(String loader, String method, Class<?> parameter, Object argument) {
        try {
            return type(loader).getMethod(method, parameter).invoke(null, argument);
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(thrown.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(missing.getMessage(), missing);
        }
    }

    /** The value of an accessor. */
    static Object value(Object configuration, String accessor) {
        try {
            java.lang.reflect.Method method = configuration.getClass().getMethod(accessor);
            method.setAccessible(true);
            return method.invoke(configuration);
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError(missing.getMessage(), missing);
        }
    }

    /** The variables that problems are about. */
    static List<String> variables(ConfigReport<?> report) {
        return report.problems().stream().map(Problem::variable).toList();
    }

    /** Problems as text, one a line. */
    static String lines(List<Problem> problems) {
        StringBuilder lines = new StringBuilder();
        for (Problem problem : problems) {
            lines.append(problem).append('\n');
        }
        return lines.toString();
    }

    private final class Loader extends ClassLoader {
        Loader() {
            super(Compiled.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes().get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
