package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A registrar drafts a regulation from a copy, mends it, adopts it, and the public sees what changes. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=regulation-walk") // a register of its own
class RegulationWalkIT extends BrowserTest {

    private static final int YEAR = Forms.today().getYear() + 2;

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
    void from_a_copy_to_what_everybody_reads() {
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor/reglementen");
        look(registrar, "regulations");
        draft(registrar);
        adopt(registrar);
        read();
        repeal(registrar);
        standard(registrar);
        registrar.open("/taal?naar=en");
        registrar.open("/kantoor/reglementen/VO-2028");
        look(registrar, "regulation-en");
        registrar.open("/kantoor/reglementen/nieuw");
        look(registrar, "regulation-new-en");
    }

    private static void draft(Visit registrar) {
        follow(registrar, "Maak een concept");
        look(registrar, "regulation-new");
        fill(registrar, "regulationId", "VO-2030");
        fill(registrar, "regulationTitle", "Reglement herregistratie VO-2030");
        fill(registrar, "inForceFrom", "31-02-" + YEAR);
        fill(registrar, "requiredPoints", "veel");
        fill(registrar, "decisionWeeks", "0");
        registrar.press("Bewaar concept");
        assertThat(registrar.page().title()).contains("3");
        look(registrar, "regulation-new-wrong");
        fill(registrar, "inForceFrom", "01-03-" + YEAR);
        fill(registrar, "requiredPoints", "180");
        fill(registrar, "decisionWeeks", "6");
        registrar.page().locator("#runningCycles").selectOption("MOST_FAVOURABLE");
        registrar.press("Bewaar concept");
        registrar.page().waitForURL("**/kantoor/reglementen/VO-2030");
        assertThat(registrar.page().locator("main").textContent())
                .contains("In een cyclus zijn 180 PE nodig", "In een cyclus zijn 160 PE nodig", "cycli lopen over");
        look(registrar, "regulation-draft");
    }

    private static void adopt(Visit registrar) {
        follow(registrar, "Wijzig het concept");
        look(registrar, "regulation-change");
        fill(registrar, "requiredPoints", "170");
        registrar.press("Bewaar concept");
        registrar.page().waitForURL("**/kantoor/reglementen/VO-2030");
        registrar.press("Stel VO-2030 vast");
        registrar.page().waitForURL("**/kantoor/reglementen/VO-2030");
        assertThat(registrar.page().locator("main").textContent()).contains("Reglement VO-2030 is vastgesteld");
        look(registrar, "regulation-adopted");
    }

    private void read() {
        var somebody = visit().open("/");
        follow(somebody, "Reglement");
        assertThat(somebody.page().locator("main").textContent())
                .contains("Wat er verandert op 1", "In een cyclus zijn 170 PE nodig", "Eén PE is 60 minuten");
        look(somebody, "regulation-public");
    }

    private static void repeal(Visit registrar) {
        registrar.page().getByText("Trek dit reglement in").first().click();
        registrar.press("Trek in");
        look(registrar, "regulation-repeal-wrong");
        fill(registrar, "repealedFrom", Forms.typed(Forms.today()));
        fill(registrar, "whyRepealed", "De ledenvergadering besloot anders.");
        registrar.press("Trek in");
        registrar.page().waitForURL("**/kantoor/reglementen/VO-2030");
        assertThat(registrar.page().locator("main").textContent()).contains("De ledenvergadering besloot anders.");
        look(registrar, "regulation-repealed");
    }

    private static void standard(Visit registrar) {
        registrar.open("/kantoor/beroepsstandaarden/nieuw");
        registrar.press("Bewaar concept");
        look(registrar, "standard-new-wrong");
        fill(registrar, "standardId", "VO-2021");
        fill(registrar, "standardCompetences", "P1 Visie uitdragen\nP2 Samen leren");
        fill(registrar, "standardMapping", "C1: P1 P2");
        registrar.press("Bewaar concept");
        registrar.page().waitForURL("**/kantoor/beroepsstandaarden/VO-2021");
        look(registrar, "standard-draft");
        registrar.press("Stel VO-2021 vast");
        assertThat(registrar.page().locator("main").textContent()).contains("VO-2021 is vastgesteld");
    }

    private static void fill(Visit visit, String field, String text) {
        visit.page().locator("#" + field).fill(text);
    }

    private static void follow(Visit visit, String link) {
        visit.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        visit.page().waitForLoadState();
    }
}
