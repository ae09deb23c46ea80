package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A registrar recognises a guide, who records an evening with eight people in a browser; a leader finds it. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=guided-walk") // a register of its own
class GuidedWalkIT extends BrowserTest {

    private static final LocalDate DAY = Forms.today();
    private static final double CHARACTERS_A_SECOND = 5;
    private static final double SECONDS_A_POINTING = 0.5;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private EnrolmentOffice enrolments;

    @Autowired
    private DossierOffice dossierOffice;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Shown shown;

    private int characters;
    private int pointings;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
    }

    @Test
    void an_evening_with_eight_people() {
        var leaders = new Crowd(enrolments, dossierOffice, dossiers, shown).of(7, "Avond");
        var joke = register.sql("select number from view.dossier where family like 'Terpstra%'")
                .query(String.class)
                .single();
        var registrar = visit();
        var code = grant(registrar);
        var guide = visit();
        link(guide, code);
        wrong(guide);
        evening(guide, leaders, joke);
        guide.open("/taal?naar=en");
        guide.open("/begeleider");
        look(guide, "guide-home-en");
        found();
        end(registrar);
    }

    private static String grant(Visit registrar) {
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor/erkenningen");
        look(registrar, "recognitions-empty");
        registrar.open("/kantoor/erkenningen/nieuw");
        registrar.press("Verleen");
        look(registrar, "recognition-new-wrong");
        registrar.labelled("Naam").fill("Pieter Vos (demo)");
        registrar.choose("Intervisor");
        look(registrar, "recognition-new");
        registrar.press("Verleen");
        registrar.page().waitForURL("**/kantoor/erkenningen/*-*");
        look(registrar, "recognition-granted");
        return registrar.page().locator("[data-code]").textContent();
    }

    private static void link(Visit guide, String code) {
        login(guide, "Pieter Vos (demo)");
        guide.open("/begeleider");
        look(guide, "guide-home-empty");
        guide.labelled("Code").fill(code.toLowerCase(Locale.ROOT));
        guide.press("Koppel");
        guide.page().getByText("De erkenning is gekoppeld").waitFor();
        look(guide, "guide-home-linked");
    }

    private static void wrong(Visit guide) {
        guide.open("/begeleider/bijeenkomsten/nieuw");
        guide.page().locator("#guidedPeople").fill("12345 999999");
        guide.press("Bekijk wie dit zijn");
        look(guide, "session-new-wrong");
    }

    /** As somebody does who counts: what is typed at five characters a second, each pointing half a second. */
    private void evening(Visit guide, List<Crowd.Leader> leaders, String joke) {
        guide.open("/begeleider");
        point(guide.page().getByText("Leg een bijeenkomst vast"));
        guide.page().waitForURL("**/bijeenkomsten/nieuw");
        var numbers = leaders.stream().map(Crowd.Leader::number).collect(Collectors.joining(" ")) + " " + joke;
        type(guide.page().locator("#guidedPeople"), numbers);
        type(guide.page().locator("#guidedTitle"), "Lastige gesprekken");
        type(guide.page().locator("#guidedHours"), "3");
        guide.choose("Samen leren en onderzoeken");
        pointings++;
        look(guide, "session-new");
        point(guide.page().locator("button.utrecht-button--primary-action"));
        guide.page().getByText("Waren deze 8 deelnemers erbij?").waitFor();
        look(guide, "session-check");
        point(guide.page().locator("button.utrecht-button--primary-action"));
        guide.page().getByText("bijgeschreven bij 8 deelnemers").waitFor();
        look(guide, "guide-home");
        System.out.printf(
                "An evening with eight people: %d characters, %d pointings, %.0f seconds%n",
                characters, pointings, characters / CHARACTERS_A_SECOND + pointings * SECONDS_A_POINTING);
        assertThat(register.sql("select count(*) from view.pe_points where basis = 'IN_BETWEEN' and day = ?")
                        .param(DAY)
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    private void type(Locator field, String text) {
        point(field);
        field.fill(text);
        characters += text.length();
    }

    private void point(Locator there) {
        there.click();
        pointings++;
    }

    private void found() {
        var leader = visit();
        login(leader, "Joke Terpstra (demo)");
        leader.open("/mijn-register/activiteiten");
        leader.page().getByText("Lastige gesprekken").waitFor();
        look(leader, "activities-guided");
        leader.open("/mijn-register");
        assertThat(leader.page().content()).contains("Lastige gesprekken");
        leader.open("/mijn-register/tijdlijn");
        look(leader, "timeline-guided");
        assertThat(leader.page().content()).contains("Lastige gesprekken", "Pieter Vos");
    }

    private static void end(Visit registrar) {
        registrar.page().reload();
        Walking.unfold(registrar, "Beëindig deze erkenning");
        registrar.labelled("Waarom beëindigt u deze erkenning?").fill("Op eigen verzoek.");
        look(registrar, "recognition-end");
        registrar.press("Beëindig");
        registrar.page().getByText("De erkenning is beëindigd.").waitFor();
        look(registrar, "recognition-ended");
        registrar.open("/kantoor/erkenningen");
        look(registrar, "recognitions");
    }
}
