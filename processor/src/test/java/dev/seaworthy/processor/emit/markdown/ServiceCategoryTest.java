package dev.seaworthy.processor.emit.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.load.service.Kinds;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceCategoryTest {
    @Test
    void theRuntimeKnowsEveryKindByThatName() {
        for (ServiceCategory category : ServiceCategory.values()) {
            for (String kind : category.kinds()) {
                assertTrue(Kinds.areKnown(Set.of(kind)), kind);
            }
        }
    }

    @Test
    void aKindIsOfOneCategory() {
        Set<String> all = new HashSet<>();
        int count = 0;
        for (ServiceCategory category : ServiceCategory.values()) {
            all.addAll(category.kinds());
            count += category.kinds().size();
        }
        assertEquals(count, all.size());
    }
}
