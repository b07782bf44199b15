package dev.seaworthy.ksp;

import com.google.devtools.ksp.processing.Resolver;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import com.google.devtools.ksp.symbol.KSName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kotlin.sequences.SequencesKt;
import org.jspecify.annotations.Nullable;

/** The symbols of one round: each class has one element, whoever mentions it. */
final class Symbols {
    private final Resolver resolver;
    private final TypeMirrors types;
    private final AnnotationMirrors annotations;
    private final Map<String, ClassElement> classes = new HashMap<>();
    private final Map<String, PackageSymbol> packages = new HashMap<>();

    Symbols(Resolver resolver) {
        this.resolver = resolver;
        this.types = new TypeMirrors(this);
        this.annotations = new AnnotationMirrors(this);
    }

    Resolver resolver() {
        return resolver;
    }

    TypeMirrors types() {
        return types;
    }

    AnnotationMirrors annotations() {
        return annotations;
    }

    /** The classes of the files that are new in this round, in the order of the files' paths: KSP has them in any. */
    List<ClassElement> roots() {
        List<ClassElement> roots = new ArrayList<>();
        List<KSFile> files = new ArrayList<>(SequencesKt.toList(resolver.getNewFiles()));
        files.sort(Comparator.comparing(KSFile::getFilePath));
        for (KSFile file : files) {
            for (KSDeclaration each : SequencesKt.toList(file.getDeclarations())) {
                if (each instanceof KSClassDeclaration type) {
                    roots.add(of(type));
                }
            }
        }
        return roots;
    }

    /** A class by its qualified name, in source or in a library. */
    Optional<ClassElement> find(String qualifiedName) {
        ClassElement known = classes.get(qualifiedName);
        if (known != null) {
            return Optional.of(known);
        }
        KSClassDeclaration found = declaration(qualifiedName);
        return found == null ? Optional.empty() : Optional.of(of(found));
    }

    /** The element of a class; Kotlin's own name of a class of Java leads to that. */
    ClassElement of(KSClassDeclaration declaration) {
        String name = nameOf(declaration);
        KSName java = resolver.mapKotlinNameToJava(resolver.getKSNameFromString(name));
        String javaName = java == null ? name : java.asString();
        ClassElement known = classes.get(javaName);
        if (known != null) {
            return known;
        }
        KSClassDeclaration found = javaName.equals(name) ? declaration : declaration(javaName);
        ClassElement element = new ClassElement(this, found == null ? declaration : found, javaName);
        classes.put(javaName, element);
        return element;
    }

    private @Nullable KSClassDeclaration declaration(String qualifiedName) {
        return resolver.getClassDeclarationByName(resolver.getKSNameFromString(qualifiedName));
    }

    private static String nameOf(KSClassDeclaration declaration) {
        KSName qualified = declaration.getQualifiedName();
        return Objects.requireNonNullElse(qualified, declaration.getSimpleName())
                .asString();
    }

    PackageSymbol packageOf(String name) {
        return packages.computeIfAbsent(name, PackageSymbol::new);
    }
}
