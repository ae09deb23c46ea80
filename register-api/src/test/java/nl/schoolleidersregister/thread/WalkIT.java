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

/** Three people walk the thread in a browser, with and without scripts, looked at by axe on a phone and at a desk. */
@WholeRegister
class WalkIT extends BrowserTest {

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
    void enrol_verify_register_look_up() {
        var public_ = look(visit().open("/"), "walk-start");
        var leader = visit();
        login(leader, "Nienke Dijkstra (demo)");
        enrol(leader, "Nienke", "Dijkstra-Walk (demo)", "nienke-walk@demo.example");
        look(leader, "walk-awaiting");
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        register(registrar, "Nienke Dijkstra-Walk (demo)");
        leader.open("/mijn-register");
        look(leader, "walk-registered");
        var number =
                leader.page().locator("text=/\\d{6}/").first().textContent().replaceAll(".*?(\\d{6}).*", "$1");
        public_.labelled("Naam of nummer").fill(number.strip());
        public_.page().keyboard().press("Enter");
        public_.page().waitForURL("**/zoeken?**");
        look(public_, "walk-found");
        public_.open("/register/" + number.strip());
        look(public_, "walk-entry");
        assertThat(public_.page().content()).contains("Nienke Dijkstra-Walk (demo)");
    }

    @Test
    void works_without_scripts() {
        var leader = visitWithoutScripts();
        login(leader, "Tom Verbeek (demo)");
        leader.open("/mijn-register");
        assertThat(leader.page().content()).contains("Verbeek (demo)");
        leader.open("/taal?naar=en");
        leader.open("/mijn-register");
        assertThat(leader.page().locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private void enrol(Visit visit, String given, String family, String email) {
        visit.open("/inschrijven");
        look(visit, "walk-enrol");
        visit.labelled("Voornamen").fill(given);
        visit.labelled("Achternaam").fill(family);
        visit.labelled("Geboortedatum").fill("03-04-1991");
        visit.labelled("E-mailadres").fill(email);
        visit.labelled("Opleiding").fill("Schoolleider VO (demo)");
        visit.labelled("Instelling").fill("Instituut De Binnenhaven (demo)");
        visit.labelled("Datum op het diploma").fill(Forms.typed(Forms.today().minusYears(1)));
        visit.page().locator("#school").fill("Lyceum Oosterhaven (demo), Deventer (99XA00)");
        visit.page().locator("#function").selectOption("TEAMLEIDER");
        visit.page().locator("#fte").fill("0,8");
        visit.page()
                .locator("input[name=contract][value=PERMANENT]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        visit.page().locator("#from").fill(Forms.typed(Forms.today().minusMonths(2)));
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Schrijf u in"))
                .click();
        visit.page().waitForURL("**/mijn-register");
        assertThat(visit.page().content()).contains("U bent ingeschreven");
    }

    private void register(Visit visit, String name) {
        visit.open("/kantoor");
        look(visit, "walk-office");
        visit.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .click();
        look(visit, "walk-dossier");
        visit.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Het diploma klopt: registreer"))
                .click();
        visit.page().waitForURL("**/kantoor");
        assertThat(visit.page().content()).contains(name + " is geregistreerd");
    }
}
