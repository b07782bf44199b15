package dev.seaworthy.runtime.load.convert;

import dev.seaworthy.runtime.Nullable;
import java.net.URL;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A set of URLs, in order, that compares them by their text: {@link URL#equals} and {@link URL#hashCode} look hosts up in the
 * network, so a hash set of URLs would do that at each start.
 */
public final class UrlSet extends AbstractSet<URL> {
    private final Map<String, URL> byText = new LinkedHashMap<>();

    /** A set without an element. */
    public UrlSet() {}

    @Override
    public boolean add(URL url) {
        return byText.putIfAbsent(url.toExternalForm(), url) == null;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other instanceof URL url && byText.containsKey(url.toExternalForm());
    }

    @Override
    public Iterator<URL> iterator() {
        return byText.values().iterator();
    }

    @Override
    public int size() {
        return byText.size();
    }

    /** Whether the other one is a set of the same texts of URLs. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Set<?> set && set.size() == size() && containsAll(set);
    }

    @Override
    public int hashCode() {
        return byText.keySet().hashCode();
    }
}
