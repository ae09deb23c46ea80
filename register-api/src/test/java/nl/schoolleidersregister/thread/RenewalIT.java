package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.StandingCommand.FollowProposal;
import nl.schoolleidersregister.registration.StandingCommand.ProposeDecision;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Re-registration over HTTP: at once or looked at, asked more, proposed against, decided, told and written. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=renewal") // a register of its own
class RenewalIT {

    private static final String HERE = "/mijn-register/herregistratie";
    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");
    private static final int ENOUGH = 14;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    private DemoLogin login;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
    }

    /** Somebody's dossier, five months before the due date. */
    private DossierId dueSoon(String family) {
        var dossier = people.dossier(family);
        clock.moveTo(people.cycle(dossier).until().minusMonths(5));
        return dossier;
    }

    @Test
    void who_has_everything_confirmed_by_others_is_re_registered_at_once_and_reads_why() {
        var karin = dueSoon("Hoekstra");
        people.learn(karin, ENOUGH);
        var form = Map.of(
                "sleutel",
                UUID.randomUUID().toString(),
                "dienstverband",
                people.employment(karin).toString());
        assertThat(login.as("annelies-visser").post("/bestuur", form).statusCode())
                .isEqualTo(302);
        var leader = login.as("karin-hoekstra");
        assertThat(leader.get(HERE).body())
                .contains("action=\"" + HERE + "\"")
                .doesNotContain("<li class=\"utrecht-unordered");
        var key = Map.of("sleutel", UUID.randomUUID().toString());
        assertThat(leader.post(HERE, key).statusCode()).isEqualTo(302);
        assertThat(leader.post(HERE, key).statusCode()).as("clicked twice").isEqualTo(302);
        assertThat(people.facts(karin, "registration.re-registered")).isEqualTo(1);
        assertThat(people.facts(karin, "registration.renewal-applied")).isEqualTo(1);

        var letter = people.last(karin, "registration.re-registered");
        var page = leader.get("/mijn-register/brieven/" + letter).body();
        assertThat(page).contains("Karin Hoekstra (demo)", "artikel B2", "168", "VO-2026", "uiterlijk");
        assertThat(login.as("nadia-el-amrani")
                        .get("/kantoor/dossiers/" + karin + "/brieven/" + letter)
                        .body())
                .contains("artikel B2");
        assertThat(login.as("joke-terpstra")
                        .get("/mijn-register/brieven/" + letter)
                        .statusCode())
                .isEqualTo(404);
        assertThat(json(login.nobody()
                                .send(login.nobody()
                                        .request("/v1/inschrijvingen/" + karin + "/brieven/" + letter)
                                        .header("Authorization", "Bearer " + login.token("karin-hoekstra"))
                                        .GET()))
                        .path("doorMachine")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void who_applies_too_early_twice_or_withdraws_nothing_hears_by_which_rule() {
        var dossier = dueSoon("Terpstra");
        var joke = login.as("joke-terpstra");
        clock.moveTo(people.cycle(dossier).until().minusMonths(7));
        assertThat(rule(joke.post(HERE, Map.of()), 409)).isEqualTo("renewal.window");
        dueSoon("Terpstra");
        assertThat(rule(joke.post(HERE + "/intrekking", Map.of()), 409)).isEqualTo("renewal.application-open");
        assertThat(joke.post(HERE, Map.of()).statusCode()).isEqualTo(302);
        assertThat(rule(joke.post(HERE, Map.of()), 409)).isEqualTo("renewal.applied-once");
        assertThat(joke.get(HERE).body()).contains("besluit", "/mijn-register/procedures/");
        assertThat(joke.post(HERE + "/intrekking", Map.of()).statusCode()).isEqualTo(302);
        assertThat(people.career(dossier).procedures().isApplied()).isFalse();
    }

    @Test
    void what_is_proposed_against_somebody_is_told_with_its_findings_heard_and_then_written() {
        var sander = dueSoon("Kuiper");
        var leader = login.as("sander-kuiper");
        assertThat(leader.post(HERE, Map.of()).statusCode()).isEqualTo(302);
        people.order(new ProposeDecision(
                sander,
                people.as(Role.REGISTRAR),
                null,
                true,
                people.rulebooks().book()));
        var proposal = people.career(sander).standing().proposals().getFirst().id();
        var there = "/mijn-register/voornemens/" + proposal;
        assertThat(leader.get("/mijn-register/berichten").body()).contains(there);
        assertThat(leader.get(there).body()).contains("artikel B2", "160", "name=\"view\"");
        assertThat(login.as("anouk-brand").get(there).body()).doesNotContain("artikel B2", "name=\"view\"");

        assertThat(leader.post(there, Map.of("view", " ")).statusCode()).isEqualTo(400);
        assertThat(leader.post(there, Map.of("view", "Twee cursussen staan er nog niet bij."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(leader.get(there).body()).contains("Twee cursussen staan er nog niet bij.");
        clock.moveTo(people.career(sander).standing().proposals().getFirst().viewUntil());
        clock.moveBy(1);
        assertThat(rule(leader.post(there, Map.of("view", "Te laat.")), 409)).isEqualTo("proposal.view-in-time");

        people.order(new FollowProposal(
                sander,
                people.as(Role.REGISTRAR),
                proposal,
                null,
                new Reason("Die cursussen waren van vóór uw periode."),
                new LogPosition(1, 1, 1),
                true,
                people.rulebooks().book()));
        var letter = people.last(sander, "registration.renewal-refused");
        assertThat(leader.get("/mijn-register/brieven/" + letter).body())
                .contains("Die cursussen waren van vóór uw periode.", "artikel B2", "zienswijze");
        assertThat(rule(leader.post(there, Map.of("view", "Nog iets.")), 409)).isEqualTo("proposal.open");
    }

    @Test
    void what_is_asked_is_answered_and_a_decision_that_is_late_can_be_pressed_for() {
        var meryem = dueSoon("Aydın");
        var leader = login.as("meryem-aydin");
        assertThat(leader.post(HERE, Map.of()).statusCode()).isEqualTo(302);
        var id = requireNonNull(people.career(meryem).procedures().of(ProcedureKind.RENEWAL))
                .id();
        var there = "/mijn-register/procedures/" + id;
        assertThat(rule(leader.post(there + "/ingebrekestelling", Map.of()), 409))
                .isEqualTo("procedure.default-notice");
        assertThat(rule(leader.post(there + "/antwoord", Map.of("reply", "Niets gevraagd.")), 409))
                .isEqualTo("procedure.question-open");
        people.order(new AskMore(
                meryem,
                people.as(Role.REGISTRAR),
                new ProcedureId(id.value()),
                null,
                new Reason("Waar werkte u in de zomer?"),
                people.rulebooks().book()));
        assertThat(leader.get(there).body()).contains("Waar werkte u in de zomer?");
        assertThat(leader.get("/mijn-register/berichten").body()).contains(there);
        assertThat(leader.post(there + "/antwoord", Map.of("reply", "")).statusCode())
                .isEqualTo(400);
        assertThat(leader.post(there + "/antwoord", Map.of("reply", "Op dezelfde school."))
                        .statusCode())
                .isEqualTo(302);
        clock.moveBy(7 * 9);
        assertThat(leader.get(there).body()).contains("/ingebrekestelling");
        assertThat(leader.post(there + "/ingebrekestelling", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(leader.get(there).body()).doesNotContain("/ingebrekestelling");
        assertThat(rule(leader.post(there + "/ingebrekestelling", Map.of()), 409))
                .isEqualTo("procedure.default-notice");
    }

    @Test
    void messages_are_unread_until_somebody_looks() {
        var hassan = dueSoon("Amezian");
        var leader = login.as("hassan-amezian");
        leader.get("/mijn-register/berichten");
        assertThat(leader.get("/mijn-register").body()).contains("Berichten<");
        clock.moveTo(people.cycle(hassan).until().minusMonths(1));
        people.meet(hassan, clock.today());
        assertThat(people.facts(hassan, "registration.window-opened")).isEqualTo(1);
        assertThat(leader.get("/mijn-register").body()).contains("Berichten (1)");
        assertThat(leader.get("/mijn-register/berichten").body()).contains("nieuw", HERE);
        assertThat(leader.get("/mijn-register").body()).contains("Berichten<").doesNotContain("Berichten (");
        assertThat(leader.get("/mijn-register/berichten").body()).doesNotContain(">nieuw<");
    }

    @Test
    void programs_apply_once_and_hear_of_rules_and_mistakes() {
        var anouk = dueSoon("Brand");
        var token = login.token("anouk-brand");
        var key = UUID.randomUUID().toString();
        var first = post(anouk, "/herregistratie", token, "{}", key);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Position")).isPresent();
        assertThat(post(anouk, "/herregistratie", token, "{}", key).statusCode())
                .isEqualTo(201);
        assertThat(people.facts(anouk, "registration.renewal-applied")).isEqualTo(1);
        var again = post(anouk, "/herregistratie", token, "{}", "another");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).path("regel").stringValue()).isEqualTo("renewal.applied-once");
        var stand = get(anouk, "/herregistratie", token);
        assertThat(json(stand).path("stand").stringValue()).isEqualTo("applied");
        assertThat(json(stand).path("belemmeringen").valueStream().map(JsonNode::stringValue))
                .contains("FINDING_NOT_MET");
        var empty = post(anouk, "/voornemens/" + UUID.randomUUID() + "/zienswijze", token, "{}", "view");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(json(empty).path("velden").path(0).path("veld").stringValue())
                .isEqualTo("zienswijze");
        assertThat(post(anouk, "/herregistratie", login.token("joke-terpstra"), "{}", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(anouk, "/berichten", login.token("nadia-el-amrani")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void somebody_leaves_with_a_tick_and_gets_a_letter() {
        var there = "/mijn-register/doorhaling";
        var erik = dueSoon("Poelstra");
        var leader = login.as("erik-jan-poelstra");
        assertThat(leader.post(there, Map.of()).statusCode()).isEqualTo(400);
        assertThat(rule(leader.post(there + "/intrekking", Map.of()), 409)).isEqualTo("removal.asked");
        assertThat(leader.post(there, Map.of("zeker", "ja")).statusCode()).isEqualTo(302);
        assertThat(people.career(erik).status()).isEqualTo(Status.STRUCK_OFF);
        assertThat(leader.get("/mijn-register/brieven/" + people.last(erik, "registration.struck-off"))
                        .body())
                .contains("artikel K2");
        assertThat(rule(leader.post(there, Map.of("zeker", "ja")), 409)).isEqualTo("dossier.open");
    }

    private HttpResponse<String> get(DossierId dossier, String path, String token) {
        return login.nobody()
                .send(login.nobody()
                        .request("/v1/inschrijvingen/" + dossier + path)
                        .header("Authorization", "Bearer " + token)
                        .GET());
    }

    private HttpResponse<String> post(DossierId dossier, String path, String token, String body, String key) {
        return login.nobody()
                .send(login.nobody()
                        .request("/v1/inschrijvingen/" + dossier + path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String rule(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var found = RULE.matcher(answer.body());
        return found.find() ? found.group(1) : "none";
    }
}
