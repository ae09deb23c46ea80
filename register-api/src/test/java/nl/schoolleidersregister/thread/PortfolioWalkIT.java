package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Objects;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A portfolio in a browser: nothing typed is lost, and an assessor finishes an entry with the keyboard alone. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=portfolio-walk") // a register of its own
class PortfolioWalkIT extends AsAssessors {

    private static final int MOST_TABS = 120;

    private Visit writing() {
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        leader.open("/mijn-register/portfolio");
        leader.press("Begin een inzending");
        leader.page().waitForURL("**/concept");
        return leader;
    }

    private static Locator plan(Visit leader) {
        return leader.page().locator("#stepPLAN");
    }

    private static void mustSay(Visit visit, String text) {
        visit.page()
                .locator("[data-draft-state]", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void type(Visit leader, String text) {
        leader.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/concept")
                                && answer.request().method().equals("POST"),
                        () -> plan(leader).fill(text));
    }

    @Test
    void the_page_of_a_draft_is_in_order_and_what_is_wrong_is_told() {
        var leader = writing();
        look(leader, "portfolio-draft");
        leader.press("Lever in");
        leader.page().getByText("Geef uw inzending een titel.").first().waitFor();
        look(leader, "portfolio-wrong");
    }

    @Test
    void steps_and_marks_show_what_is_written_while_it_is_and_after_a_reload() {
        var leader = writing();
        var step = leader.page().locator("[data-step=stepPLAN]");
        var mark = leader.page().locator("[data-check=markTESTED]");
        assertThat(step.textContent()).contains("nog leeg");
        assertThat(mark.getAttribute("class")).contains("no");
        type(leader, "Eerst drie vragen");
        assertThat(step.textContent()).contains("3 woorden");
        assertThat(step.getAttribute("class")).contains("done");
        leader.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/concept"),
                        () -> leader.page().locator("#markTESTED").fill("Met een collega"));
        assertThat(mark.getAttribute("class")).doesNotContain("no");
        leader.page().reload();
        assertThat(step.textContent()).contains("3 woorden");
        assertThat(mark.getAttribute("class")).isNullOrEmpty();
    }

    @Test
    void what_is_typed_survives_a_reload_even_at_once() {
        var leader = writing();
        type(leader, "Eerst drie vragen");
        leader.page().reload();
        assertThat(plan(leader).inputValue()).isEqualTo("Eerst drie vragen");
        plan(leader).fill("Eerst drie vragen, dan een advies");
        leader.page().reload();
        assertThat(plan(leader).inputValue()).isEqualTo("Eerst drie vragen, dan een advies");
    }

    @Test
    void what_is_typed_survives_the_end_of_a_session() {
        var leader = writing().expecting(403);
        type(leader, "Voor het einde");
        var here = leader.page().url();
        leader.page().context().clearCookies();
        plan(leader).fill("Na het einde");
        mustSay(leader, "Niet bewaard");
        login(leader, "Anouk Brand (demo)");
        leader.page().navigate(here);
        assertThat(plan(leader).inputValue()).isEqualTo("Na het einde");
    }

    @Test
    void what_is_typed_goes_on_with_another_device() {
        var leader = writing();
        type(leader, "Op de telefoon begonnen");
        var phone = visit();
        login(phone, "Anouk Brand (demo)");
        phone.page().navigate(leader.page().url());
        assertThat(plan(phone).inputValue()).isEqualTo("Op de telefoon begonnen");
    }

    @Test
    void without_scripts_a_button_keeps_it() {
        var leader = visitWithoutScripts();
        login(leader, "Anouk Brand (demo)");
        leader.open("/mijn-register/portfolio");
        leader.press("Begin een inzending");
        leader.page().waitForURL("**/concept");
        plan(leader).fill("Zonder script");
        leader.press("Bewaar en stop voor nu");
        leader.page().waitForLoadState();
        assertThat(plan(leader).inputValue()).isEqualTo("Zonder script");
    }

    @Test
    void an_assessor_finishes_an_entry_with_the_keyboard_alone() {
        var id = handedIn(24);
        var key = readers.entrySet().stream()
                .filter(one -> one.getValue().get(DESK + id).statusCode() == 200)
                .findFirst()
                .orElseThrow()
                .getKey();
        var assessor = visit();
        login(assessor, Objects.requireNonNull(ASSESSORS.get(key)));
        assessor.open("/beoordelaar");
        look(assessor, "assessor-queue");
        assessor.open(DESK + id);
        look(assessor, "assessor-judge");
        choose(assessor, "scoreC3", 2);
        choose(assessor, "shownEVIDENCE", 2);
        choose(assessor, "shownTESTED", 1);
        choose(assessor, "shownTHEORY", 0);
        choose(assessor, "shownASSUMPTIONS", 2);
        write(assessor, "strong", "De stap naar cijfers is sterk.");
        write(assessor, "stronger", "Het stuk wint bij een bron.");
        choose(assessor, "outcome", 1);
        write(assessor, "awarded", "18");
        write(assessor, "spent", "70");
        assessor.page().keyboard().press("Control+Enter");
        assessor.page().getByText("Uw oordeel is vastgelegd").first().waitFor();
        assertThat(people.facts(people.dossier("Brand"), "portfolio-entry.assessed"))
                .isEqualTo(1);
    }

    private static void choose(Visit visit, String field, int further) {
        tabTo(visit, field);
        visit.page().keyboard().press("Space");
        for (var step = 0; step < further; step++) {
            visit.page().keyboard().press("ArrowDown");
        }
    }

    private static void write(Visit visit, String field, String text) {
        tabTo(visit, field);
        visit.page().keyboard().type(text);
    }

    private static void tabTo(Visit visit, String field) {
        for (var tab = 0; tab < MOST_TABS; tab++) {
            visit.page().keyboard().press("Tab");
            if (field.equals(visit.page().evaluate("document.activeElement.name ?? ''"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not come to " + field);
    }
}
