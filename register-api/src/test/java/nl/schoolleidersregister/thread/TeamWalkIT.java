package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What a team did, in browsers: one leader records it, another writes the own reflection. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=team-walk") // a register of its own
class TeamWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void one_records_it_and_another_answers() {
        DemoIsThere.registered(register);
        var recorder = visit();
        login(recorder, "Anouk Brand (demo)");
        recorder.open("/mijn-register/activiteiten/team/nieuw");
        recorder.press("Dien in");
        recorder.page().getByText("Vul van minstens één andere").first().waitFor();
        look(recorder, "team-wrong");
        recorder.labelled("Met wie?").fill(numberOf("Kuiper"));
        recorder.labelled("Wat deed u?").fill("Samen naar een school met vaste teams");
        recorder.page().locator("#chosenForm").selectOption("SCHOOL_VISIT");
        recorder.labelled("Eerste dag").fill(Forms.typed(Forms.today()));
        recorder.labelled("Laatste dag").fill(Forms.typed(Forms.today()));
        recorder.labelled("Uren").fill("3");
        recorder.page().locator("#chosenAbout").check(Walking.forced());
        recorder.page().locator("#chosenWhy").fill("Mijn vraag was hoe zij het rooster maken. Ik deelde het antwoord.");
        look(recorder, "team-new");
        recorder.press("Dien in");
        recorder.page().getByText("kunnen nu hun reflectie schrijven").waitFor();
        look(recorder, "team-recorded");
        var other = visit();
        login(other, "Sander Kuiper (demo)");
        other.open("/mijn-register/activiteiten");
        look(other, "team-asked");
        other.page().getByText("Samen naar een school met vaste teams").first().click();
        other.page().waitForURL("**/team/*-*");
        other.page().locator("#teamReflection").fill("Mijn eigen vraag was wat dit van een conrector vraagt.");
        look(other, "team-answer");
        other.press("Dien in");
        other.page().getByText("Uw reflectie bij").waitFor();
        assertThat(register.sql("select count(*) from view.choice c join view.team_part p on p.choice = c.choice")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        look(recorder.open("/mijn-register/activiteiten"), "team-list");
    }

    private String numberOf(String family) {
        return register.sql("select number from view.dossier where family like ?")
                .param(family + "%")
                .query(String.class)
                .single();
    }
}
