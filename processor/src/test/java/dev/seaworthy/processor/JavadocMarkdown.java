package dev.seaworthy.processor;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Markdown of a Javadoc comment: its text, its code and its examples. */
final class JavadocMarkdown extends SimpleDocTreeVisitor<@Nullable Void, StringBuilder> {
    private boolean isExample;

    private JavadocMarkdown() {}

    static String of(DocCommentTree comment) {
        StringBuilder text = new StringBuilder();
        new JavadocMarkdown().visit(comment.getFullBody(), text);
        return text.toString().strip();
    }

    /** What a comment says of the result, in one line. */
    static String ofResult(DocCommentTree comment) {
        StringBuilder text = new StringBuilder();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ReturnTree result) {
                new JavadocMarkdown().visit(result.getDescription(), text);
            }
        }
        return text.toString().replace('\n', ' ').strip();
    }

    /** The name without its package. */
    static String simple(String name) {
        return name.replaceAll("[a-z]+\\.(?=[a-zA-Z.]*[A-Z])", "");
    }

    private void visit(List<? extends DocTree> trees, StringBuilder text) {
        trees.forEach(tree -> tree.accept(this, text));
    }

    @Override
    public @Nullable Void visitText(TextTree tree, StringBuilder text) {
        text.append(tree.getBody().replaceAll("\\n +", "\n"));
        return null;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, StringBuilder text) {
        String body = tree.getBody().getBody();
        if (isExample) {
            text.append("```java\n").append(body.stripIndent().strip()).append("\n```");
        } else {
            text.append('`').append(body).append('`');
        }
        return null;
    }

    @Override
    public @Nullable Void visitLink(LinkTree tree, StringBuilder text) {
        String signature = tree.getReference().getSignature();
        text.append('`').append(signature.substring(signature.indexOf('#') + 1)).append('`');
        return null;
    }

    @Override
    public @Nullable Void visitEndElement(EndElementTree tree, StringBuilder text) {
        isExample = false;
        return null;
    }

    @Override
    public @Nullable Void visitStartElement(StartElementTree tree, StringBuilder text) {
        isExample = tree.getName().contentEquals("pre");
        return null;
    }
}
