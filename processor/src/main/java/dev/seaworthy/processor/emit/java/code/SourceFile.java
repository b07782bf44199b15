package dev.seaworthy.processor.emit.java.code;

import java.util.List;

/** The text of a file with one class: its package, its imports, its class. */
public final class SourceFile {
    private static final String STEP = "    ";

    private final StringBuilder text = new StringBuilder();
    private final Imports imports;
    private int depth;
    private boolean isAtLineStart = true;
    private boolean isJavadoc;
    private boolean isStatement;
    private boolean isContinued;

    private SourceFile(Imports imports) {
        this.imports = imports;
    }

    /** The text of a file; lines end in {@code \n}. */
    public static String text(String packageName, ClassCode type) {
        Code.Builder builder = Code.builder();
        type.addTo(builder);
        Code code = builder.build();
        SourceFile file = new SourceFile(Imports.of(packageName, type, code));
        file.head(packageName);
        file.write(code);
        return file.text.toString();
    }

    private void head(String packageName) {
        if (!packageName.isEmpty()) {
            text.append("package ").append(packageName).append(";\n\n");
        }
        List<String> imported = imports.names();
        for (String each : imported) {
            text.append("import ").append(each).append(";\n");
        }
        if (!imported.isEmpty()) {
            text.append('\n');
        }
    }

    private void write(Code code) {
        for (Object part : code.parts()) {
            if (part instanceof String written) {
                write(written);
            } else if (part instanceof TypeName type) {
                startLine();
                imports.name(type, text);
            } else {
                mark((Code.Mark) part);
            }
        }
    }

    private void mark(Code.Mark mark) {
        switch (mark) {
            case INDENT -> depth++;
            case OUTDENT -> depth--;
            case STATEMENT -> isStatement = true;
            case STATEMENT_END -> {
                depth -= isContinued ? 2 : 0;
                isStatement = false;
                isContinued = false;
            }
            case JAVADOC -> isJavadoc = true;
            case JAVADOC_END -> {
                if (!isAtLineStart) {
                    write("\n");
                }
                isJavadoc = false;
            }
        }
    }

    private void write(String written) {
        int from = 0;
        for (int end = written.indexOf('\n'); end >= 0; end = written.indexOf('\n', from)) {
            line(written, from, end);
            endLine();
            from = end + 1;
        }
        line(written, from, written.length());
    }

    private void line(String written, int from, int to) {
        if (from < to) {
            startLine();
            text.append(written, from, to);
        }
    }

    private void startLine() {
        if (isAtLineStart) {
            text.append(STEP.repeat(depth)).append(isJavadoc ? " * " : "");
            isAtLineStart = false;
        }
    }

    private void endLine() {
        if (isJavadoc && isAtLineStart) {
            text.append(STEP.repeat(depth)).append(" *");
        }
        text.append('\n');
        isAtLineStart = true;
        if (isStatement && !isContinued) {
            isContinued = true;
            depth += 2;
        }
    }
}
