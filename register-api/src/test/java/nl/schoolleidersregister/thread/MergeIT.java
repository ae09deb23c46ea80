package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.registration.view.LedgerLine;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.registration.view.NumbersOnFile;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Two dossiers of one person become one: number, account and points lead to the one that stays; and back again. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=merge") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MergeIT {

    private static final CreditId CREDIT = new CreditId(new UUID(9, 1));

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private CommandDesk desk;

    @Autowired
    private LedgerLines ledger;

    @Autowired
    private NumbersOnFile numbers;

    private Browser nadia;
    private Browser joke;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        DemoIsThere.until(() -> !dossiers("Verbeek (demo)").isEmpty());
        nadia = DemoLogin.at(port).as("nadia-el-amrani");
        joke = DemoLogin.at(port).as("joke-terpstra");
    }

    @Test
    @Order(1)
    void the_other_dossier_is_found_and_both_stand_side_by_side() {
        var here = "/kantoor/dossiers/" + karin() + "/samenvoegen";
        assertThat(nadia.get(here).statusCode()).isEqualTo(200);
        var found = nadia.post(here + "/zoeken", Map.of("vraag", "terpstra"));
        assertThat(found.body()).contains(joke().toString()).doesNotContain("??");
        var both = nadia.get(here + "/" + joke());
        assertThat(both.body())
                .contains("Karin Hoekstra (demo)", "Joke Terpstra (demo)", number(karin()), number(joke()));
        assertThat(both.body()).doesNotContain("??");
        assertThat(nadia.get(here + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(nadia.get(here + "/" + karin()).statusCode()).as("one alone").isEqualTo(404);
    }

    @Test
    @Order(2)
    void refuses_to_merge_without_a_reason_and_into_one_that_is_not_registered() {
        var here = "/kantoor/dossiers/" + karin() + "/samenvoegen/";
        assertThat(nadia.post(here + joke(), Map.of("stays", "", "mergeReason", ""))
                        .statusCode())
                .isEqualTo(400);
        var tom = new DossierId(UUID.fromString(dossiers("Verbeek (demo)").getFirst()));
        var answer = nadia.post(here + tom, merge(tom));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("data-rule=\"merge.registered-stays\"");
        assertThat(nadia.post(
                                here + joke(),
                                Map.of(
                                        "stays",
                                        karin().toString(),
                                        "mergeReason",
                                        "Zelfde paspoort.",
                                        "anderVersie",
                                        "0"))
                        .statusCode())
                .as("somebody changed the one that goes")
                .isEqualTo(412);
    }

    @Test
    @Order(3)
    void everything_leads_to_the_dossier_that_stays() {
        var day = Forms.today().minusDays(10);
        var points = new PePoints(
                CREDIT,
                new EntryId(new UUID(9, 2)),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(120),
                day,
                day,
                null,
                List.of(new Competence("1")));
        desk.send(new EarnPePoints(joke(), byTheRegister(), points), Ask.PLAIN);
        DemoIsThere.until(() -> stands(joke()));
        var oldNumber = number(joke());
        var answer = nadia.post("/kantoor/dossiers/" + karin() + "/samenvoegen/" + joke(), merge(karin()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(stands(karin())).isTrue();
        var entry = DemoLogin.at(port).nobody().get("/register/" + oldNumber);
        assertThat(entry.statusCode()).isEqualTo(303);
        assertThat(entry.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/register/" + number(karin())));
        var program = DemoLogin.at(port).nobody().get("/v1/registraties/" + oldNumber);
        assertThat(program.body()).contains("Karin Hoekstra (demo)", number(karin()));
        assertThat(numbers.find(List.of(oldNumber)))
                .as("whom a provider lists")
                .hasEntrySatisfying(
                        oldNumber, found -> assertThat(found.dossier()).isEqualTo(karin()));
        assertThat(joke.get("/mijn-register").body()).contains("Karin Hoekstra (demo)");
        assertThat(DemoLogin.at(port)
                        .nobody()
                        .post("/zoeken", Map.of("vraag", "Terpstra"))
                        .body())
                .doesNotContain("Joke Terpstra (demo)");
    }

    @Test
    @Order(4)
    void what_is_taken_back_in_one_is_taken_back_in_the_other() {
        desk.send(new ReversePePoints(joke(), byTheRegister(), CREDIT, Reversal.ATTENDANCE_WITHDRAWN), Ask.PLAIN);
        DemoIsThere.until(() -> !stands(karin()));
        assertThat(stands(joke())).isFalse();
    }

    @Test
    @Order(5)
    void refuses_to_merge_twice_and_further() {
        var again = nadia.post("/kantoor/dossiers/" + karin() + "/samenvoegen/" + joke(), merge(karin()));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("data-rule=\"merge.once\"");
        var anouk = new DossierId(UUID.fromString(dossiers("Brand (demo)").getFirst()));
        var further = nadia.post("/kantoor/dossiers/" + karin() + "/samenvoegen/" + anouk, merge(anouk));
        assertThat(further.statusCode()).isEqualTo(409);
        assertThat(further.body()).contains("data-rule=\"merge.takes-nothing-along\"");
    }

    @Test
    @Order(6)
    void a_merge_is_undone() {
        var here = "/kantoor/dossiers/" + joke() + "/samenvoegen";
        assertThat(nadia.get(here).body()).contains("undoReason").doesNotContain("??");
        assertThat(nadia.post(here + "/ongedaan", Map.of("undoReason", "")).statusCode())
                .isEqualTo(400);
        var reason = Map.of("undoReason", "Het zijn toch twee personen.");
        assertThat(nadia.post(here + "/ongedaan", reason).statusCode()).isEqualTo(302);
        assertThat(nadia.post(here + "/ongedaan", reason).statusCode())
                .as("undone once")
                .isEqualTo(409);
        assertThat(joke.get("/mijn-register").body()).contains("Joke Terpstra (demo)");
        assertThat(DemoLogin.at(port)
                        .nobody()
                        .get("/register/" + number(joke()))
                        .body())
                .contains("Joke Terpstra (demo)");
    }

    @Test
    @Order(7)
    void programs_merge_and_undo_too() {
        var token = DemoLogin.at(port).token("nadia-el-amrani");
        var here = "/v1/inschrijvingen/" + joke() + "/samenvoeging";
        assertThat(api(here, token, "{\"blijft\":\"niemand\",\"reden\":\"\"}").statusCode())
                .isEqualTo(400);
        var merged = api(here, token, "{\"blijft\":\"" + karin() + "\",\"reden\":\"Zelfde paspoort.\"}");
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        DemoIsThere.until(() -> joke.get("/mijn-register").body().contains("Karin Hoekstra (demo)"));
        var leader = DemoLogin.at(port).token("karin-hoekstra");
        assertThat(api(here, leader, "{}").statusCode()).isEqualTo(403);
        var undone = api(here + "/ongedaan", token, "{\"reden\":\"Toch niet.\"}");
        assertThat(undone.statusCode()).as(undone.body()).isEqualTo(201);
        DemoIsThere.until(() -> joke.get("/mijn-register").body().contains("Joke Terpstra (demo)"));
    }

    private HttpResponse<String> api(String path, String token, String body) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private static Map<String, String> merge(DossierId stays) {
        return Map.of("stays", stays.toString(), "mergeReason", "Zelfde paspoort gezien.");
    }

    private boolean stands(DossierId dossier) {
        return ledger.of(dossier).stream()
                .filter(line -> line.points().credit().equals(CREDIT))
                .anyMatch(LedgerLine::stands);
    }

    private DossierId karin() {
        return new DossierId(UUID.fromString(dossiers("Hoekstra (demo)").getFirst()));
    }

    private DossierId joke() {
        return new DossierId(UUID.fromString(dossiers("Terpstra (demo)").getFirst()));
    }

    private static Origin byTheRegister() {
        return new Origin(new Actor(new UUID(0, 0), Role.REGISTER), Instant.now());
    }

    private List<String> dossiers(String family) {
        return register.sql("select dossier::text from view.dossier where family = ? order by enrolled_on")
                .param(family)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private String number(DossierId dossier) {
        return register.sql("select number from view.dossier where dossier = ?")
                .param(dossier.value())
                .query(String.class)
                .single();
    }
}
