package dev.seaworthy.runtime.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many of three settings may be set. */
class RelationTest {
    private static final List<boolean[]> NONE_TO_ALL = List.of(
            new boolean[] {false, false, false},
            new boolean[] {false, true, false},
            new boolean[] {true, false, true},
            new boolean[] {true, true, true});

    @Test
    void exactlyOne() {
        assertEquals(List.of(false, true, false, false), holds(Relation.EXACTLY_ONE));
    }

    @Test
    void atMostOne() {
        assertEquals(List.of(true, true, false, false), holds(Relation.AT_MOST_ONE));
    }

    @Test
    void atLeastOne() {
        assertEquals(List.of(false, true, true, true), holds(Relation.AT_LEAST_ONE));
    }

    @Test
    void allOrNone() {
        assertEquals(List.of(true, false, false, true), holds(Relation.ALL_OR_NONE));
    }

    @Test
    void itIsTheCountThatMatters() {
        for (Relation relation : Relation.values()) {
            List<Boolean> answers = new ArrayList<>();
            Stream.of(new boolean[] {true, false, false}, new boolean[] {false, true, false}, new boolean[] {
                        false, false, true
                    })
                    .map(relation::holds)
                    .distinct()
                    .forEach(answers::add);
            assertEquals(List.of(relation != Relation.ALL_OR_NONE), answers, relation.name());
        }
    }

    private static List<Boolean> holds(Relation relation) {
        return NONE_TO_ALL.stream().map(relation::holds).toList();
    }
}
