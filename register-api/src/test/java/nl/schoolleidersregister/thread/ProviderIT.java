package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.provider.ChamberNumber;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.provider.web.ProviderOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.web.DossierOffice;
import nl.schoolleidersregister.registration.web.EnrolmentOffice;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Flow 3 as provider and registrar: sign up, hand in, validate, plan, record who was there, with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=provider") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProviderIT {

    private static final LocalDate DAY = Forms.today().minusDays(3);
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}$");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private ProviderOffice providers;

    @Autowired
    private EnrolmentOffice enrolments;

    @Autowired
    private DossierOffice dossierOffice;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Shown shown;

    private Browser saskia;
    private Browser nadia;

    @BeforeEach
    void log_in() {
        DemoIsThere.until(() -> register.sql("select count(*) from view.dossier where number is not null")
                        .query(Long.class)
                        .single()
                >= 7);
        var login = DemoLogin.at(port);
        saskia = login.as("saskia-bosman");
        nadia = login.as("nadia-el-amrani");
    }

    @Test
    @Order(1)
    void signs_an_organisation_up_once() {
        assertThat(target(saskia.get("/aanbieder"))).isEqualTo("/aanbieder/aanmelden");
        assertThat(saskia.post("/aanbieder/aanmelden", Map.of("chamberNumber", "123"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(events("provider.")).isZero();
        var form = Map.of(
                "sleutel", "a-key", "providerName", "Instituut De Binnenhaven (demo)", "chamberNumber", "1234 5678");
        assertThat(target(saskia.post("/aanbieder/aanmelden", form))).isEqualTo("/aanbieder");
        assertThat(target(saskia.post("/aanbieder/aanmelden", form))).isEqualTo("/aanbieder");
        assertThat(events("provider.")).isEqualTo(1);
        assertThat(saskia.get("/aanbieder").body()).contains("Instituut De Binnenhaven (demo)");
        var again = Map.of("providerName", "Iets anders", "chamberNumber", "87654321");
        assertThat(rule(saskia.post("/aanbieder/aanmelden", again))).isEqualTo("provider.account");
        assertThatThrownBy(() -> signUp("12345678"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.code()).isEqualTo("provider.number"));
    }

    @Test
    @Order(2)
    void hands_a_programme_in_and_the_office_validates_it_for_less() {
        assertThat(saskia.post("/aanbieder/aanbod/nieuw", Map.of()).statusCode())
                .isEqualTo(400);
        var id = submit("Data in de school");
        assertThat(nadia.get("/kantoor/aanbod").body()).contains("Data in de school");
        assertThat(nadia.get("/kantoor/aanbod/" + id).statusCode()).isEqualTo(200);
        var form = validation("6", DAY.minusMonths(3));
        form.put("hours", "zes");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", form).statusCode())
                .isEqualTo(400);
        form.put("hours", "6");
        form.put("validThrough", Forms.typed(DAY.plusYears(4)));
        assertThat(rule(nadia.post("/kantoor/aanbod/" + id + "/validatie", form)))
                .isEqualTo("offering.term");
        form = validation("6", DAY.minusMonths(3));
        form.put("versie", "7");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", form).statusCode())
                .isEqualTo(412);
        form.put("versie", "0");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", form).statusCode())
                .isEqualTo(302);
        form.remove("versie");
        assertThat(rule(nadia.post("/kantoor/aanbod/" + id + "/validatie", form)))
                .isEqualTo("offering.waiting");
        assertThat(saskia.get("/aanbieder/aanbod/" + id).body()).contains("6 uur", "is gevalideerd");
    }

    @Test
    @Order(3)
    void a_programme_that_is_declined_says_why_and_one_can_be_withdrawn() {
        var id = submit("Wijn proeven");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/afwijzing", Map.of("whyDeclined", ""))
                        .statusCode())
                .isEqualTo(400);
        var why = Map.of("whyDeclined", "Er is geen verband met de beroepsstandaard.");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/afwijzing", why).statusCode())
                .isEqualTo(302);
        assertThat(saskia.get("/aanbieder/aanbod/" + id).body())
                .contains("Er is geen verband met de beroepsstandaard.");
        assertThat(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", execution(DAY))
                        .statusCode())
                .as("never validated")
                .isEqualTo(404);
        var other = submit("Toch maar niet");
        assertThat(saskia.post("/aanbieder/aanbod/" + other + "/intrekking", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post("/aanbieder/aanbod/" + other + "/intrekking", Map.of())))
                .isEqualTo("offering.withdrawn");
    }

    @Test
    @Order(4)
    void plans_within_the_validation() {
        var id = offering();
        assertThat(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", Map.of())
                        .statusCode())
                .isEqualTo(400);
        assertThat(rule(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", execution(DAY.minusYears(1)))))
                .isEqualTo("execution.validated");
        var planned = target(saskia.post("/aanbieder/aanbod/" + id + "/uitvoeringen", execution(DAY)));
        assertThat(saskia.get(planned).body()).contains("Utrecht");
        assertThat(saskia.get("/aanbieder/uitvoeringen").body()).contains(planned);
        assertThat(saskia.get("/aanbieder").body()).contains(planned);
    }

    @Test
    @Order(5)
    void records_one_person_once_and_takes_it_back_with_a_reason() {
        var leader = crowd().of(1, "Een").getFirst();
        var here = "/aanbieder/uitvoeringen/" + plan();
        assertThat(saskia.post(here + "/aanwezigheid", Map.of()).statusCode()).isEqualTo(400);
        var form = Map.of(
                "attendeeNumber", leader.number(),
                "attendeeName", leader.family(),
                "attendedOn", Forms.typed(DAY),
                "attendedHours", "6");
        assertThat(saskia.post(here + "/aanwezigheid", form).statusCode()).isEqualTo(302);
        assertThat(saskia.post(here + "/aanwezigheid", form).statusCode()).isEqualTo(302);
        assertThat(points(leader)).as("credited once").isEqualTo(1);
        assertThat(saskia.get(here).body()).contains(leader.number(), leader.family());

        var line = register.sql("select attendance::text from view.attendance where participant = ?")
                .param(leader.dossier().value())
                .query(String.class)
                .single();
        var withdrawal = here + "/aanwezigheid/" + line + "/intrekking";
        assertThat(saskia.post(withdrawal, Map.of()).statusCode()).isEqualTo(400);
        assertThat(saskia.post(withdrawal, Map.of("waarom", "NOT_THERE")).statusCode())
                .isEqualTo(302);
        assertThat(points(leader)).as("reversed").isZero();
        assertThat(rule(saskia.post(withdrawal, Map.of("waarom", "NOT_THERE")))).isEqualTo("attendance.stands");
        var unknown = here + "/aanwezigheid/" + UUID.randomUUID() + "/intrekking";
        assertThat(saskia.post(unknown, Map.of("waarom", "NOT_THERE")).statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(6)
    void two_hundred_rows_each_get_their_own_outcome() {
        var leaders = crowd().of(200, "Bent");
        var here = "/aanbieder/uitvoeringen/" + plan();
        var list = new StringBuilder("registratienummer;achternaam;datum;uren\r\n");
        leaders.forEach(leader -> list.append("%s;Van der %s;%s;6\r%n"
                .formatted(leader.number(), leader.family(), Forms.typed(DAY))
                .replace("\r\r", "\r")));
        var wrong = list.toString()
                .replaceFirst("(?m)^" + leaders.get(15).number(), "10421")
                .replaceFirst(leaders.get(41).family(), "Anders");
        var before = events("");
        var preview = Upload.send(
                saskia, here + "/bestand", "lijst", "presentie.csv", wrong.getBytes(Charset.forName("windows-1252")));
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("number-17", "number-43", "presentie.csv");
        assertThat(preview.body()).doesNotContain(leaders.get(41).family());
        assertThat(events("")).as("nothing recorded yet").isEqualTo(before);

        var form = Map.of("sleutel", UUID.randomUUID().toString(), "regels", wrong, "scheiding", ";", "tekens", "");
        var recorded = saskia.post(here + "/bestand/verwerking", form);
        assertThat(recorded.statusCode()).isEqualTo(200);
        assertThat(occurrences(recorded, ">vastgelegd<")).isEqualTo(198);
        assertThat(recorded.body()).contains("number-17", "number-43");
        assertThat(attendances(leaders)).isEqualTo(198);
        var stored = events("execution.attendance-recorded");
        var again = saskia.post(here + "/bestand/verwerking", form);
        assertThat(occurrences(again, ">stond er al<")).isEqualTo(198);
        assertThat(events("execution.attendance-recorded")).as("sent twice").isEqualTo(stored);

        var mended = new LinkedHashMap<>(form);
        mended.put("sleutel", UUID.randomUUID().toString());
        mended.put("number-17", leaders.get(15).number());
        mended.put("weg", "43");
        var rest = saskia.post(here + "/bestand/verwerking", mended);
        assertThat(occurrences(rest, ">vastgelegd<")).isEqualTo(1);
        assertThat(attendances(leaders)).isEqualTo(199);
        assertThat(leaders.stream().filter(leader -> points(leader) == 1).count())
                .isEqualTo(199);
    }

    @Test
    @Order(7)
    void the_rows_to_mend_can_be_taken_along_without_formulas() {
        var here = "/aanbieder/uitvoeringen/" + plan();
        var list = "=HYPERLINK(A1);+31;" + Forms.typed(DAY) + ";6\n@x;-y;1;2\n";
        var preview = saskia.post(here + "/bestand", Map.of("geplakt", list));
        assertThat(preview.statusCode()).isEqualTo(200);
        var file = saskia.post(
                here + "/bestand/regels", Map.of("regels", list, "scheiding", ";", "tekens", "", "naam", ""));
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(file.body()).contains("'=HYPERLINK(A1)", "'+31", "'@x", "'-y");
    }

    @Test
    @Order(8)
    void what_is_no_list_is_refused_and_records_nothing() {
        var here = "/aanbieder/uitvoeringen/" + plan() + "/bestand";
        var before = events("");
        var rows = "104213;Çelik;09-09-2027;6\n";
        var refused = Map.of(
                "table.spreadsheet", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
                "table.encoding", rows.getBytes(StandardCharsets.UTF_16),
                "table.too-many-columns", "x;".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
                "table.not-text", "a\u0000b;c;d;e".getBytes(StandardCharsets.UTF_8),
                "table.too-many-rows", rows.repeat(100_000).getBytes(StandardCharsets.UTF_8),
                "attendance.too-many-rows", rows.repeat(2_001).getBytes(StandardCharsets.UTF_8),
                "attendance.no-list", "Hierbij de lijst".getBytes(StandardCharsets.UTF_8));
        refused.forEach((code, file) -> {
            var answer = Upload.send(saskia, here, "lijst", "lijst.csv", file);
            assertThat(answer.statusCode()).as(code).isEqualTo(400);
            assertThat(rule(answer)).isEqualTo(code);
        });
        assertThat(Upload.send(saskia, here, "lijst", "lijst.csv", new byte[12 * 1024 * 1024])
                        .statusCode())
                .isEqualTo(413);
        assertThat(rule(saskia.post(here, Map.of("geplakt", " ")))).isEqualTo("attendance.no-file");
        assertThat(saskia.post(here + "/verwerking", Map.of()).statusCode()).isEqualTo(400);
        assertThat(events("")).isEqualTo(before);
    }

    @Test
    @Order(9)
    void a_program_gets_an_answer_for_each_row() {
        var leader = crowd().of(1, "Api").getFirst();
        var route = "/v1/uitvoeringen/" + plan() + "/aanwezigheid";
        var body = """
                [{"registratienummer":"%s","achternaam":"%s","datum":"%s","uren":6},
                 {"registratienummer":"10421","achternaam":"","datum":"2027-02-30","uren":60}]""".formatted(leader.number(), leader.family(), DAY);
        var key = UUID.randomUUID().toString();
        var first = send(route, key, body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        var rows = JsonMapper.shared().readTree(first.body()).path("regels");
        assertThat(rows.path(0).path("uitkomst").stringValue()).isEqualTo("VASTGELEGD");
        assertThat(rows.path(1).path("uitkomst").stringValue()).isEqualTo("FOUT");
        assertThat(rows.path(1).path("fouten"))
                .extracting(fault -> fault.path("code").stringValue())
                .containsExactly("number-length", "missing-family", "day-form", "hours-day");
        var before = events("");
        var again = send(route, key, body);
        assertThat(JsonMapper.shared()
                        .readTree(again.body())
                        .path("regels")
                        .path(0)
                        .path("uitkomst")
                        .stringValue())
                .isEqualTo("STOND_ER_AL");
        assertThat(events("")).isEqualTo(before);
        assertThat(send(route, key, "[]").statusCode()).isEqualTo(200);
        assertThat(send(route, key, "{").statusCode()).isEqualTo(400);
        assertThat(send(route, key, "[null]").statusCode()).isEqualTo(400);
        assertThat(send(route, key, "[" + " ".repeat(1024 * 1024) + "]").statusCode())
                .isEqualTo(413);
        assertThat(send(route, "", "[]").statusCode()).isEqualTo(200);
        assertThat(send("/v1/uitvoeringen/" + UUID.randomUUID() + "/aanwezigheid", key, "[]")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    @Order(10)
    void what_belongs_to_another_provider_is_not_there() {
        var own = plan();
        var offering = offering();
        register.sql("update view.execution set provider = ? where execution = ?::uuid")
                .params(UUID.randomUUID(), own)
                .update();
        register.sql("update view.offering set provider = ? where offering = ?::uuid")
                .params(UUID.randomUUID(), offering)
                .update();
        var here = "/aanbieder/uitvoeringen/" + own;
        assertThat(saskia.get(here).statusCode()).isEqualTo(404);
        for (var path : List.of(
                here + "/aanwezigheid",
                here + "/bestand",
                here + "/bestand/verwerking",
                here + "/bestand/regels",
                here + "/aanwezigheid/" + UUID.randomUUID() + "/intrekking",
                "/aanbieder/aanbod/" + offering + "/intrekking",
                "/aanbieder/aanbod/" + offering + "/uitvoeringen")) {
            assertThat(saskia.post(path, Map.of("geplakt", "a;b;c;d", "regels", "a;b;c;d"))
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(saskia.get("/aanbieder/aanbod/" + offering).statusCode()).isEqualTo(404);
        assertThat(send("/v1/uitvoeringen/" + own + "/aanwezigheid", "key", "[]")
                        .statusCode())
                .isEqualTo(404);
    }

    private Crowd crowd() {
        return new Crowd(enrolments, dossierOffice, dossiers, shown);
    }

    private void signUp(String number) {
        providers.signUp(
                new Origin(new Actor(UUID.randomUUID(), Role.PROVIDER), Instant.now()),
                new ProviderName("Een ander (demo)"),
                new ChamberNumber(number),
                new RequestKey("somebody", UUID.randomUUID().toString(), "00".repeat(32)));
    }

    private String submit(String title) {
        var form = Map.of("programme", title, "form", "TRAINING", "hours", "8", "competences", "C1");
        return id(target(saskia.post("/aanbieder/aanbod/nieuw", form)));
    }

    private static Map<String, String> validation(String hours, LocalDate from) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", "TRAINING");
        form.put("hours", hours);
        form.put("competences", "C1");
        form.put("validFrom", Forms.typed(from));
        form.put("validThrough", Forms.typed(from.plusYears(3).minusDays(1)));
        return form;
    }

    private String offering() {
        return register.sql("select offering::text from view.offering where title = 'Data in de school'")
                .query(String.class)
                .single();
    }

    private static Map<String, String> execution(LocalDate day) {
        return Map.of("firstMeeting", Forms.typed(day), "place", "Utrecht");
    }

    private String plan() {
        return id(target(saskia.post("/aanbieder/aanbod/" + offering() + "/uitvoeringen", execution(DAY))));
    }

    private HttpResponse<String> send(String route, String key, String body) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request(route)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token("saskia-bosman"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private long points(Crowd.Leader leader) {
        return register.sql("select count(*) from view.pe_points where dossier = ? and reversed_at is null")
                .param(leader.dossier().value())
                .query(Long.class)
                .single();
    }

    private long attendances(List<Crowd.Leader> leaders) {
        var people = leaders.stream().map(leader -> leader.dossier().toString()).collect(Collectors.joining(","));
        return register.sql("select count(*) from view.attendance where withdrawn_at is null"
                        + " and participant = any(string_to_array(?, ',')::uuid[])")
                .param(people)
                .query(Long.class)
                .single();
    }

    private long events(String kind) {
        return register.sql("select count(*) from domain_event_entry where payload_type like ?")
                .param(kind + "%")
                .query(Long.class)
                .single();
    }

    private static long occurrences(HttpResponse<String> page, String text) {
        return Pattern.compile(Pattern.quote(text))
                .matcher(page.body())
                .results()
                .count();
    }

    private static String rule(HttpResponse<String> page) {
        var found = Pattern.compile("data-rule=\"([^\"]+)\"").matcher(page.body());
        return found.find() ? found.group(1) : "none, status " + page.statusCode();
    }

    private static String target(HttpResponse<String> redirect) {
        return Browser.target(redirect).getPath();
    }

    private static String id(String path) {
        var found = ID.matcher(path);
        assertThat(found.find()).as(path).isTrue();
        return found.group();
    }
}
