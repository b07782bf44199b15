package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.AnnotationUseSiteTarget;
import com.google.devtools.ksp.symbol.KSAnnotated;
import com.google.devtools.ksp.symbol.KSAnnotation;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyDeclaration;
import com.google.devtools.ksp.symbol.KSPropertyGetter;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import kotlin.sequences.SequencesKt;

/** The annotations of declarations and types, in the order of the source. */
final class AnnotationMirrors {
    /** What Kotlin's compiler writes into class files where a type has a question mark. */
    private static final String NULLABLE = "org.jetbrains.annotations.Nullable";

    private static final String KOTLIN = "kotlin.";

    /** What Kotlin's compiler writes onto every class, and KSP does not show. */
    private static final String METADATA = "kotlin.Metadata";

    private final Symbols symbols;

    AnnotationMirrors(Symbols symbols) {
        this.symbols = symbols;
    }

    /** The annotations of a declaration, repeated ones in the container into which Java's compiler puts them. */
    List<AnnotationMirror> of(KSAnnotated declaration) {
        return inContainers(SequencesKt.toList(declaration.getAnnotations()));
    }

    /** The annotations of a class, and one more where it is Kotlin's. */
    List<AnnotationMirror> ofClass(KSClassDeclaration type) {
        List<AnnotationMirror> all = new ArrayList<>(of(type));
        if (JavaModifiers.isKotlin(type)) {
            all.add(new MadeAnnotation(symbols.types().named(METADATA), Map.of()));
        }
        return List.copyOf(all);
    }

    /** The annotations of a type, without those by which Kotlin's compiler marks types. */
    List<AnnotationMirror> of(KSType type) {
        List<AnnotationMirror> annotations = new ArrayList<>();
        for (KSAnnotation each : SequencesKt.toList(type.getAnnotations())) {
            SymbolAnnotation annotation = new SymbolAnnotation(symbols, each);
            if (!annotation.getAnnotationType().toString().startsWith(KOTLIN)) {
                annotations.add(annotation);
            }
        }
        return List.copyOf(annotations);
    }

    /** The annotations of a function, and one more where Kotlin says that it may return null. */
    List<AnnotationMirror> ofMethod(KSFunctionDeclaration function, KSTypeReference returned) {
        List<AnnotationMirror> all = new ArrayList<>(of(function));
        if (JavaModifiers.isKotlin(function)) {
            addNullable(returned, all);
        }
        return List.copyOf(all);
    }

    /** The annotations of a property and of its getter, and one more where Kotlin says that it may be null. */
    List<AnnotationMirror> ofGetter(KSPropertyDeclaration property) {
        List<KSAnnotation> written = new ArrayList<>();
        for (KSAnnotation each : SequencesKt.toList(property.getAnnotations())) {
            AnnotationUseSiteTarget target = each.getUseSiteTarget();
            if (target == null || target == AnnotationUseSiteTarget.PROPERTY) {
                written.add(each);
            }
        }
        KSPropertyGetter getter = property.getGetter();
        if (getter != null) {
            written.addAll(SequencesKt.toList(getter.getAnnotations()));
        }
        List<AnnotationMirror> all = new ArrayList<>(inContainers(written));
        addNullable(property.getType(), all);
        return List.copyOf(all);
    }

    /** Whether a declaration has an annotation of that name. */
    boolean has(KSAnnotated declaration, String qualifiedName) {
        return of(declaration).stream()
                .anyMatch(each -> each.getAnnotationType().toString().equals(qualifiedName));
    }

    private void addNullable(KSTypeReference type, List<AnnotationMirror> all) {
        if (TypeMirrors.isNullable(type.resolve())) {
            all.add(new MadeAnnotation(symbols.types().named(NULLABLE), Map.of()));
        }
    }

    private List<AnnotationMirror> inContainers(List<KSAnnotation> written) {
        Map<String, List<SymbolAnnotation>> byType = new LinkedHashMap<>();
        for (KSAnnotation each : written) {
            SymbolAnnotation annotation = new SymbolAnnotation(symbols, each);
            byType.computeIfAbsent(annotation.getAnnotationType().toString(), name -> new ArrayList<>())
                    .add(annotation);
        }
        List<AnnotationMirror> all = new ArrayList<>();
        byType.values().forEach(same -> all.addAll(same.size() == 1 ? same : inContainer(same)));
        return List.copyOf(all);
    }

    private static List<AnnotationMirror> inContainer(List<SymbolAnnotation> same) {
        Optional<ClassType> container = same.get(0).container();
        return container.isPresent() ? List.of(MadeAnnotation.containing(container.get(), same)) : List.copyOf(same);
    }
}
