package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
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
import nl.schoolleidersregister.provider.parts.ProviderOffice;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;
import nl.schoolleidersregister.visit.Shown;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a provider and a registrar do over and over in tests of flow 3. */
abstract class AsProvider {

    static final LocalDate DAY = Forms.today().minusDays(3);
    static final Pattern ID = Pattern.compile("[0-9a-f-]{36}$");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient register;

    @Autowired
    ProviderOffice providers;

    @Autowired
    EnrolmentOffice enrolments;

    @Autowired
    DossierOffice dossierOffice;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Shown shown;

    Browser saskia;
    Browser nadia;

    @BeforeEach
    void log_in() {
        DemoIsThere.registered(register);
        var login = DemoLogin.at(port);
        saskia = login.as("saskia-bosman");
        nadia = login.as("nadia-el-amrani");
    }

    Crowd crowd() {
        return new Crowd(enrolments, dossierOffice, dossiers, shown);
    }

    void signUp(String number) {
        providers.signUp(
                new Origin(new Actor(UUID.randomUUID(), Role.PROVIDER), Instant.now()),
                new ProviderName("Een ander (demo)"),
                new ChamberNumber(number),
                new RequestKey("somebody", UUID.randomUUID().toString(), "00".repeat(32)));
    }

    String submit(String title) {
        var form = Map.of("programme", title, "form", "TRAINING", "hours", "8", "competences", "C1");
        return id(target(saskia.post("/aanbieder/aanbod/nieuw", form)));
    }

    static Map<String, String> validation(String hours, LocalDate from) {
        var form = new LinkedHashMap<String, String>();
        form.put("form", "TRAINING");
        form.put("hours", hours);
        form.put("competences", "C1");
        form.put("validFrom", Forms.typed(from));
        form.put("validThrough", Forms.typed(from.plusYears(3).minusDays(1)));
        return form;
    }

    String offering() {
        return register.sql("select offering::text from view.offering where title = 'Data in de school'")
                .query(String.class)
                .single();
    }

    static Map<String, String> execution(LocalDate day) {
        return Map.of("firstMeeting", Forms.typed(day), "place", "Utrecht");
    }

    String plan() {
        return id(target(saskia.post("/aanbieder/aanbod/" + offering() + "/uitvoeringen", execution(DAY))));
    }

    HttpResponse<String> send(String route, String key, String body) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request(route)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token("saskia-bosman"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    long points(Crowd.Leader leader) {
        return register.sql("select count(*) from view.pe_points where dossier = ? and reversed_at is null")
                .param(leader.dossier().value())
                .query(Long.class)
                .single();
    }

    long attendances(List<Crowd.Leader> leaders) {
        var people = leaders.stream().map(leader -> leader.dossier().toString()).collect(Collectors.joining(","));
        return register.sql("select count(*) from view.attendance where withdrawn_at is null"
                        + " and participant = any(string_to_array(?, ',')::uuid[])")
                .param(people)
                .query(Long.class)
                .single();
    }

    long events(String kind) {
        return register.sql("select count(*) from domain_event_entry where payload_type like ?")
                .param(kind + "%")
                .query(Long.class)
                .single();
    }

    static long occurrences(HttpResponse<String> page, String text) {
        return Pattern.compile(Pattern.quote(text))
                .matcher(page.body())
                .results()
                .count();
    }

    static String rule(HttpResponse<String> page) {
        var found = Pattern.compile("data-rule=\"([^\"]+)\"").matcher(page.body());
        return found.find() ? found.group(1) : "none, status " + page.statusCode();
    }

    static String target(HttpResponse<String> redirect) {
        return Browser.target(redirect).getPath();
    }

    static String id(String path) {
        var found = ID.matcher(path);
        assertThat(found.find()).as(path).isTrue();
        return found.group();
    }

    /** A provider with one validated programme of six hours. */
    final void prepare() {
        if (saskia.get("/aanbieder").statusCode() == 302) {
            var form = Map.of("providerName", "Instituut De Binnenhaven (demo)", "chamberNumber", "12345678");
            saskia.post("/aanbieder/aanmelden", form);
            var id = submit("Data in de school");
            nadia.post("/kantoor/aanbod/" + id + "/validatie", validation("6", DAY.minusMonths(3)));
        }
    }
}
