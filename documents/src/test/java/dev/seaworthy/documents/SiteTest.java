package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The site in a real browser: what is seen and found, where its links lead, and what it asks for. */
class SiteTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Path SITE = REPOSITORY.resolve("site");

    /** A site need not be at the root of its server; what leaves its path would not be found. */
    private static final String BASE = "/seaworthy/";

    /** A page of each kind, which is looked at on every screen. */
    private static final List<String> KINDS = List.of("index.html", "quick-start.html", "types.html");

    private static final List<Screen> SCREENS = Stream.of(360, 820, 1280)
            .flatMap(width -> Stream.of("light", "dark").map(scheme -> new Screen(width, scheme)))
            .toList();

    /** Whether every page is looked at on every screen, for which a build has no time. */
    private static final boolean IS_EVERYTHING = Boolean.getBoolean("site.everything");

    /** Where to leave pictures for people, or nothing. */
    private static final Optional<String> PICTURES = Optional.ofNullable(System.getProperty("site.pictures"));

    /** A screen as wide as a phone's, a tablet's or a desk's, in a scheme of colours. */
    private record Screen(int width, String scheme) {}

    @TempDir
    private static Path folder;

    private static Website website;
    private static Browser browser;

    @BeforeAll
    static void build() throws IOException {
        Path unused = Tool.required(SITE.resolve("node_modules/vitepress"));
        browser = Browser.start(folder.resolve("profile"));
        Path built = folder.toRealPath().resolve("site");
        Program.Result result =
                Program.named("npm").run(SITE, "run", "build", "--", "--base", BASE, "--outDir", built.toString());
        assertEquals(0, result.code(), result.output());
        website = Website.of(built, BASE);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (website != null) {
            website.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.console();
        browser.requests();
    }

    /** Whatever a test has done: nothing was complained of, and nothing but the site itself was asked for. */
    @AfterEach
    void theSiteIsQuiet() {
        assertEquals(List.of(), browser.console());
        List<String> others = browser.requests().stream()
                .filter(each -> !each.startsWith(website.address("")) && !each.matches("(about|data|blob):.*"))
                .toList();
        assertEquals(List.of(), others);
    }

    private static void open(String page, Screen screen) {
        browser.open(website.address(page), screen.width(), screen.scheme());
        await(
                "a page that answers",
                "const app = document.querySelector('#app'); return !app || app.__vue_app__ !== undefined");
    }

    private static void open(String page) {
        open(page, new Screen(1280, "light"));
    }

    /** Waits until a script says yes. */
    private static void await(String what, String script) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .withMessage(what)
                .until(driver -> Boolean.TRUE.equals(browser.script(script)));
    }

    static List<Screen> screens() {
        return SCREENS;
    }

    @ParameterizedTest
    @MethodSource("screens")
    void nothingIsWrongForTheEyeOrAScreenReader(Screen screen) throws IOException {
        List<String> pages = website.pages();
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            if (IS_EVERYTHING || KINDS.contains(page) || i % SCREENS.size() == SCREENS.indexOf(screen)) {
                open(page, screen);
                picture(page, screen);
                problems().forEach(problem -> problems.add(page + ": " + problem));
            }
        }
        assertEquals(List.of(), problems);
    }

    /** What is wrong with the page that is shown, for the eye or for a screen reader. */
    private static List<String> problems() {
        List<String> problems = new ArrayList<>(browser.console());
        Object hidden =
                browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (!hidden.equals(0L)) {
            problems.add(hidden + " pixels stick out");
        }
        problems.addAll(browser.violations());
        browser.console(); // axe-core itself writes of what it is given.
        return problems;
    }

    private static void picture(String page, Screen screen) throws IOException {
        if (PICTURES.isPresent()) {
            byte[] image = browser.driver().getScreenshotAs(OutputType.BYTES);
            String name = page.replaceAll("\\W", "-") + "-" + screen.width() + "-" + screen.scheme() + ".png";
            Files.write(Path.of(PICTURES.get(), name), image);
        }
    }

    @Test
    void theRefusalIsOnTheFirstScreen() throws IOException {
        open("");
        Matcher terminal = Pattern.compile("\\$ java -jar shop.jar\n(.*)\n\\$ echo \\$\\?\n78", Pattern.DOTALL)
                .matcher(browser.find(".refusal pre").getText());
        assertTrue(terminal.matches());
        assertTrue(
                Files.readString(REPOSITORY.resolve("README.md")).contains("```text\n" + terminal.group(1) + "\n```"));
        assertEquals(
                true,
                browser.script(
                        "return document.querySelector('.refusal pre').getBoundingClientRect().bottom <= innerHeight"));
    }

    @Test
    void everyLinkLeadsToAPageAndAPlaceOnIt() {
        open("");
        browser.script("window.pages = arguments[0]", website.pages());
        assertEquals(List.of(), browser.await("""
                {
                    const pages = new Map();
                    for (const page of window.pages) {
                        const address = new URL(page, location);
                        const text = await (await fetch(address)).text();
                        pages.set(address.pathname, new DOMParser().parseFromString(text, 'text/html'));
                    }
                    const other = new Map();
                    const isThere = path => {
                        if (!other.has(path)) other.set(path, fetch(path).then(answer => answer.ok));
                        return other.get(path);
                    };
                    const wrong = [];
                    for (const [path, page] of pages) {
                        for (const element of page.querySelectorAll('[href], [src]')) {
                            const text = element.getAttribute('href') ?? element.getAttribute('src');
                            const link = new URL(text, new URL(path, location));
                            const target = pages.get(link.pathname.replace(/[/]$/, '/index.html'));
                            const place = decodeURIComponent(link.hash.slice(1));
                            const isRight = link.protocol === 'data:'
                                || (link.origin !== location.origin && element.tagName === 'A' && link.protocol === 'https:')
                                || (link.origin === location.origin && target && (!place || target.getElementById(place)))
                                || (link.origin === location.origin && !target && !place && await isThere(link.pathname));
                            if (!isRight) wrong.push(path + ' has ' + text);
                        }
                    }
                    return wrong;
                }
                """));
    }

    @Test
    void everyPageIsInTheSidebar() {
        open("quick-start.html");
        Set<String> linked = new TreeSet<>(browser.texts("return [...document.querySelectorAll('.VPSidebar nav a')]"
                + ".map(each => each.getAttribute('href').slice('" + BASE + "'.length))"));
        Set<String> pages = new TreeSet<>(website.pages());
        pages.removeAll(Set.of("index.html", "404.html"));
        assertEquals(pages, linked);
    }

    /** Nothing on the way takes a text of a page for an instruction, or leaves it out. */
    @Test
    void theCodeAndTheTablesAreThoseOfTheDocuments() throws IOException {
        open("");
        try (Stream<Path> files = Files.list(REPOSITORY.resolve("docs"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                Page page = Page.of(Files.readString(file));
                List<String> expected = Stream.concat(
                                page.code().stream(), page.rows().stream().map(row -> String.join("", row)))
                        .map(SiteTest::words)
                        .toList();
                browser.script(
                        "window.page = arguments[0]",
                        file.getFileName().toString().replace(".md", ".html"));
                List<?> shown = (List<?>) browser.await("""
                        {
                            const text = await (await fetch(new URL(window.page, location))).text();
                            const page = new DOMParser().parseFromString(text, 'text/html');
                            page.querySelectorAll('.vp-doc tr a').forEach(each => each.remove());
                            return [...page.querySelectorAll('.vp-doc pre code'), ...page.querySelectorAll('.vp-doc tr')]
                                .map(each => each.textContent);
                        }
                        """);
                assertEquals(
                        expected,
                        shown.stream().map(String::valueOf).map(SiteTest::words).toList(),
                        file.toString());
            }
        }
    }

    /** A text without its links, which a site may name otherwise, its blanks, and the quotation marks that stand for those of code. */
    private static String words(String text) {
        return text.replaceAll("\"[^\"]*\" \\([^()]*\\.md[^()]*\\)|[\\s\"]", "");
    }

    @ParameterizedTest
    @CsvSource({
        "noLocalhost, annotations.html",
        "SW004, errors.html",
        "Bazel, builds.html",
        "Logback, logging.html",
        "RAILS_ENV, coming-from.html",
        "STRIPE_SECRET_KEY, shop.html"
    })
    void theSearchFindsWithoutAServer(String words, String expected) {
        open("");
        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.chord(Keys.CONTROL, "k"));
        await("the search", "return document.activeElement.id === 'localsearch-input'");
        browser.find("#localsearch-input").sendKeys(words);
        await("something found", "return document.querySelector('.VPLocalSearchBox .result') !== null");
        assertEquals(List.of(), problems());
        browser.find("#localsearch-input").sendKeys(Keys.ENTER);
        await("the page that was found", "return location.pathname === '" + BASE + expected + "'");
    }

    @Test
    void aPhoneHasTheMenus() {
        open("types.html", new Screen(360, "light"));
        browser.find(".VPLocalNav button.menu").click();
        await("the sidebar", "return getComputedStyle(document.querySelector('.VPSidebar')).opacity === '1'");
        assertEquals(List.of(), problems());
        open("types.html", new Screen(360, "dark"));
        browser.find("button.VPNavBarHamburger").click();
        await("the links", "return document.querySelector('.VPNavScreen .VPNavScreenMenuLink') !== null");
        assertEquals(List.of(), problems());
    }
}
