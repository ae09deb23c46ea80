package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Until both assessors have judged, what one of them said is nowhere to be seen: not by the other, the leader, the
 * provider or the office, on no page, in no timeline, in no message and over no route; and who the other is an assessor
 * never sees (art. F2).
 */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=evc-blind") // a register of its own
class EvcBlindIT extends AsEvc {

    private static final String SECRET = "Onmiskenbaar zichtbaar";

    @Test
    void nobody_sees_one_judgement_before_the_other_is_in() {
        var one = handedIn(ALL);
        var first = assessor(one, "FIRST");
        var second = assessor(one, "SECOND");
        found(as(first).post(JUDGE + "/" + one + "/oordeel", judgement(ALL, ALL, SECRET)));
        assertThat(everything(one, second)).doesNotContain(SECRET);
        assertThat(as(first).get(JUDGE + "/" + one).body())
                .as("nor does it come back to who wrote it beside the other's")
                .doesNotContain("tweede beoordelaar");
        found(as(second).post(JUDGE + "/" + one + "/oordeel", judgement(ALL, ALL, "Ik zag het ook")));
        assertThat(as(second).get(JUDGE + "/" + one).body()).contains(SECRET, "Ik zag het ook");
        assertThat(anouk.get(OWN + "/" + one).body()).contains(SECRET, "Ik zag het ook");
        assertThat(api()).contains(SECRET);
        for (var who : List.of(first, second)) {
            var other = who.equals(first) ? second : first;
            for (var path : List.of(JUDGE, JUDGE + "/" + one)) {
                assertThat(as(who).get(path).body()).doesNotContain("Beoordelaar " + other, other);
            }
        }
        for (var page : List.of(OWN + "/" + one, "/mijn-register/tijdlijn?soort=ALL", "/mijn-register/inzage")) {
            assertThat(anouk.get(page).body()).doesNotContain("Beoordelaar " + first, "Beoordelaar " + second);
        }
    }

    /** All that anybody can ask about it, in one text. */
    private String everything(String one, String second) {
        var dossier = people.dossier("Brand");
        var all = new StringBuilder(api());
        read(all, as(second), JUDGE, JUDGE + "/" + one);
        read(
                all,
                anouk,
                OWN,
                OWN + "/" + one,
                "/mijn-register",
                "/mijn-register/tijdlijn?soort=ALL",
                "/mijn-register/berichten",
                "/mijn-register/inzage");
        read(all, pieter, "/evc-aanbieder", DESK + one);
        read(
                all,
                nadia,
                "/kantoor",
                "/kantoor/evc",
                OFFICE + one,
                "/kantoor/dossiers/" + dossier,
                "/kantoor/dossiers/" + dossier + "/tijdlijn?soort=ALL");
        for (var route : List.of("evc", "tijdlijn", "wijzigingen?na=0", "inzagen")) {
            all.append(asked("anouk-brand", route)).append(asked("nadia-el-amrani", route));
        }
        return all.toString();
    }

    private static void read(StringBuilder all, Browser who, String... pages) {
        for (var page : pages) {
            var answer = who.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body()).as(page).doesNotContain("??");
            all.append(answer.body());
        }
    }

    private String api() {
        return asked("anouk-brand", "evc") + asked("nadia-el-amrani", "evc");
    }

    private String asked(String who, String route) {
        var program = DemoLogin.at(port).nobody();
        var answer = program.send(program.request("/v1/inschrijvingen/" + people.dossier("Brand") + "/" + route)
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Idempotency-Key", UUID.randomUUID().toString()));
        return answer.body();
    }

    @Test
    void an_assessor_has_only_what_was_given_to_them() {
        var one = handedIn(ALL);
        var has = List.of(assessor(one, "FIRST"), assessor(one, "SECOND"));
        var stranger =
                ASSESSORS.stream().filter(who -> !has.contains(who)).findFirst().orElseThrow();
        assertThat(as(stranger).get(JUDGE + "/" + one).statusCode()).isEqualTo(404);
        assertThat(as(stranger)
                        .post(JUDGE + "/" + one + "/oordeel", judgement(ALL, ALL, "Ik"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(has.getFirst()).get(OFFICE + one).statusCode()).isEqualTo(403);
        var own = as(has.getFirst());
        var page = own.get(JUDGE + "/" + one).body();
        var file = Pattern.compile("href=\"(" + JUDGE + "/" + one + "/bewijs/[0-9a-f-]+)\"")
                .matcher(page);
        assertThat(file.find()).isTrue();
        assertThat(own.get(file.group(1)).statusCode()).isEqualTo(200);
        assertThat(as(stranger).get(file.group(1)).statusCode()).isEqualTo(404);
        assertThat(own.get(JUDGE + "/" + one + "/bewijs/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        found(own.post(JUDGE + "/" + one + "/teruggave", Map.of()));
        assertThat(own.get(JUDGE + "/" + one).statusCode()).isEqualTo(404);
        assertThat(assessor(one, "FIRST")).isEqualTo(stranger);
    }
}
