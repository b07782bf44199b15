package dev.seaworthy.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSName;
import com.google.devtools.ksp.symbol.KSNode;
import com.google.devtools.ksp.symbol.KSType;
import com.google.devtools.ksp.symbol.KSTypeParameter;
import com.google.devtools.ksp.symbol.KSTypeReference;
import com.google.devtools.ksp.symbol.KSValueParameter;
import com.google.devtools.ksp.symbol.Modifier;
import dev.seaworthy.processor.read.KotlinFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import kotlin.sequences.SequencesKt;

/** The method or the constructor of a function. */
final class FunctionElement extends MethodElement implements KotlinFunction {
    private final Symbols symbols;
    private final KSFunctionDeclaration function;
    private final List<KSValueParameter> parameters;
    private final boolean isStatic;

    FunctionElement(
            Symbols symbols,
            ClassElement owner,
            KSFunctionDeclaration function,
            List<KSValueParameter> parameters,
            boolean isStatic) {
        super(nameOf(symbols, function), owner);
        this.symbols = symbols;
        this.function = function;
        this.parameters = parameters;
        this.isStatic = isStatic;
    }

    private static String nameOf(Symbols symbols, KSFunctionDeclaration function) {
        return Objects.requireNonNullElse(
                symbols.resolver().getJvmName(function),
                function.getSimpleName().asString());
    }

    @Override
    public String functionName() {
        return function.getSimpleName().asString();
    }

    @Override
    public boolean isVarArgs() {
        return !parameters.isEmpty() && parameters.get(parameters.size() - 1).isVararg();
    }

    @Override
    public KSNode node() {
        return function;
    }

    @Override
    public ElementKind getKind() {
        return UtilsKt.isConstructor(function) ? ElementKind.CONSTRUCTOR : ElementKind.METHOD;
    }

    @Override
    public Set<javax.lang.model.element.Modifier> getModifiers() {
        return UtilsKt.isConstructor(function)
                ? JavaModifiers.ofConstructor(function)
                : JavaModifiers.ofMember(function, isStatic, function.isAbstract());
    }

    @Override
    public List<? extends AnnotationMirror> getAnnotationMirrors() {
        return symbols.annotations().ofMethod(function, returned());
    }

    private KSTypeReference returned() {
        return Objects.requireNonNull(function.getReturnType());
    }

    @Override
    public TypeMirror getReturnType() {
        return symbols.types().returned(function);
    }

    @Override
    public List<TypeParameterSymbol> getTypeParameters() {
        List<TypeParameterSymbol> parameters = new ArrayList<>();
        for (KSTypeParameter each : function.getTypeParameters()) {
            parameters.add(new TypeParameterSymbol(each.getSimpleName().asString(), this));
        }
        return parameters;
    }

    /** The parameters that Java sees: an extension's receiver is the first, and a suspended caller the last. */
    @Override
    public List<? extends VariableElement> getParameters() {
        List<VariableElement> all = new ArrayList<>();
        KSTypeReference receiver = function.getExtensionReceiver();
        if (receiver != null) {
            all.add(new ParameterElement("receiver", this, symbols.types().of(receiver), List.of()));
        }
        for (KSValueParameter each : parameters) {
            KSName name = each.getName();
            all.add(new ParameterElement(
                    name == null ? "" : name.asString(),
                    this,
                    symbols.types().of(each),
                    symbols.annotations().of(each)));
        }
        if (function.getModifiers().contains(Modifier.SUSPEND)) {
            all.add(new ParameterElement(
                    "caller", this, symbols.types().named("kotlin.coroutines.Continuation"), List.of()));
        }
        return all;
    }

    @Override
    public List<? extends TypeMirror> getThrownTypes() {
        List<TypeMirror> thrown = new ArrayList<>();
        for (KSType each : SequencesKt.toList(symbols.resolver().getJvmCheckedException(function))) {
            thrown.add(symbols.types().boxed(each));
        }
        return thrown;
    }
}
