package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A leader takes the own portfolio along as a file that needs no register, and a program reads it. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=portfolio-along") // a register of its own
class PortfolioAlongIT extends AsAssessors {

    private HttpResponse<byte[]> taken(Browser who) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address() + HERE + "/meenemen"))
                            .header("Cookie", who.cookies())
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private JsonNode asked(String who, String route) {
        var program = login.nobody();
        var answer = program.send(program.request("/v1/inschrijvingen/" + people.dossier("Brand") + route)
                .header("Authorization", "Bearer " + login.token(who)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void all_of_it_is_in_one_file_with_the_evidence_as_it_was() throws Exception {
        var id = handedIn(24);
        var two = having(id);
        two.getFirst().post(DESK + id + "/oordeel", judgement("PARTLY", "18", "NOG-VAN-EEN"));
        var draft = begun();
        anouk.post(
                HERE + "/" + draft + "/concept", Map.of("entryTitle", "Een <b>half</b> stuk", "stepPLAN", "Een plan"));

        var answer = taken(anouk);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".zip");
        var files = unpacked(answer.body());
        var json = JsonMapper.shared().readTree(files.get("portfolio.json"));
        var html = new String(Objects.requireNonNull(files.get("portfolio.html")), StandardCharsets.UTF_8);
        var entry = json.get("inzendingen")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(entry.get("oordelen")).as("blind until both are in").isEmpty();
        assertThat(html).contains("Drie mentoren vragen nu eerst.", "Een &lt;b&gt;half&lt;/b&gt; stuk");
        assertThat(html + json).doesNotContain("NOG-VAN-EEN").doesNotContain(ASSESSORS.values());
        assertThat(json.get("concepten").toString()).contains("Een plan");
        var proof = entry.get("bewijs").get(0);
        assertThat(sha256(Objects.requireNonNull(files.get(proof.get("bestand").asString()))))
                .isEqualTo(proof.get("sha256").asString());
        assertThat(html).contains("href=\"" + proof.get("bestand").asString());

        two.getLast().post(DESK + id + "/oordeel", judgement("PARTLY", "18", "VAN-DE-ANDER"));
        judgementsAreThere(id);
    }

    private void judgementsAreThere(String id) throws IOException, InterruptedException {
        var decided = asked("anouk-brand", "/portfolio/" + id);
        assertThat(decided.get("status").asString()).isEqualTo("PARTLY");
        assertThat(decided.get("toegekend").asInt()).isEqualTo(18);
        assertThat(decided.get("oordelen").toString()).contains("NOG-VAN-EEN", "VAN-DE-ANDER");
        assertThat(asked("anouk-brand", "/portfolio").get("inzendingen").toString())
                .contains(id)
                .doesNotContain(ASSESSORS.values());
        assertThat(new String(
                        Objects.requireNonNull(unpacked(taken(anouk).body()).get("portfolio.html")),
                        StandardCharsets.UTF_8))
                .contains("NOG-VAN-EEN", "VAN-DE-ANDER");
    }

    private static String sha256(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    @Test
    void nobody_takes_what_is_not_theirs() throws Exception {
        var id = handedIn(12);
        assertThat(taken(reader("bram-verhulst")).statusCode()).isEqualTo(403);
        var files = unpacked(taken(login.as("sander-kuiper")).body());
        assertThat(new String(Objects.requireNonNull(files.get("portfolio.json")), StandardCharsets.UTF_8))
                .doesNotContain(id);
        var program = login.nobody();
        for (var who : new String[] {"sander-kuiper", "nadia-el-amrani", "bram-verhulst"}) {
            var answer = program.send(program.request("/v1/inschrijvingen/" + people.dossier("Brand") + "/portfolio")
                    .header("Authorization", "Bearer " + login.token(who)));
            assertThat(answer.statusCode()).as(who).isEqualTo(403);
        }
    }

    private HttpResponse<String> sent(String route, String type, byte[] body, String key) {
        var program = login.nobody();
        return program.send(program.request("/v1/inschrijvingen/" + people.dossier("Brand") + "/portfolio" + route)
                .header("Authorization", "Bearer " + login.token("anouk-brand"))
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> sent(String route, String json, String key) {
        return sent(route, "application/json", json.getBytes(StandardCharsets.UTF_8), key);
    }

    private String entry(int points) {
        return """
                {"titel": "Door een programma", "leervraag": "Hoe gaat het?",
                 "stappen": {"PROBLEM": "Een.", "DIAGNOSIS": "Twee.", "PLAN": "Drie.", "ACTION": "Vier.",
                             "EVALUATION": "Vijf."},
                 "kenmerken": {"TESTED": "Met een collega."}, "leervorm": "SCHOOL_VISIT",
                 "eersteDag": "%s", "laatsteDag": "%s", "gevraagd": %d, "competenties": ["C3"],
                 "opbrengst": {"vanWie": "COLLECTIVE", "voorzien": "EXPECTED", "hoe": "PLANNED"}}
                """.formatted(clock.today().minusDays(60), clock.today().minusDays(3), points);
    }

    @Test
    void a_program_hands_an_entry_in_with_the_same_refusals() {
        var begun = sent("", "{\"titel\": \"Door een programma\"}", "begin-1");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(201);
        var id = JsonMapper.shared().readTree(begun.body()).get("id").asString();
        assertThat(sent("", "{\"titel\": \"Door een programma\"}", "begin-1").body())
                .as("the same key")
                .contains(id);
        var gaps = sent("/" + id + "/inlevering", "{\"titel\": \"Door een programma\"}", "in-1");
        assertThat(gaps.statusCode()).isEqualTo(400);
        assertThat(gaps.body()).contains("stappen.PLAN", "gevraagd", "opbrengst.hoe");
        var bare = sent("/" + id + "/inlevering", entry(12), "in-2");
        assertThat(bare.statusCode()).isEqualTo(409);
        assertThat(bare.body()).contains("portfolio.evidence");
        var file = (Multipart.head("foto.png") + "x").getBytes(StandardCharsets.UTF_8);
        assertThat(sent(
                                "/" + id + "/bewijs",
                                "multipart/form-data; boundary=" + Multipart.BOUNDARY,
                                closed(file),
                                "b-1")
                        .statusCode())
                .as("no photo")
                .isEqualTo(409);
        var photo = Multipart.head("foto.png").getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(photo, photo.length + PHOTO.length);
        System.arraycopy(PHOTO, 0, whole, photo.length, PHOTO.length);
        var attached =
                sent("/" + id + "/bewijs", "multipart/form-data; boundary=" + Multipart.BOUNDARY, closed(whole), "b-2");
        assertThat(attached.statusCode()).as(attached.body()).isEqualTo(201);
        var handed = sent("/" + id + "/inlevering", entry(12), "in-3");
        assertThat(handed.statusCode()).as(handed.body()).isEqualTo(201);
        assertThat(handed.body()).contains("\"status\":\"JUDGING\"", "Met een collega.", "foto.png");
        assertThat(sent("/" + id + "/inlevering", entry(12), "in-3").body()).contains(id);
        assertThat(anouk.get(HERE + "/" + id).body()).contains("Door een programma");
        assertThat(sent("", "{\"titel\": \"Door een programma\"}", "begin-1").statusCode())
                .as("what was handed in does not begin again")
                .isEqualTo(409);
    }

    private static byte[] closed(byte[] body) {
        var end = ("\r\n--" + Multipart.BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var whole = Arrays.copyOf(body, body.length + end.length);
        System.arraycopy(end, 0, whole, body.length, end.length);
        return whole;
    }
}
