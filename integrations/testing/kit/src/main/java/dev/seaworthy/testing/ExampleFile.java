package dev.seaworthy.testing;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.Dotenv;
import java.util.Map;

/** The example of an environment that the compiler wrote beside a configuration. */
final class ExampleFile {
    private ExampleFile() {}

    /** What it sets, in its order; what is to be filled in is empty. */
    static Map<String, String> of(Class<?> configuration, Environment environment) {
        String name = ".env." + environment.variableValue() + ".example";
        String text = PackedDocuments.of(configuration).get(name);
        if (text == null) {
            throw new IllegalStateException("The compiler has written no " + name + " for " + configuration.getName()
                    + "; compile it with dotenv in -Aseaworthy.emit, or without that option.");
        }
        return Dotenv.parse(text, Map.of());
    }
}
