package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A board records attendance for a provider, and only with its mandate. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=mandates") // a register of its own
class MandateIT extends AsSupplier {

    @Test
    void a_board_with_a_mandate_records_and_sees_only_what_it_recorded() {
        var offering = validated("Samen vastleggen");
        var id = held(offering, DAY);
        var here = "/aanbieder/uitvoeringen/" + id;
        var there = "/bestuur/uitvoeringen/" + id;
        var annelies = DemoLogin.at(port).as("annelies-visser");
        assertThat(annelies.get(there).statusCode()).as("no mandate").isEqualTo(404);
        assertThat(saskia.post(here + "/mandaten", Map.of("mandatedBoard", "")).statusCode())
                .isEqualTo(400);
        assertThat(saskia.post(here + "/mandaten", Map.of("mandatedBoard", "424242"))
                        .statusCode())
                .as("unknown")
                .isEqualTo(400);
        assertThat(saskia.post(here + "/mandaten", Map.of("mandatedBoard", BOARD + " Oosterhaven"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post(here + "/mandaten", Map.of("mandatedBoard", BOARD))))
                .isEqualTo("mandate.once");
        var leaders = crowd().of(3, "Mandaat");
        recordsItsOwn(here, there, annelies, leaders);
        assertThat(program("annelies-visser", id, leaders.get(2)).body()).contains("VASTGELEGD");
        assertThat(saskia.post(here + "/mandaten/" + BOARD + "/einde", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post(here + "/mandaten/" + BOARD + "/einde", Map.of())))
                .isEqualTo("mandate.stands");
        assertThat(annelies.get(there).statusCode()).as("ended").isEqualTo(404);
        assertThat(program("annelies-visser", id, leaders.get(2)).statusCode()).isEqualTo(404);
        assertThat(points(leaders.get(1))).as("what stands, stays").isEqualTo(1);
    }

    private void recordsItsOwn(String here, String there, Browser annelies, List<Crowd.Leader> leaders) {
        assertThat(saskia.post(here + "/aanwezigheid", presence(leaders.get(0))).statusCode())
                .isEqualTo(302);
        assertThat(annelies.get("/bestuur/uitvoeringen").body()).contains("Samen vastleggen", there);
        assertThat(annelies.post(there + "/aanwezigheid", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(annelies.post(there + "/aanwezigheid", presence(leaders.get(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(points(leaders.get(1))).as("credited").isEqualTo(1);
        assertThat(annelies.get(there).body())
                .contains(leaders.get(1).number())
                .doesNotContain(leaders.get(0).number());
        assertThat(saskia.get(here).body()).contains("vastgelegd door bestuur " + BOARD);
        var byProvider = line(leaders.get(0));
        assertThat(annelies.post(there + "/aanwezigheid/" + byProvider + "/intrekking", Map.of("waarom", "NOT_THERE"))
                        .statusCode())
                .as("not its own")
                .isEqualTo(404);
    }

    private HttpResponse<String> program(String who, String execution, Crowd.Leader leader) {
        var body = "[{\"registratienummer\":\"%s\",\"achternaam\":\"%s\",\"datum\":\"%s\",\"uren\":\"6\"}]"
                .formatted(leader.number(), leader.family(), DAY);
        var nobody = DemoLogin.at(port).nobody();
        return nobody.send(nobody.request("/v1/uitvoeringen/" + execution + "/aanwezigheid")
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }
}
