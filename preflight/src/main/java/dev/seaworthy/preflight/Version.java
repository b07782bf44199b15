package dev.seaworthy.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that this is, from what Maven writes into it. */
final class Version implements IVersionProvider {
    private static final String POM = "/META-INF/maven/dev.seaworthy/seaworthy-preflight/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream pom = Version.class.getResourceAsStream(POM)) {
            if (pom != null) {
                properties.load(pom);
            }
        }
        return new String[] {"Seaworthy " + properties.getProperty("version", "built without Maven")};
    }
}
