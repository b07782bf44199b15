package dev.seaworthy.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.seaworthy.Environment;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ForwardingSourceTest {
    /** A method that ConfigSource gets with a default of its own would be forgotten without a word. */
    @Test
    void everyMethodOfASourceIsForwarded() {
        assertEquals(
                signatures(ConfigSource.class, Modifier.PUBLIC), signatures(ForwardingSource.class, Modifier.PUBLIC));
    }

    @Test
    void itAnswersWhatTheOtherSourceAnswers() {
        ConfigSource source = new Around(new Lists());

        assertEquals("a;b", source.value("NAMES", ";"));
        assertEquals("a,b", source.value("NAMES"));
        assertEquals("a list, changed", source.origin("NAMES"));
        assertEquals(true, source.isWholeFile("NAMES"));
        assertEquals(List.of("NAMES"), List.copyOf(source.names()));
        assertEquals("names", source.spelling("NAMES"));
        assertEquals("unreadable", source.problems().get(0).code());
        assertEquals("old", source.warnings(Set.of(), Set.of()).get(0).code());
    }

    @Test
    void itStaysAroundTheSourceInAnEnvironmentAndWithoutSecretFiles() {
        ConfigSource there = new Around(new Lists()).withoutSecretFiles("A").in(Environment.DEVELOPMENT);

        assertInstanceOf(Around.class, there);
        assertEquals("development without A", there.value("IN"));
        assertEquals("a map, changed", there.origin("IN"));
    }

    private static Set<String> signatures(Class<?> type, int modifier) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> (method.getModifiers() & modifier) != 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .map(ForwardingSourceTest::signature)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private static final class Around extends ForwardingSource {
        Around(ConfigSource source) {
            super(source);
        }

        @Override
        protected ConfigSource around(ConfigSource other) {
            return new Around(other);
        }

        @Override
        public String origin(String variable) {
            return super.origin(variable) + ", changed";
        }
    }

    /** A source that answers each question in its own way. */
    private static class Lists implements ConfigSource {
        @Override
        public String value(String variable) {
            return value(variable, ",");
        }

        @Override
        public String value(String variable, String separator) {
            return "a" + separator + "b";
        }

        @Override
        public String origin(String variable) {
            return "a list";
        }

        @Override
        public boolean isWholeFile(String variable) {
            return true;
        }

        @Override
        public Collection<String> names() {
            return List.of("NAMES");
        }

        @Override
        public String spelling(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        @Override
        public ConfigSource withoutSecretFiles(String... variables) {
            return new Lists() {
                @Override
                public ConfigSource in(Environment environment) {
                    String text = environment.variableValue() + " without " + String.join(",", variables);
                    return new Lists() {
                        @Override
                        public String value(String variable) {
                            return text;
                        }

                        @Override
                        public String origin(String variable) {
                            return "a map";
                        }
                    };
                }
            };
        }

        @Override
        public List<Problem> problems() {
            return List.of(new Problem("unreadable", "NAMES", "is cut off", "", "write it again"));
        }

        @Override
        public List<Problem> warnings(Collection<String> variables, Collection<String> sensitive) {
            return List.of(new Problem("old", "NAMES", "is old", "", "write it again"));
        }
    }
}
