package dev.seaworthy.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A Markdown page as CommonMark with GitHub's tables reads it. */
final class Page {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());

    private final Node document;
    private final List<String> anchors = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private final List<String> unlinked = new ArrayList<>();
    private final List<String> code = new ArrayList<>();
    private final List<String> diagrams = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int width;

    private Page(Node document) {
        this.document = document;
        document.accept(new Finder());
    }

    /** Reads a page; a byte order mark is not a part of it, as for GitHub's reader. */
    static Page of(String markdown) {
        String text = markdown.startsWith("\ufeff") ? markdown.substring(1) : markdown;
        return new Page(Parser.builder().extensions(TABLES).build().parse(text));
    }

    /** The anchors that links may lead to: those of headings, as GitHub makes them, and those in the text. */
    List<String> anchors() {
        return anchors;
    }

    /** Where its links lead. */
    List<String> links() {
        return links;
    }

    /** The marks of HTML inside lines. */
    List<String> html() {
        return html;
    }

    /** The blocks of HTML. */
    List<String> blocks() {
        return blocks;
    }

    /** What is shown as code and is not a link. */
    List<String> unlinked() {
        return unlinked;
    }

    /** Its blocks of code. */
    List<String> code() {
        return code;
    }

    /** The sources of its diagrams. */
    List<String> diagrams() {
        return diagrams;
    }

    /** The rows of all its tables as they are read, the headings among them. */
    List<List<String>> rows() {
        return rows;
    }

    /** Rows of another width than their heading, and pictures. */
    List<String> wrong() {
        return wrong;
    }

    /** The words that are seen. */
    String seen() {
        return seen(document);
    }

    private static String seen(Node node) {
        return TextContentRenderer.builder().extensions(TABLES).build().render(node);
    }

    private final class Finder extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            String words = seen(heading).toLowerCase(Locale.ROOT);
            anchors.add(words.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'));
            visitChildren(heading);
        }

        @Override
        public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
            if (inline.getLiteral().startsWith("<a id=\"")) {
                anchors.add(inline.getLiteral().substring(7, inline.getLiteral().length() - 2));
            }
        }

        @Override
        public void visit(HtmlBlock block) {
            blocks.add(block.getLiteral());
        }

        @Override
        public void visit(Link link) {
            links.add(link.getDestination());
        }

        @Override
        public void visit(Image image) {
            wrong.add("a picture of " + image.getDestination());
        }

        @Override
        public void visit(Code code) {
            boolean isAnchored = code.getPrevious() instanceof HtmlInline end
                    && end.getLiteral().equals("</a>");
            if (!isAnchored) {
                unlinked.add(code.getLiteral());
            }
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code.add(block.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code.add(block.getLiteral());
            if (block.getInfo().equals("mermaid")) {
                diagrams.add(block.getLiteral());
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow row) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        cells.add(seen(cell).replaceAll("\\|\\s*$", ""));
                    }
                }
                rows.add(cells);
                width = row.getParent() instanceof TableHead ? cells.size() : width;
                if (cells.size() != width) {
                    wrong.add("a row of " + cells.size() + " cells in a table of " + width + ": " + cells);
                }
            }
            visitChildren(node);
        }
    }
}
