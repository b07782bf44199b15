package dev.seaworthy.preflight.command;

import dev.seaworthy.runtime.EnvironmentNames;
import java.util.Iterator;

/** The words for environments that a shell completes: those that every configuration has. */
final class EnvironmentWords implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return EnvironmentNames.canonical().all().iterator();
    }
}
