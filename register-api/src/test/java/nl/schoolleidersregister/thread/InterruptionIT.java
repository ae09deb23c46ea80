package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Absence, pause, more time and one's own word about work, over HTTP, with every rule told where it looked. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=interruption") // a register of its own
class InterruptionIT {

    private static final String HERE = "/mijn-register/onderbreking";
    private static final Pattern RULE = Pattern.compile("data-rule=\"([^\"]+)\"");

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
    void a_year_into_the_cycle() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
        var from = people.cycle(people.dossier("Brand")).from();
        clock.moveTo(from.plusYears(1));
    }

    @Test
    void an_absence_is_recorded_ended_and_taken_back_and_nobody_else_sees_its_kind() {
        var anouk = login.as("anouk-brand");
        var dossier = people.dossier("Brand");
        var nothing = anouk.post(HERE + "/afwezigheden", Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.body()).contains("href=\"#absentWhy\"", "href=\"#absentFrom\"");
        assertThat(absent(anouk, "PREGNANCY", 1, null)).isEqualTo("absence.begun at absentFrom");
        assertThat(absent(anouk, "PREGNANCY", -200, -201)).isEqualTo("absence.ends-after-begin at absentLast");
        assertThat(absent(anouk, "PREGNANCY", -200, 3)).isEqualTo("absence.end-has-come at absentLast");
        assertThat(absent(anouk, "PREGNANCY", -200, null)).isEqualTo("302");
        assertThat(absent(anouk, "PREGNANCY", -100, null)).isEqualTo("absence.overlap at absentFrom");
        assertThat(anouk.get(HERE).body()).contains("zwangerschap");
        assertThat(login.as("annelies-visser").get("/bestuur").body()).doesNotContain("zwangerschap");
        assertThat(stored(dossier, "PREGNANCY")).as("health data in the log").isZero();

        var absence = people.career(dossier).cycles().absences().getFirst().id().value();
        var end = HERE + "/afwezigheden/" + absence + "/einde";
        assertThat(anouk.post(end, Map.of("endedLast", "")).statusCode()).isEqualTo(400);
        assertThat(rule(anouk.post(end, Map.of("endedLast", day(2))))).isEqualTo("absence.end-has-come");
        assertThat(anouk.post(end, Map.of("endedLast", day(-1))).statusCode()).isEqualTo(302);
        assertThat(rule(anouk.post(end, Map.of("endedLast", day(-1))))).isEqualTo("absence.runs");
        var back = HERE + "/afwezigheden/" + absence + "/intrekking";
        assertThat(rule(login.as("sander-kuiper").post(back, Map.of()))).isEqualTo("absence.on-file");
        assertThat(anouk.post(back, Map.of()).statusCode()).isEqualTo(302);
        assertThat(people.career(dossier).cycles().absences()).isEmpty();
    }

    @Test
    void a_pause_stops_the_clock_for_at_least_a_day() {
        var sander = login.as("sander-kuiper");
        assertThat(sander.get(HERE).body()).contains("24 maanden");
        assertThat(rule(sander.post(HERE + "/pauze/einde", Map.of()))).isEqualTo("pause.runs");
        assertThat(sander.post(HERE + "/pauze", Map.of()).statusCode()).isEqualTo(302);
        assertThat(rule(sander.post(HERE + "/pauze", Map.of()))).isEqualTo("pause.once");
        assertThat(rule(sander.post(HERE + "/pauze/einde", Map.of()))).isEqualTo("pause.day");
        clock.moveBy(40);
        assertThat(sander.get("/mijn-register").body()).contains("niet-praktiserend");
        assertThat(sander.post(HERE + "/pauze/einde", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sander.get(HERE).body()).contains("22 maanden");
    }

    @Test
    void more_time_is_asked_within_its_limits_once_at_a_time() {
        var meryem = login.as("meryem-aydin");
        var end = people.cycle(people.dossier("Aydın")).until();
        assertThat(meryem.post(HERE + "/uitstel", Map.of()).statusCode()).isEqualTo(400);
        assertThat(moreTime(meryem, Forms.typed(end.minusDays(1)))).isEqualTo("deferral.more-time at lastDayAsked");
        assertThat(moreTime(meryem, Forms.typed(end.plusMonths(12)))).isEqualTo("deferral.maximum at lastDayAsked");
        assertThat(moreTime(meryem, Forms.typed(end.plusMonths(12).minusDays(1))))
                .isEqualTo("302");
        assertThat(moreTime(meryem, Forms.typed(end.plusMonths(3)))).startsWith("deferral.once");
        assertThat(meryem.get(HERE).body()).contains("/mijn-register/procedures/");
    }

    @Test
    void who_gets_no_confirmation_states_it_once_by_a_lot_that_nobody_draws() {
        var dossier = people.dossier("Poelstra");
        var employment = people.employment(dossier);
        var erik = login.as("erik-jan-poelstra");
        var there = "/mijn-register/dienstverbanden/";
        assertThat(erik.get("/mijn-register/dienstverbanden").body()).contains(there + employment + "/verklaring");
        assertThat(rule(erik.post(there + UUID.randomUUID() + "/verklaring", Map.of())))
                .isEqualTo("employment.on-file");
        assertThat(erik.post(there + employment + "/verklaring", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(erik.post(there + employment + "/verklaring", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(people.facts(dossier, "registration.own-statement-given")).isEqualTo(1);
        assertThat(people.career(dossier).work().jobs().getFirst().statement())
                .isIn(OwnStatement.GIVEN, OwnStatement.DRAWN);
        assertThat(erik.get("/mijn-register/dienstverbanden").body())
                .doesNotContain(there + employment + "/verklaring");
    }

    private String absent(Browser browser, String kind, int from, @Nullable Integer last) {
        var form = new LinkedHashMap<>(Map.of("absentWhy", kind, "absentFrom", day(from)));
        if (last != null) {
            form.put("absentLast", day(last));
        }
        return told(browser.post(HERE + "/afwezigheden", form));
    }

    private static String moreTime(Browser browser, String last) {
        return told(browser.post(HERE + "/uitstel", Map.of("lastDayAsked", last, "whyMoreTime", "Ik was lang ziek.")));
    }

    /** The rule, and the field at which it is told. */
    private static String told(HttpResponse<String> answer) {
        if (answer.statusCode() != 409) {
            return Integer.toString(answer.statusCode());
        }
        var at = Pattern.compile("id=\"(\\w+)-e\" data-rule").matcher(answer.body());
        return rule(answer) + (at.find() ? " at " + at.group(1) : "");
    }

    private static String rule(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        var found = RULE.matcher(answer.body());
        return found.find() ? found.group(1) : "none";
    }

    private String day(int fromToday) {
        return Forms.typed(clock.today().plusDays(fromToday));
    }

    private long stored(DossierId dossier, String word) {
        return register.sql(
                        "select count(*) from domain_event_entry where subject = ? and payload like '%' || ? || '%'")
                .params(dossier.subject().value(), word)
                .query(Long.class)
                .single();
    }
}
