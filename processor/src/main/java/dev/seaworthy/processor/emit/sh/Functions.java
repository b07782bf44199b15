package dev.seaworthy.processor.emit.sh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The functions that scripts call, each with its comment. */
final class Functions {
    private static final String RESOURCE = "functions.sh";

    private Functions() {}

    /** Those that a script calls, and those that these call, in the order of the resource. */
    static String calledBy(String script) {
        List<String> all = List.of(text().split("\n\n", -1));
        Set<String> called = new HashSet<>();
        StringBuilder calls = new StringBuilder(bare(script));
        int before = -1;
        while (before < called.size()) {
            before = called.size();
            for (String each : all) {
                if (!called.contains(each) && isCalled(each, calls)) {
                    called.add(each);
                    calls.append(bare(each));
                }
            }
        }
        return all.stream()
                        .filter(called::contains)
                        .collect(Collectors.joining("\n\n"))
                        .strip() + "\n";
    }

    private static boolean isCalled(String function, StringBuilder calls) {
        String name = function.substring(function.indexOf('\n') + 1, function.indexOf("()"));
        return Pattern.compile("(?:^ *|(?:if|while|&&|\\|\\||\\{|!|\\)) )" + name + "(?:$|[ ;])", Pattern.MULTILINE)
                .matcher(calls)
                .find();
    }

    /** Without comments and texts, in which a word calls nothing; an apostrophe stands between two texts, after a backslash. */
    private static String bare(String script) {
        return script.replaceAll("(?m)^ *#.*", "").replaceAll("'[^']*'|\\\\'|\"(?:[^\"\\\\]|\\\\.)*\"", "''");
    }

    private static String text() {
        try (InputStream stream = Functions.class.getResourceAsStream(RESOURCE)) {
            return new String(Objects.requireNonNull(stream, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
