package dev.seaworthy.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.seaworthy.runtime.Dotenv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page for browsers in a real one: what is seen, found, copied, announced and asked for. */
class HtmlPageTest {
    private static final String PAGE = "docs/configuration.html";
    private static final int WIDE = 1280;

    private static final List<String> LARGE = words("""
            APP_ENV PORT DEBUG SECRET_KEY PUBLIC_URL ALLOWED_HOSTS LOG_LEVELS STORAGE S3_BUCKET UPLOAD_LIMIT UPLOAD_DIRECTORY
            SESSION_TIMEOUT HTTP_DELAY THEME DB_URL DB_USERNAME DB_PASSWORD DB_POOL_SIZE SMTP_SERVER SMTP_RECIPIENTS SMTP_PASSWORD
            STRIPE_SECRET_KEY STRIPE_REVIEW_SHARE""");

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Generated large;
    private static Generated hostile;
    private static Generated hundred;

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+"));
    }

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        large = Generated.ofCase("outputsLarge", "shop.Large", folder.resolve("large"));
        hostile = Generated.ofCase("outputsHostile", "shop.Hostile", folder.resolve("hostile"));
        Interfaces.write(folder.resolve("sources-100"), 100);
        hundred = Generated.of(folder.resolve("sources-100"), "shop.Many", folder.resolve("100"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forget() {
        browser.console();
        browser.requests();
    }

    /** Whatever a test has done: nothing was complained of, and nothing but the page itself was asked for. */
    @AfterEach
    void thePageIsQuiet() {
        assertEquals(List.of(), browser.console());
        List<String> others = browser.requests().stream()
                .filter(each -> !(each.startsWith("file:") && each.contains(PAGE))
                        && !each.startsWith("about:")
                        && !each.startsWith("data:"))
                .toList();
        assertEquals(List.of(), others);
    }

    private static String address(Generated generated) {
        return generated.file(PAGE).toUri().toString();
    }

    private static void open(Generated generated) {
        browser.open(address(generated), WIDE, "light");
    }

    /** The variables of the rows that are seen, in their order. */
    private static List<String> shown() {
        return browser.texts("return [...document.querySelectorAll('.group tbody tr')]"
                + ".filter(row => row.checkVisibility()).map(row => row.id)");
    }

    private static void search(String text) {
        WebElement box = browser.find("input[type=search]");
        box.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE, text);
    }

    private static void choose(String select, String option) {
        new Select(browser.find(select)).selectByVisibleText(option);
    }

    @ParameterizedTest
    @CsvSource({
        "s3_bucket, S3_BUCKET",
        "review share, STRIPE_REVIEW_SHARE",
        "AS VISITORS TYPE, PUBLIC_URL",
        "stolen session, SESSION_TIMEOUT",
        "vendor's test key, STRIPE_SECRET_KEY",
        "http_port, PORT",
        "pool, DB_POOL_SIZE",
        "nothing of the kind, ''"
    })
    void searchFindsNamesDescriptionsAndRules(String text, String expected) {
        open(large);
        assertEquals(LARGE, shown());
        search(text);
        assertEquals(expected.isEmpty() ? List.of() : words(expected), shown());
        assertEquals(expected.isEmpty(), browser.find("#page-none").isDisplayed());
        assertEquals(
                (expected.isEmpty() ? 0 : 1) + " of 23 settings",
                browser.find("#page-count").getText());
        browser.find("input[type=search]").sendKeys(Keys.ESCAPE);
        assertEquals(LARGE, shown());
        assertEquals("23 settings", browser.find("#page-count").getText());
    }

    @ParameterizedTest
    @CsvSource({
        "#page-required, all environments, APP_ENV SECRET_KEY PUBLIC_URL ALLOWED_HOSTS STORAGE S3_BUCKET DB_URL DB_PASSWORD"
                + " SMTP_SERVER STRIPE_SECRET_KEY",
        "#page-required, development, APP_ENV S3_BUCKET SMTP_SERVER",
        "#page-sensitive, all environments, SECRET_KEY DB_PASSWORD SMTP_PASSWORD STRIPE_SECRET_KEY",
        "#page-rules-only, all environments, DEBUG SECRET_KEY PUBLIC_URL ALLOWED_HOSTS STORAGE UPLOAD_DIRECTORY SESSION_TIMEOUT"
                + " HTTP_DELAY DB_URL DB_PASSWORD SMTP_SERVER STRIPE_SECRET_KEY",
        "#page-rules-only, staging, SECRET_KEY DB_PASSWORD STRIPE_SECRET_KEY",
    })
    void aFilterLeavesWhatItSays(String filter, String environment, String expected) {
        open(large);
        choose("#page-view", environment);
        browser.find(filter).click();
        assertEquals(words(expected), shown());
        browser.find(filter).click();
        assertEquals(LARGE, shown());
    }

    @Test
    void aGroupIsShownAlone() {
        open(large);
        choose("#page-group", "smtp (SMTP_*)");
        assertEquals(words("SMTP_SERVER SMTP_RECIPIENTS SMTP_PASSWORD"), shown());
        browser.find("#page-sensitive").click();
        assertEquals(words("SMTP_PASSWORD"), shown());
        search("no such thing");
        browser.find("#page-none button").click();
        assertEquals(LARGE, shown());
    }

    @ParameterizedTest
    @CsvSource({
        "all environments, development staging production",
        "staging, staging",
        "development and production, development production"
    })
    void theColumnsAreThoseOfTheChosenEnvironments(String view, String expected) {
        open(large);
        choose("#page-view", view);
        List<String> columns = browser.texts(
                "return [...document.querySelectorAll('#DEBUG td:not(:first-of-type)')].filter(cell => cell.checkVisibility())"
                        + ".map(cell => getComputedStyle(document.querySelectorAll('.card')[cell.cellIndex - 2]).getPropertyValue('--here')"
                        + " === getComputedStyle(cell).getPropertyValue('--here') ? ['development', 'staging', 'production'][cell.cellIndex - 2] : '')");
        assertEquals(words(expected), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "development and production, APP_ENV DEBUG SECRET_KEY PUBLIC_URL ALLOWED_HOSTS STORAGE UPLOAD_DIRECTORY SESSION_TIMEOUT"
                + " HTTP_DELAY DB_URL DB_PASSWORD DB_POOL_SIZE SMTP_SERVER STRIPE_SECRET_KEY",
        "staging and production, APP_ENV DEBUG SECRET_KEY PUBLIC_URL ALLOWED_HOSTS STORAGE UPLOAD_DIRECTORY SESSION_TIMEOUT"
                + " HTTP_DELAY DB_URL DB_PASSWORD SMTP_SERVER STRIPE_SECRET_KEY"
    })
    void whatDiffersBetweenTwoEnvironmentsIsShownAndMarked(String view, String expected) {
        open(large);
        choose("#page-view", view);
        assertEquals(words(expected), shown());
        assertEquals(
                List.of("must be at least 5m; must be at most 12hbecause a stolen session must end"),
                browser.script(
                        "return [...document.querySelectorAll('#SESSION_TIMEOUT .only')].map(each => each.textContent.trim())"));
    }

    @ParameterizedTest
    @CsvSource({"DB_URL, DB_URL", "HTTP_PORT, PORT", "STRIPE_REVIEW_SHARE, STRIPE_REVIEW_SHARE"})
    void aLinkLeadsToItsRow(String variable, String expected) {
        browser.open(address(large) + "#" + variable, WIDE, "light");
        assertIsLookedAt(expected);
    }

    @Test
    void aLinkToARowThatAFilterHidesShowsIt() {
        open(large);
        search("nothing of the kind");
        browser.script("location.hash = 'THEME'");
        assertIsLookedAt("THEME");
        search("nothing of the kind");
        browser.find(".card.production details summary").click();
        browser.find(".card.production details a[href='#DB_URL']").click();
        assertIsLookedAt("DB_URL");
    }

    private static void assertIsLookedAt(String variable) {
        browser.await("{ await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }");
        Object row = browser.script("""
                const row = document.getElementById(arguments[0]), box = row.getBoundingClientRect();
                const other = document.getElementById('LOG_LEVELS');
                const seen = document.elementFromPoint(box.left + 30, box.top + 15);
                return {seen: row.contains(seen), marked: getComputedStyle(row).backgroundColor !== getComputedStyle(other).backgroundColor};
                """, variable);
        assertEquals(Map.of("seen", true, "marked", true), row);
    }

    @Test
    void whatIsCopiedIsReadBackExactly() throws Exception {
        open(hostile);
        assertEquals("PLAIN", copied("PLAIN", "name"));
        Map<String, String> values = Map.of(
                "PLAIN", "a|b`c`<d>&\"\\ {{ y }} # no comment",
                "LINES", "one\ntwo\n: three\n--- four",
                "GREETING", "مرحبا | שלום \"你好\" 🚀",
                "SEVERAL", "0x10|null|~|1e3|!ruby",
                "MATCHED", "",
                "HOSTILE_SECRET", "",
                "APP_ENV", "development");
        for (Map.Entry<String, String> each : values.entrySet()) {
            String variable = each.getKey();
            assertEquals(Map.of(variable, each.getValue()), Dotenv.parse(copied(variable, "line"), Map.of()));
            assertEquals(each.getValue(), exported(copied(variable, "export"), variable));
        }
        choose("#page-view", "production");
        assertEquals("APP_ENV=production", copied("APP_ENV", "line"));
        assertEquals("export PLAIN='</script><img src=x onerror=alert(1)>'", copied("PLAIN", "export"));
        assertEquals("HOSTILE_SECRET=", copied("HOSTILE_SECRET", "line"));
    }

    private static String copied(String variable, String what) {
        browser.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.await("navigator.clipboard.writeText('')");
        WebElement button = browser.find("#" + variable + " button[data-copy=" + what + "]");
        browser.script("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        Object text = browser.await("navigator.clipboard.readText()");
        assertEquals("Copied " + text, browser.script("return document.getElementById('page-copied').textContent"));
        return String.valueOf(text);
    }

    /** What a shell makes of a line. */
    private static String exported(String line, String variable) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("bash", "-c", line + "\nprintf %s \"$" + variable + "\"")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, shell.waitFor());
        return output;
    }

    @Test
    void everythingIsReachedByTheKeyboard() {
        open(large);
        press("/");
        assertEquals("page-search", focused());
        press("upload limit");
        assertEquals(words("UPLOAD_LIMIT"), shown());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            press(Keys.TAB);
            reached.add(focused());
            assertTrue(
                    (boolean) browser.script("return getComputedStyle(document.activeElement).outlineStyle !== 'none'"),
                    () -> "the focus is not seen: " + reached);
        }
        assertEquals(
                List.of(
                        "page-view",
                        "page-group",
                        "page-required",
                        "page-sensitive",
                        "page-rules-only",
                        "#UPLOAD_LIMIT",
                        "Copy name of UPLOAD_LIMIT",
                        "Copy .env line of UPLOAD_LIMIT",
                        "Copy export of UPLOAD_LIMIT for a shell"),
                reached);
        browser.command(
                "Browser.grantPermissions",
                Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        press(Keys.ENTER);
        assertEquals("export UPLOAD_LIMIT='20MB'", browser.await("navigator.clipboard.readText()"));
        browser.find("#page-required").sendKeys(Keys.SPACE);
        assertEquals(List.of(), shown());
        press("/");
        assertEquals("page-search", focused());
    }

    private static void press(CharSequence keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
    }

    private static String focused() {
        return String.valueOf(browser.script("const at = document.activeElement;"
                + "return at.id || at.getAttribute('aria-label') || at.getAttribute('href') || at.tagName"));
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "360, light", "360, dark", "760, light"})
    void axeFindsNothing(int width, String scheme) {
        for (Generated each : List.of(large, hostile)) {
            browser.open(address(each) + "#" + (each == large ? "DB_URL" : "LINES"), width, scheme);
            assertEquals(List.of(), browser.violations());
            browser.script("document.querySelectorAll('details').forEach(each => { each.open = true; })");
            choose("#page-view", "development and production");
            search("must");
            assertEquals(List.of(), browser.violations());
        }
        browser.console(); // axe-core itself writes of what it is given.
    }

    /** The rows are grids, which a browser could take for no rows at all. */
    @Test
    void aScreenReaderHearsTables() {
        open(large);
        Map<String, Object> answer = browser.command("Accessibility.getFullAXTree", Map.of());
        List<String> roles = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Object node : (List<?>) Objects.requireNonNull(answer.get("nodes"))) {
            Map<?, ?> properties = (Map<?, ?>) node;
            if (properties.get("role") instanceof Map<?, ?> role) {
                roles.add(String.valueOf(role.get("value")));
            }
            if (properties.get("name") instanceof Map<?, ?> name) {
                names.add(String.valueOf(name.get("value")));
            }
        }
        assertEquals(
                LARGE.size() + 16, roles.stream().filter("rowheader"::equals).count());
        assertEquals(5 * 4 + 5, roles.stream().filter("columnheader"::equals).count());
        assertTrue(
                names.containsAll(List.of("Contents", "Search the settings", "Copy .env line of DB_URL")),
                names.toString());
    }

    @ParameterizedTest
    @CsvSource({"320", "360", "500", "760", "1280"})
    void nothingSticksOutAndNoNumberIsBroken(int width) {
        for (Generated each : List.of(large, hostile, hundred)) {
            browser.open(address(each), width, "light");
            browser.script(
                    "document.querySelectorAll('tr').forEach(row => { row.style.contentVisibility = 'visible'; });"
                            + "document.querySelectorAll('details').forEach(each => { each.open = true; })");
            Object wide = browser.script(
                    "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertEquals(0L, wide, each.file(PAGE).toString());
            assertEquals(
                    List.of(),
                    browser.texts("return [...document.querySelectorAll('.card summary span')].filter(each => {"
                            + " each.textContent = 128; const text = document.createRange(); text.selectNodeContents(each);"
                            + " return text.getClientRects().length > 1; })"
                            + ".map(each => each.textContent)"));
        }
    }

    @Test
    void aHundredSettingsAreASmallPage() throws IOException {
        long size = Files.size(hundred.file(PAGE));
        assertTrue(size < 150_000, "bytes: " + size);
        open(hundred);
        assertEquals(101, shown().size());
    }

    @Test
    void everythingIsThereWithoutScripts() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            open(large);
            assertFalse(browser.find("#page-toolbar").isDisplayed());
            assertEquals(List.of(), browser.driver().findElements(By.cssSelector("button[data-copy]")));
            for (String variable : LARGE) {
                assertTrue(browser.find("#" + variable).isDisplayed(), variable);
            }
            String row = browser.find("#SESSION_TIMEOUT").getText();
            for (String words : List.of(
                    "How long a session lasts.", "default 1h", "must be at least 5m", "a stolen session must end")) {
                assertTrue(row.contains(words), row);
            }
            browser.open(address(large) + "#DB_URL", WIDE, "light");
            assertTrue(browser.find("#DB_URL:target").isDisplayed());
        } finally {
            browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void paperHasEverythingButWhatIsPressed() {
        open(large);
        browser.command("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertFalse(browser.find("#page-toolbar").isDisplayed());
        assertFalse(browser.find("#PORT button").isDisplayed());
        assertEquals(LARGE, shown());
        assertEquals(
                "visible",
                browser.script("return getComputedStyle(document.getElementById('THEME')).contentVisibility"));
        assertEquals(
                true, browser.script("return document.querySelector('.card.production details a').checkVisibility()"));
        String paper =
                String.valueOf(browser.command("Page.printToPDF", Map.of()).get("data"));
        assertTrue(Base64.getDecoder().decode(paper).length > 20_000);
    }

    @Test
    void hostileTextsAreOnlyTexts() {
        open(hostile);
        assertEquals(
                "title 1, script 1, style 1, img 0, input 4, td 32",
                browser.script(
                        "return ['title', 'script', 'style', 'img', 'input', '.group tbody td']"
                                + ".map(name => name.split(' ').pop() + ' ' + document.querySelectorAll(name).length).join(', ')"));
        assertEquals(
                "A | pipe, a `tick`, <b>bold</b>, & <script>alert(1)</script> and ${{ expression }} in $(one) text. -- --> ]]>",
                browser.find(".lead").getText());
        String plain = browser.find("#PLAIN").getText();
        assertTrue(plain.contains("</script><img src=x onerror=alert(1)>"), plain);
        assertTrue(plain.contains("a|b`c`<d>&\"\\ {{ y }} # no comment"), plain);
        assertEquals("rtl", browser.script("return getComputedStyle(document.querySelector('#GREETING p')).direction"));
        assertFalse(hostile.text(PAGE).contains("kb9"));
    }

    @Test
    void aPageHasOneSearchBoxAndEachIdOnce() {
        for (Generated each : List.of(large, hostile, hundred)) {
            open(each);
            assertEquals(
                    1,
                    browser.driver()
                            .findElements(By.cssSelector("input[type=search]"))
                            .size());
            assertEquals(
                    List.of(),
                    browser.script("const ids = [...document.querySelectorAll('[id]')].map(each => each.id);"
                            + "return ids.filter((id, i) => ids.indexOf(id) < i)"));
            assertEquals("en ltr", browser.script("return document.documentElement.lang + ' ' + document.dir"));
            assertEquals(
                    List.of(),
                    browser.script(
                            "return [...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.hash.slice(1))"
                                    + ".filter(id => !document.getElementById(id))"));
        }
    }

    /**
     * A keystroke that hides or shows every row is compared, in the same page, with the work of laying all of it out; and it
     * changes those rows alone that come or go.
     */
    @Test
    void aKeystrokeIsAnsweredAtOnceWithThousandsOfSettings() throws IOException {
        Interfaces.write(folder.resolve("sources-3000"), 3000);
        open(Generated.of(
                folder.resolve("sources-3000"),
                "shop.Many",
                folder.resolve("3000"),
                "-proc:only",
                "-Aseaworthy.emit=html"));
        Map<?, ?> measured = (Map<?, ?>) browser.script("""
                const search = document.querySelector('input[type=search]'), rows = [...document.querySelectorAll('.group tbody tr')];
                const timed = work => {
                  const start = performance.now();
                  work();
                  document.body.offsetHeight;
                  return performance.now() - start;
                };
                const typed = text => timed(() => {
                  search.value = text;
                  search.dispatchEvent(new Event('input', { bubbles: true }));
                });
                const median = times => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
                const keystrokes = [];
                for (const text of ['nothing of the kind', '', 'p', 'part', 'part 7', 'part 77', 'part 777', '', 'nothing of the kind', '']) {
                  keystrokes.push(typed(text));
                }
                document.querySelectorAll('.group tbody').forEach(part => { part.style.contentVisibility = 'visible'; });
                const layout = timed(() => { document.body.style.fontSize = '14px'; });
                document.querySelectorAll('.group tbody').forEach(part => { part.style.contentVisibility = ''; });
                const observer = new MutationObserver(() => {});
                observer.observe(document.querySelector('main'), { attributes: true, childList: true, subtree: true });
                const writes = text => { typed(text); return observer.takeRecords().filter(each => each.target.matches('.group tr')).length; };
                const ofRows = ['part_1_url', 'part_1_ur', 'part_1_u', ''].map(writes);
                return { rows: rows.length, ofRows, slowest: Math.max(...keystrokes), keystroke: median(keystrokes), layout };
                """);
        System.out.println("A page of 3,000 settings, in milliseconds: " + measured);
        assertEquals(3001L, measured.get("rows"));
        assertEquals(List.of(3000L, 0L, 0L, 3000L), measured.get("ofRows"));
        double keystroke = number(measured, "keystroke");
        double layout = number(measured, "layout");
        assertTrue(keystroke < layout / 8, () -> "a keystroke is slow: " + measured);
    }

    private static double number(Map<?, ?> of, String name) {
        return Double.parseDouble(String.valueOf(of.get(name)));
    }
}
