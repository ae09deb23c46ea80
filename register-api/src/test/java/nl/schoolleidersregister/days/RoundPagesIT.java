package nl.schoolleidersregister.days;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.StandInTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The registrar's desk tells how the rounds go, and what can be done about it. */
class RoundPagesIT extends StandInTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "office-round, /kantoor?ronde=gedaan",
        "office-round-failed, /kantoor?ronde=mislukt",
        "office-round-behind, /kantoor?ronde=achter&taal=en"
    })
    void every_page_of_it_is_accessible_at_every_width(String name, String path) {
        var visit = visitWithoutScripts().open(path);
        visit.at(Visit.DESK).shot(name).at(Visit.PHONE).shot(name);
        visit().open(path).mustBeAccessible().mustReflow().mustHaveAllTexts();
    }

    @Test
    void whoever_could_not_take_part_is_a_click_away() {
        var page = visit().open("/kantoor?ronde=mislukt").page();
        page.locator("section[aria-labelledby=dagronde]")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Karin Hoekstra (demo)"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Karin Hoekstra (demo)");
    }

    @Test
    void nothing_is_said_before_the_first_round() {
        assertThat(visit().open("/kantoor").page().locator("#dagronde")).hasCount(0);
    }
}
