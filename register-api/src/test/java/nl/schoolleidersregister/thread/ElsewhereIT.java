package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.AsProvider.rule;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Certificates from elsewhere: who signed it, is it whole, does it hold, was it taken back (art. A5, H3). */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=elsewhere") // a register of its own
class ElsewhereIT extends AsEvc {

    private static final String CHECK = "/kantoor/evc/controle";
    private static final String BRING = OWN + "/elders";

    private final ECKey key = newKey();

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID("sleutel-" + UUID.randomUUID())
                    .generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private String keys() {
        return "/kantoor/evc/aanbieders/" + recognitions("EVC_PROVIDER").getFirst();
    }

    private void known(ECKey one) {
        found(nadia.post(
                keys() + "/sleutels", Map.of("evcKey", one.toPublicJWK().toJSONString())));
    }

    private SignedBadge badge() {
        return SignedBadge.of(key, clock.today(), ALL);
    }

    private String check(String text) {
        var answer = nadia.post(CHECK, Map.of("evcSigned", text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("??");
        return answer.body();
    }

    @Test
    void every_outcome_says_why() {
        assertThat(check(badge().text())).as("before the key is known").contains("geen bekende EVC-aanbieder");
        known(key);
        assertThat(check(badge().text())).contains("alles in orde", "niet veranderd", "Op naam van", "was erkend op");
        assertThat(check(badge().changed())).as("a letter changed").contains("geen bekende EVC-aanbieder");
        assertThat(check(SignedBadge.of(newKey(), clock.today(), ALL).text()))
                .as("of somebody else")
                .contains("geen bekende EVC-aanbieder");
        assertThat(check(SignedBadge.of(key, clock.today().minusDays(1), ALL).text()))
                .contains("was niet erkend op de dag van afgifte", "komt u niet in het register");
        assertThat(check(badge().until(clock.today()).text())).contains("geldt niet, of niet meer");
        assertThat(check(badge().until(clock.today().plusDays(1)).text())).contains("alles in orde");
        assertThat(check(SignedBadge.of(key, clock.today().plusDays(1), ALL).text()))
                .contains("geldt niet, of niet meer");
        assertThat(check(SignedBadge.of(key, clock.today(), ALL.subList(0, 4)).text()))
                .contains("noemt niet alle competenties");
    }

    @Test
    void what_is_no_signed_certificate_is_said_at_the_field_and_stays_there() throws JOSEException {
        var secret = new OctetSequenceKeyGenerator(256).generate();
        for (var wrong : List.of("iets", "a.b.c", badge().unsigned(), badge().signedWithSecret(secret))) {
            var answer = nadia.post(CHECK, Map.of("evcSigned", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).contains("#evcSigned", wrong);
        }
        assertThat(nadia.post(CHECK, Map.of()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(CHECK, Map.of("evcSigned", "a".repeat(20_001))).statusCode())
                .isEqualTo(400);
        assertThat(anouk.get(CHECK).statusCode()).isEqualTo(403);
        assertThat(nadia.get(BRING).statusCode()).isEqualTo(403);
    }

    @Test
    void only_a_strong_public_key_is_taken_and_a_secret_one_is_not_shown_again() throws JOSEException {
        var here = keys() + "/sleutels";
        var secret = nadia.post(here, Map.of("evcKey", key.toJSONString()));
        assertThat(secret.statusCode()).isEqualTo(400);
        assertThat(secret.body())
                .contains("geheime sleutel")
                .doesNotContain(key.getD().toString());
        var weak = new RSAKeyGenerator(1024, true).keyID("zwak").generate();
        assertThat(nadia.post(here, Map.of("evcKey", weak.toPublicJWK().toJSONString()))
                        .body())
                .contains("te zwak");
        assertThat(nadia.post(here, Map.of("evcKey", "geen json")).statusCode()).isEqualTo(400);
        known(key);
        assertThat(rule(nadia.post(here, Map.of("evcKey", key.toPublicJWK().toJSONString()))))
                .isEqualTo("evc.key-once");
        assertThat(nadia.get(keys()).body()).contains(key.getKeyID()).doesNotContain("??");
        assertThat(nadia.get("/kantoor/evc/aanbieders").body())
                .contains("Pieter Vos (demo)")
                .doesNotContain("??");
        assertThat(nadia.get("/kantoor/evc/aanbieders/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(nadia.get("/kantoor/evc/aanbieders/"
                                + recognitions("ASSESSOR").getFirst())
                        .statusCode())
                .as("no EVC provider")
                .isEqualTo(404);
    }

    @Test
    void what_was_issued_since_a_key_retired_is_not_believed() {
        known(key);
        var end = new HashMap<>(Map.of("evcKeyName", key.getKeyID()));
        assertThat(nadia.post(keys() + "/sleutels/einde", end).statusCode()).isEqualTo(400);
        end.put("evcFrom", Forms.typed(clock.today()));
        found(nadia.post(keys() + "/sleutels/einde", end));
        assertThat(rule(nadia.post(keys() + "/sleutels/einde", end))).isEqualTo("evc.key-in-use");
        assertThat(check(badge().text())).contains("geen bekende EVC-aanbieder");
        assertThat(nadia.get(keys()).body()).contains("Vervallen").doesNotContain("??");
    }

    @Test
    void a_leader_comes_in_with_it_and_taking_it_back_elsewhere_becomes_a_task() {
        var leader = as("nienke-dijkstra");
        var form = new HashMap<>(Forms.enrolment("Nienke", "Dijkstra (demo)", "01-02-1990", "nienke@demo.example"));
        form.put("route", "LATER");
        List.of("training", "institution", "awardedOn").forEach(field -> form.put(field, ""));
        found(leader.post("/inschrijven", form));
        var badge = badge();
        var sent = Map.of("evcSigned", badge.text(), "sleutel", "een-klik");
        assertThat(rule(leader.post(BRING + "/registratie", Map.of("evcSigned", badge.text()))))
                .isEqualTo("evc.signature");
        known(key);
        assertThat(leader.post(BRING, Map.of("evcSigned", badge.text())).body())
                .contains("alles in orde", "Vraag registratie aan met dit certificaat")
                .doesNotContain("??");
        var partial = SignedBadge.of(key, clock.today(), List.of("C1")).text();
        assertThat(rule(leader.post(BRING + "/registratie", Map.of("evcSigned", partial))))
                .isEqualTo("evc.every-competence");
        found(leader.post(BRING + "/registratie", sent));
        found(leader.post(BRING + "/registratie", sent));
        var dossier = "/kantoor/dossiers/" + people.dossier("Dijkstra");
        assertThat(nadia.get(dossier).body())
                .contains("EVC-certificaat van elders", "niet veranderd", badge.id())
                .doesNotContain("??", "een andere naam");
        assertThat(leader.get("/mijn-register/tijdlijn").body()).contains("EVC-certificaat van elders ingediend");
        found(nadia.post(dossier + "/registratie", Map.of("registeredOn", Forms.typed(clock.today()))));
        assertThat(nadia.get("/kantoor").body()).doesNotContain(dossier + "/besluiten/");

        assertTakenBackByApi(badge);
        DemoIsThere.until(() -> nadia.get("/kantoor").body().contains(dossier + "/besluiten/"));
        assertThat(nadia.get(dossier).body()).contains("de aanbieder heeft het ingetrokken");
        assertThat(rule(anouk.post(BRING + "/registratie", Map.of("evcSigned", badge.text()))))
                .isEqualTo("evc.taken-back");
    }

    private void assertTakenBackByApi(SignedBadge badge) {
        var here = "/v1/erkenningen/" + recognitions("EVC_PROVIDER").getFirst() + "/evc-intrekkingen";
        var body = "{\"ingetrokken\":[{\"certificaat\":\"%s\",\"vanaf\":\"%s\"}]}";
        var future = tell(
                here, "pieter-vos", body.formatted(badge.id(), clock.today().plusDays(1)));
        assertThat(future.statusCode()).isEqualTo(400);
        assertThat(future.body()).contains("\"veld\":\"ingetrokken\"");
        assertThat(tell("/v1/erkenningen/" + UUID.randomUUID() + "/evc-intrekkingen", "pieter-vos", "{}")
                        .statusCode())
                .isEqualTo(404);
        var told = tell(here, "pieter-vos", body.formatted(badge.id(), clock.today()));
        assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
        assertThat(told.body()).contains(badge.id());
        assertThat(tell(here, "nadia-el-amrani", "{}").statusCode()).isEqualTo(403);
        assertThat(nadia.get(keys()).body()).contains(badge.id()).doesNotContain("??");
    }

    @Test
    void a_list_that_is_handed_in_counts_too_and_an_empty_one_says_that_nothing_was_taken_back() {
        known(key);
        var gone = badge();
        var here = keys() + "/ingetrokken";
        var wrong = nadia.post(here, Map.of("evcTakenBack", gone.id()));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("ontbreekt de dag", gone.id());
        found(nadia.post(here, Map.of("evcTakenBack", "")));
        assertThat(check(gone.text())).contains("de aanbieder heeft het niet ingetrokken");
        found(nadia.post(here, Map.of("evcTakenBack", gone.id() + " " + Forms.typed(clock.today()))));
        assertThat(check(gone.text())).contains("de aanbieder heeft het ingetrokken");
    }

    private HttpResponse<String> tell(String path, String who, String body) {
        var program = DemoLogin.at(port).nobody();
        return program.send(program.request(path)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }
}
