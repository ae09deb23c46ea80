package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** EVC by programs: of the leader who starts, and of the provider who takes the steps (flow 2). */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=evc-api") // a register of its own
class EvcApiIT extends AsEvc {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private String provider() {
        return recognitions("EVC_PROVIDER").getFirst();
    }

    private String steps() {
        return "/v1/erkenningen/" + provider() + "/evc-trajecten";
    }

    private String dossier() {
        return "/v1/inschrijvingen/" + people.dossier("Brand") + "/evc";
    }

    private HttpResponse<String> send(String who, String path, String key, String body) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(String who, String path, String body) {
        return send(who, path, UUID.randomUUID().toString(), body);
    }

    private HttpResponse<String> look(String who, String path) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .GET());
    }

    private String begun() {
        stopWhatIsOpen();
        var key = UUID.randomUUID().toString();
        var sent = "{\"aanbieder\":\"" + provider() + "\"}";
        var begun = send("anouk-brand", dossier(), key, sent);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        assertThat(begun.body()).contains("\"stand\":\"INTAKE\"");
        var id = ID.matcher(begun.body());
        assertThat(id.find()).isTrue();
        assertThat(send("anouk-brand", dossier(), key, sent).body())
                .as("the same key is the same trajectory")
                .contains(id.group(1));
        return id.group(1);
    }

    private String body() {
        return "{\"dag\":\"" + clock.today() + "\",\"verslag\":\"Zo spraken wij het af.\"}";
    }

    @Test
    void a_trajectory_goes_from_start_to_certificate() {
        var one = begun();
        var here = steps() + "/" + one;
        var key = UUID.randomUUID().toString();
        var intake = send("pieter-vos", here + "/intake", key, body());
        assertThat(intake.statusCode()).as(intake.body()).isEqualTo(200);
        assertThat(intake.body()).contains("\"stand\":\"FILE\"");
        assertThat(send("pieter-vos", here + "/intake", key, body()).statusCode())
                .as("sent twice")
                .isEqualTo(200);
        assertRule(send("pieter-vos", here + "/intake", body()), "evc.intake-once");
        found(attach(one));
        found(anouk.post(OWN + "/" + one + "/dossier", file(ALL)));
        assertRule(send("pieter-vos", here + "/gesprek", body()), "evc.interview-after");
        judge(one, "FIRST", ALL, ALL);
        assertThat(look("pieter-vos", steps()).body()).contains(one).doesNotContain("Gezien door");
        judge(one, "SECOND", ALL, ALL);
        assertRule(send("pieter-vos", here + "/certificaat", ""), "evc.interview-first");
        assertThat(send("pieter-vos", here + "/gesprek", body()).body()).contains("\"stand\":\"CERTIFICATE\"");
        var certified = send("pieter-vos", here + "/certificaat", "");
        assertThat(certified.statusCode()).as(certified.body()).isEqualTo(200);
        assertThat(certified.body()).contains(number(one), "\"volledig\":true");
    }

    @Test
    void what_is_wrong_is_told_by_the_names_of_the_api() {
        var one = begun();
        var here = steps() + "/" + one;
        assertThat(send("anouk-brand", dossier(), "{\"aanbieder\":\"iemand\"}").body())
                .contains("\"veld\":\"aanbieder\"");
        var empty = send("pieter-vos", here + "/intake", "{}");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("\"veld\":\"dag\"", "\"veld\":\"verslag\"");
        assertThat(send("pieter-vos", here + "/sluiting", "{}").body()).contains("\"veld\":\"reden\"");
        assertThat(send("pieter-vos", here + "/sluiting", "{\"reden\":\"Gestopt.\"}")
                        .body())
                .contains("\"stand\":\"CLOSED\"");
        assertRule(send("pieter-vos", here + "/sluiting", "{\"reden\":\"Nog eens.\"}"), "evc.open");
    }

    @Test
    void nobody_acts_for_another() {
        var one = begun();
        for (var who : List.of("anouk-brand", "nadia-el-amrani", "bram-verhulst")) {
            assertThat(send(who, steps() + "/" + one + "/intake", body()).statusCode())
                    .as(who)
                    .isEqualTo(403);
        }
        assertThat(send("sander-kuiper", dossier(), "{}").statusCode()).isEqualTo(403);
        var elsewhere = "/v1/erkenningen/" + UUID.randomUUID() + "/evc-trajecten";
        assertThat(look("pieter-vos", elsewhere).statusCode()).isEqualTo(404);
        assertThat(send("pieter-vos", elsewhere + "/" + one + "/intake", body()).statusCode())
                .isEqualTo(404);
        assertThat(send("pieter-vos", steps() + "/" + UUID.randomUUID() + "/intake", body())
                        .statusCode())
                .isEqualTo(404);
    }

    private static void assertRule(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        assertThat(answer.body()).contains("\"regel\":\"" + rule + "\"");
    }
}
