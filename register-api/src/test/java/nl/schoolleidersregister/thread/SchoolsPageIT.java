package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.school.view.Schools;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A registrar takes DUO's list over in a browser, looked at by axe on a phone and at a desk. */
@WholeRegister
class SchoolsPageIT extends BrowserTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @LocalServerPort
    private int port;

    @Autowired
    private Schools schools;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.until(() -> schools.count() >= 6);
    }

    @Test
    void a_list_is_taken_over_and_schools_are_found() throws IOException {
        var nadia = loggedIn(visit());
        look(nadia.open("/kantoor/scholen"), "schools");
        hand(nadia, "lijst.csv", made("bad-rows.csv"));
        assertThat(nadia.page().locator("tbody tr").count()).isEqualTo(7);
        look(nadia, "schools-imported");
        nadia.open("/kantoor/scholen?zoek=fjord");
        assertThat(nadia.page().locator("tbody tr").count()).isEqualTo(2);
        look(nadia, "schools-found");
        nadia.open("/kantoor/scholen?zoek=bestaatniet");
        assertThat(nadia.page().locator("tbody tr").count()).isZero();
        look(nadia, "schools-none");
    }

    @Test
    void a_list_that_lost_a_school_tells_it() throws IOException {
        var nadia = loggedIn(visit().open("/taal?naar=en"));
        nadia.open("/kantoor/scholen");
        hand(nadia, "lijst.csv", made("new-layout.csv"));
        nadia.open("/kantoor/scholen");
        hand(
                nadia,
                "lijst.csv",
                new String(made("new-layout.csv"), WINDOWS)
                        .replaceAll("(?m)^[^\n]*98AF00[^\n]*\n", "")
                        .getBytes(WINDOWS));
        // Other tests of this register may have brought in more that this list lacks; the page shows the first of them.
        var missing = nadia.page().locator("section[aria-labelledby=weg] li");
        assertThat(missing.count()).isPositive();
        look(nadia, "schools-gone");
    }

    @Test
    void a_file_that_is_no_list_is_refused_without_scripts_too() {
        var nadia = loggedIn(visitWithoutScripts());
        nadia.open("/kantoor/scholen");
        hand(nadia, "foto.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(nadia.page().locator("#weigering").count()).isEqualTo(1);
        var scripted = loggedIn(visit()).open("/kantoor/scholen");
        hand(scripted, "leeg.csv", "A;B\n".getBytes(StandardCharsets.UTF_8));
        assertThat(scripted.page().locator("#weigering").count()).isEqualTo(1);
        look(scripted, "schools-refused");
    }

    private static Visit loggedIn(Visit visit) {
        visit.open("/inloggen");
        visit.page()
                .locator("button:has-text('Nadia el Amrani (demo)')")
                .first()
                .click(new Locator.ClickOptions().setForce(true));
        visit.page().waitForURL("**/kantoor");
        return visit;
    }

    private static void hand(Visit visit, String name, byte[] file) {
        visit.page().locator("#schoolsFile").setInputFiles(new FilePayload(name, "text/csv", file));
        visit.page().locator("form[enctype] button").click(new Locator.ClickOptions().setForce(true));
        visit.page().waitForLoadState();
    }

    private static void look(Visit visit, String name) {
        visit.mustHaveAllTexts()
                .at(Visit.SMALL_PHONE)
                .shot(name)
                .mustBeAccessible()
                .mustReflow();
        assertThat(visit.page().content()).as("texts filled in").doesNotContain("{0}", "{1}", "choice");
        visit.at(Visit.PHONE).shot(name);
        visit.at(Visit.DESK).shot(name).mustBeAccessible();
    }

    private static byte[] made(String name) throws IOException {
        try (var file = Objects.requireNonNull(SchoolsPageIT.class.getResourceAsStream("/duo/" + name))) {
            return file.readAllBytes();
        }
    }
}
