package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.KSDeclaration;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** The look-ups of a Java compiler, answered from the symbols of the round that runs. */
final class SymbolElements implements Elements {
    private static final List<String> DEPRECATED = List.of("java.lang.Deprecated", "kotlin.Deprecated");

    private final ModuleElement module = new UnnamedModule();
    private @Nullable Symbols entered;

    /** From here on, the symbols of this round. */
    void enter(Symbols symbols) {
        entered = symbols;
    }

    private Symbols symbols() {
        return Objects.requireNonNull(entered, "before the first round");
    }

    /** The types that this round brings. */
    List<ClassElement> rootElements() {
        return symbols().roots();
    }

    @Override
    public @Nullable TypeElement getTypeElement(CharSequence name) {
        return symbols().find(name.toString()).orElse(null);
    }

    @Override
    public @Nullable TypeElement getTypeElement(ModuleElement module, CharSequence name) {
        return getTypeElement(name);
    }

    @Override
    public ModuleElement getModuleOf(Element element) {
        return module;
    }

    @Override
    public PackageElement getPackageOf(Element element) {
        Element around = element;
        while (!(around instanceof PackageElement)) {
            around = Objects.requireNonNull(around.getEnclosingElement());
        }
        return (PackageElement) around;
    }

    @Override
    public PackageElement getPackageElement(CharSequence name) {
        return symbols().packageOf(name.toString());
    }

    @Override
    public Name getBinaryName(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? new SimpleName(getBinaryName(outer) + "$" + type.getSimpleName())
                : type.getQualifiedName();
    }

    /** The comment as javac gives it: what follows the asterisk of each line, up to the end of the last. */
    @Override
    public @Nullable String getDocComment(Element element) {
        String text = element instanceof Placed placed && placed.node() instanceof KSDeclaration declaration
                ? declaration.getDocString()
                : null;
        if (text == null) {
            return null;
        }
        String ended = text.stripTrailing() + "\n";
        boolean isOneLine = text.indexOf('\n') < 0; // KSP takes away the blank before it.
        return isOneLine ? " " + ended : ended.startsWith("\n") ? ended.substring(1) : ended;
    }

    @Override
    public boolean isDeprecated(Element element) {
        String comment = getDocComment(element);
        return (comment != null && comment.lines().anyMatch(line -> line.strip().startsWith("@deprecated")))
                || element.getAnnotationMirrors().stream()
                        .anyMatch(each ->
                                DEPRECATED.contains(each.getAnnotationType().toString()));
    }

    @Override
    public Map<? extends ExecutableElement, ? extends AnnotationValue> getElementValuesWithDefaults(
            AnnotationMirror annotation) {
        return annotation instanceof SymbolAnnotation written
                ? written.valuesWithDefaults()
                : annotation.getElementValues();
    }

    @Override
    public List<? extends AnnotationMirror> getAllAnnotationMirrors(Element element) {
        return element.getAnnotationMirrors();
    }

    @Override
    public Name getName(CharSequence text) {
        return new SimpleName(text.toString());
    }

    @Override
    public List<? extends Element> getAllMembers(TypeElement type) {
        throw new UnsupportedOperationException("getAllMembers");
    }

    @Override
    public boolean hides(Element hider, Element hidden) {
        throw new UnsupportedOperationException("hides");
    }

    @Override
    public boolean overrides(ExecutableElement overrider, ExecutableElement overridden, TypeElement type) {
        Element lower = Objects.requireNonNull(overrider.getEnclosingElement());
        Element upper = Objects.requireNonNull(overridden.getEnclosingElement());
        boolean areInstances = isInherited(overrider) && isInherited(overridden);
        boolean isBelow =
                lower instanceof ClassElement known && known.asType().as(upper).isPresent();
        boolean mayImplement = isBelow || !overrider.getModifiers().contains(Modifier.ABSTRACT);
        return !lower.equals(upper)
                && areInstances
                && mayImplement
                && overrider.getSimpleName().contentEquals(overridden.getSimpleName())
                && parametersIn(type, overrider).equals(parametersIn(type, overridden));
    }

    private static boolean isInherited(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && !method.getModifiers().contains(Modifier.PRIVATE);
    }

    /** The erased types of a method's parameters, where it is a member of a type, as text. */
    private List<String> parametersIn(TypeElement type, ExecutableElement method) {
        SymbolTypes types = new SymbolTypes(this);
        return ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method))
                .getParameterTypes().stream()
                        .map(types::erasure)
                        .map(TypeMirror::toString)
                        .toList();
    }

    @Override
    public String getConstantExpression(Object value) {
        throw new UnsupportedOperationException("getConstantExpression");
    }

    @Override
    public void printElements(Writer writer, Element... elements) {
        throw new UnsupportedOperationException("printElements");
    }

    @Override
    public boolean isFunctionalInterface(TypeElement type) {
        throw new UnsupportedOperationException("isFunctionalInterface");
    }
}
