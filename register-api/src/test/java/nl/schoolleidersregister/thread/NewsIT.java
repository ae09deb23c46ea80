package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What others recorded in a dossier since somebody last looked, on pages and for programs. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=looks") // a register of its own
class NewsIT {

    private static final String NOTHING = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private TestClock clock;

    @Autowired
    private CyclePeople people;

    private DemoLogin login;
    private Browser nadia;

    @BeforeEach
    void wait_for_the_demo() {
        DemoIsThere.registered(register);
        login = DemoLogin.at(port);
        nadia = login.as("nadia-el-amrani");
    }

    private HttpResponse<String> asked(String address, String as) {
        var program = login.nobody();
        return program.send(program.request(address)
                .header("Authorization", "Bearer " + login.token(as))
                .GET());
    }

    @Test
    void what_others_recorded_since_the_last_visit_is_new_until_it_was_seen() {
        var dossier = people.dossier("Kuiper");
        var sander = login.as("sander-kuiper");
        sander.get("/mijn-register");
        assertThat(sander.get("/mijn-register").body()).doesNotContain("Nieuw sinds uw vorige bezoek");
        clock.moveBy(1);
        people.learn(dossier, 1);
        for (var look = 0; look < 2; look++) {
            assertThat(sander.get("/mijn-register").body()).contains("Nieuw sinds uw vorige bezoek", "12 PE voor");
        }
        assertThat(sander.post("/mijn-register/gezien", Map.of()).statusCode()).isEqualTo(302);
        assertThat(sander.get("/mijn-register").body()).doesNotContain("Nieuw sinds uw vorige bezoek");

        var here = "/kantoor/dossiers/" + dossier;
        nadia.get(here);
        clock.moveBy(1);
        people.learn(dossier, 2);
        assertThat(nadia.get(here).body()).contains("Nieuw sinds uw vorige bezoek");
        clock.moveBy(1);
        assertThat(nadia.get(here).body()).as("seen at the last visit").doesNotContain("Nieuw sinds uw vorige bezoek");
        assertThat(nadia.post("/kantoor/dossiers/" + NOTHING + "/gezien", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_program_asks_for_what_changed_since_a_place_in_the_log() {
        var dossier = people.dossier("Terpstra");
        var here = "/v1/inschrijvingen/" + dossier + "/wijzigingen";
        var all = JsonMapper.shared().readTree(asked(here, "joke-terpstra").body());
        assertThat(names(all)).contains("registration.enrolled", "registration.registered");
        var position = all.path("position").stringValue();
        people.learn(dossier, 5);
        var since = JsonMapper.shared()
                .readTree(asked(here + "?na=" + position, "joke-terpstra").body());
        assertThat(names(since)).isNotEmpty().allMatch("registration.pe-points-earned"::equals);
        assertThat(asked(here + "?na=nergens", "joke-terpstra").statusCode()).isEqualTo(400);
        assertThat(asked(here, "karin-hoekstra").statusCode()).isEqualTo(403);
    }

    private static List<String> names(JsonNode changes) {
        return StreamSupport.stream(changes.path("facts").spliterator(), false)
                .map(fact -> fact.path("name").stringValue())
                .toList();
    }
}
