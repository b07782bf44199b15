package dev.seaworthy.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.seaworthy.runtime.ConfigException;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.ConfigSources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many loads in one process leave nothing behind: no memory, file handle or thread. {@code -Dsoak.loads=10000000} is for a
 * night; of ten loads one reads a secret file and a dotenv file, and of ten thousand one is refused.
 */
@Tag("long")
class SoakTest {
    private static final int LOADS = Integer.getInteger("soak.loads", 100_000);
    private static final String LOADER = "shop.ShopConfigLoader";

    /** What the compiler of the virtual machine and its counters may come to need. */
    private static final long NOISE = 2L << 20;

    private final Compiled shop = Application.shop();

    @TempDir
    private Path folder;

    @Test
    void nothingGrows() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Vb7tq2Xn9LrW4mKz8PcD1sHy6FgJ3uEaQoTi5RvN\n");
        Path dotenv = Files.writeString(folder.resolve(".env"), "APP_ENV=development\nWORKERS=3\nLOG_LEVEL=debug\n");
        Map<String, String> variables = Map.of("APP_ENV", "development", "SECRET_KEY_FILE", secret.toString());
        load(LOADS / 4, variables, dotenv);
        Use before = Use.now();
        load(LOADS, variables, dotenv);
        Use after = Use.now();
        assertTrue(after.threads() <= before.threads(), before + " became " + after);
        assertTrue(after.files() <= before.files(), before + " became " + after);
        assertTrue(after.bytes() <= before.bytes() + NOISE, before + " became " + after);
    }

    private void load(int loads, Map<String, String> variables, Path dotenv) {
        for (int i = 0; i < loads; i++) {
            if (i % 10 == 0) {
                ConfigSource source =
                        ConfigSources.inOrder(ConfigSources.environment(variables), ConfigSources.dotenv(dotenv));
                ConfigReport<?> report = shop.check(LOADER, source);
                assertEquals(0, report.problems().size());
            } else if (i % 10_000 == 1) {
                Map<String, String> refused = new HashMap<>(variables);
                refused.put("DATABASE_URL", "postgresql://u:p" + i + "@nowhere:x");
                refused.put("PORT", "eighty" + i);
                assertThrows(ConfigException.class, () -> shop.load(LOADER, refused));
            } else {
                shop.load(LOADER, Map.of("APP_ENV", "development"));
            }
        }
    }

    /** What this process holds on to. */
    private record Use(long bytes, long files, int threads) {
        static Use now() {
            long least = Long.MAX_VALUE;
            for (int i = 0; i < 5; i++) {
                System.gc();
                least = Math.min(
                        least,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                    ? unix.getOpenFileDescriptorCount()
                    : 0;
            return new Use(least, files, ManagementFactory.getThreadMXBean().getThreadCount());
        }
    }
}
