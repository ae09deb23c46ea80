package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leader, EVC provider, assessors and office do over and over in tests of flow 2. */
abstract class AsEvc {

    static final List<String> ASSESSORS = List.of("bram-verhulst", "yvonne-kramer", "joris-hendriks");
    static final List<String> ALL = List.of("C1", "C2", "C3", "C4", "C5");
    static final String OWN = "/mijn-register/evc";
    static final String DESK = "/evc-aanbieder/";
    static final String JUDGE = "/beoordelaar/evc";
    static final String OFFICE = "/kantoor/evc/";

    private static final byte[] PDF = "%PDF-1.4 bewijs".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern CODE = Pattern.compile("data-code[^>]*>([0-9A-Z-]+)<");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient register;

    @Autowired
    TestClock clock;

    @Autowired
    CyclePeople people;

    Browser anouk;
    Browser nadia;
    Browser pieter;

    @BeforeEach
    void everybody_is_there() {
        DemoIsThere.registered(register);
        anouk = as("anouk-brand");
        nadia = as("nadia-el-amrani");
        pieter = as("pieter-vos");
        if (recognitions("EVC_PROVIDER").isEmpty()) {
            recognise("EVC_PROVIDER", "Pieter Vos (demo)", "pieter-vos", "/begeleider/koppeling");
            ASSESSORS.forEach(who -> {
                var id = recognise("ASSESSOR", "Beoordelaar " + who, who, "/beoordelaar/koppeling");
                var agreed = Map.of("judges", String.join(",", ALL), "atOnce", "5");
                found(nadia.post("/kantoor/erkenningen/" + id + "/afspraak", agreed));
            });
        }
    }

    Browser as(String who) {
        return DemoLogin.at(port).as(who);
    }

    static void found(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    List<String> recognitions(String kind) {
        return register.sql("select recognition::text from view.recognition where kind = ? order by granted_at")
                .param(kind)
                .query((row, _) -> requireNonNull(row.getString(1)))
                .list();
    }

    static Map<String, String> grant(String kind, String name, LocalDate from, LocalDate through) {
        return Map.of(
                "guideName",
                name,
                "guideKind",
                kind,
                "termFrom",
                Forms.typed(from),
                "termThrough",
                Forms.typed(through));
    }

    /** A recognition that its holder took up. */
    String recognise(String kind, String name, String who, String where) {
        var from = clock.today();
        var granted = nadia.post("/kantoor/erkenningen/nieuw", grant(kind, name, from, from.plusMonths(17)));
        found(granted);
        var path = Browser.target(granted).getPath();
        var page = CODE.matcher(nadia.get(path).body());
        assertThat(page.find()).isTrue();
        found(as(who).post(where, Map.of("linkCode", page.group(1))));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Stops what is still open: with one provider only one can be. */
    void stopWhatIsOpen() {
        register.sql("select trajectory::text from view.evc_trajectory where open")
                .query(String.class)
                .list()
                .forEach(one -> anouk.post(OWN + "/" + one + "/sluiting", Map.of("evcReason", "Ik begin opnieuw.")));
    }

    /** Starts; everything that was shown before is carried over when {@code reused} names it. */
    String start(String... reused) {
        stopWhatIsOpen();
        var form = new HashMap<String, String>();
        form.put("evcProvider", recognitions("EVC_PROVIDER").getFirst());
        if (reused.length > 0) {
            form.put("evcReused", String.join(",", reused));
        }
        form.put("sleutel", UUID.randomUUID().toString());
        found(anouk.post(OWN, form));
        found(anouk.post(OWN, form));
        return register.sql("select trajectory::text from view.evc_trajectory order by started desc limit 1")
                .query(String.class)
                .single();
    }

    Map<String, String> held() {
        return new HashMap<>(Map.of("evcDay", Forms.typed(clock.today()), "evcReport", "Zo spraken wij het af."));
    }

    static Map<String, String> file(List<String> about) {
        var form = new LinkedHashMap<String, String>();
        about.forEach(one -> form.put("evcPart-" + one, "Zo liet ik " + one + " zien, en dit kwam ervan."));
        return form;
    }

    static Map<String, String> judgement(List<String> about, List<String> met, String why) {
        var form = new LinkedHashMap<String, String>();
        for (var one : about) {
            form.put("evcMet-" + one, met.contains(one) ? "JA" : "NEE");
            form.put("evcWhy-" + one, why + " " + one);
        }
        return form;
    }

    HttpResponse<String> attach(String trajectory) {
        var name = "verslag-" + UUID.randomUUID().toString().substring(0, 8) + ".pdf";
        return new Multipart().file(name, PDF).post(anouk, OWN + "/" + trajectory + "/bewijs");
    }

    /** A trajectory of which the file was handed in, so that two assessors have it. */
    String handedIn(List<String> about, String... reused) {
        var one = start(reused);
        found(pieter.post(DESK + one + "/intake", held()));
        found(attach(one));
        found(anouk.post(OWN + "/" + one + "/dossier", file(about)));
        return one;
    }

    /** Who has a place in it. */
    String assessor(String trajectory, String place) {
        var account = register.sql("select account from view.evc_seat where trajectory = ?::uuid and place = ?")
                .params(trajectory, place)
                .query(UUID.class)
                .single();
        return ASSESSORS.stream()
                .filter(who -> register.sql("select guide from view.recognition where guide = ? and name = ?")
                        .params(account, "Beoordelaar " + who)
                        .query(UUID.class)
                        .optional()
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    void judge(String trajectory, String place, List<String> about, List<String> met) {
        var who = assessor(trajectory, place);
        found(as(who).post(
                        JUDGE + "/" + trajectory + "/oordeel", judgement(about, met, "Gezien door " + place + " bij")));
    }

    /** A certificate for these, of those that were to be shown. */
    String certified(List<String> about, List<String> met, String... reused) {
        var one = handedIn(about, reused);
        judge(one, "FIRST", about, met);
        judge(one, "SECOND", about, met);
        found(pieter.post(DESK + one + "/gesprek", held()));
        found(pieter.post(DESK + one + "/certificaat", Map.of()));
        return one;
    }

    String number(String trajectory) {
        return register.sql("select number from view.evc_trajectory where trajectory = ?::uuid")
                .param(trajectory)
                .query(String.class)
                .single();
    }
}
