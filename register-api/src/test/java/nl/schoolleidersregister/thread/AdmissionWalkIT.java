package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.forced;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static nl.schoolleidersregister.thread.Walking.unfold;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** In by a training and an EVC certificate, in a browser; and the office that finds two dossiers of one person. */
@WholeRegister
@TestPropertySource(properties = {"spring.application.name=admission-walk", "register.demo.leaders=0"})
class AdmissionWalkIT extends BrowserTest {

    private static final String NAME = "Nienke Dijkstra (demo)";

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
    void a_training_a_question_an_answer_an_aspirant_and_then_a_certificate() {
        var leader = visit();
        login(leader, NAME);
        enrol(leader);
        look(leader, "admission-awaiting");

        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        judge(registrar);
        look(registrar, "admission-judge");
        unfold(registrar, "Ontbreekt er iets?");
        registrar.press("Vraag dit aan de schoolleider");
        assertThat(registrar.page().locator("#question-e").isVisible()).isTrue();
        registrar.labelled("Wat ontbreekt er?").fill("Stuur een bewijs dat u de opleiding volgt.");
        registrar.press("Vraag dit aan de schoolleider");
        registrar.page().waitForURL("**/kantoor");

        look(leader.open("/mijn-register"), "admission-asked");
        leader.labelled("Uw antwoord").fill("Ik volg de leergang sinds vorig jaar.");
        leader.press("Stuur uw antwoord");
        look(leader, "admission-answered");

        judge(registrar);
        look(registrar, "admission-judge-answered");
        registrar.press("De opleiding is gevalideerd: laat toe als aspirant");
        registrar.page().waitForURL("**/kantoor");
        look(leader.open("/mijn-register"), "admission-aspirant");

        states(leader, "EVC", "EVC schoolleider (demo)");
        leader.press("Geef dit op");
        assertThat(leader.page().content()).contains("Wij hebben uw opgave");
        judge(registrar);
        registrar.press("Het certificaat klopt: registreer");
        registrar.page().waitForURL("**/kantoor");
        look(leader.open("/mijn-register"), "admission-registered");
    }

    @Test
    void two_dossiers_of_one_person_become_one_and_two_again() {
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor/dossiers/" + dossier("Aydın (demo)"));
        look(registrar, "merge-dossier");
        follow(registrar, "Samenvoegen met een ander dossier");
        registrar.page().locator("#vraag").fill("Brand");
        registrar.press("Zoek");
        look(registrar, "merge-choose");
        registrar
                .page()
                .locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Anouk Brand (demo)"))
                .click();
        look(registrar, "merge-compare");
        registrar.press("Voeg samen");
        look(registrar, "merge-compare-wrong");
        registrar.page().locator("#stays-2").check(forced());
        registrar.page().locator("#mergeReason").fill("Zij schreef zich twee keer in.");
        registrar.press("Voeg samen");
        look(registrar, "merge-done");
        registrar.open("/kantoor/dossiers/" + dossier("Aydın (demo)") + "/samenvoegen");
        look(registrar, "merge-undo");
        registrar.page().locator("#undoReason").fill("Het zijn toch twee mensen.");
        registrar.press("Draai het samenvoegen terug");
        look(registrar, "merge-undone");
    }

    private void enrol(Visit visit) {
        visit.open("/inschrijven");
        look(visit, "admission-enrol");
        visit.labelled("Voornamen").fill("Nienke");
        visit.labelled("Achternaam").fill("Dijkstra (demo)");
        visit.labelled("Geboortedatum").fill("03-04-1991");
        visit.labelled("E-mailadres").fill("nienke-admission@demo.example");
        states(visit, "TRAINING", "Leergang schoolleider (demo)");
        visit.page().locator("#school").fill("Lyceum Oosterhaven (demo), Deventer (99XA00)");
        visit.page().locator("#function").selectOption("TEAMLEIDER");
        visit.page().locator("#fte").fill("0,8");
        visit.page().locator("input[name=contract][value=PERMANENT]").check(forced());
        visit.page().locator("#from").fill(Forms.typed(Forms.today().minusMonths(2)));
        visit.press("Schrijf u in");
        visit.page().waitForURL("**/mijn-register");
    }

    private static void states(Visit visit, String route, String training) {
        visit.page().locator("input[name=route][value=" + route + "]").check(forced());
        visit.labelled("Opleiding").fill(training);
        visit.labelled("Instelling").fill("Instituut De Binnenhaven (demo)");
        visit.labelled("Datum op het diploma").fill(Forms.typed(Forms.today().minusYears(1)));
    }

    private static void judge(Visit registrar) {
        registrar.open("/kantoor");
        follow(registrar, NAME);
    }

    private String dossier(String family) {
        return register.sql("select dossier::text from view.dossier where family = ?")
                .param(family)
                .query(String.class)
                .single();
    }
}
