package dev.seaworthy.ksp;

import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSDeclaration;
import com.google.devtools.ksp.symbol.KSFile;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.Origin;
import dev.seaworthy.processor.read.KotlinType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ElementVisitor;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.NestingKind;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import kotlin.sequences.SequencesKt;
import org.jspecify.annotations.Nullable;

/** A class, an interface, an enum or an annotation, as its class file shows it to Java. */
final class ClassElement extends SymbolElement implements KotlinType {
    private final Symbols symbols;
    private final KSClassDeclaration declaration;
    private final Name qualifiedName;
    private @Nullable List<Element> members;
    private @Nullable List<AnnotationMirror> annotations;
    private @Nullable List<TypeMirror> parents;

    ClassElement(Symbols symbols, KSClassDeclaration declaration, String qualifiedName) {
        super(qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1));
        this.symbols = symbols;
        this.declaration = declaration;
        this.qualifiedName = new SimpleName(qualifiedName);
    }

    KSClassDeclaration declaration() {
        return declaration;
    }

    /** The file in which it is written, or null for a class of a library. */
    @Nullable
    KSFile file() {
        return isFromSource() ? declaration.getContainingFile() : null;
    }

    @Override
    public boolean isFromSource() {
        return declaration.getOrigin() == Origin.KOTLIN || declaration.getOrigin() == Origin.JAVA;
    }

    @Override
    public boolean isObject() {
        return declaration.getClassKind() == ClassKind.OBJECT;
    }

    @Override
    public KSNode node() {
        return declaration;
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public ElementKind getKind() {
        return switch (declaration.getClassKind()) {
            case INTERFACE -> ElementKind.INTERFACE;
            case ENUM_CLASS -> ElementKind.ENUM;
            case ANNOTATION_CLASS -> ElementKind.ANNOTATION_TYPE;
            case CLASS, OBJECT, ENUM_ENTRY -> isRecord() ? ElementKind.RECORD : ElementKind.CLASS;
        };
    }

    private boolean isRecord() {
        return parents().stream().anyMatch(parent -> parent.toString().equals("java.lang.Record"));
    }

    @Override
    public Set<Modifier> getModifiers() {
        return JavaModifiers.of(declaration);
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        if (annotations == null) {
            annotations = symbols.annotations().ofClass(declaration);
        }
        return annotations;
    }

    @Override
    public List<? extends Element> getEnclosedElements() {
        if (members == null) {
            members = new Members(symbols, this).all();
        }
        return members;
    }

    @Override
    public NestingKind getNestingKind() {
        return declaration.getParentDeclaration() == null ? NestingKind.TOP_LEVEL : NestingKind.MEMBER;
    }

    @Override
    public Element getEnclosingElement() {
        KSDeclaration parent = declaration.getParentDeclaration();
        return parent instanceof KSClassDeclaration type
                ? symbols.of(type)
                : symbols.packageOf(declaration.getPackageName().asString());
    }

    /** The class and the interfaces that it names, or those that are not known. */
    List<TypeMirror> parents() {
        if (parents == null) {
            List<TypeMirror> all = new ArrayList<>();
            for (KSTypeReference each : SequencesKt.toList(declaration.getSuperTypes())) {
                TypeMirror parent = symbols.types().boxed(each.resolve());
                if (!parent.toString().contentEquals(qualifiedName)) { // To Kotlin, Java's Object extends Kotlin's.
                    all.add(parent);
                }
            }
            parents = List.copyOf(all);
        }
        return parents;
    }

    @Override
    public TypeMirror getSuperclass() {
        return parents().stream()
                .filter(parent -> !isInterface(parent))
                .findFirst()
                .orElse(NoMirror.NONE);
    }

    @Override
    public List<? extends TypeMirror> getInterfaces() {
        return parents().stream()
                .filter(parent -> isInterface(parent) || parent.getKind() == TypeKind.ERROR)
                .toList();
    }

    private static boolean isInterface(TypeMirror type) {
        return type instanceof ClassType known && known.asElement().getKind().isInterface();
    }

    @Override
    public List<TypeParameterSymbol> getTypeParameters() {
        List<TypeParameterSymbol> parameters = new NameList<>();
        for (KSTypeParameter each : declaration.getTypeParameters()) {
            parameters.add(new TypeParameterSymbol(each.getSimpleName().asString(), this));
        }
        return parameters;
    }

    /** The type with its own parameters as arguments. */
    @Override
    public ClassType asType() {
        List<TypeMirror> arguments = new ArrayList<>();
        getTypeParameters().forEach(each -> arguments.add(each.asType()));
        return new ClassType(this, arguments, List.of());
    }

    boolean isEnumConstant() {
        return declaration.getClassKind() == ClassKind.ENUM_ENTRY;
    }

    @Override
    public <R, P> R accept(ElementVisitor<R, P> visitor, P parameter) {
        return visitor.visitType(this, parameter);
    }

    @Override
    public String toString() {
        return qualifiedName.toString();
    }
}
