package nl.schoolleidersregister.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody's visit with a browser of their own (cookies apart from other visits). On the way it gathers what the
 * browser complains about: errors in the console, what the content security policy stopped, styles or scripts that did
 * not come.
 */
public final class Visit implements AutoCloseable {

    /** Narrowest phone that has to look good. */
    public static final int SMALL_PHONE = 360;

    /** The phone of the mockups. */
    public static final int PHONE = 390;

    /** The desk of the mockups. */
    public static final int DESK = 1280;

    private static final double PATIENCE_MILLIS = 60_000;
    private static final int REFLOW = 320;
    private static final int HEIGHT = 900;
    private static final boolean PICTURES = Boolean.getBoolean("pictures");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String WATCH_POLICY = "document.addEventListener('securitypolicyviolation',"
            + " event => console.error('policy stopped ' + event.violatedDirective + ' ' + event.blockedURI))";

    private final String address;

    /** Without scripts Playwright cannot see whether a thing has stopped moving, and must not wait for it. */
    private final boolean scripts;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int expected;

    Visit(String address, boolean scripts) {
        this.address = address;
        this.scripts = scripts;
        context = Browsers.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setLocale("en-US")
                        .setViewportSize(DESK, HEIGHT));
        context.addInitScript(WATCH_POLICY);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(complaints::add);
        page.onResponse(this::note);
    }

    /** The browser's page, for everything this class has no word for. */
    public Page page() {
        return page;
    }

    /** Opens a path of the application, which must go well. */
    public Visit open(String path) {
        return open(path, 200);
    }

    /** Opens a path of the application that answers with this status. */
    public Visit open(String path, int status) {
        var response = page.navigate(address + path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(status);
        return this;
    }

    /** From now on a part of a page may be answered with this status. */
    public Visit expecting(int status) {
        expected = status;
        return this;
    }

    /** Makes the window so wide, in CSS pixels. */
    public Visit at(int width) {
        page.setViewportSize(width, HEIGHT);
        return this;
    }

    /** Opens every disclosure on the page. */
    public Visit unfold() {
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        return this;
    }

    /** Closes the menu of the phone, which {@link #unfold} opened too. */
    public Visit foldMenu() {
        page.evaluate("document.querySelectorAll('details.menu').forEach(one => one.open = false)");
        return this;
    }

    /** The field with this label, in full. */
    public Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Presses the button with this text. */
    public Visit press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click(new Locator.ClickOptions().setForce(!scripts));
        return this;
    }

    /** Chooses one of a few. */
    public Visit choose(String label) {
        labelled(label).check(new Locator.CheckOptions().setForce(!scripts));
        return this;
    }

    /**
     * With {@code -Dpictures=true} keeps a picture of the whole page in {@code target/screenshots}, named after the
     * width too.
     */
    public Visit shot(String name) {
        if (!PICTURES) {
            return this;
        }
        var file = SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    /**
     * Asserts that axe finds nothing on the page as it stands. It sums up in the page itself, not in a second one that
     * it would open each time, which only pages with frames of other sites need: ours have no frames. Of what is well
     * it gives no details, which on a long page are most of what there is to tell.
     */
    public Visit mustBeAccessible() {
        assertThat(page.frames()).as("frames on %s", where()).hasSize(1);
        var told = new AxeRunOptions();
        told.setResultTypes(List.of("violations"));
        var violations = new AxeBuilder(page)
                .options(told).withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + "\n  "
                                + rule.getNodes().stream()
                                        .map(CheckedNode::getHtml)
                                        .collect(Collectors.joining("\n  ")))
                        .toList();
        assertThat(violations).as("axe on %s", where()).isEmpty();
        return this;
    }

    /** Asserts that a window of 320 pixels needs no scrolling sideways (WCAG 1.4.10); the window stays that wide. */
    public Visit mustReflow() {
        at(REFLOW);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", where())
                .isLessThanOrEqualTo(REFLOW);
        return this;
    }

    /** Asserts that no text is missing from the bundles of the page's language. */
    public Visit mustHaveAllTexts() {
        assertThat(page.content()).as("texts of %s", where()).doesNotContain("??");
        return this;
    }

    /** Asserts that the browser had nothing to complain about until now. */
    public void mustBeQuiet() {
        assertThat(complaints).as("complaints of the browser on %s", where()).isEmpty();
    }

    /** Ends the visit. */
    @Override
    public void close() {
        context.close();
    }

    private String where() {
        return page.url() + " at " + page.viewportSize().width + " px";
    }

    /** The browser also reports the status of an error page; that is the page's business, not a complaint. */
    private void note(ConsoleMessage message) {
        if (Set.of("error", "warning").contains(message.type())
                && !message.text().startsWith("Failed to load resource")) {
            complaints.add(message.text());
        }
    }

    private void note(Response response) {
        if (response.status() >= 400
                && response.status() != expected
                && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + " " + response.url());
        }
    }
}
