package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was true on one day by the knowledge of another, and the facts behind it, for programs and on screen. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=clocks") // a register of its own
class ClocksIT {

    private static final int MEETINGS = 3;
    private static final int MINUTES = 720;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    @Autowired
    private DayRound round;

    private DemoLogin login;
    private Browser nadia;
    private String token;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
        nadia = login.as("nadia-el-amrani");
        token = login.token("nadia-el-amrani");
    }

    private HttpResponse<String> asked(String address, String with) {
        return login.nobody()
                .send(login.nobody()
                        .request(address)
                        .header("Authorization", "Bearer " + with)
                        .GET());
    }

    private static String api(DossierId dossier) {
        return "/v1/inschrijvingen/" + dossier + "/stand";
    }

    private JsonNode stand(DossierId dossier, LocalDate valid, LocalDate known) {
        var answer = asked(api(dossier) + "?validOn=" + valid + "&knownOn=" + known, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static long total(JsonNode stand) {
        return each(stand.path("evaluation").path("findings"))
                .filter(finding -> finding.path("rule").stringValue().equals("points.total"))
                .findFirst()
                .orElseThrow()
                .path("achieved")
                .longValue();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> behind(JsonNode stand, String what) {
        var ids = each(stand.path("why"))
                .filter(why -> why.path("what").stringValue().equals(what))
                .flatMap(why -> each(why.path("facts")))
                .map(JsonNode::stringValue)
                .toList();
        return each(stand.path("facts"))
                .filter(fact -> ids.contains(fact.path("id").stringValue()))
                .map(fact -> fact.path("name").stringValue())
                .toList();
    }

    private static UUID meeting(DossierId dossier, int number) {
        return new UUID(dossier.value().getMostSignificantBits(), number);
    }

    /** Three meetings were earned; a month later the first is taken back. Gives the day between the two. */
    private LocalDate oneTakenBack(DossierId dossier) {
        people.learn(dossier, MEETINGS);
        var between = clock.today().plusDays(20);
        clock.moveBy(40);
        round.runUntilToday();
        people.order(new ReversePePoints(
                dossier, people.as(Role.REGISTER), new CreditId(meeting(dossier, 0)), Reversal.ATTENDANCE_WITHDRAWN));
        return between;
    }

    @Test
    void a_correction_changes_what_is_known_now_and_not_what_was_known_then() {
        var karin = people.dossier("Hoekstra");
        var then = oneTakenBack(karin);
        assertThat(total(stand(karin, then, then))).isEqualTo(3 * MINUTES);
        assertThat(total(stand(karin, then, clock.today()))).isEqualTo(2 * MINUTES);
        assertThat(total(stand(karin, clock.today(), then))).isEqualTo(3 * MINUTES);
        assertThat(total(stand(karin, clock.today(), clock.today()))).isEqualTo(2 * MINUTES);
        assertThat(stand(karin, then, then).path("status").stringValue()).isEqualTo("REGISTERED");

        var entry = meeting(karin, 1).toString();
        assertThat(behind(stand(karin, then, then), entry)).containsExactly("registration.pe-points-earned");
        assertThat(behind(stand(karin, then, then), "points.total"))
                .contains("registration.registered")
                .doesNotContain("registration.pe-points-reversed");
        assertThat(behind(stand(karin, then, clock.today()), "points.total"))
                .contains("registration.pe-points-reversed");

        var page = nadia.get("/kantoor/dossiers/" + karin).body();
        assertThat(page)
                .contains("Twee klokken", "zag dit er anders uit", "36 gevalideerde PE", "/waarom/" + entry)
                .contains("/stand?op=");
        var back = nadia.get("/kantoor/dossiers/" + karin + "/stand?op=" + Forms.typed(then) + "&bekend="
                        + Forms.typed(then))
                .body();
        assertThat(back).contains("Wat gold op", "36", "geregistreerd", "Toon vandaag");
    }

    @Test
    void a_line_leads_to_its_rules_and_facts_for_the_office_and_the_person() {
        var dossier = people.dossier("Terpstra");
        oneTakenBack(dossier);
        var here = "/kantoor/dossiers/" + dossier + "/waarom/";
        assertThat(nadia.get(here + meeting(dossier, 1)).body())
                .contains(
                        "points.total",
                        "points.validated",
                        "B2",
                        "registration.pe-points-earned",
                        "Telt voor 12 PE",
                        "door het register zelf");
        assertThat(nadia.get(here + meeting(dossier, 0)).body())
                .contains("registration.pe-points-reversed", "Telt nu niet mee");
        var joke = login.as("joke-terpstra");
        assertThat(joke.get("/mijn-register").body()).contains("/mijn-register/waarom/" + meeting(dossier, 1));
        assertThat(joke.get("/mijn-register/waarom/" + meeting(dossier, 1)).body())
                .contains("points.total", "registration.pe-points-earned");
        for (var rule :
                List.of("points.total", "points.validated", "breadth", "work.employed", "work.hours", "work.gap")) {
            assertThat(joke.get("/mijn-register/waarom/" + rule).body())
                    .as(rule)
                    .contains("regel " + rule, "registration.registered");
        }
        assertThat(joke.get("/mijn-register/waarom/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(joke.get("/mijn-register/waarom/points.none").statusCode()).isEqualTo(404);
        assertThat(joke.get("/mijn-register/waarom/"
                                + meeting(dossier, 1).toString().toUpperCase(Locale.ROOT))
                        .statusCode())
                .isEqualTo(404);
        assertThat(login.as("karin-hoekstra")
                        .get("/mijn-register/waarom/" + meeting(dossier, 1))
                        .statusCode())
                .as("of somebody else")
                .isEqualTo(404);
    }

    @Test
    void the_person_sees_who_acted_only_where_it_was_the_same_account() {
        var dossier = people.dossier("Hoekstra");
        var own = JsonMapper.shared()
                .readTree(asked(api(dossier), login.token("karin-hoekstra")).body());
        assertThat(each(own.path("facts")).map(fact -> fact.path("role").stringValue()))
                .contains("LEADER", "REGISTRAR");
        assertThat(each(own.path("facts")).filter(fact -> !fact.path("actor").isNull()))
                .allSatisfy(fact -> assertThat(fact.path("role").stringValue()).isEqualTo("LEADER"));
        assertThat(each(stand(dossier, clock.today(), clock.today()).path("facts")))
                .allSatisfy(fact -> assertThat(fact.path("actor").isNull()).isFalse());
    }

    @Test
    void a_day_to_come_and_knowledge_of_before_the_dossier_are_refused() {
        var dossier = people.dossier("Hoekstra");
        var tomorrow = clock.today().plusDays(1);
        assertThat(problems("?validOn=" + tomorrow, dossier)).containsExactly("validOn day-future");
        assertThat(problems("?knownOn=" + tomorrow, dossier)).containsExactly("knownOn day-future");
        assertThat(problems("?knownOn=1999-12-31", dossier)).containsExactly("knownOn before-dossier");
        assertThat(problems("?validOn=31-02-2026&knownOn=gisteren", dossier))
                .containsExactly("validOn day-unknown", "knownOn day-form");
        assertThat(asked(api(new DossierId(UUID.randomUUID())), token).statusCode())
                .isEqualTo(404);
        assertThat(asked(api(dossier), login.token("joke-terpstra")).statusCode())
                .isEqualTo(403);
    }

    private List<String> problems(String query, DossierId dossier) {
        var answer = asked(api(dossier) + query, token);
        assertThat(answer.statusCode()).isEqualTo(400);
        return each(JsonMapper.shared().readTree(answer.body()).path("velden"))
                .map(one ->
                        one.path("veld").stringValue() + " " + one.path("code").stringValue())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"31-12-2999,01-01-2026", "01-01-2026,31-12-1999", "%3Cscript%3E,01-01-2026"})
    void the_page_says_what_is_wrong_with_a_day_and_keeps_it(String valid, String known) {
        var answer = nadia.get(
                "/kantoor/dossiers/" + people.dossier("Terpstra") + "/stand?op=" + valid + "&bekend=" + known);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("utrecht-form-field--invalid", valid.startsWith("%") ? "&lt;script&gt;" : valid, known)
                .doesNotContain("<script>");
    }

    @Test
    void on_a_day_before_the_registration_nothing_was_evaluated() {
        var dossier = people.dossier("Hoekstra");
        var before = stand(dossier, LocalDate.of(1999, 1, 1), clock.today());
        assertThat(before.path("status").isNull()).isTrue();
        assertThat(before.path("evaluation").isNull()).isTrue();
        assertThat(nadia.get("/kantoor/dossiers/" + dossier + "/stand?op=01-01-1999")
                        .body())
                .contains("liep er geen periode", "nog geen dossier");
    }
}
