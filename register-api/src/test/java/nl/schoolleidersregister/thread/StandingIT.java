package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A registrar changes somebody's standing; everybody sees what is public of it (art. J1), the board its own (art. J2).
 */
@WholeRegister
@Import(TestClock.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@TestPropertySource(properties = {"spring.application.name=standing", "register.demo.leaders=0"})
class StandingIT {

    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");
    private static final String SECRET = "Bedreigde een collega.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    private Leading leading;
    private DossierId karin;
    private String number;
    private String here;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        leading = new Leading(context);
        karin = leading.dossier("Hoekstra (demo)");
        number = requireNonNull(requireNonNull(leading.on(karin).registration()).number());
        here = "/kantoor/dossiers/" + karin + "/status";
    }

    @Test
    void a_measure_is_public_with_its_period_and_without_its_reason_until_it_ends() {
        var nadia = office();
        assertThat(nadia.get(here).statusCode()).isEqualTo(200);
        assertThat(nadia.post(here + "/maatregelen", form("measureKind", "CONDITION"))
                        .statusCode())
                .isEqualTo(400);
        refused(nadia.post(here + "/maatregelen", measure(-1)), "measure.end-ahead");
        assertThat(nadia.post(here + "/maatregelen", measure(30)).statusCode()).isEqualTo(302);

        var entry = nobody().get("/register/" + number).body();
        assertThat(entry).contains("met beperking").doesNotContain(SECRET);
        assertThat(json(nobody().get("/v1/registraties/" + number))
                        .path("maatregelen")
                        .path(0)
                        .path("soort")
                        .stringValue())
                .isEqualTo("CONDITION");

        var measure =
                leading.on(karin).career().standing().measures().getFirst().id();
        var end = here + "/maatregelen/" + measure + "/einde";
        assertThat(nadia.get(here).body()).contains(end);
        assertThat(nadia.post(end, form()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(end, form("measureEnd", "Afspraken nagekomen.")).statusCode())
                .isEqualTo(302);
        refused(nadia.post(end, form("measureEnd", "Nog eens.")), "measure.runs");
        assertThat(nobody().get("/register/" + number).body()).doesNotContain("met beperking");
    }

    @Test
    void who_is_suspended_keeps_the_entry_and_not_the_title() {
        var nadia = office();
        refused(nadia.post(here + "/schorsing/einde", form("lifted", "Vergissing.")), "suspension.runs");
        assertThat(nadia.post(here + "/schorsing", form("suspensionReason", SECRET))
                        .statusCode())
                .isEqualTo(302);
        refused(nadia.post(here + "/schorsing", form("suspensionReason", SECRET)), "suspension.once");
        assertThat(nobody().get("/register/" + number).body())
                .contains("Geschorst")
                .doesNotContain(SECRET);
        var entry = json(nobody().get("/v1/registraties/" + number));
        assertThat(entry.path("status").stringValue()).isEqualTo("SUSPENDED");
        assertThat(entry.path("titel").booleanValue()).isFalse();
        assertThat(nadia.post(here + "/schorsing/einde", form("lifted", "Onderzoek klaar."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(json(nobody().get("/v1/registraties/" + number))
                        .path("status")
                        .stringValue())
                .isEqualTo("REGISTERED");
    }

    @Test
    void removal_is_proposed_for_a_reason_from_the_list_and_comes_after_the_time_for_an_objection() {
        var nadia = office();
        assertThat(nadia.get(here).body()).contains("NOT_PAID").doesNotContain("value=\"DEATH\"");
        refused(
                nadia.post(here + "/doorhaling", form("removal", "LAPSED", "removalReason", "Zomaar.")),
                "removal.reason");
        assertThat(nadia.post(here + "/doorhaling", form("removal", "NOT_PAID", "removalReason", "Twee jaar niet."))
                        .statusCode())
                .isEqualTo(302);
        refused(
                nadia.post(here + "/doorhaling", form("removal", "NOT_PAID", "removalReason", "Nog eens.")),
                "proposal.once");
        var proposal = leading.on(karin).career().standing().proposals().getFirst();
        var there = "/kantoor/dossiers/" + karin + "/voorstellen/" + proposal.id();
        assertThat(nadia.get(there).body()).contains("Twee jaar niet.", "niet betaald");
        clock.moveTo(proposal.viewUntil().plusDays(1));
        assertThat(office().post(there + "/besluit", form("followed", "Geen reactie op drie brieven."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(leading.on(karin).career().standing().ending()).isNotNull();
        assertThat(office().get(here).body()).contains("De registratie eindigt op");
        assertThat(nobody().get("/register/" + number).statusCode())
                .as("until then")
                .isEqualTo(200);
    }

    @Test
    void what_ended_is_restored_as_it_was_and_anew_only_with_work_and_points() {
        refused(restore("AS_IT_WAS"), "restoration.ended");
        leading.leaves(karin);
        assertThat(leading.on(karin).status()).isEqualTo(Status.STRUCK_OFF);
        assertThat(nobody().get("/register/" + number).statusCode()).isEqualTo(404);
        assertThat(office().get(here).body()).contains("Opnieuw beginnen kan nu niet");
        refused(restore("ANEW"), "restoration.work-and-points");
        assertThat(restore("AS_IT_WAS").statusCode()).isEqualTo(302);
        assertThat(leading.on(karin).status()).isEqualTo(Status.REGISTERED);
        assertThat(nobody().get("/register/" + number).statusCode()).isEqualTo(200);
    }

    @Test
    void programs_do_the_same_and_are_refused_by_the_same_rules() {
        var api = "/v1/dossiers/" + karin;
        leading.applies(karin);
        assertThat(api("/v1/taken").body()).contains("RENEWAL");
        var application = json(api(api + "/aanvraag"));
        assertThat(application.path("nietVanzelf").toString()).contains("FINDING_NOT_MET");
        assertThat(application.path("beoordeling").path("findings").size()).isEqualTo(6);
        problem(post(api + "/aanvraag/herregistratie", "{}"), 409, "renewal.every-finding-met");
        assertThat(post(api + "/aanvraag/voorstel", "{}").statusCode()).isEqualTo(200);
        var proposal = json(api(api + "/voorstellen")).path("voorstellen").path(0);
        assertThat(proposal.path("beslisbaar").booleanValue()).isFalse();
        var there = api + "/voorstellen/" + proposal.path("voorstel").stringValue();
        problem(post(there + "/besluit", "{}"), 400, "invoer");
        problem(post(there + "/besluit", "{\"uitleg\":\"Te weinig.\"}"), 409, "proposal.view-heard");
        assertThat(post(there + "/intrekking", "{\"uitleg\":\"Nieuw bewijs.\"}").statusCode())
                .isEqualTo(200);

        problem(post(api + "/maatregelen", "{\"soort\":\"BOETE\"}"), 400, "invoer");
        problem(post(api + "/herstel", "{\"opnieuw\":false,\"uitleg\":\"Fout.\"}"), 409, "restoration.ended");
        problem(post(api + "/schorsing/einde", "{\"uitleg\":\"Klaar.\"}"), 409, "suspension.runs");
        assertThat(post(api + "/schorsing", "{\"uitleg\":\"Onderzoek.\"}").statusCode())
                .isEqualTo(200);
        assertThat(leading.on(karin).status()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void a_board_sees_status_and_due_date_of_its_own_and_the_supervisory_board_does_not() {
        var until = leading.on(karin).registration();
        leading.pauses(karin);
        var board = DemoLogin.at(port).as("annelies-visser").get("/bestuur").body();
        assertThat(board).contains("niet-praktiserend", "geregistreerd tot");
        assertThat(until).isNotNull();
        assertThat(DemoLogin.at(port).as("gerard-mulder").get("/bestuur").body())
                .doesNotContain("geregistreerd tot", "niet-praktiserend");
        assertThat(nobody().get("/register/" + number).body()).contains("Niet-praktiserend");
    }

    private HttpResponse<String> restore(String how) {
        return office().post(here + "/herstel", form("restored", how, "restorationReason", "Op eigen verzoek terug."));
    }

    private Map<String, String> measure(int days) {
        return form(
                "measureKind",
                "CONDITION",
                "measureThrough",
                Forms.typed(clock.today().plusDays(days)),
                "measureReason",
                SECRET);
    }

    private Browser office() {
        return DemoLogin.at(port).as("nadia-el-amrani");
    }

    private Browser nobody() {
        return DemoLogin.at(port).nobody();
    }

    private HttpResponse<String> api(String path) {
        var program = nobody();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + token())
                .GET());
    }

    private HttpResponse<String> post(String path, String body) {
        var program = nobody();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private String token() {
        return DemoLogin.at(port).token("nadia-el-amrani");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void problem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("type").stringValue())
                .isEqualTo("/problemen/" + type);
    }

    private static Map<String, String> form(String... fields) {
        var form = new HashMap<String, String>();
        form.put("sleutel", UUID.randomUUID().toString());
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        return form;
    }

    private static void refused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        var found = RULE.matcher(answer.body());
        assertThat(found.find() ? found.group(1) : "none").isEqualTo(rule);
    }
}
