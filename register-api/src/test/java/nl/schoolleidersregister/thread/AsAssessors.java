package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.browser.BrowserTest;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.view.LedgerLines;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders, assessors and the office do over and over in tests of flow 6. */
abstract class AsAssessors extends BrowserTest {

    static final String HERE = "/mijn-register/portfolio";
    static final String DESK = "/beoordelaar/inzendingen/";
    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("data-code[^>]*>([0-9A-Z-]+)<");
    static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    static final Map<String, String> ASSESSORS = Map.of(
            "bram-verhulst", "Bram Verhulst (demo)",
            "yvonne-kramer", "Yvonne Kramer (demo)",
            "joris-hendriks", "Joris Hendriks (demo)");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient register;

    @Autowired
    TestClock clock;

    @Autowired
    CyclePeople people;

    @Autowired
    private LedgerLines ledger;

    @Autowired
    DayRound days;

    DemoLogin login;
    Browser nadia;
    Browser anouk;
    final Map<String, Browser> readers = new LinkedHashMap<>();

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @BeforeEach
    void assessors_are_recognised() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
        clock.moveTo(people.cycle(people.dossier("Brand")).from().plusYears(1));
        nadia = login.as("nadia-el-amrani");
        anouk = login.as("anouk-brand");
        for (var key : List.of("bram-verhulst", "yvonne-kramer", "joris-hendriks")) {
            readers.put(key, login.as(key));
            if (reader(key).get("/beoordelaar/erkenning").body().contains("name=\"stayBoard\"")) {
                continue;
            }
            recognise(key);
        }
    }

    private void recognise(String key) {
        var granted = nadia.post(
                "/kantoor/erkenningen/nieuw",
                Map.of(
                        "guideName", ASSESSORS.get(key),
                        "guideKind", "ASSESSOR",
                        "termFrom", Forms.typed(clock.today()),
                        "termThrough", Forms.typed(clock.today().plusYears(4))));
        assertThat(granted.statusCode()).as(granted.body()).isEqualTo(302);
        var page = Browser.target(granted).getPath();
        var wrong = nadia.post(page + "/afspraak", Map.of("atOnce", "0"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("#judges", "#atOnce");
        for (var competence : List.of("C3")) {
            var agreed = nadia.post(page + "/afspraak", Map.of("judges", competence, "atOnce", "8"));
            assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(302);
        }
        var code = CODE.matcher(nadia.get(page).body());
        assertThat(code.find()).isTrue();
        var linked = reader(key).post("/beoordelaar/koppeling", Map.of("linkCode", code.group(1)));
        assertThat(linked.statusCode()).as(linked.body()).isEqualTo(302);
    }

    Map<String, String> story(int points) {
        var form = new HashMap<>(Map.of(
                "entryTitle", "De mentor als coach",
                "entryQuestion", "Hoe help ik mentoren om eerst te vragen?",
                "stepPROBLEM", "Mentoren gaven meteen advies.",
                "stepDIAGNOSIS", "Wij luisterden gesprekken terug.",
                "stepPLAN", "Eerst drie vragen, dan pas een advies.",
                "stepACTION", "Vijf mentoren, elke twee weken een gesprek.",
                "stepEVALUATION", "Drie mentoren vragen nu eerst.",
                "markEVIDENCE", "Twaalf opnamen."));
        form.putAll(Map.of(
                "entryLearning", "SCHOOL_VISIT",
                "entryFrom", Forms.typed(clock.today().minusDays(60)),
                "entryUntil", Forms.typed(clock.today().minusDays(3)),
                "entryPoints", Integer.toString(points),
                "entryAbout", "C3",
                "yieldWhose", "COLLECTIVE",
                "yieldForeseen", "UNEXPECTED",
                "yieldWay", "DEVELOPING"));
        return form;
    }

    /** An assessor who is logged in. */
    Browser reader(String key) {
        return Objects.requireNonNull(readers.get(key), key);
    }

    String begun() {
        var begun = anouk.post(HERE + "/nieuw", Map.of());
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
        var page = Browser.target(begun).getPath().substring(HERE.length() + 1);
        return page.contains("/") ? page.substring(0, page.indexOf('/')) : page;
    }

    String handedIn(int points) {
        var id = begun();
        var proof = new Multipart().file("foto.png", PHOTO).post(anouk, HERE + "/" + id + "/bewijs");
        assertThat(proof.statusCode()).as(proof.body()).isEqualTo(302);
        var handed = anouk.post(HERE + "/" + id + "/inlevering", story(points));
        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(302);
        return id;
    }

    static Map<String, String> judgement(String outcome, String points, String strong) {
        var form = new HashMap<>(Map.of(
                "scoreC3", "3",
                "shownEVIDENCE", "YES",
                "shownTESTED", "PARTLY",
                "shownTHEORY", "NO",
                "shownASSUMPTIONS", "YES",
                "conditions", "TOGETHER",
                "strong", strong,
                "stronger", "Het stuk wint bij een bron."));
        form.putAll(Map.of("outcome", outcome, "awarded", points, "spent", "75"));
        return form;
    }

    List<Browser> having(String entry) {
        return readers.values().stream()
                .filter(reader -> reader.get(DESK + entry).statusCode() == 200)
                .toList();
    }

    static String told(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        var found = RULE.matcher(answer.body());
        return found.find() ? found.group(1) : "none";
    }

    long minutes(String entry) {
        return ledger.of(people.dossier("Brand")).stream()
                .filter(line -> line.points().entry().toString().equals(entry) && line.stands())
                .peek(line -> assertThat(line.points().basis()).isEqualTo(Basis.PORTFOLIO))
                .mapToLong(line -> line.points().minutes().value())
                .sum();
    }
}
