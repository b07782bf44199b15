package dev.seaworthy.processor.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What a loader can name: it stands in the package of its configuration, and in the module of that. */
final class Visibility {
    private final Elements elements;
    private final TypeElement config;
    private final Map<TypeElement, Boolean> seen = new HashMap<>();

    Visibility(Elements elements, TypeElement config) {
        this.elements = elements;
        this.config = config;
    }

    /** Whether the loader can name a type or call what is in it. */
    boolean sees(Element element) {
        boolean isNear = elements.getPackageOf(element).equals(elements.getPackageOf(config));
        for (Element each = element;
                each != null && each.getKind() != ElementKind.PACKAGE;
                each = each.getEnclosingElement()) {
            boolean isPublic = each.getModifiers().contains(Modifier.PUBLIC);
            if (each.getModifiers().contains(Modifier.PRIVATE) || (!isPublic && !isNear)) {
                return false;
            }
        }
        return isNear || seesModule(element);
    }

    /** The first type of those that a type is made of which the loader cannot name. */
    Optional<TypeElement> hiddenIn(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return hiddenIn(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Optional.<TypeMirror>ofNullable(wildcard.getExtendsBound())
                    .or(() -> Optional.ofNullable(wildcard.getSuperBound()))
                    .flatMap(this::hiddenIn);
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        return sees(element)
                ? ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .flatMap(each -> hiddenIn(each).stream())
                                .findFirst()
                : Optional.of(element);
    }

    /** The package of the loader, in words. */
    String place() {
        PackageElement place = elements.getPackageOf(config);
        return place.isUnnamed() ? "the unnamed package" : "package " + place.getQualifiedName();
    }

    /** How a type that the loader does not see becomes one that it sees. */
    String fix(TypeElement hidden) {
        if (!ConfigReader.isPublic(hidden)) {
            return "Make " + hidden.getSimpleName() + " public, and the types around it.";
        }
        PackageElement place = elements.getPackageOf(hidden);
        ModuleElement module = Objects.requireNonNull(moduleOf(hidden));
        ModuleElement own = Objects.requireNonNull(moduleOf(config));
        if (isExported(place, module, own)) {
            return "Write requires " + module.getQualifiedName() + "; in the module " + own.getQualifiedName() + ".";
        }
        return "Write exports " + place.getQualifiedName() + "; in the module " + module.getQualifiedName()
                + ", or use a type of a package that it exports.";
    }

    private static boolean isExported(PackageElement place, ModuleElement from, ModuleElement to) {
        for (ModuleElement.ExportsDirective each : ElementFilter.exportsIn(from.getDirectives())) {
            List<? extends ModuleElement> targets = each.getTargetModules();
            if (each.getPackage().equals(place) && (targets == null || targets.contains(to))) {
                return true;
            }
        }
        return false;
    }

    /** The compiler itself is asked, for options such as {@code --add-exports} count too. */
    private boolean seesModule(Element element) {
        ModuleElement module = moduleOf(element);
        ModuleElement own = moduleOf(config);
        if (module == null || own == null || module.equals(own)) {
            return true;
        }
        Element type = element;
        while (!(type instanceof TypeElement)) {
            type = Objects.requireNonNull(type.getEnclosingElement());
        }
        return seen.computeIfAbsent(
                (TypeElement) type, each -> each.equals(elements.getTypeElement(own, each.getQualifiedName())));
    }

    /** There is none before Java 9, and none in some compilers. */
    private @Nullable ModuleElement moduleOf(Element element) {
        return elements.getModuleOf(element);
    }
}
