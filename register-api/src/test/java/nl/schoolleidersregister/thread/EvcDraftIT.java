package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schoolleidersregister.days.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What a leader types in an EVC file and an assessor in a judgement, before it is handed in. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=evc-draft") // a register of its own
class EvcDraftIT extends AsEvc {

    private static final String TYPED = "Nog een half verhaal over het rooster";
    private static final String SEEN = "Ik zie dit nog niet terug";

    @Test
    void a_file_is_kept_as_it_is_typed_and_goes_on_with_another_device() {
        var own = OWN + "/" + begun();
        found(anouk.post(own + "/concept", Map.of("evcPart-C1", TYPED, "anders", "wordt niet bewaard")));
        assertThat(anouk.get(own).body()).contains(TYPED, "Bewaard om");
        var elsewhere = as("anouk-brand");
        assertThat(elsewhere.get(own).body()).as("a new session").contains(TYPED);
        assertThat(as("sander-kuiper")
                        .post(own + "/concept", Map.of("evcPart-C1", "van een ander"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(elsewhere.get(own).body()).contains(TYPED);
        assertThat(sealed("EVC_FILE")).hasSize(1).noneMatch(text -> text.contains("half verhaal"));
        found(anouk.post(own + "/sluiting", Map.of("evcReason", "Ik stop ermee.")));
        assertThat(sealed("EVC_FILE")).as("nobody hands it in any more").isEmpty();
        assertThat(anouk.post(own + "/concept", Map.of("evcPart-C1", TYPED)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_a_rule_says_no_to_is_kept_and_what_was_handed_in_is_not_kept_twice() {
        var one = begun();
        var own = OWN + "/" + one;
        var file = file(ALL);
        assertThat(AsProvider.rule(anouk.post(own + "/dossier", file))).isEqualTo("evc.file-evidence");
        assertThat(as("anouk-brand").get(own).body()).contains("Zo liet ik C5 zien");
        assertThat(anouk.post(own + "/dossier", Map.of("evcPart-C1", TYPED)).statusCode())
                .isEqualTo(400);
        assertThat(as("anouk-brand").get(own).body()).contains(TYPED);
        found(attach(one));
        found(anouk.post(own + "/dossier", file));
        assertThat(sealed("EVC_FILE")).isEmpty();
        assertThat(anouk.post(own + "/concept", Map.of("evcPart-C1", TYPED)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_judgement_is_kept_for_the_assessor_alone() {
        var one = handedIn(ALL);
        var first = assessor(one, "FIRST");
        var second = assessor(one, "SECOND");
        var desk = JUDGE + "/" + one;
        found(as(first).post(desk + "/concept", Map.of("evcMet-C1", "NEE", "evcWhy-C1", SEEN)));
        assertThat(as(first).get(desk).body()).contains(SEEN, "Bewaard om").containsPattern(chosen("evcMet-C1-NEE"));
        assertThat(as(second).get(desk).body()).doesNotContain(SEEN);
        assertThat(anouk.get(OWN + "/" + one).body()).doesNotContain(SEEN);
        assertThat(nadia.get(OFFICE + one).body()).doesNotContain(SEEN);
        assertThat(as(first).post(desk + "/oordeel", Map.of("evcWhy-C2", SEEN)).statusCode())
                .isEqualTo(400);
        assertThat(as(first).get(desk).body()).contains("evcWhy-C2", SEEN);
        found(as(second).post(desk + "/concept", Map.of("evcWhy-C3", "Van de tweede")));
        assertThat(sealed("EVC_JUDGEMENT")).hasSize(2).noneMatch(text -> text.contains("Ik zie"));
        found(as(second).post(desk + "/teruggave", Map.of()));
        assertThat(sealed("EVC_JUDGEMENT")).as("given back").hasSize(1);
        found(as(first).post(desk + "/oordeel", judgement(ALL, ALL, "Gezien bij")));
        assertThat(sealed("EVC_JUDGEMENT")).as("handed in").isEmpty();
        assertThat(as(first).post(desk + "/concept", Map.of("evcWhy-C1", SEEN)).statusCode())
                .isEqualTo(404);
    }

    private String begun() {
        var one = start();
        found(pieter.post(DESK + one + "/intake", held()));
        return one;
    }

    private static String chosen(String id) {
        return "id=\"" + id + "\"[^>]*checked";
    }

    private List<String> sealed(String kind) {
        return register.sql("select sealed from draft where kind = ?")
                .param(kind)
                .query((row, _) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
