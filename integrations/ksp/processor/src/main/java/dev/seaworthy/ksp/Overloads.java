package dev.seaworthy.ksp;

import com.google.devtools.ksp.UtilsKt;
import com.google.devtools.ksp.symbol.ClassKind;
import com.google.devtools.ksp.symbol.KSClassDeclaration;
import com.google.devtools.ksp.symbol.KSFunctionDeclaration;
import com.google.devtools.ksp.symbol.KSValueParameter;
import com.google.devtools.ksp.symbol.Modifier;
import java.util.ArrayList;
import java.util.List;
import kotlin.sequences.SequencesKt;

/** The methods and constructors that Kotlin's compiler makes of one function whose parameters have defaults. */
final class Overloads {
    private static final String ASKED_FOR = "kotlin.jvm.JvmOverloads";

    private final Symbols symbols;
    private final KSClassDeclaration type;

    Overloads(Symbols symbols, KSClassDeclaration type) {
        this.symbols = symbols;
        this.type = type;
    }

    /** The parameters of each. */
    List<List<KSValueParameter>> of(KSFunctionDeclaration function) {
        List<List<KSValueParameter>> all = new ArrayList<>();
        all.add(List.copyOf(function.getParameters()));
        if (!JavaModifiers.isKotlin(function)) {
            return all;
        }
        if (symbols.annotations().has(function, ASKED_FOR)) {
            addShorter(function.getParameters(), all);
        } else if (hasOneWithoutParameters(function)) {
            all.add(List.of());
        }
        return all;
    }

    /** Each without one more of those that have a default, from the end on. */
    private static void addShorter(List<KSValueParameter> parameters, List<List<KSValueParameter>> all) {
        List<KSValueParameter> left = new ArrayList<>(parameters);
        for (int i = parameters.size() - 1; i >= 0; i--) {
            if (parameters.get(i).getHasDefault()) {
                left.remove(i);
                all.add(List.copyOf(left));
            }
        }
    }

    /** Whether a class gets a second constructor: all parameters of the one in its heading have defaults. */
    private boolean hasOneWithoutParameters(KSFunctionDeclaration function) {
        return UtilsKt.isConstructor(function)
                && function.equals(type.getPrimaryConstructor())
                && type.getClassKind() == ClassKind.CLASS
                && !type.getModifiers().contains(Modifier.SEALED)
                && !JavaModifiers.isInline(type)
                && !function.getModifiers().contains(Modifier.PRIVATE)
                && !function.getParameters().isEmpty()
                && function.getParameters().stream().allMatch(KSValueParameter::getHasDefault)
                && SequencesKt.toList(UtilsKt.getConstructors(type)).stream()
                        .noneMatch(each -> each.getParameters().isEmpty());
    }
}
