package nl.schoolleidersregister.thread;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photo of a diploma from the telephone to the registrar's desk, and gone again. */
@EvidenceRegister
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvidenceIT {

    private static final String MARK = "DIT-STAAT-OP-HET-DIPLOMA";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private KeyStore keys;

    private DemoLogin login;
    private Diplomas diplomas;
    private String family = "";

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
        diplomas = new Diplomas(register, dossiers);
        family = register.sql("select family from view.dossier where email like 'ilse%'")
                .query(String.class)
                .single();
    }

    /** A photo as far as its first bytes go, larger than one piece. */
    private static byte[] photo(int number) {
        var content = ("\u00ff\u00d8\u00ff\u00e0 JFIF " + number + MARK.repeat(60_000)).getBytes(ISO_8859_1);
        assertThat(content).hasSizeGreaterThan(1024 * 1024);
        return content;
    }

    private HttpResponse<byte[]> bytes(Browser browser, String path) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(browser.request(path).GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    private String own() {
        return "/mijn-register/bewijs/" + diplomas.fileOf(family);
    }

    @Test
    @Order(1)
    void a_leader_attaches_a_photo_and_sees_it() {
        var ilse = login.as("ilse-van-rijn");
        var answer = new Multipart().file("../../IMG_0001.jpg", photo(1)).post(ilse, diplomas.evidenceOf(family));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(ilse.get("/mijn-register").body()).contains("IMG_0001.jpg is toegevoegd", own());
        var sent = bytes(ilse, own());
        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo(photo(1));
        assertThat(sent.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(sent.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(sent.headers().allValues("Cache-Control")).containsExactly("no-store, private");
        assertThat(sent.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox");
        assertThat(sent.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("inline")
                .contains("IMG_0001.jpg");
    }

    @Test
    @Order(2)
    void the_registrar_sees_it_and_nobody_else_does() {
        var dossier = diplomas.dossierOf(family);
        var file = "/kantoor/dossiers/" + dossier + "/bewijs/" + diplomas.fileOf(family);
        var nadia = login.as("nadia-el-amrani");
        assertThat(nadia.get("/kantoor/dossiers/" + dossier).body()).contains("IMG_0001.jpg", file);
        assertThat(bytes(nadia, file).body()).isEqualTo(photo(1));
        var tom = login.as("tom-verbeek");
        assertThat(tom.get(own()).statusCode()).as("another leader").isEqualTo(404);
        assertThat(tom.get(file).statusCode())
                .as("another leader, by the office's door")
                .isEqualTo(403);
        assertThat(tom.post(own() + "/intrekken", Map.of()).statusCode()).isEqualTo(404);
        assertThat(new Multipart()
                        .file("a.jpg", photo(2))
                        .post(tom, diplomas.evidenceOf(family))
                        .statusCode())
                .as("to the diploma of somebody else")
                .isEqualTo(404);
        assertThat(nadia.get(file.replace(dossier, diplomas.dossierOf("Verbeek (demo)")))
                        .statusCode())
                .as("in another dossier")
                .isEqualTo(404);
        assertThat(nadia.get(own()).statusCode()).isEqualTo(403);
        assertThat(login.nobody().get(own()).statusCode()).as("to the login").isEqualTo(303);
    }

    @Test
    @Order(3)
    void what_is_stored_is_sealed() {
        var pieces = register.sql("select sealed from evidence_piece")
                .query((row, _) -> row.getBytes(1))
                .list();
        assertThat(pieces)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(piece -> assertThat(new String(piece, ISO_8859_1)).doesNotContain("DIPLOMA", "JFIF"));
        var facts = register.sql("select payload from domain_event_entry where payload_type = 'evidence.attached'")
                .query(String.class)
                .list();
        assertThat(facts).isNotEmpty().allSatisfy(fact -> assertThat(fact).doesNotContain("IMG_0001"));
    }

    @Test
    @Order(4)
    void the_same_key_attaches_once() {
        var ilse = login.as("ilse-van-rijn");
        var key = UUID.randomUUID().toString();
        var to = diplomas.evidenceOf(family);
        assertThat(new Multipart()
                        .field("sleutel", key)
                        .file("twee.jpg", photo(2))
                        .post(ilse, to)
                        .statusCode())
                .isEqualTo(302);
        var before = diplomas.stored();
        assertThat(new Multipart()
                        .field("sleutel", key)
                        .file("twee.jpg", photo(2))
                        .post(ilse, to)
                        .statusCode())
                .isEqualTo(302);
        assertThat(diplomas.stored()).isEqualTo(before);
        var without = new Multipart().file("twee.jpg", photo(2)).post(ilse, to);
        assertThat(without.statusCode()).isEqualTo(409);
        assertThat(without.body()).contains("data-rule=\"evidence.once\"");
        assertThat(diplomas.stored()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void a_withdrawn_file_is_gone() {
        var ilse = login.as("ilse-van-rijn");
        var file = own();
        var id = diplomas.fileOf(family);
        assertThat(diplomas.contentsOf(id)).isEqualTo(1);
        assertThat(ilse.post(file + "/intrekken", Map.of()).statusCode()).isEqualTo(302);
        assertThat(ilse.get("/mijn-register").body())
                .doesNotContain("href=\"" + file)
                .contains("IMG_0001.jpg");
        assertThat(ilse.get(file).statusCode()).isEqualTo(410);
        assertThat(diplomas.contentsOf(id)).isZero();
        var again = ilse.post(file + "/intrekken", Map.of());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("data-rule=\"evidence.attached\"");
    }

    @Test
    @Order(6)
    void an_enrolment_with_a_wrong_file_keeps_what_was_typed_and_with_a_right_one_attaches_it() {
        var nienke = login.as("nienke-dijkstra");
        var form = new LinkedHashMap<>(
                Forms.enrolment("Nienke", "Dijkstra-Bewijs (demo)", "03-04-1991", "nienke-bewijs@demo.example"));
        form.put("sleutel", UUID.randomUUID().toString());
        var before = diplomas.stored();
        var wrong = new Multipart()
                .fields(form)
                .file("diploma.pdf", new byte[] {'M', 'Z', 0, 0, 1})
                .post(nienke, "/inschrijven");
        assertThat(wrong.statusCode()).isEqualTo(409);
        assertThat(wrong.body())
                .contains("data-rule=\"evidence.as-named\"", "heet .pdf", "Dijkstra-Bewijs (demo)", "03-04-1991");
        assertThat(diplomas.stored()).isEqualTo(before);
        var right = new Multipart().fields(form).file("diploma.jpg", photo(6)).post(nienke, "/inschrijven");
        assertThat(right.statusCode()).isEqualTo(302);
        assertThat(nienke.get("/mijn-register").body()).contains("U bent ingeschreven", "diploma.jpg");
        var stored = diplomas.stored();
        assertThat(new Multipart()
                        .fields(form)
                        .file("diploma.jpg", photo(6))
                        .post(nienke, "/inschrijven")
                        .statusCode())
                .as("sent twice")
                .isEqualTo(302);
        assertThat(diplomas.stored()).isEqualTo(stored);
    }

    @Test
    @Order(7)
    void after_the_decision_evidence_stays_as_it_is() {
        var nadia = login.as("nadia-el-amrani");
        var dossier = diplomas.dossierOf("Dijkstra-Bewijs (demo)");
        assertThat(nadia.post("/kantoor/dossiers/" + dossier + "/afwijzing", Map.of("reason", "Niet te lezen."))
                        .statusCode())
                .isEqualTo(302);
        var nienke = login.as("nienke-dijkstra");
        var file = "/mijn-register/bewijs/" + diplomas.fileOf("Dijkstra-Bewijs (demo)");
        var withdrawing = nienke.post(file + "/intrekken", Map.of());
        assertThat(withdrawing.statusCode()).isEqualTo(409);
        assertThat(withdrawing.body()).contains("data-rule=\"evidence.before-decision\"");
        var late =
                new Multipart().file("laat.jpg", photo(7)).post(nienke, diplomas.evidenceOf("Dijkstra-Bewijs (demo)"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("data-rule=\"evidence.before-decision\"");
        assertThat(bytes(nienke, file).body()).isEqualTo(photo(6));
    }

    @Test
    @Order(8)
    void without_the_persons_key_the_file_is_gone() {
        var ilse = login.as("ilse-van-rijn");
        var file = "/mijn-register/bewijs/"
                + register.sql("select evidence::text from view.evidence e join view.dossier using (dossier)"
                                + " where family = ? and withdrawn_at is null")
                        .param(family)
                        .query(String.class)
                        .single();
        assertThat(bytes(ilse, file).statusCode()).isEqualTo(200);
        keys.destroy(diplomas.dossierOf(family));
        var gone = ilse.get(file);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Dit bestand is er niet meer");
    }
}
