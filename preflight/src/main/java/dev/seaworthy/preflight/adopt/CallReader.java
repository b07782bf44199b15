package dev.seaworthy.preflight.adopt;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a call makes of a value, or a function that a call is given: {@code Integer::parseInt}, or a lambda of such a call. */
final class CallReader {
    private static final String KEEPS =
            "ofNullable|requireNonNull|valueOf|strip|trim|toLowerCase|toUpperCase|filter|of";

    private final Function<ExpressionTree, Optional<Literal>> literals;
    private final boolean isInOneCase;

    private CallReader(Function<ExpressionTree, Optional<Literal>> literals, boolean isInOneCase) {
        this.literals = literals;
        this.isInOneCase = isInOneCase;
    }

    /**
     * A reader of the calls that a value as it was read goes into.
     *
     * @param literals what is known of literals and constants
     */
    static CallReader of(Function<ExpressionTree, Optional<Literal>> literals) {
        return new CallReader(literals, false);
    }

    /** The same for the value in upper or lower case. */
    CallReader inOneCase() {
        return new CallReader(literals, true);
    }

    /** Whether what a method gives has the value still, as a text. */
    static boolean keeps(String method) {
        return method.matches(KEEPS);
    }

    /** How a comparison with a word tells true from false, where it is a word that can. */
    Optional<Truth> truth(String method, ExpressionTree word) {
        boolean isInAnyCase = isInOneCase || method.equals("equalsIgnoreCase");
        return literals.apply(word)
                .map(Literal::text)
                .filter(Truth::isWord)
                .map(text -> new Truth(text, isInAnyCase, false));
    }

    /** The conversion that {@code map} is given: {@code Integer::parseInt}, or a lambda of such a call. */
    Optional<Conversion> conversion(ExpressionTree function) {
        if (function instanceof MemberReferenceTree reference) {
            String method = reference.getName().toString();
            ExpressionTree owner = reference.getQualifierExpression();
            return method.startsWith("equals")
                    ? truth(method, owner).map(Conversion::by)
                    : Conversions.ofCall(Constants.lastName(owner), method, List.of());
        }
        return function instanceof LambdaExpressionTree lambda ? converted(lambda.getBody()) : Optional.empty();
    }

    /** Whether a function gives the text again: {@code String::trim}, or a lambda of such a call. */
    static boolean isOfText(ExpressionTree function) {
        String method = function instanceof MemberReferenceTree reference
                ? reference.getName().toString()
                : function instanceof LambdaExpressionTree lambda
                                && lambda.getBody() instanceof MethodInvocationTree call
                        ? Constants.lastName(call.getMethodSelect())
                        : "";
        return keeps(method);
    }

    private Optional<Conversion> converted(Tree body) {
        if (body instanceof UnaryTree unary && unary.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
            return converted(unary.getExpression()).map(Conversion::negated);
        }
        if (body instanceof ParenthesizedTree parenthesized) {
            return converted(parenthesized.getExpression());
        }
        return body instanceof MethodInvocationTree call ? converted(call) : Optional.empty();
    }

    /** What a call makes of the value that is its receiver or its first argument. */
    Optional<Conversion> converted(MethodInvocationTree call) {
        if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
            return Conversions.ofImported(Constants.lastName(call.getMethodSelect()), others(call.getArguments()));
        }
        String method = select.getIdentifier().toString();
        if (method.matches("equals(IgnoreCase)?")) {
            return Stream.concat(Stream.of(select.getExpression()), call.getArguments().stream())
                    .flatMap(each -> truth(method, each).stream())
                    .findFirst()
                    .map(Conversion::by);
        }
        return Conversions.ofCall(Constants.lastName(select.getExpression()), method, others(call.getArguments()));
    }

    /** What is known of all arguments but the first. */
    List<Optional<String>> others(List<? extends ExpressionTree> arguments) {
        return arguments.stream()
                .skip(1)
                .map(each -> literals.apply(each).map(Literal::text))
                .toList();
    }
}
