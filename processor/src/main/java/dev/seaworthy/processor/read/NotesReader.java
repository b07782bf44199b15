package dev.seaworthy.processor.read;

import dev.seaworthy.processor.model.Notes;
import dev.seaworthy.processor.model.Written;
import dev.seaworthy.processor.read.SourceFacts.Comment;
import dev.seaworthy.processor.read.TypeUses.Position;
import dev.seaworthy.processor.read.TypeUses.TypeUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads what an interface of settings says in its source alone, for compilations that see its class file. */
public final class NotesReader {
    /** A constant of a class file holds 65,535 bytes, and a character takes up to three. */
    private static final int LONGEST = 20_000;

    private static final String SUPPRESSED = "seaworthy";

    private final SourceFacts facts;
    private final SurroundingsReader surroundings;
    private final NotesBeside beside;
    private final Constraints constraints;

    /** A reader that asks this compiler. */
    public NotesReader(Elements elements, SourceFacts facts, SurroundingsReader surroundings) {
        this.facts = facts;
        this.surroundings = surroundings;
        this.beside = new NotesBeside(elements);
        this.constraints = new Constraints(elements);
    }

    /** Reads an interface that is being compiled. */
    public Notes read(TypeElement type) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Written.Annotation> inTypes = new LinkedHashMap<>();
        readTexts(type, texts);
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            boolean isRead = !method.getModifiers().contains(Modifier.STATIC)
                    && !method.getModifiers().contains(Modifier.PRIVATE)
                    && !HiddenMembers.isHidden(method)
                    && !Declared.annotations(method).isEmpty();
            if (isRead) {
                readTexts(method, texts);
                readNullability(method, texts);
                readConstraints(method, inTypes);
            }
        }
        return new Notes(TypeRefs.of(type), surroundings.of(type), texts, inTypes, Reading.placeOf(type));
    }

    /** Whether the same notes are beside the class file of an interface already. */
    public boolean isWritten(TypeElement type, Notes notes) {
        return beside.has(type, notes);
    }

    private void readConstraints(ExecutableElement method, Map<String, Written.Annotation> inTypes) {
        List<TypeUse> uses = TypeUses.of(method);
        for (Position position : Position.values()) {
            int which = 0;
            for (TypeUse use : uses) {
                if (use.position() == position && isConstraint(use)) {
                    inTypes.put(
                            SourceFacts.constraintName(method, position, which++), WrittenReader.of(use.annotation()));
                }
            }
        }
    }

    /** Whether it is a constraint, and one that another type can name. */
    private boolean isConstraint(TypeUse use) {
        TypeElement annotation = AnnotationReader.typeOf(use.annotation());
        for (Element each = annotation; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return !constraints
                .on(List.of(use.annotation()), Reading.placeOf(annotation), false)
                .isEmpty();
    }

    private void readTexts(Element element, Map<String, String> texts) {
        String name = SourceFacts.nameOf(element);
        facts.comment(element)
                .filter(comment -> comment.text().length() <= LONGEST)
                .ifPresent(comment -> texts.put(nameOf(comment, name), stripped(comment)));
        String suppressed = suppressedOn(element).collect(Collectors.joining(","));
        if (!suppressed.isEmpty()) {
            texts.put(Notes.suppressed(name), suppressed);
        }
    }

    private void readNullability(ExecutableElement method, Map<String, String> texts) {
        if (facts.isNullable(method)) {
            texts.put(Notes.nullable(SourceFacts.nameOf(method)), "may be null");
        }
    }

    private static String nameOf(Comment comment, String name) {
        return comment.isMarkdown() ? Notes.markdown(name) : Notes.description(name);
    }

    /** Compilers do not agree on the blanks around a line, which mean something in Markdown alone. */
    private static String stripped(Comment comment) {
        return comment.isMarkdown()
                ? comment.text().stripIndent().stripTrailing()
                : comment.text()
                        .lines()
                        .map(String::strip)
                        .collect(Collectors.joining("\n"))
                        .strip();
    }

    /** On a type, those on the types around it too: they may have no notes. */
    private Stream<String> suppressedOn(Element element) {
        Stream<String> own = facts.suppressed(element).stream().filter(each -> each.startsWith(SUPPRESSED));
        return element instanceof TypeElement && element.getEnclosingElement() instanceof TypeElement around
                ? Stream.concat(own, suppressedOn(around))
                : own;
    }
}
