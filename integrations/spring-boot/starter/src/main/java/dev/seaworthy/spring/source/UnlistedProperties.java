package dev.seaworthy.spring.source;

import dev.seaworthy.runtime.ConfigSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.env.PropertySource;

/** One property source that does not know its names: it is asked for the usual ways to write a variable. */
final class UnlistedProperties implements ConfigSource {
    private final PropertyTexts texts;

    UnlistedProperties(PropertySource<?> properties, PropertyResolver references) {
        this.texts = new PropertyTexts(properties, references);
    }

    @Override
    public @Nullable String value(String variable) {
        return of(variable).text(variable, ",");
    }

    @Override
    public String origin(String variable) {
        return of(variable).origin(variable);
    }

    private Spellings of(String variable) {
        String lower = variable.toLowerCase(Locale.ROOT);
        Set<String> names = new LinkedHashSet<>(
                List.of(variable, lower.replace('_', '.'), lower.replace('_', '-'), lower, camelCase(lower)));
        List<Spelling> all = new ArrayList<>();
        for (String name : names) {
            all.add(new Spelling(new PropertyName(name)));
        }
        return new Spellings(all, texts);
    }

    private static String camelCase(String lower) {
        StringBuilder camelCase = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            boolean isHump = i > 0 && lower.charAt(i - 1) == '_' && camelCase.length() > 0;
            if (lower.charAt(i) != '_') {
                camelCase.append(isHump ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
            }
        }
        return camelCase.toString();
    }
}
