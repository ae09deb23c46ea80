package nl.schoolleidersregister.thread;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was answered is there after a kill -9, once: of the register alone, and of the register with its database in
 * turns. The register runs as a process of its own.
 */
class KilledAfterAnswerIT {

    private static final int ROUNDS = 4;

    @Test
    void an_answered_fact_outlives_a_kill_and_stands_once() throws Exception {
        try (var register = RegisterProcess.fresh()) {
            register.start();
            var dossier = enrol(register);
            for (var round = 0; round < ROUNDS; round++) {
                var from = LocalDate.of(2024, 1, 1).plusDays(round);
                var school = "99X" + (char) ('A' + round % 6) + "00";
                var answer = startWork(register, dossier, school, from, round);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                register.kill(round % 2 == 1);
                register.start();
                assertThat(workFrom(register, dossier, from))
                        .as("round %d", round)
                        .isEqualTo(1);
                end(register, dossier, from, round);
            }
        }
    }

    private static String enrol(RegisterProcess register) {
        var body = """
                {"voornamen":"Nienke","achternaam":"Dijkstra (demo)","geboortedatum":"1990-02-01",
                 "email":"nienke@demo.example","opleiding":"Schoolleider VO (demo)","instelling":"Demo",
                 "diplomadatum":"2025-07-01"}""";
        var answer = post(register, "/v1/inschrijvingen", body, "enrol");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonMapper.shared().readTree(answer.body()).path("inschrijving").stringValue();
    }

    private static HttpResponse<String> startWork(
            RegisterProcess register, String dossier, String school, LocalDate from, int round) {
        var body = """
                {"school":"%s","functie":"RECTOR","contract":"PERMANENT",
                 "fte":0.5,"vanaf":"%s"}""".formatted(school, from);
        DemoIsThere.until(() -> register.schools() >= 6);
        return post(register, "/v1/inschrijvingen/" + dossier + "/dienstverbanden", body, "work-" + round);
    }

    private static long workFrom(RegisterProcess register, String dossier, LocalDate from) {
        var program = DemoLogin.at(register.port()).nobody();
        var answer = program.send(program.request("/v1/inschrijvingen/" + dossier)
                .header(
                        "Authorization",
                        "Bearer " + DemoLogin.at(register.port()).token("nienke-dijkstra"))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        var work = JsonMapper.shared().readTree(answer.body()).path("dienstverbanden");
        return work.valueStream()
                .filter(one -> one.path("vanaf").stringValue().equals(from.toString()))
                .count();
    }

    /** So that the next round can state work at the same school. */
    private static void end(RegisterProcess register, String dossier, LocalDate from, int round) {
        var nienke = DemoLogin.at(register.port()).as("nienke-dijkstra");
        var id = register.employment(dossier, from);
        var form = Map.of("lastDay", Forms.typed(from), "sleutel", "end-" + round);
        assertThat(nienke.post("/mijn-register/dienstverbanden/" + id + "/einde", form)
                        .statusCode())
                .isEqualTo(302);
    }

    private static HttpResponse<String> post(RegisterProcess register, String path, String body, String key) {
        var program = DemoLogin.at(register.port()).nobody();
        return program.send(program.request(path)
                .header(
                        "Authorization",
                        "Bearer " + DemoLogin.at(register.port()).token("nienke-dijkstra"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key + "-" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)))
                .POST(BodyPublishers.ofString(body)));
    }
}
