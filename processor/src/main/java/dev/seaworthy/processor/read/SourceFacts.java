package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Notes;
import dev.seaworthy.processor.read.TypeUses.Position;
import dev.seaworthy.processor.read.TypeUses.TypeUse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What the source of a declaration says and its class file does not: from the source where it is being compiled, and else
 * from the notes beside the class file.
 */
public final class SourceFacts {
    private static final String SUPPRESS = "java.lang.SuppressWarnings";

    private static final Pattern KDOC_LINK = Pattern.compile("(?<![\\w\\]`!\\\\])\\[([\\p{L}_][\\w.]*)](?![(\\[`])");

    private final Elements elements;
    private final SourceTypes source;
    private final NotesBeside notes;
    private final SourceFiles files;

    private final Optional<Method> kindOfComment;
    private final boolean seesInsideTypes;

    /** What was read: to find one comment, javac goes through all declarations of the file. */
    private final Map<Element, Optional<Comment>> comments = new HashMap<>();

    /** Asks this compiler. */
    public SourceFacts(Elements elements, SourceTypes source) {
        this.elements = elements;
        this.source = source;
        this.notes = new NotesBeside(elements);
        this.files = new SourceFiles(elements);
        this.kindOfComment = kindOfComment();
        this.seesInsideTypes = Javac.made(elements) && Runtime.version().feature() >= 22;
    }

    /**
     * A Javadoc comment.
     *
     * @param text what it says, without the marks of a comment
     * @param isMarkdown whether it is one of lines after three slashes, and not HTML
     */
    record Comment(String text, boolean isMarkdown) {}

    /** Whether a type is read from its source, which is being compiled or on the source path, and not from a class file. */
    boolean isFromSource(TypeElement type) {
        return source.has(type) || files.isSource(type);
    }

    /** Whether the source of an element is known. Where it is not, all else here is as if the source said nothing. */
    boolean isKnown(Element element) {
        TypeElement type = typeOf(element);
        return isFromSource(type) || notes.has(type);
    }

    /** The Javadoc of a type or a method. */
    Optional<Comment> comment(Element element) {
        return comments.computeIfAbsent(element, this::readComment);
    }

    private Optional<Comment> readComment(Element element) {
        TypeElement type = typeOf(element);
        if (isFromSource(type)) {
            return Optional.ofNullable(elements.getDocComment(element))
                    .map(text -> KotlinInterface.is(type) ? kdoc(text) : javadoc(text, element));
        }
        Optional<Comment> html =
                notes.text(type, Notes.description(nameOf(element))).map(text -> new Comment(text, false));
        return html.or(() -> notes.text(type, Notes.markdown(nameOf(element))).map(text -> new Comment(text, true)));
    }

    private Comment javadoc(String text, Element element) {
        return new Comment(text, !isPlain(text) && isMarkdown(element));
    }

    /** Markdown, in which a name in brackets is a link to what has that name. */
    private static Comment kdoc(String text) {
        return new Comment(KDOC_LINK.matcher(text).replaceAll("`$1`"), !isPlain(text));
    }

    /** Whether a text is the same in HTML and in Markdown, having words and full stops alone. */
    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(each -> Character.isLetter(each) || " .,;:?\n".indexOf(each) >= 0);
    }

    private boolean isMarkdown(Element element) {
        return kindOfComment.map(kind -> isAfterSlashes(kind, element)).orElse(false);
    }

    private boolean isAfterSlashes(Method kindOfComment, Element element) {
        try {
            Object kind = kindOfComment.invoke(elements, element);
            return kind != null && kind.toString().equals("END_OF_LINE");
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    /** JDK 23 is the first that says so, and the first with such comments. */
    private static Optional<Method> kindOfComment() {
        try {
            return Optional.of(Elements.class.getMethod("getDocCommentKind", Element.class));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    /**
     * The constraints inside a method's type.
     *
     * @param method the method
     * @param seen what the compiler sees there: in a class file, javac sees nothing before version 22. What a later one sees is
     *     true, and notes may be of an older source: a compilation without processors leaves them as they are
     */
    List<TypeUse> insideType(ExecutableElement method, List<TypeUse> seen) {
        TypeElement type = typeOf(method);
        boolean isSeen =
                seesInsideTypes && !KotlinInterface.is(type); // Kotlin writes them to class files only when told to.
        if (isFromSource(type) || isSeen || !notes.has(type)) {
            return seen;
        }
        List<TypeUse> found = new ArrayList<>();
        for (Position position : Position.values()) {
            int which = 0;
            Optional<AnnotationMirror> next = constraint(method, position, which);
            while (next.isPresent()) {
                found.add(new TypeUse(position, next.get()));
                next = constraint(method, position, ++which);
            }
        }
        return found;
    }

    private Optional<AnnotationMirror> constraint(ExecutableElement method, Position position, int which) {
        return notes.constraint(typeOf(method), constraintName(method, position, which));
    }

    /** The name of the note on one constraint. */
    static String constraintName(ExecutableElement method, Position position, int which) {
        return Notes.constraint(nameOf(method), position.name().toLowerCase(Locale.ROOT), which);
    }

    /** Whether a method may return null. */
    boolean isNullable(ExecutableElement method) {
        TypeElement type = typeOf(method);
        return Nullability.isSeen(method)
                || (!isFromSource(type)
                        && notes.text(type, Notes.nullable(nameOf(method))).isPresent());
    }

    /** The texts of {@code @SuppressWarnings} on a type or a method. */
    public List<String> suppressed(Element element) {
        TypeElement type = typeOf(element);
        if (isFromSource(type)) {
            return AnnotationReader.on(element, SUPPRESS)
                    .map(annotation -> annotation.texts("value"))
                    .orElse(List.of());
        }
        return notes.text(type, Notes.suppressed(nameOf(element)))
                .map(texts -> List.of(texts.split(",", -1)))
                .orElse(List.of());
    }

    private static TypeElement typeOf(Element element) {
        return element instanceof TypeElement type
                ? type
                : (TypeElement) Objects.requireNonNull(element.getEnclosingElement());
    }

    /** The name of a method; that of a type is nothing. */
    static String nameOf(Element element) {
        return element instanceof TypeElement ? "" : element.getSimpleName().toString();
    }
}
