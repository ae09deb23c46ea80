package nl.schoolleidersregister.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.StandInTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.Test;

/** Somebody works out facts in a browser, with and without scripts. */
class CheckIT extends StandInTest {

    private static final String PAGE = "/reken-het-na";

    @Test
    void the_example_answers_with_all_six_requirements_the_unmet_first() {
        var page = visitWithoutScripts().open(PAGE + "?voorbeeld=1").page();
        assertThat(page.locator(".finding"))
                .satisfies(found -> assertThat(found.count()).isEqualTo(6));
        assertThat(page.locator(".finding").first().locator(".ok").count()).isZero();
        assertThat(page.locator(".finding").last().locator(".ok").count()).isEqualTo(1);
        assertThat(page.locator("h1").textContent()).contains("PE");
    }

    @Test
    void facts_that_are_filled_in_by_hand_are_answered() {
        var visit = visitWithoutScripts().open(PAGE);
        var page = visit.page();
        page.locator("#regulation").selectOption("VO-2026");
        page.locator("#cycleFrom").fill("1-8-2022");
        page.locator("#on").fill("31-07-2026");
        page.locator("#entryDate-1").fill("10-03-2023");
        page.locator("#entryHours-1").fill("12");
        page.locator("#entryBasis-1").selectOption("VALIDATED");
        page.locator("#entryForm-1").selectOption("COURSE");
        page.locator("#entryCompetences-1").check(forced());
        page.locator("#workFrom-1").fill("1-8-2019");
        page.locator("#workFte-1").fill("1,0");
        page.locator("#workFunction-1").selectOption("DIRECTEUR");
        send(page, "Reken uit");
        assertThat(page.locator("h1").textContent()).contains("148").contains("68");
        assertThat(page.locator("#entryHours-1").inputValue()).isEqualTo("12");
    }

    @Test
    void every_mistake_is_told_with_a_link_to_its_field_and_what_was_typed_stays() {
        var visit = visit().open(PAGE);
        var page = visit.page();
        page.locator("#on").fill("31-02-2026");
        page.locator("#entryDate-2").fill("10-03-2023");
        page.locator("#entryHours-2").fill("veel");
        page.locator("#pauseFrom-1").fill("10-03-2023");
        page.locator("#pauseUntil-1").fill("10-03-2023");
        page.locator("#workFte-1").fill("2");
        send(page, "Reken uit");
        var links = page.locator("#problemen a")
                .evaluateAll("all => all.map(one => one.hash).join(' ')")
                .toString();
        assertThat(links.split(" ", -1))
                .containsExactlyInAnyOrder(
                        "#regulation",
                        "#cycleFrom",
                        "#on",
                        "#entryHours-2",
                        "#entryBasis-2",
                        "#entryForm-2",
                        "#entryCompetences-2",
                        "#workFrom-1",
                        "#workFte-1",
                        "#workFunction-1",
                        "#pauseUntil-1");
        for (var link : links.split(" ", -1)) {
            assertThat(page.locator(link).count()).as(link).isEqualTo(1);
        }
        assertThat(page.locator("#entryHours-2").inputValue()).isEqualTo("veel");
        looksWell(visit, "check-mistakes");
    }

    @Test
    void json_is_worked_out_and_its_mistakes_are_told_with_their_place() {
        var visit = visitWithoutScripts().open(PAGE);
        visit.page().locator("#json").fill(Given.text("request.json"));
        send(visit.page(), "Reken JSON uit");
        assertThat(visit.page().locator("h1").textContent()).contains("148");
        visit.page()
                .locator("#json")
                .fill(Given.example().with("/entries/0/minutes", "0").json());
        send(visit.page(), "Reken JSON uit");
        assertThat(visit.page().locator("#problemen").textContent()).contains("/entries/0/minutes");
        assertThat(visit.page().locator("#json").inputValue()).contains("\"minutes\":0");
    }

    @Test
    void more_rows_keep_what_was_typed() {
        var visit = visitWithoutScripts().open(PAGE);
        var page = visit.page();
        page.locator("#entryHours-1").fill("12");
        page.waitForResponse(
                        "**/reken-het-na",
                        () -> page.locator("button[value=entries]").press("Enter"))
                .finished();
        page.waitForLoadState();
        assertThat(page.locator("input[name^=entryHours-]").count()).isEqualTo(6);
        assertThat(page.locator("#entryHours-1").inputValue()).isEqualTo("12");
        assertThat(page.locator("#problemen").count()).isZero();
    }

    @Test
    void all_that_is_asked_is_met_and_looks_so() {
        var visit = visit().open(PAGE);
        visit.page().locator("#json").fill(MetFacts.JSON);
        send(visit.page(), "Reken JSON uit");
        assertThat(visit.page().locator(".finding .ok").count()).isEqualTo(6);
        looksWell(visit, "check-met");
    }

    private static void looksWell(Visit visit, String name) {
        visit.unfold().mustHaveAllTexts().at(Visit.SMALL_PHONE).shot(name).mustBeAccessible();
        visit.foldMenu().at(Visit.DESK).shot(name).mustBeAccessible().unfold().mustReflow();
    }

    /** Presses and waits for the answer; without scripts a page cannot tell when it stands still. */
    private static void send(Page page, String button) {
        var press = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest(),
                // By the keyboard: a page that is still being laid out can move away under a pointer.
                () -> press.press("Enter"));
        page.waitForLoadState();
    }

    private static com.microsoft.playwright.Locator.CheckOptions forced() {
        return new com.microsoft.playwright.Locator.CheckOptions().setForce(true);
    }
}
