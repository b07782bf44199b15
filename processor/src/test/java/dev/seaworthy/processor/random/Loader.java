package dev.seaworthy.processor.random;

import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The loader that the compiler wrote for a configuration, called as a program calls it. */
final class Loader {
    private final RandomConfiguration configuration;
    private final Class<?> type;

    Loader(RandomConfiguration configuration, Class<?> type) {
        this.configuration = configuration;
        this.type = type;
    }

    /** What {@code check} says. */
    Verdict check(Map<String, String> variables) throws ReflectiveOperationException {
        ConfigReport<?> report = report(variables);
        return new Verdict(
                report.problems().isEmpty() ? values(report.orThrow()) : new TreeMap<>(),
                Finding.of(report.problems()),
                Finding.of(report.warnings()));
    }

    /** The report of {@code check}. */
    ConfigReport<?> report(Map<String, String> variables) throws ReflectiveOperationException {
        return (ConfigReport<?>) type.getMethod("check", Map.class).invoke(null, variables);
    }

    /** What {@code load} gives, or the problems that it throws; it has no warnings. */
    Verdict load(Map<String, String> variables) throws ReflectiveOperationException {
        try {
            Object loaded = type.getMethod("load", Map.class).invoke(null, variables);
            return new Verdict(values(loaded), new TreeSet<>(), new TreeSet<>());
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof ConfigException refused) {
                return new Verdict(new TreeMap<>(), Finding.of(refused.problems()), new TreeSet<>());
            }
            throw thrown;
        }
    }

    private SortedMap<String, String> values(Object loaded) throws ReflectiveOperationException {
        SortedMap<String, String> values = new TreeMap<>();
        for (Placed placed : configuration.placed()) {
            addValue(values, "", loaded, placed.accessor(), placed);
        }
        for (Several several : configuration.several()) {
            addValues(values, Objects.requireNonNull(call(loaded, several.method())), several);
        }
        return values;
    }

    private static void addValues(SortedMap<String, String> values, Object loaded, Several several)
            throws ReflectiveOperationException {
        Map<String, Object> all = new LinkedHashMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((name, each) -> all.put(String.valueOf(name), each));
        } else {
            ((List<?>) loaded).forEach(each -> all.put(String.valueOf(all.size()), each));
        }
        values.put(several.method(), all.keySet().toString());
        for (Map.Entry<String, Object> each : all.entrySet()) {
            String path = several.path(each.getKey());
            for (Placed placed : several.placed(each.getKey())) {
                if (several.contract().isPresent()) {
                    String accessor = placed.accessor().substring(path.length() + 1);
                    addValue(values, path, each.getValue(), accessor, placed);
                } else {
                    values.put(placed.accessor(), Canonical.text(each.getValue()));
                }
            }
        }
    }

    /** Follows the methods that lead from what a path leads to to a setting, up to a group that is absent. */
    private static void addValue(
            SortedMap<String, String> values, String start, Object from, String accessor, Placed placed)
            throws ReflectiveOperationException {
        Object at = from;
        Object value = from;
        String path = start;
        for (String method : accessor.split("\\.", -1)) {
            path = path.isEmpty() ? method : path + "." + method;
            value = call(at, method);
            boolean isGroup = placed.optionalGroups().contains(path);
            Object held = isGroup && value instanceof Optional<?> group ? group.orElse(null) : value;
            if (held == null) {
                break;
            }
            at = held;
        }
        values.put(path, Canonical.text(value));
    }

    private static @Nullable Object call(Object target, String accessor) throws ReflectiveOperationException {
        Method method = target.getClass().getMethod(accessor);
        method.setAccessible(true);
        return method.invoke(target);
    }
}
