package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.AsProvider.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A team activity over HTTP: recorded once, answered by each, judged once together; with every refusal. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=team") // a register of its own
class TeamIT {

    private static final String HERE = "/mijn-register/activiteiten/team";
    private static final String OFFICE = "/kantoor/toelichtingen/";
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    @Autowired
    private LedgerLines ledger;

    private Browser anouk;
    private Browser sander;
    private Browser nadia;

    @BeforeEach
    void a_year_into_the_cycle() {
        DemoIsThere.registered(register);
        clock.moveTo(people.cycle(people.dossier("Brand")).from().plusYears(1));
        var login = DemoLogin.at(port);
        anouk = login.as("anouk-brand");
        sander = login.as("sander-kuiper");
        nadia = login.as("nadia-el-amrani");
    }

    private String number(String family) {
        return register.sql("select number from view.dossier where dossier = ?")
                .param(people.dossier(family).value())
                .query(String.class)
                .single();
    }

    private Map<String, String> together(String numbers, int daysAgo, String hours) {
        var day = Forms.typed(clock.today().minusDays(daysAgo));
        var form = new HashMap<String, String>();
        form.put("teamNumbers", numbers);
        form.put("chosenWhat", "Samen naar De Berk");
        form.put("chosenForm", "SCHOOL_VISIT");
        form.put("chosenFrom", day);
        form.put("chosenUntil", day);
        form.put("chosenHours", hours);
        form.put("chosenAbout", "C3");
        form.put("chosenWhy", "Mijn vraag was hoe zij samen leren. Ik deelde dat met mijn team.");
        return form;
    }

    private static String id(HttpResponse<String> recorded) {
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(302);
        var path = Browser.target(recorded).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private String part(String team, String family) {
        return register.sql("select choice::text from view.team_part where team = ?::uuid and dossier = ?")
                .params(team, people.dossier(family).value())
                .query(String.class)
                .single();
    }

    private HttpResponse<String> accept(String team, String family) {
        return nadia.post(
                OFFICE + people.dossier(family) + "/" + part(team, family) + "/goedkeuring",
                Map.of("choiceNote", "", "fullyChecked", "ja"));
    }

    @Test
    void tells_what_is_wrong_and_records_nothing() {
        var before = people.facts(people.dossier("Brand"), "team-activity.recorded");
        var nothing = anouk.post(HERE + "/nieuw", Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("#teamNumbers", "#chosenWhat", "#chosenWhy");
        assertThat(anouk.post(HERE + "/nieuw", together("12345 999999", 3, "2")).statusCode())
                .isEqualTo(400);
        var twice = number("Kuiper") + " " + number("Kuiper");
        assertThat(rule(anouk.post(HERE + "/nieuw", together(twice, 3, "2")))).isEqualTo("team.each-once");
        assertThat(rule(anouk.post(HERE + "/nieuw", together(number("Brand"), 3, "2"))))
                .isEqualTo("team.each-once");
        assertThat(rule(anouk.post(HERE + "/nieuw", together(number("Kuiper"), 3, "24,5"))))
                .isEqualTo("choice.hours");
        assertThat(anouk.post(HERE + "/nieuw", together(number("Kuiper"), -1, "2"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(people.facts(people.dossier("Brand"), "team-activity.recorded"))
                .isEqualTo(before);
    }

    @Test
    void counts_for_each_who_wrote_a_reflection_and_is_judged_together_once() {
        var form = together(number("Kuiper"), 20, "3");
        form.put("sleutel", UUID.randomUUID().toString());
        var team = id(anouk.post(HERE + "/nieuw", form));
        assertThat(id(anouk.post(HERE + "/nieuw", form))).as("sent twice").isEqualTo(team);
        assertThat(sander.get("/mijn-register/activiteiten").body()).contains(HERE + "/" + team);
        var page = HERE + "/" + team;
        assertThat(sander.post(page + "/reflectie", Map.of()).statusCode()).isEqualTo(400);
        assertThat(anouk.post(page + "/reflectie", Map.of("teamReflection", "Ik ook."))
                        .statusCode())
                .as("the recorder did so")
                .isEqualTo(409);
        var reflection = Map.of("teamReflection", "Mijn eigen vraag was hoe zij teams vormen.");
        assertThat(sander.post(page + "/reflectie", reflection).statusCode()).isEqualTo(302);
        assertThat(rule(sander.post(page + "/afmelding", Map.of()))).isEqualTo("team.answered");
        assertThat(rule(anouk.post(page + "/intrekking", Map.of()))).isEqualTo("team.unanswered");

        assertThat(rule(accept(team, "Kuiper"))).as("no evidence yet").isEqualTo("choice.evidence");
        var evidence = "/mijn-register/activiteiten/eigen-keuze/" + part(team, "Brand") + "/bewijs";
        assertThat(new Multipart().file("foto.png", PHOTO).post(anouk, evidence).statusCode())
                .isEqualTo(302);
        assertThat(accept(team, "Brand").statusCode()).isEqualTo(302);
        assertThat(nadia.get(OFFICE + people.dossier("Kuiper") + "/" + part(team, "Kuiper"))
                        .body())
                .contains("Het gezamenlijke deel is al goedgekeurd", "foto.png");
        assertThat(accept(team, "Kuiper").statusCode()).isEqualTo(302);
        assertThat(register.sql("select count(*) from domain_event_entry where aggregate_identifier like ?"
                                + " and payload_type = 'team-activity.together-accepted'")
                        .param("team-activity:" + team + "@%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        for (var family : new String[] {"Brand", "Kuiper"}) {
            assertThat(ledger.of(people.dossier(family)).stream().filter(LedgerLine::stands))
                    .anyMatch(line -> line.points().entry().toString().equals(part(team, family)));
        }
    }

    @Test
    void the_day_of_each_leader_has_24_hours_over_all_entries() {
        var first = id(anouk.post(HERE + "/nieuw", together(number("Kuiper"), 30, "20")));
        var second = id(anouk.post(HERE + "/nieuw", together(number("Kuiper"), 30, "5")));
        for (var team : new String[] {first, second}) {
            var evidence = "/mijn-register/activiteiten/eigen-keuze/" + part(team, "Brand") + "/bewijs";
            new Multipart().file("foto.png", PHOTO).post(anouk, evidence);
            assertThat(accept(team, "Brand").statusCode()).isEqualTo(302);
        }
        assertThat(register.sql("select state from view.choice where choice = ?::uuid")
                        .param(part(second, "Brand"))
                        .query(String.class)
                        .single())
                .isEqualTo("REFUSED");
    }

    @Test
    void a_leader_says_no_and_the_recorder_takes_back_what_nobody_answered() {
        var declined = HERE + "/" + id(anouk.post(HERE + "/nieuw", together(number("Kuiper"), 5, "1")));
        assertThat(sander.post(declined + "/afmelding", Map.of()).statusCode()).isEqualTo(302);
        assertThat(rule(sander.post(declined + "/reflectie", Map.of("teamReflection", "Toch."))))
                .isEqualTo("team.answered");
        var team = HERE + "/" + id(anouk.post(HERE + "/nieuw", together(number("Kuiper"), 6, "1")));
        assertThat(sander.post(team + "/intrekking", Map.of()).statusCode())
                .as("not the recorder")
                .isEqualTo(404);
        assertThat(anouk.post(team + "/intrekking", Map.of()).statusCode()).isEqualTo(302);
        assertThat(rule(sander.post(team + "/reflectie", Map.of("teamReflection", "Toch."))))
                .isEqualTo("team.stands");
        assertThat(DemoLogin.at(port).as("meryem-aydin").get(team).statusCode())
                .as("no part in it")
                .isEqualTo(404);
    }

    @Test
    void a_program_records_and_answers() {
        var body = """
                {"omschrijving": "Samen lezen", "leervorm": "PEER_REFLECTION", "eersteDag": "%1$s",
                 "laatsteDag": "%1$s", "uren": "1.5", "competenties": ["C1"], "reflectie": "Wij lazen.",
                 "deelnemers": ["%2$s"]}""".formatted(clock.today().minusDays(8), number("Kuiper"));
        assertThat(asked("anouk-brand", "Brand", "", "{}").statusCode()).isEqualTo(400);
        var made = asked("anouk-brand", "Brand", "", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        var id = AsRulemaker.JSON.readTree(made.body()).path("id").stringValue();
        assertThat(asked("sander-kuiper", "Kuiper", "", null).body()).contains(id, "NAMED");
        var reflection = "{\"reflectie\": \"Ik las mee.\"}";
        assertThat(asked("sander-kuiper", "Kuiper", "/" + id + "/reflectie", "{}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(asked("sander-kuiper", "Kuiper", "/" + id + "/reflectie", reflection)
                        .body())
                .contains("eigenKeuze");
        assertThat(asked("sander-kuiper", "Kuiper", "/" + id + "/afmelding", "").statusCode())
                .isEqualTo(409);
        assertThat(asked("sander-kuiper", "Brand", "", null).statusCode()).isEqualTo(403);
    }

    /** Asks as a program: to read when there is no body. */
    private HttpResponse<String> asked(String who, String family, String path, @Nullable String body) {
        var program = DemoLogin.at(port).nobody();
        var request = program.request("/v1/inschrijvingen/" + people.dossier(family) + "/teamactiviteiten" + path)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return body == null
                ? program.send(request)
                : program.send(
                        request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }
}
