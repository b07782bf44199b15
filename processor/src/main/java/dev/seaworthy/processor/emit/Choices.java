package dev.seaworthy.processor.emit;

import dev.seaworthy.processor.model.ConfigModel;
import dev.seaworthy.processor.model.RelatedSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which setting is taken of each relation that demands one: every choice, one after the other. */
final class Choices {
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();

    /** The choices of a configuration, of which the first takes the best setting of each relation. */
    Choices(ConfigModel config) {
        for (RelatedSettings related : config.allRelations()) {
            sizes.add(related.demandsOne() ? related.references().size() : 1);
            taken.add(0);
        }
    }

    /** Of each relation, the place of the setting that is taken among those that may be. */
    List<Integer> taken() {
        return List.copyOf(taken);
    }

    /** The next choice; nothing after the last one. */
    Optional<List<Integer>> next() {
        int place = taken.size() - 1;
        while (place >= 0 && taken.get(place) + 1 >= sizes.get(place)) {
            taken.set(place--, 0);
        }
        if (place < 0) {
            return Optional.empty();
        }
        taken.set(place, taken.get(place) + 1);
        return Optional.of(taken());
    }
}
