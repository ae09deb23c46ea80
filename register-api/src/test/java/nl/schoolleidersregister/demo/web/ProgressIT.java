package nl.schoolleidersregister.demo.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.StandInTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While the demo is being filled, the pages where people arrive say how far it is. */
class ProgressIT extends StandInTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "demo-start-filling, /?vult=60",
        "demo-choose-filling, /demo-stand-in/kies?vult=60",
        "demo-progress-filling, /demo/voortgang?vult=60",
        "demo-progress-done, /demo/voortgang"
    })
    void every_page_of_it_is_accessible_at_every_width(String name, String path) {
        var visit = visitWithoutScripts().open(path);
        visit.at(Visit.DESK).shot(name).at(Visit.PHONE).shot(name);
        visit().open(path).mustBeAccessible().mustReflow().mustHaveAllTexts();
    }

    @ParameterizedTest
    @CsvSource({"/?vult=60", "/demo-stand-in/kies?vult=60"})
    void without_scripts_the_bar_stands_still(String path) {
        var page = visitWithoutScripts().open(path).page();
        var bar = page.getByRole(AriaRole.PROGRESSBAR);
        assertThat(bar).hasAttribute("max", "300");
        assertThat(bar).hasAttribute("value", "60");
        assertThat(bar).hasAccessibleName("De demo wordt gevuld: 60 van 300 schoolleiders. U kunt gewoon verder.");
    }

    @ParameterizedTest
    @CsvSource({"/?vult=60", "/demo-stand-in/kies?vult=60"})
    void with_scripts_it_follows_and_is_gone_when_it_is_done(String path) {
        var page = visit().open(path).page();
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
        assertThat(page.locator("#voortgang")).hasText("De demo is gevuld.");
        assertThat(page.getByRole(AriaRole.PROGRESSBAR)).hasCount(0);
    }

    @Test
    void nothing_is_said_where_nothing_is_filled() {
        assertThat(visit().open("/").page().locator("#voortgang")).hasCount(0);
        assertThat(visit().open("/demo-stand-in/kies").page().locator("#voortgang"))
                .hasCount(0);
        assertThat(visit().open("/zoeken?nummer=104213&vult=60").page().locator("#voortgang"))
                .hasCount(0);
    }
}
