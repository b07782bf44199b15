package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AllocationTest {
    /**
     * The interpreter allocates what the bytecode says, no more and no less, so the number is the same on every run. Code
     * by hand for the same variables takes about 1,900 bytes once it is compiled; the aim is at most 1.5 times that.
     */
    private static final int MOST_BYTES = 2_000;

    @TempDir
    Path directory;

    @Test
    void aLoadAllocatesLittle() {
        Application shop = new Application(directory);
        String printed = shop.run(shop.command(List.of("-Xint"), "shop.Bytes")).strip();
        assertTrue(Integer.parseInt(printed) <= MOST_BYTES, () -> printed + " bytes a load");
    }
}
