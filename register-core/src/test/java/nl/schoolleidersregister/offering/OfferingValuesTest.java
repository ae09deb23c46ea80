package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import org.junit.jupiter.api.Test;

class OfferingValuesTest {

    private static final Competence VISION = new Competence("VISION");
    private static final Competence CONTEXT = new Competence("CONTEXT");

    @Test
    void terms_name_their_competences_by_code_and_each_once() {
        assertThat(terms(List.of(VISION, CONTEXT)).competences()).containsExactly(CONTEXT, VISION);
        assertThat(terms(List.of(VISION, CONTEXT))).isEqualTo(terms(List.of(CONTEXT, VISION)));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> terms(List.of(VISION, VISION)));
    }

    private static OfferingTerms terms(List<Competence> competences) {
        return new OfferingTerms(new OfferingTitle("Leiden"), new Form("COURSE"), new Minutes(60), competences);
    }

    @Test
    void a_title_is_a_line_of_at_most_120_characters_without_white_around() {
        assertThat(new OfferingTitle(" Leiden ").value()).isEqualTo("Leiden");
        assertThat(new OfferingTitle("a".repeat(120)).value()).hasSize(OfferingTitle.LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> new OfferingTitle("a".repeat(121)));
        assertThatIllegalArgumentException().isThrownBy(() -> new OfferingTitle(""));
    }

    @Test
    void a_place_is_a_line_of_at_most_80_characters_without_white_around() {
        assertThat(new Place(" 's-Hertogenbosch\n").value()).isEqualTo("'s-Hertogenbosch");
        assertThat(new Place("a".repeat(80)).value()).hasSize(Place.LONGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a".repeat(81)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a\nb"));
    }

    @Test
    void meeting_days_hold_the_first_and_the_last() {
        var days = new MeetingDays(day("2026-03-02"), day("2026-03-04"));
        assertThat(days.hold(day("2026-03-01"))).isFalse();
        assertThat(days.hold(day("2026-03-02"))).isTrue();
        assertThat(days.hold(day("2026-03-04"))).isTrue();
        assertThat(days.hold(day("2026-03-05"))).isFalse();
    }

    @Test
    void meeting_days_can_be_one_day_and_not_less() {
        assertThat(new MeetingDays(day("2026-03-02"), day("2026-03-02")).hold(day("2026-03-02")))
                .isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new MeetingDays(day("2026-03-02"), day("2026-03-01")));
    }

    @Test
    void ids_are_written_as_they_are() {
        var id = UUID.fromString("0198e7a0-0000-7000-8000-000000000001");
        assertThat(new OfferingId(id)).hasToString(id.toString());
        assertThat(new ExecutionId(id)).hasToString(id.toString());
        assertThat(new AttendanceId(id)).hasToString(id.toString());
    }
}
