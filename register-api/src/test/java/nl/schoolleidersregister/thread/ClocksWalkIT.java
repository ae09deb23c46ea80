package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.follow;
import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static nl.schoolleidersregister.thread.Walking.unfold;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Somebody calls: why is it less than it was? The registrar turns the clocks; the leader sees why, and who looked. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=clocks-walk") // a register of its own
class ClocksWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
    }

    @Test
    void from_a_number_to_the_other_clock_and_to_the_facts() {
        var karin = people.dossier("Hoekstra");
        var leader = visit();
        login(leader, "Karin Hoekstra (demo)");
        leader.open("/mijn-register");
        people.learn(karin, 7);
        clock.moveBy(30);
        var gone = new CreditId(new UUID(karin.value().getMostSignificantBits(), 2));
        people.order(new ReversePePoints(karin, people.as(Role.REGISTER), gone, Reversal.ATTENDANCE_WITHDRAWN));

        var registrar = visit();
        login(registrar, "Nadia el Amrani (demo)");
        registrar.open("/kantoor/dossiers/" + karin);
        look(registrar, "clocks");
        follow(registrar, "Toon zoals bekend op");
        assertThat(registrar.page().content()).contains("Wat gold op", "84");
        look(registrar, "clocks-back");
        unfold(registrar, "Waarom 84");
        follow(registrar, "regels en feiten");
        unfold(registrar, "Zo staat het in het logboek");
        look(registrar, "clocks-why");
        clock.moveBy(1);
        people.learn(karin, 8);
        registrar.open("/kantoor/dossiers/" + karin);
        look(registrar, "clocks-news");
        assertThat(registrar.page().content())
                .as("though the sums are the same")
                .contains("zag dit er anders uit");
        registrar.labelled("Zoals bekend op").fill("31-12-1999");
        registrar.press("Toon");
        registrar.page().getByText("Toen was er nog geen dossier").first().waitFor();
        look(registrar, "clocks-refused");

        seesWhyAndWhoLooked(leader);
    }

    private static void seesWhyAndWhoLooked(Visit leader) {
        look(leader.open("/mijn-register"), "mine-news");
        unfold(leader, "Waarom 84");
        look(leader, "mine-why-links");
        follow(leader, "Toon de feiten");
        look(leader, "mine-why");
        leader.open("/mijn-register");
        leader.press("Gezien");
        assertThat(leader.page().content()).doesNotContain("Nieuw sinds uw vorige bezoek");
        follow(leader, "Wie uw dossier bekeek");
        look(leader, "mine-looks");
        assertThat(leader.page().content()).contains("Een registrator van het registratiebureau");
    }
}
