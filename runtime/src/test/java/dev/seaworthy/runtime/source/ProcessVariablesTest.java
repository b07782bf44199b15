package dev.seaworthy.runtime.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.seaworthy.Environment;
import dev.seaworthy.runtime.ConfigReport;
import dev.seaworthy.runtime.ConfigSource;
import dev.seaworthy.runtime.EnvironmentNames;
import dev.seaworthy.runtime.Problem;
import dev.seaworthy.runtime.SourceException;
import dev.seaworthy.runtime.load.Loading;
import dev.seaworthy.runtime.load.Recorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of variables on a system where they have no case, as on Windows, beside those where they have one. */
class ProcessVariablesTest {
    @TempDir
    Path directory;

    private final Map<String, String> written = new HashMap<>();

    @Test
    void aVariableIsFoundHoweverItIsWritten() {
        written.put("Path", "C:\\bin");
        written.put("shop_url", "https://shop.example");

        ConfigSource source = windows();

        assertEquals("C:\\bin", source.value("PATH"));
        assertEquals("C:\\bin", source.value("Path"));
        assertEquals("https://shop.example", source.value("SHOP_URL"));
        assertEquals("environment variable", source.origin("SHOP_URL"));
        assertEquals(List.of("PATH", "SHOP_URL"), List.copyOf(source.names()));
        assertNull(linux().value("PATH"));
    }

    @Test
    void noOneChangesTheVariables() {
        Map<String, String> variables = ProcessVariables.inAnyCase(Map.of("A", "1"));
        assertThrows(UnsupportedOperationException.class, () -> variables.put("A", "2"));
    }

    @Test
    void aSecretFileIsNamedInAnyCase() throws IOException {
        Path file = Files.writeString(directory.resolve("key"), "k3y\n");
        written.put("Api_Key_File", file.toString());
        written.put("Log_File", file.toString());

        ConfigSource source = windows("LOG_FILE");

        assertEquals("k3y", source.value("API_KEY"));
        assertEquals("k3y", source.value("Api_Key"));
        assertEquals("API_KEY_FILE", source.origin("API_KEY"));
        assertNull(source.value("LOG"), "LOG_FILE is a setting of its own");
        assertNull(source.withoutSecretFiles("API_KEY").value("API_KEY"));
        assertNull(linux().value("API_KEY"));
        written.put("API_KEY", "other");
        assertThrows(SourceException.class, () -> windows().value("API_KEY"), "both are set");
    }

    @Test
    void aDirectoryOfCredentialsIsNamedInAnyCase() throws IOException {
        Files.writeString(directory.resolve("API_KEY"), "k3y\n");
        written.put("credentials_directory", directory.toString());

        assertEquals("k3y", windows().value("API_KEY"));
        assertNull(linux().value("API_KEY"));
    }

    @Test
    void aDotenvFileInsertsAVariableInAnyCase() throws IOException {
        Files.writeString(directory.resolve(".env"), "HOME_PAGE=${Shop_Url}/home\n");
        written.put("APP_ENV", "development");
        written.put("SHOP_URL", "https://shop.example");

        assertEquals(
                "https://shop.example/home",
                windows().in(Environment.DEVELOPMENT).value("HOME_PAGE"));
    }

    @Test
    void namesOfTheEnvironmentsChangeNothing() {
        EnvironmentNames names = EnvironmentNames.canonical().with(Environment.DEVELOPMENT, "local");
        written.put("App_Env", "local");
        written.put("Shop_Url", "https://shop.example");

        ConfigSource source =
                new NamedProcess(names, ProcessVariables.inAnyCase(written), directory, "APP_ENV", new String[0]);

        assertEquals("local", source.value("APP_ENV"));
        assertEquals("https://shop.example", source.in(Environment.DEVELOPMENT).value("SHOP_URL"));
    }

    @Test
    void groupsAreFoundInAnyCase() {
        written.put("App_Env", "production");
        written.put("service_billing_url", "https://billing.example");
        written.put("SERVICE_Stock_URL", "https://stock.example");
        written.put("shard_0_url", "https://zero.example");

        Loading onWindows = new Loading("APP_ENV", windows());
        assertArrayEquals(new String[] {"BILLING", "STOCK"}, onWindows.names("SERVICE_", "_URL"));
        assertArrayEquals(new String[] {"BILLING", "STOCK"}, onWindows.names("service_", "_url"));
        assertArrayEquals(new String[] {"0"}, onWindows.indexes("SHARD_", "_URL"));
        assertEquals(true, onWindows.named("{name}", "BILLING").isSet("service_{name}_url"));

        Loading onLinux = new Loading("APP_ENV", linux());
        assertArrayEquals(new String[] {"Stock"}, onLinux.names("SERVICE_", "_URL"));
        assertArrayEquals(new String[] {"billing"}, onLinux.names("service_", "_url"));
        assertArrayEquals(new String[0], onLinux.indexes("SHARD_", "_URL"));
    }

    @Test
    void onlyWhatIsATypoIsCalledOne() {
        written.put("App_Env", "production");
        written.put("Path", "C:\\bin");
        written.put("Http_Proxy", "http://proxy.example");
        written.put("Databse_Url", "postgresql://db/shop");

        assertEquals(
                List.of("DATABASE_URL is required and is not set; set it in the environment of the process; DATABSE_URL"
                        + " is set: a typo?"),
                problems(windows()));
        assertEquals(
                List.of(
                        "PATH is required and is not set; set it in the environment of the process; Path is set: a typo?",
                        "http_proxy is required and is not set; set it in the environment of the process; Http_Proxy is set:"
                                + " a typo?",
                        "DATABASE_URL is required and is not set; set it in the environment of the process",
                        "APP_ENV is required and is not set; set it to development, staging or production"),
                problems(linux()));
    }

    @Test
    void thisProcessHasTheVariablesThatTheJdkHas() {
        for (Map.Entry<String, String> each : System.getenv().entrySet()) {
            assertEquals(System.getenv(each.getKey()), ProcessVariables.all().get(each.getKey()));
        }
        assertEquals(System.getenv().size(), ProcessVariables.all().size());
    }

    /** HTTPS_PROXY is one letter from a variable that is given in another case. */
    private static List<String> problems(ConfigSource source) {
        String[] variables = {"PATH", "http_proxy", "HTTPS_PROXY", "DATABASE_URL"};
        Recorder recorder = new Recorder("Shop", "APP_ENV", source, variables, new String[0]);
        Loading loading = recorder.loading();
        loading.textSetting("PATH", 0).toText();
        loading.setting("http_proxy").toText();
        loading.setting("HTTPS_PROXY").optional().toText();
        loading.setting("DATABASE_URL").toText();
        ConfigReport<String> report = recorder.report("");
        assertEquals(List.of(), report.warnings());
        return report.problems().stream().map(Problem::toString).toList();
    }

    private ConfigSource windows(String... ownFiles) {
        return new StandardSource(ProcessVariables.inAnyCase(written), directory, "APP_ENV", true, ownFiles);
    }

    private ConfigSource linux() {
        return new StandardSource(written, directory, "APP_ENV", true, new String[0]);
    }
}
