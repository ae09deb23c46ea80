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
}
