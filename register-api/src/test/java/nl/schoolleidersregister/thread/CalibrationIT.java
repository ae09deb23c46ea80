package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.Walking.login;
import static nl.schoolleidersregister.thread.Walking.look;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.quality.HalfYear;
import nl.schoolleidersregister.quality.Measured;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Where assessors agree too little, over HTTP: work is chosen, they talk about it, the task is done. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=calibration") // a register of its own
class CalibrationIT extends AsAssessors {

    private static final String PAGE = "/kantoor/beoordelaars/kwaliteit";

    private HalfYear halfYear() {
        return HalfYear.of(clock.today());
    }

    private void judged(int one, int other) {
        var id = handedIn(24);
        var two = having(id);
        assertThat(two).hasSize(2);
        judge(two.getFirst(), id, one, "DECLINED");
        judge(two.getLast(), id, other, "DECLINED");
    }

    @Test
    void assessors_talk_about_work_on_which_they_differ_until_the_task_is_done() {
        for (var at = 0; at < Measured.FEWEST; at++) {
            judged(1 + at % 4, 1 + (at + 1 + at / 4) % 4);
        }
        var figure = PAGE + "/portfolio/" + halfYear() + "/C3";
        assertThat(nadia.get("/kantoor").body()).contains(figure);
        assertThat(nadia.get(figure).body()).contains("/kalibratieset").doesNotContain("heldOn");
        var early = nadia.post(figure + "/kalibratie", held("bram", "yvonne"));
        assertThat(early.statusCode()).as("no set yet").isEqualTo(404);
        found(nadia.post(figure + "/kalibratieset", Map.of()));
        assertThat(told(nadia.post(figure + "/kalibratieset", Map.of()))).isEqualTo("calibration.made");
        assertThat(nadia.get(figure).body().split("data-work", -1).length - 1).isEqualTo(6);
        assertThat(nadia.get("/kantoor").body()).as("not talked about yet").contains(figure);

        var gap = nadia.post(figure + "/kalibratie", Map.of("heldOn", "gisteren"));
        assertThat(gap.statusCode()).isEqualTo(400);
        assertThat(gap.body()).contains("#heldOn", "#heldPresent", "#heldAgreed", "gisteren");
        assertThat(told(nadia.post(figure + "/kalibratie", held("bram")))).isEqualTo("calibration.present");
        var before = new HashMap<>(held("bram", "yvonne"));
        before.put("heldOn", Forms.typed(clock.today().minusDays(1)));
        assertThat(told(nadia.post(figure + "/kalibratie", before))).isEqualTo("calibration.day");
        var office = visit();
        login(office, "Nadia el Amrani (demo)");
        office.open(figure);
        look(office, "calibration");

        isDone(figure);
    }

    private void isDone(String figure) {
        found(nadia.post(figure + "/kalibratie", held("bram", "yvonne")));
        assertThat(told(nadia.post(figure + "/kalibratie", held("bram", "yvonne"))))
                .isEqualTo("calibration.held");
        assertThat(nadia.get(figure).body())
                .contains("Een bron is een 3.", "Bram Verhulst (demo), Yvonne Kramer (demo)");
        assertThat(nadia.get("/kantoor").body()).as("talked about").doesNotContain(figure);
        assertThat(reader("bram-verhulst")
                        .post(figure + "/kalibratie", held("bram"))
                        .statusCode())
                .isEqualTo(403);
        for (var wrong : List.of("/portfolio/" + halfYear() + "/C1", "/evc/" + halfYear() + "/C3")) {
            assertThat(nadia.post(PAGE + wrong + "/kalibratieset", Map.of()).statusCode())
                    .isEqualTo(404);
        }
    }

    private Map<String, String> held(String... who) {
        var present = Stream.of(who)
                .map(name -> ASSESSORS.entrySet().stream()
                        .filter(one -> one.getKey().startsWith(name))
                        .findFirst()
                        .orElseThrow()
                        .getValue())
                .map(name -> register.sql("select recognition::text from view.recognition where name = ?")
                        .param(name)
                        .query(String.class)
                        .single())
                .toList();
        return Map.of(
                "heldOn",
                Forms.typed(clock.today()),
                "heldPresent",
                String.join(",", present),
                "heldAgreed",
                "Een bron is een 3.");
    }

    private static void found(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }
}
