package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** EVC in a browser: the leader hands a file in, an assessor judges, the office and the provider see where it stands. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=evc-walk") // a register of its own
class EvcWalkIT extends BrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    private final AsEvc evc = new AsEvc() {};

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void everybody_is_there() {
        evc.port = port;
        evc.register = register;
        evc.clock = clock;
        evc.people = people;
        evc.everybody_is_there();
    }

    @Test
    void a_trajectory_goes_from_hand_to_hand() {
        var leader = visit();
        login(leader, "Anouk Brand (demo)");
        leader.open("/mijn-register/evc");
        leader.press("Begin het traject");
        look(leader, "evc-start-wrong");
        leader.page()
                .locator("#evcProvider")
                .selectOption(evc.recognitions("EVC_PROVIDER").getFirst());
        leader.press("Begin het traject");
        leader.page().getByText("Het traject is begonnen").first().waitFor();
        look(leader, "evc-started");
        var one = register.sql("select trajectory::text from view.evc_trajectory")
                .query(String.class)
                .single();
        var provider = visit();
        login(provider, "Pieter Vos (demo)");
        provider.open("/evc-aanbieder/" + one);
        provider.labelled("Op welke dag?").fill(Forms.typed(clock.today()));
        provider.labelled("Wat is er besproken?").fill("Wat het dossier laat zien, en wanneer.");
        provider.press("Leg de intake vast");
        provider.page().getByText("De intake staat vast").first().waitFor();
        look(provider, "evc-intake");
        AsEvc.found(evc.attach(one));
        leader.open("/mijn-register/evc/" + one);
        leader.press("Lever het dossier in");
        look(leader, "evc-file-wrong");
        AsEvc.ALL.forEach(code -> leader.page().locator("#evcPart-" + code).fill("Zo deed ik het bij " + code + "."));
        leader.press("Lever het dossier in");
        leader.page().getByText("Uw EVC-dossier is ingeleverd").first().waitFor();
        look(leader, "evc-file");
        var assessor = visit();
        login(assessor, name(evc.assessor(one, "FIRST")));
        assessor.open("/beoordelaar/evc");
        look(assessor, "evc-assessor");
        assessor.open("/beoordelaar/evc/" + one);
        assessor.press("Lever het oordeel in");
        look(assessor, "evc-judge-wrong");
        for (var code : AsEvc.ALL) {
            assessor.page().locator("#evcMet-" + code).check(Walking.forced());
            assessor.page().locator("#evcWhy-" + code).fill("Dat staat in het verslag, bij " + code + ".");
        }
        assessor.press("Lever het oordeel in");
        assessor.page().getByText("Uw oordeel is ingeleverd").first().waitFor();
        look(assessor, "evc-judged");
        var office = visit();
        login(office, "Nadia el Amrani (demo)");
        office.open("/kantoor/evc/" + one);
        look(office, "evc-office");
        assertThat(office.page().getByText("Dat staat in het verslag").count()).isZero();
        evc.judge(one, "SECOND", AsEvc.ALL, AsEvc.ALL);
        provider.open("/evc-aanbieder/" + one);
        look(provider, "evc-interview");
        provider.labelled("Op welke dag?").fill(Forms.typed(clock.today()));
        provider.labelled("Wat is er besproken?").fill("Alles kwam aan de orde.");
        provider.press("Leg het gesprek vast");
        provider.press("Geef het certificaat af");
        provider.page().getByText("Het certificaat is afgegeven").first().waitFor();
        leader.open("/mijn-register/evc/" + one);
        look(leader, "evc-certificate");
        var anybody = visit();
        anybody.open("/evc-certificaat?nummer=" + evc.number(one));
        look(anybody, "evc-check");
        office.open("/kantoor/evc/" + one);
        look(office, "evc-office-certified");
    }

    private static String name(String who) {
        return switch (who) {
            case "bram-verhulst" -> "Bram Verhulst (demo)";
            case "yvonne-kramer" -> "Yvonne Kramer (demo)";
            default -> "Joris Hendriks (demo)";
        };
    }
}
