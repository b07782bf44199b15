package dev.seaworthy.documents;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A real Chromium without a window, with a profile of its own and no network of its own. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final String AXE = axe();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts one. */
    static Browser start(Path profile) {
        Path chromium = Tool.required(CHROMIUM);
        Path chromedriver = Tool.required(DRIVER);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-US",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static String axe() {
        try {
            return new AxeBuilder().getAxeScriptProvider().getScript();
        } catch (IOException | OperationNotSupportedException missing) {
            throw new IllegalStateException(missing);
        }
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens an address anew, as a screen of that width in that scheme shows it. */
    void open(String address, int width, String scheme) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        command(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        driver.get("about:blank");
        driver.get(address);
    }

    /** A command of the protocol that Chromium's own tools speak. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What a script answers, or an empty text. */
    Object script(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    /** The texts that a script answers. */
    List<String> texts(String script) {
        return ((List<?>) script(script)).stream().map(String::valueOf).toList();
    }

    /** What an expression comes to that a page waits for, or an empty text. */
    Object await(String expression) {
        Object answer = driver.executeAsyncScript("const done = arguments[0]; (async () => " + expression
                + ")().then(done, failed => done('failed: ' + failed))");
        return Objects.requireNonNullElse(answer, "");
    }

    /** What the page has written to the console since the last call, refusals of its policy among it. */
    List<String> console() {
        List<String> lines = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            lines.add(entry.getLevel() + " " + entry.getMessage());
        }
        return lines;
    }

    /**
     * What axe-core finds on the page. It runs in the page itself: that no page has frames saves the second window in which
     * its builder puts their answers together, which takes as long as a small page does.
     */
    List<String> violations() {
        driver.executeScript(AXE);
        Object found = await("""
                (await axe.run({resultTypes: ['violations']})).violations.flatMap(
                    rule => rule.nodes.map(node => rule.id + ': ' + node.html + ' ' + rule.help))
                """);
        if (found instanceof List<?> lines) {
            return lines.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException("axe-core: " + found);
    }

    /** Every address that was asked for since the last call. */
    List<String> requests() {
        List<String> addresses = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> message = object(new Json().<Map<?, ?>>toType(entry.getMessage(), Map.class), "message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                addresses.add(String.valueOf(
                        object(object(message, "params"), "request").get("url")));
            }
        }
        return addresses;
    }

    private static Map<?, ?> object(Map<?, ?> of, String name) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
