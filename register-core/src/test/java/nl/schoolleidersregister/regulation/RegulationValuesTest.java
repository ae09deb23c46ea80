package nl.schoolleidersregister.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegulationValuesTest {

    private static final List<LearningForm> FORMS = List.of(StandardFixture.form("COURSE"));

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_hash_is_64_lower_case_hexadecimal_digits() {
        assertThat(new DocumentHash(HASH).value()).isEqualTo(HASH);
    }

    @Test
    void a_hash_is_nothing_else() {
        Stream.of("", HASH + "0", HASH.substring(1), HASH.toUpperCase(Locale.ROOT), HASH.replace('f', 'g'))
                .forEach(text -> assertThatIllegalArgumentException().isThrownBy(() -> new DocumentHash(text)));
    }

    @Test
    void a_regulation_has_a_name() {
        assertThat(new RegulationId("VO-2026").value()).isEqualTo("VO-2026");
        assertThatIllegalArgumentException().isThrownBy(() -> new RegulationId(" "));
    }

    @Test
    void a_document_has_a_text() {
        assertThat(new DocumentText("{}").hash()).isEqualTo(DocumentHash.of("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentText(" "));
    }

    @Test
    void a_standard_has_at_least_one_competence_and_none_twice() {
        var one = new NamedCompetence(new Competence("P1"), "Visie");
        assertThat(new StandardText(List.of(one), List.of(), FORMS).codes()).containsExactly(new Competence("P1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardText(List.of(), List.of(), FORMS));
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardText(List.of(one, one), List.of(), FORMS));
    }

    @Test
    void a_standard_has_at_least_one_form_of_learning_and_none_twice() {
        var one = List.of(new NamedCompetence(new Competence("P1"), "Visie"));
        var course = StandardFixture.form("COURSE");
        assertThat(new StandardText(one, List.of(), List.of(course, StandardFixture.form("LECTURE"))).forms())
                .hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> new StandardText(one, List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardText(one, List.of(), List.of(course, course)));
    }

    @Test
    void a_form_of_learning_has_a_code_of_at_most_30_capitals_and_at_least_one_way() {
        assertThat(StandardFixture.form("A".repeat(30)).duties()).containsExactly(LearningForm.Duty.QUESTION);
        assertThatIllegalArgumentException().isThrownBy(() -> StandardFixture.form("A".repeat(31)));
        assertThatIllegalArgumentException().isThrownBy(() -> StandardFixture.form("cursus"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LearningForm(
                        new Form("COURSE"), "cursus", "course", LearningForm.Spectrum.FORMAL, List.of(), List.of()));
    }

    @Test
    void a_standard_maps_an_earlier_competence_once_and_to_at_least_one() {
        var one = new NamedCompetence(new Competence("P1"), "Visie");
        var mapped = new MappedCompetence(new Competence("C1"), List.of(one.competence()));
        assertThat(new StandardText(List.of(one), List.of(mapped), FORMS).mapping())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StandardText(List.of(one), List.of(mapped, mapped), FORMS));
        assertThatIllegalArgumentException().isThrownBy(() -> new MappedCompetence(new Competence("C1"), List.of()));
    }

    @Test
    void a_reason_for_repeal_has_1_to_2000_characters() {
        assertThat(new RepealReason(" x ").text()).isEqualTo("x");
        assertThat(new RepealReason("x".repeat(2000)).text()).hasSize(2000);
        assertThatIllegalArgumentException().isThrownBy(() -> new RepealReason(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new RepealReason("x".repeat(2001)));
    }
}
