package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.scan.ScanItem;
import nl.schoolleidersregister.scan.view.SelfScans;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Self-scans over HTTP: kept, compared, removed, seen by nobody else; with every refusal. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=scan") // a register of its own
class ScanIT {

    private static final String HERE = "/mijn-register/zelfscan";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    @Autowired
    private SelfScans scans;

    private Browser anouk;

    @BeforeEach
    void a_year_into_the_cycle() {
        DemoIsThere.registered(register);
        clock.moveTo(people.cycle(people.dossier("Brand")).from().plusYears(1));
        anouk = DemoLogin.at(port).as("anouk-brand");
    }

    private static Map<String, String> answers(int place) {
        var form = new HashMap<String, String>();
        Stream.of(ScanItem.values()).forEach(item -> form.put("scan_" + item, Integer.toString(place)));
        form.put("sleutel", UUID.randomUUID().toString());
        return form;
    }

    @Test
    void tells_which_questions_are_open_and_keeps_the_answers_there_are() {
        var nothing = anouk.post(HERE + "/nieuw", Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("#scan_DIRECTION", "#scan_SUPPORTER");
        var form = answers(4);
        form.remove("scan_TRUST");
        form.put("scan_TIME", "6");
        var answer = anouk.post(HERE + "/nieuw", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("href=\"#scan_TRUST\"", "href=\"#scan_TIME\"")
                .doesNotContain("href=\"#scan_GOALS\"")
                .containsPattern("(?s)name=\"scan_GOALS\" value=\"4\"[^>]* checked");
        assertThat(scans.of(people.dossier("Brand")))
                .as("nothing was kept")
                .noneMatch(scan -> scan.of(ScanItem.TIME).isEmpty());
    }

    @Test
    void two_scans_stand_beside_each_other_in_picture_and_table() {
        var before = scans.of(people.dossier("Brand")).size();
        var first = answers(2);
        assertThat(anouk.post(HERE + "/nieuw", first).statusCode()).isEqualTo(302);
        assertThat(anouk.post(HERE + "/nieuw", first).statusCode())
                .as("sent twice")
                .isEqualTo(302);
        clock.moveTo(clock.today().plusYears(1));
        var second = answers(2);
        second.put("scan_LESSONS", "5");
        assertThat(DemoLogin.at(port)
                        .as("anouk-brand")
                        .post(HERE + "/nieuw", second)
                        .statusCode())
                .isEqualTo(302);
        var kept = scans.of(people.dossier("Brand"));
        assertThat(kept).hasSize(before + 2);
        assertThat(kept.getLast().day()).isEqualTo(clock.today());
        var page = DemoLogin.at(port).as("anouk-brand").get(HERE).body();
        assertThat(page).contains("<svg class=\"scan\"", "leerKRACHT");
        assertThat(count(page.substring(page.indexOf("<svg class=\"scan\"")), "<circle"))
                .isEqualTo(ScanItem.values().length * kept.size());
        assertThat(count(page, "data-label=")).isEqualTo(ScanItem.values().length * kept.size());
        var removed = kept.getLast().id();
        assertThat(anouk.post(HERE + "/" + removed + "/verwijderen", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(scans.find(people.dossier("Brand"), removed)).isEmpty();
        assertThat(anouk.post(HERE + "/" + removed + "/verwijderen", Map.of()).statusCode())
                .isEqualTo(404);
    }

    private static int count(String page, String part) {
        return page.split(part, -1).length - 1;
    }

    @Test
    void nobody_else_sees_a_scan() {
        assertThat(anouk.post(HERE + "/nieuw", answers(3)).statusCode()).isEqualTo(302);
        var dossier = people.dossier("Brand");
        assertThat(anouk.get("/mijn-register/tijdlijn?soort=ALL").body()).contains("U bewaarde een zelfscan");
        var nadia = DemoLogin.at(port).as("nadia-el-amrani");
        for (var page : new String[] {"", "/tijdlijn?soort=ALL"}) {
            assertThat(nadia.get("/kantoor/dossiers/" + dossier + page).body()).doesNotContain("elfscan");
        }
        var kept = scans.of(dossier).getLast().id();
        for (var who : new String[] {"nadia-el-amrani", "sander-kuiper"}) {
            assertThat(asked(who, "", null).statusCode()).isEqualTo(403);
            assertThat(asked(who, "/" + kept + "/verwijderen", "").statusCode()).isEqualTo(403);
        }
        assertThat(scans.find(new DossierId(UUID.randomUUID()), kept))
                .as("only with whose it is")
                .isEmpty();
        assertThat(scans.find(dossier, kept)).isPresent();
        assertThat(scans.find(dossier, new ScanId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_program_keeps_the_own_scans() {
        var wrong = asked("anouk-brand", "", "{\"antwoorden\": {\"TIME\": 9}}");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("antwoorden.TIME", "antwoorden.TRUST");
        var all = Stream.of(ScanItem.values())
                .map(item -> "\"" + item + "\": 4")
                .collect(Collectors.joining(", ", "{\"antwoorden\": {", "}}"));
        var kept = asked("anouk-brand", "", all);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(kept.body()).contains("\"WORKING_SET_2026\"", "\"KEY_PLAYER\":4");
        var id = AsRulemaker.JSON.readTree(kept.body()).path("id").stringValue();
        assertThat(asked("anouk-brand", "", null).body()).contains(id);
        assertThat(asked("anouk-brand", "/" + id + "/verwijderen", "").statusCode())
                .isEqualTo(204);
        assertThat(asked("anouk-brand", "/" + id + "/verwijderen", "").statusCode())
                .isEqualTo(404);
        assertThat(asked("anouk-brand", "", null).body()).doesNotContain(id);
    }

    /** Asks as a program: to read when there is no body. */
    private HttpResponse<String> asked(String who, String path, @Nullable String body) {
        var program = DemoLogin.at(port).nobody();
        var request = program.request("/v1/inschrijvingen/" + people.dossier("Brand") + "/zelfscans" + path)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null
                ? program.send(request)
                : program.send(
                        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
