package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A leader explains an own choice on one screen; an officer decides on thirty with the keyboard only. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=own-choice-walk") // a register of its own
class OwnChoiceWalkIT extends BrowserTest {

    private static final String HERE = "/mijn-register/activiteiten/eigen-keuze";
    private static final int MANY = 30;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @Test
    void one_screen_for_the_leader_and_one_key_for_the_office() {
        DemoIsThere.registered(register);
        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        publish(registrar);
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        leader.open("/mijn-register/activiteiten/nieuw");
        leader.page().getByText("Leg een eigen keuze uit").first().click();
        leader.page().waitForURL("**/eigen-keuze");
        look(leader, "choice-new");
        leader.press("Dien in");
        leader.page().getByText("Kies minstens één competentie").first().waitFor();
        fill(leader, "Congres Leren organiseren");
        look(leader, "choice-filled");
        leader.press("Dien in");
        leader.page().waitForURL("**/eigen-keuze/*-*");
        look(leader, "choice-one");
        for (var number = 2; number <= MANY; number++) {
            leader.open(HERE);
            fill(leader, "Congres " + number);
            leader.press("Dien in");
            leader.page().waitForURL("**/eigen-keuze/*-*");
        }
        look(leader.open("/mijn-register/activiteiten"), "choice-list");
        look(registrar.open("/kantoor/toelichtingen"), "explanations");
        decide(registrar);
        assertThat(register.sql("select count(*) from view.choice where state in ('ACCEPTED', 'DECLINED', 'REFUSED')")
                        .query(Integer.class)
                        .single())
                .isEqualTo(MANY);
        look(leader.open("/mijn-register/activiteiten"), "choice-decided");
    }

    /** Every third is declined with a reason, the others are accepted; no pointing. */
    private static void decide(Visit registrar) {
        registrar.page().keyboard().press("b");
        registrar.page().waitForURL("**/toelichtingen/*/*");
        look(registrar, "explanation");
        for (var number = 1; number <= MANY; number++) {
            var keys = registrar.page().keyboard();
            if (number % 3 == 0) {
                keys.press("s");
                keys.type("Er was geen leervraag.");
                keys.press("Escape");
            }
            if (registrar.page().locator("#fullyChecked").count() > 0) {
                keys.press("n");
            }
            var key = number % 3 == 0 ? "a" : "g";
            var here = registrar.page().url();
            keys.press(key);
            registrar.page().waitForURL(url -> !url.equals(here));
            registrar.page().waitForLoadState();
        }
        assertThat(registrar.page().url()).endsWith("/kantoor/toelichtingen");
    }

    private static void publish(Visit registrar) {
        registrar.open("/kantoor/voorbeelden");
        registrar.labelled("Waar gaat het over?").fill("Congres over kansengelijkheid");
        registrar.page().locator("#exampleForm").selectOption("CONGRESS");
        registrar.labelled("Uren").fill("12");
        registrar
                .labelled("De uitleg, herschreven")
                .fill("Mijn vraag was hoe wij de overgang van vmbo naar havo eerlijker maken. Ik nam de aanpak met een"
                        + " zomerschool mee en besprak die met mijn team.");
        registrar.page().locator("#exampleOutcome").check(Walking.forced());
        registrar.labelled("Waarom?").fill("De vraag, de opbrengst en het delen staan er alle drie in.");
        look(registrar, "examples-new");
        registrar.press("Publiceer");
        registrar.page().getByText("Het voorbeeld staat erbij").waitFor();
    }

    private static void fill(Visit leader, String what) {
        leader.labelled("Wat deed u?").fill(what);
        leader.page().locator("#chosenForm").selectOption("CONGRESS");
        var day = Forms.typed(Forms.today());
        leader.labelled("Eerste dag").fill(day);
        leader.labelled("Laatste dag").fill(day);
        leader.labelled("Uren").fill("0,5");
        leader.page().locator("#chosenAbout-C3").check(Walking.forced());
        leader.page()
                .locator("#chosenWhy")
                .fill("Wij willen de onderbouw in vaste teams organiseren. Mijn vraag vooraf was: welke keuzes in het"
                        + " rooster maken dat een team samen kan leren? Dat besprak ik met mijn afdelingsleiders.");
        leader.page().locator("#bewijs").setInputFiles(photo());
    }

    /** The smallest PNG there is: one pixel. */
    private static FilePayload photo() {
        var pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
        return new FilePayload("bewijs.png", "image/png", Base64.getDecoder().decode(pixel));
    }
}
