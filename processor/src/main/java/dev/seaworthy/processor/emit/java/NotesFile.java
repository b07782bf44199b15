package dev.seaworthy.processor.emit.java;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.seaworthy.processor.emit.Output;
import dev.seaworthy.processor.model.Notes;
import dev.seaworthy.processor.model.Written;
import java.lang.annotation.Target;

/**
 * The type beside an interface that holds the notes on it: an annotation that can stand nowhere, with texts as constants and
 * constraints as what attributes have by default. Every compiler reads these alike from source and from class files.
 */
public final class NotesFile {
    private static final AnnotationSpec NOWHERE =
            AnnotationSpec.builder(Target.class).addMember("value", "{}").build();

    private NotesFile() {}

    /** The source of that type. */
    public static Output of(Notes notes) {
        TypeSpec.Builder type =
                TypeSpec.annotationBuilder(notes.simpleName()).addJavadoc("""
                        What the source of {@link $T} says and its class file does not, for those who compile against the class
                        file. No program loads it.
                        """, TypeNames.of(notes.type()));
        if (notes.surroundings().canSayGenerated()) {
            type.addAnnotation(LoaderEmitter.generated());
        }
        type.addAnnotation(NOWHERE);
        notes.texts().forEach((name, text) -> type.addField(constant(name, text)));
        notes.constraints().forEach((name, constraint) -> type.addMethod(attribute(name, constraint)));
        return LoaderEmitter.output(notes.type().packageName(), notes.surroundings(), type.build());
    }

    private static FieldSpec constant(String name, String text) {
        return FieldSpec.builder(TypeNames.STRING, name, PUBLIC, STATIC, FINAL)
                .initializer("$S", Ascii.literal(text))
                .build();
    }

    private static MethodSpec attribute(String name, Written.Annotation constraint) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PUBLIC, ABSTRACT)
                .returns(TypeNames.of(constraint.type()))
                .defaultValue(constraint.match(new WrittenCode()))
                .build();
    }
}
