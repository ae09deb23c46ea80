package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.BeforeEach;

/** What a guide and a registrar do over and over in tests of flow 5. */
abstract class AsGuide extends AsProvider {

    static final LocalDate TODAY = Forms.today();
    static final LocalDate FROM = TODAY.minusMonths(6);

    private static final Pattern CODE = Pattern.compile("data-code[^>]*>([0-9A-Z-]+)<");

    Browser pieter;

    @BeforeEach
    void log_the_guide_in() {
        pieter = DemoLogin.at(port).as("pieter-vos");
    }

    static Map<String, String> grant(String kind, LocalDate from, LocalDate through) {
        return Map.of(
                "guideName",
                "Pieter Vos (demo)",
                "guideKind",
                kind,
                "termFrom",
                Forms.typed(from),
                "termThrough",
                Forms.typed(through));
    }

    /** A recognition that the guide took up. */
    String recognised(String kind) {
        var id = id(target(nadia.post("/kantoor/erkenningen/nieuw", grant(kind, FROM, FROM.plusYears(4)))));
        var linked = pieter.post("/begeleider/koppeling", Map.of("linkCode", code(id)));
        assertThat(linked.statusCode()).isEqualTo(302);
        return id;
    }

    String code(String recognition) {
        var page = nadia.get("/kantoor/erkenningen/" + recognition).body();
        var found = CODE.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    static String numbers(List<Crowd.Leader> leaders) {
        return leaders.stream().map(Crowd.Leader::number).collect(Collectors.joining(" "));
    }

    static Map<String, String> evening(String recognition, LocalDate day, String hours, String people) {
        var form = new LinkedHashMap<String, String>();
        form.put("sleutel", UUID.randomUUID().toString());
        form.put("guidedUnder", recognition);
        form.put("guidedPeople", people);
        form.put("guidedOn", Forms.typed(day));
        form.put("guidedHours", hours);
        form.put("guidedTitle", "Lastige gesprekken");
        form.put("competences", "C3");
        return form;
    }

    HttpResponse<String> record(Map<String, String> form) {
        return pieter.post("/begeleider/bijeenkomsten", form);
    }

    HttpResponse<String> program(String recognition, String key, String body) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request("/v1/erkenningen/" + recognition + "/bijeenkomsten")
                .header("Authorization", "Bearer " + DemoLogin.at(port).token("pieter-vos"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    String session(String recognition) {
        return register.sql("select session::text from view.guided_session where recognition = ?::uuid"
                        + " order by recorded_at desc limit 1")
                .param(recognition)
                .query(String.class)
                .single();
    }

    /** How many facts stand on streams like this. */
    long facts(String stream) {
        return register.sql("select count(*) from domain_event_entry where aggregate_identifier like ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    /** How many of them have exactly this many credits in the ledger, all of them as in between. */
    long credited(List<Crowd.Leader> leaders, int credits) {
        return leaders.stream()
                .filter(leader -> register.sql("select count(*) from view.pe_points where dossier = ?"
                                        + " and reversed_at is null and basis = 'IN_BETWEEN'")
                                .param(leader.dossier().value())
                                .query(Integer.class)
                                .single()
                        == credits)
                .count();
    }
}
