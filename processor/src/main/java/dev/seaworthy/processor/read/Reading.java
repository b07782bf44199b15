package dev.seaworthy.processor.read;

import dev.seaworthy.processor.diagnostic.Diagnostic;
import dev.seaworthy.processor.diagnostic.Law;
import dev.seaworthy.processor.model.Accessor;
import dev.seaworthy.processor.model.SourceRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers of one compilation share: the compiler's look-ups, and where findings go. */
final class Reading {
    private final Elements elements;
    private final Types types;
    private final SourceFacts facts;
    private final Visibility visibility;
    private final Consumer<Diagnostic> found;
    private final Map<TypeElement, KotlinMetadata> kotlin = new HashMap<>();
    private int reported;

    Reading(Elements elements, Types types, SourceFacts facts, TypeElement config, Consumer<Diagnostic> found) {
        this.visibility = new Visibility(elements, config);
        this.elements = elements;
        this.types = types;
        this.facts = facts;
        this.found = found;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** How an interface declares a value. */
    Accessor accessor(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        if (method instanceof PropertyGetter getter) {
            return Accessor.ofProperty(getter.propertyName(), name);
        }
        return kotlin(declaring(method))
                .propertyOf(name)
                .map(property -> Accessor.ofProperty(property, name))
                .orElse(Accessor.ofMethod(name));
    }

    /** Whether a method may return null: Kotlin's compiler says so also where the annotation is missing that kapt writes. */
    boolean isNullable(ExecutableElement method) {
        return facts.isNullable(method)
                || kotlin(declaring(method)).returnsNull(method.getSimpleName().toString());
    }

    /** The type that declares a method. */
    static TypeElement declaring(ExecutableElement method) {
        return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    }

    /** What Kotlin's compiler says of a type; nothing of one of Java's. */
    KotlinMetadata kotlin(TypeElement type) {
        return kotlin.computeIfAbsent(type, KotlinMetadata::of);
    }

    /** Whether a type is being compiled, and does not come from a class file. */
    boolean isFromSource(TypeElement type) {
        return facts.isFromSource(type);
    }

    /** Whether a property from a class file of Kotlin has annotations, and they are on a method that javac leaves out. */
    boolean hasUnreadAnnotations(ExecutableElement method) {
        TypeElement type = declaring(method);
        return !isFromSource(type)
                && KotlinInterface.annotationsOfProperty(method).isEmpty()
                && kotlin(type)
                        .member(method.getSimpleName().toString())
                        .filter(KotlinMetadata.Member::hasHolder)
                        .isPresent();
    }

    /** What only source says. */
    SourceFacts sourceFacts() {
        return facts;
    }

    /** What the loader can name. */
    Visibility visibility() {
        return visibility;
    }

    /** Whether a method declares an exception that its caller must catch. */
    boolean throwsChecked(ExecutableElement method) {
        return method.getThrownTypes().stream()
                .anyMatch(thrown -> !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error"));
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement wanted = elements.getTypeElement(name);
        return wanted != null && types.isSubtype(type, wanted.asType());
    }

    /** How many errors were reported so far. */
    int reported() {
        return reported;
    }

    /** Reports what cannot be represented. */
    void report(Law law, SourceRef source, String fact, String fix) {
        reported++;
        found.accept(law.at(source, fact, fix));
    }

    /** Reports what can be represented and is probably not meant. */
    void warn(Law law, SourceRef source, String fact, String fix) {
        found.accept(law.warningAt(source, fact, fix));
    }

    /** The place of an element: a type, or a method of one. */
    static SourceRef placeOf(Element element) {
        if (element instanceof TypeElement type) {
            return SourceRef.ofType(type.getQualifiedName().toString());
        }
        Element type = element.getEnclosingElement();
        return type == null
                ? SourceRef.ofType("")
                : placeOf(type).method(element.getSimpleName().toString());
    }
}
