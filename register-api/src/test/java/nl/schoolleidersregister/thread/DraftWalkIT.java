package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A draft in the browser: on two devices, with a session that ends, with a text that is long. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=draft-walk") // a register of its own
class DraftWalkIT extends AsAssessors {

    private static final String LEADER = "Anouk Brand (demo)";

    private Visit writing() {
        var leader = visit();
        login(leader, LEADER);
        leader.open(HERE);
        leader.press("Begin een inzending");
        leader.page().waitForURL("**/concept");
        return leader;
    }

    private Visit elsewhere(Visit leader) {
        var other = visit();
        login(other, LEADER);
        other.page().navigate(leader.page().url());
        return other;
    }

    private static Locator field(Visit visit, String name) {
        return visit.page().locator("#" + name);
    }

    private static void mustSay(Visit visit, String text) {
        visit.page()
                .locator("[data-draft-state]", new Page.LocatorOptions().setHasText(text))
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static void type(Visit visit, String name, String text) {
        visit.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/concept")
                                && answer.request().method().equals("POST")
                                && answer.status() == 200,
                        () -> field(visit, name).fill(text));
    }

    @Test
    void what_another_device_wrote_is_not_emptied_and_comes_in() {
        var leader = writing();
        var phone = elsewhere(leader);
        type(phone, "stepPLAN", "Het plan van de telefoon");
        type(leader, "stepACTION", "Wat ik deed");
        mustSay(leader, "Wat u op een ander apparaat schreef, staat er nu bij");
        assertThat(field(leader, "stepPLAN").inputValue()).isEqualTo("Het plan van de telefoon");
        phone.page().reload();
        assertThat(field(phone, "stepPLAN").inputValue()).isEqualTo("Het plan van de telefoon");
        assertThat(field(phone, "stepACTION").inputValue()).isEqualTo("Wat ik deed");
    }

    @Test
    void where_two_devices_wrote_in_one_field_both_texts_show() {
        var leader = writing();
        var phone = elsewhere(leader);
        type(phone, "stepPLAN", "Het plan van de telefoon");
        type(leader, "stepPLAN", "Het plan van hier");
        var beside = leader.page().locator("[data-draft-beside]");
        beside.waitFor();
        assertThat(beside.innerText())
                .contains("Op een ander apparaat is verder geschreven", "Het plan van de telefoon");
        assertThat(field(leader, "stepPLAN").inputValue()).isEqualTo("Het plan van hier");
        look(leader, "draft-beside");
        leader.page().reload();
        assertThat(beside.innerText()).contains("Het plan van de telefoon", "Plan");
        look(leader, "draft-beside-again");
        leader.page().getByText("Ik heb dit gezien").click();
        beside.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        leader.page().reload();
        assertThat(beside.isHidden()).isTrue();
        assertThat(field(leader, "stepPLAN").inputValue()).isEqualTo("Het plan van hier");
    }

    @Test
    void a_button_pressed_after_the_end_of_a_session_loses_nothing() {
        for (var button : new String[] {"Bewaar en stop voor nu", "Lever in"}) {
            var leader = writing().expecting(403);
            type(leader, "stepPLAN", "Voor het einde");
            var here = leader.page().url();
            leader.page().context().clearCookies();
            field(leader, "stepPLAN").fill("Na het einde, " + button);
            leader.press(button);
            mustSay(leader, "u bent niet meer ingelogd");
            assertThat(leader.page().url()).isEqualTo(here);
            login(leader, LEADER);
            leader.page().navigate(here);
            assertThat(field(leader, "stepPLAN").inputValue()).isEqualTo("Na het einde, " + button);
        }
    }

    @Test
    void after_logging_in_in_another_window_the_page_goes_on_keeping() {
        var leader = writing().expecting(403);
        leader.page().context().clearCookies();
        field(leader, "stepPLAN").fill("Na het einde");
        mustSay(leader, "u bent niet meer ingelogd");
        var window = leader.page()
                .context()
                .waitForPage(() -> leader.page().locator("[data-draft-login]").click());
        window.getByText(LEADER).first().click();
        window.waitForLoadState();
        window.close();
        type(leader, "stepPLAN", "Na het inloggen");
        mustSay(leader, "Bewaard om");
        assertThat(field(elsewhere(leader), "stepPLAN").inputValue()).isEqualTo("Na het inloggen");
        leader.press("Bewaar en stop voor nu");
        leader.page().getByText("Uw concept is bewaard.").first().waitFor();
    }

    @Test
    void a_text_of_more_than_a_hundred_pages_is_kept() {
        var leader = writing();
        var text = "Woord ".repeat(40_000) + "het slot";
        type(leader, "stepPLAN", text);
        mustSay(leader, "Bewaard om");
        assertThat(field(elsewhere(leader), "stepPLAN").inputValue()).isEqualTo(text);
    }

    @Test
    void a_self_scan_survives_a_reload() {
        var leader = visit();
        login(leader, LEADER);
        leader.open("/mijn-register/zelfscan/nieuw");
        var answer = leader.page().locator("input[name=scan_TIME][value='4']");
        answer.check(Walking.forced());
        leader.page().reload();
        assertThat(answer.isChecked()).isTrue();
        mustSay(leader, "Bewaard om");
        look(leader, "scan-draft");
        leader.page().evaluate("sessionStorage.clear()");
        leader.page().reload();
        assertThat(answer.isChecked()).isTrue();
    }
}
