package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.browser.Visit;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** EVC in a browser, hand by hand: leader, provider, assessor, office, and who checks the certificate. */
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
        var leader = someone("Anouk Brand (demo)");
        var provider = someone("Pieter Vos (demo)");
        var office = someone("Nadia el Amrani (demo)");
        var one = start(leader);
        holdsIntake(provider, one);
        handsIn(leader, one);
        judges(evc.assessor(one, "FIRST"), one);
        office.open("/kantoor/evc/" + one);
        look(office, "evc-office");
        assertThat(office.page().getByText("Dat staat in het verslag").count()).isZero();
        evc.judge(one, "SECOND", AsEvc.ALL, AsEvc.ALL);
        certifies(provider, one);
        leader.open("/mijn-register/evc/" + one);
        look(leader, "evc-certificate");
        var anybody = visit();
        anybody.open("/evc-certificaat?nummer=" + evc.number(one));
        look(anybody, "evc-check");
        office.open("/kantoor/evc/" + one);
        look(office, "evc-office-certified");
    }

    @Test
    void a_certificate_from_elsewhere_is_checked_by_the_key_of_its_issuer() throws JOSEException {
        var key = new ECKeyGenerator(Curve.P_256).keyID("sleutel-wandeling").generate();
        var office = someone("Nadia el Amrani (demo)");
        office.open("/kantoor/evc/aanbieders");
        look(office, "evc-issuers");
        office.open(
                "/kantoor/evc/aanbieders/" + evc.recognitions("EVC_PROVIDER").getFirst());
        office.press("Maak de sleutel bekend");
        look(office, "evc-key-wrong");
        office.page().locator("#evcKey").fill(key.toPublicJWK().toJSONString());
        office.press("Maak de sleutel bekend");
        office.page().getByText("De sleutel is bekend.").first().waitFor();
        office.press("Neem de lijst over");
        office.page().getByText("De lijst is overgenomen.").first().waitFor();
        look(office, "evc-issuer");
        var leader = someone("Sander Kuiper (demo)");
        leader.open("/mijn-register/evc/elders");
        leader.press("Controleer");
        look(leader, "evc-elsewhere-wrong");
        leader.page()
                .locator("#evcSigned")
                .fill(SignedBadge.of(key, clock.today(), AsEvc.ALL).text());
        leader.press("Controleer");
        leader.page().getByText("alles in orde").first().waitFor();
        look(leader, "evc-elsewhere-good");
        office.open("/kantoor/evc/controle");
        office.page()
                .locator("#evcSigned")
                .fill(SignedBadge.of(key, clock.today(), AsEvc.ALL).changed());
        office.press("Controleer");
        office.page().getByText("geen bekende EVC-aanbieder").first().waitFor();
        look(office, "evc-elsewhere-bad");
    }

    private Visit someone(String name) {
        var visit = visit();
        login(visit, name);
        return visit;
    }

    private String start(Visit leader) {
        leader.open("/mijn-register/evc");
        leader.press("Begin het traject");
        look(leader, "evc-start-wrong");
        leader.page()
                .locator("#evcProvider")
                .selectOption(evc.recognitions("EVC_PROVIDER").getFirst());
        leader.press("Begin het traject");
        leader.page().getByText("Het traject is begonnen").first().waitFor();
        look(leader, "evc-started");
        return register.sql("select trajectory::text from view.evc_trajectory")
                .query(String.class)
                .single();
    }

    private void holdsIntake(Visit provider, String one) {
        provider.open("/evc-aanbieder/" + one);
        held(provider);
        provider.press("Leg de intake vast");
        provider.page().getByText("De intake staat vast").first().waitFor();
        look(provider, "evc-intake");
    }

    private void held(Visit provider) {
        provider.page().locator("#evcDay").fill(Forms.typed(clock.today()));
        provider.page().locator("#evcReport").fill("Wat het dossier laat zien, en wanneer.");
    }

    private void handsIn(Visit leader, String one) {
        AsEvc.found(evc.attach(one));
        leader.open("/mijn-register/evc/" + one);
        leader.press("Lever het dossier in");
        leader.page().locator("#problemen").waitFor();
        look(leader, "evc-file-wrong");
        goesOnElsewhere(leader, "/mijn-register/evc/" + one, "#evcPart-C1", "Anouk Brand (demo)");
        AsEvc.ALL.forEach(code -> leader.page().locator("#evcPart-" + code).fill("Zo deed ik het bij " + code + "."));
        leader.press("Lever het dossier in");
        leader.page().getByText("Uw EVC-dossier is ingeleverd").first().waitFor();
        look(leader, "evc-file");
    }

    /** What somebody types is kept without a button, survives a reload, and is there on another device. */
    private void goesOnElsewhere(Visit here, String page, String field, String who) {
        var words = "Dit typte ik hier, en het blijft staan.";
        here.open(page);
        here.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/concept") && answer.ok(),
                        () -> here.page().locator(field).pressSequentially(words));
        here.page()
                .locator("[data-draft-state]", new Page.LocatorOptions().setHasText("Bewaard om"))
                .waitFor();
        here.open(page);
        assertThat(here.page().locator(field).inputValue()).isEqualTo(words);
        var elsewhere = someone(who);
        elsewhere.open(page);
        assertThat(elsewhere.page().locator(field).inputValue()).isEqualTo(words);
    }

    private void judges(String who, String one) {
        var assessor = someone(name(who));
        assessor.open("/beoordelaar/evc");
        look(assessor, "evc-assessor");
        assessor.open("/beoordelaar/evc/" + one);
        assessor.press("Lever het oordeel in");
        look(assessor, "evc-judge-wrong");
        goesOnElsewhere(assessor, "/beoordelaar/evc/" + one, "#evcWhy-C1", name(who));
        for (var code : AsEvc.ALL) {
            assessor.page().locator("#evcMet-" + code).press("Space");
            assessor.page().locator("#evcWhy-" + code).fill("Dat staat in het verslag, bij " + code + ".");
        }
        assessor.press("Lever het oordeel in");
        assessor.page().getByText("Uw oordeel is ingeleverd").first().waitFor();
        look(assessor, "evc-judged");
    }

    private void certifies(Visit provider, String one) {
        provider.open("/evc-aanbieder/" + one);
        look(provider, "evc-interview");
        held(provider);
        provider.press("Leg het gesprek vast");
        provider.page().getByText("Het gesprek staat vast").first().waitFor();
        provider.press("Geef het certificaat af");
        provider.page().getByText("Het certificaat is afgegeven").first().waitFor();
    }

    private static String name(String who) {
        return switch (who) {
            case "bram-verhulst" -> "Bram Verhulst (demo)";
            case "yvonne-kramer" -> "Yvonne Kramer (demo)";
            default -> "Joris Hendriks (demo)";
        };
    }
}
