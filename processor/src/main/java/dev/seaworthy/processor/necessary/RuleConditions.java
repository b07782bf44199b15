package dev.seaworthy.processor.necessary;

import dev.seaworthy.processor.model.KnownCredential;
import dev.seaworthy.processor.model.Rule;
import dev.seaworthy.processor.model.Scalar;
import dev.seaworthy.processor.model.ScalarType;
import dev.seaworthy.processor.model.Setting;
import dev.seaworthy.processor.model.ValueText;
import dev.seaworthy.runtime.load.convert.Convert;
import dev.seaworthy.runtime.load.rule.Keys;
import dev.seaworthy.runtime.load.rule.RuleWords;
import dev.seaworthy.runtime.load.rule.Secrets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a rule demands of one value, as far as it can be expressed without a text that is a secret. */
final class RuleConditions {
    /** Directories that no process keeps over a restart. */
    private static final List<String> TEMPORARY = List.of("/tmp", "/var/tmp", "/dev/shm");

    /** Schemes of which no parameter makes an encrypted one. */
    private static final List<String> CLEAR = List.of("http://", "ws://", "ftp://", "telnet://");

    /** What everybody writes for all interfaces and all addresses. */
    private static final List<String> ALL_INTERFACES = List.of("*", "0.0.0.0", "::", "[::]", "0.0.0.0/0", "::/0");

    private RuleConditions() {}

    static Optional<Condition> of(Rule rule, Setting setting) {
        Scalar scalar = setting.type().scalar();
        return switch (rule.kind()) {
            case MUST_BE -> setting.isSensitive() ? Optional.empty() : mustBe(scalar, rule.arguments());
            case MUST_NOT_BE -> setting.isSensitive() ? Optional.empty() : mustNotBe(scalar, rule.arguments());
            case DISTINCT -> setting.isSensitive() ? Optional.empty() : mustNotBe(scalar, ownTexts(setting));
            case FORBIDDEN -> Optional.of(new Condition.NotSet());
            case MIN_LENGTH -> Optional.of(new Condition.Length(rule.number(), Integer.MAX_VALUE));
            case STRONG_SECRET -> Optional.of(new Condition.Length(Secrets.SHORTEST, Integer.MAX_VALUE));
            case NO_LOCALHOST -> Optional.of(new Condition.NotLocal());
            case NOT_ALL_INTERFACES -> Optional.of(new Condition.NotOneOf(ALL_INTERFACES, false));
            case NO_WILDCARD -> Optional.of(new Condition.NotOneOf(List.of("*"), false));
            case SCHEMES ->
                Optional.of(new Condition.Beginning(
                        rule.arguments().stream().map(RuleWords::beginning).toList(), true));
            case STARTS_WITH -> Optional.of(new Condition.Beginning(rule.arguments(), false));
            case MUST_NOT_START_WITH -> Optional.of(new Condition.NotBeginning(rule.arguments()));
            case MATCHES -> JavaPattern.common(rule.argument()).map(Condition.Matching::new);
            case ENCRYPTED -> Optional.of(new Condition.NotBeginning(CLEAR));
            case NO_TEST_KEYS -> Optional.of(new Condition.NotBeginning(Keys.testBeginnings()));
            case MIN, MAX -> rule.span(scalar).flatMap(span -> TypeConditions.within(setting, span));
            case ABSOLUTE_PATH ->
                Optional.of(
                        new Condition.Form("(?:/|\\\\|[A-Za-z]:)[^\\x00]*", "", List.of("/*", "\\\\*", "[A-Za-z]:*")));
            case PERSISTENT_PATH -> Optional.of(new Condition.NotOneOf(TEMPORARY, false));
            case REQUIRED, SAME_KIND, EXISTS, PEM -> Optional.empty();
        };
    }

    private static List<String> ownTexts(Setting setting) {
        return Stream.of(setting.defaults().ofDevelopment(), setting.defaults().example())
                .flatMap(Optional::stream)
                .map(ValueText::elements)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Whether the values are words, whose case does not count. */
    static boolean isWord(Scalar scalar) {
        return scalar.asEnum().isPresent() || scalar.is(ScalarType.BOOLEAN) || scalar.is(ScalarType.LEVEL);
    }

    /** Only of words it is known how else each can be written. */
    private static Optional<Condition> mustBe(Scalar scalar, List<String> texts) {
        if (scalar.is(ScalarType.BOOLEAN)) {
            return Optional.of(new Condition.Words(wordsOf(texts), false));
        }
        if (scalar.asEnum().isPresent() && TypeConditions.areAscii(texts)) {
            return Optional.of(
                    new Condition.Words(texts.stream().map(String::strip).toList(), true));
        }
        return Optional.empty();
    }

    /** Every word for the truths that texts say. */
    static List<String> wordsOf(List<String> truths) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : truths) {
            words.addAll(
                    Convert.toBoolean(text.strip())
                            ? List.of("true", "1", "yes", "on")
                            : List.of("false", "0", "no", "off"));
        }
        return List.copyOf(words);
    }

    private static Optional<Condition> mustNotBe(Scalar scalar, List<String> texts) {
        List<String> stripped = texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !KnownCredential.isIn(text))
                .toList();
        return stripped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition.NotOneOf(stripped, isWord(scalar) && TypeConditions.areAscii(stripped)));
    }
}
