package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.schoolleidersregister.browser.BrowserTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody calls: the registrar finds the dossier, the finding and what happened. */
@WholeRegister
class TimelineWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
    }

    @Test
    void from_the_call_to_the_finding_and_what_happened() {
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor");
        registrar.labelled("Zoek een dossier op naam, nummer of e-mailadres").fill("demo");
        registrar.press("Zoek");
        registrar.page().getByText("dossiers gevonden").waitFor();
        look(registrar, "dossier-search");
        registrar.labelled("Zoek een dossier op naam, nummer of e-mailadres").fill("hoekstra karin");
        registrar.press("Zoek");
        registrar.page().waitForURL(Pattern.compile(".*/kantoor/dossiers/[0-9a-f-]{36}$"));
        look(registrar, "dossier");
        registrar.page().getByText("Waarom").first().click();
        look(registrar, "dossier-why");
        registrar.page().getByText(Pattern.compile("Toon alle \\d+ feiten")).click();
        registrar.page().waitForURL("**/tijdlijn");
        look(registrar, "dossier-timeline");
        registrar.page().getByText(Pattern.compile("^Werk \\(\\d+\\)$")).click();
        registrar.page().waitForURL("**soort=WORK");
        assertThat(registrar.page().content()).contains("Werk bij").doesNotContain("Ingeschreven");
        registrar.page().getByText("Karin Hoekstra (demo)").click();
        registrar.labelled("Ander dossier").fill("qqqq");
        registrar.press("Zoek");
        registrar.page().getByText("Niemand gevonden").waitFor();
    }

    @Test
    void the_person_sees_what_happened() {
        var leader = visit();
        login(leader, "Karin Hoekstra (demo)");
        look(leader.open("/mijn-register"), "mine-lately");
        leader.page().getByText("Bekijk alles wat er gebeurde").click();
        leader.page().waitForURL("**/mijn-register/tijdlijn");
        look(leader, "mine-timeline");
        assertThat(leader.page().content()).contains("U schreef zich in");
    }
}
