package dev.seaworthy.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pages of the cases with every output, and that of the example. */
final class Pages {
    static final String PATH = "docs/configuration.md";

    private Pages() {}

    static Map<String, String> all(Path folder) throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        for (String size : new String[] {"Small", "Large", "Hostile"}) {
            pages.put(
                    size,
                    Generated.ofCase("outputs" + size, "shop." + size, folder.resolve(size))
                            .text(PATH));
        }
        pages.put("Shop", Files.readString(Path.of("../example").resolve(PATH)));
        return pages;
    }
}
