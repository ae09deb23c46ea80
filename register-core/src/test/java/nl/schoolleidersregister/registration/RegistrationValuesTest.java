package nl.schoolleidersregister.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0000", "0.0001", "0.8", "0.80000", "5E-1"})
    void fte_is_above_0_and_at_most_1_with_four_decimals(String value) {
        assertThat(Fte.isValid(new BigDecimal(value))).isTrue();
        assertThat(new Fte(new BigDecimal(value)).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0000", "-0.5", "1.0001", "0.00001", "0.80001", "1E+9", "1E-999999999"})
    void fte_is_nothing_else(String value) {
        assertThat(Fte.isValid(new BigDecimal(value))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Fte(new BigDecimal(value)));
    }

    @Test
    void fte_is_the_same_however_many_zeros_are_written() {
        assertThat(new Fte(new BigDecimal("0.80"))).isEqualTo(new Fte(new BigDecimal("0.8")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECTOR", "TEAM_LEADER", "AA"})
    void a_function_is_a_code_in_capitals(String code) {
        assertThat(new Function(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A", "rector", "RECTOR ", "_RECTOR", "RECTOR-1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void a_function_is_nothing_else(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Function(code));
    }

    @Test
    void points_end_when_they_begin_or_later_and_are_about_something() {
        var points = PointsFixture.points(PointsFixture.CREDIT, "2026-05-01", "2026-05-01", 60);
        assertThat(points.firstDay()).isEqualTo(points.day());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PointsFixture.points(PointsFixture.CREDIT, "2026-05-02", "2026-05-01", 60));
        assertThatIllegalArgumentException().isThrownBy(() -> about(points, List.of()));
    }

    @Test
    void points_keep_their_competences_as_they_were() {
        var competences = new ArrayList<>(List.of(new Competence("VISION")));
        var points = about(PointsFixture.points(PointsFixture.CREDIT, "2026-05-01", 60), competences);
        competences.clear();
        assertThat(points.competences()).containsExactly(new Competence("VISION"));
    }

    private static PePoints about(PePoints points, List<Competence> competences) {
        return new PePoints(
                points.credit(),
                points.entry(),
                points.basis(),
                points.form(),
                points.minutes(),
                points.firstDay(),
                points.day(),
                points.offering(),
                competences);
    }

    @Test
    void a_diploma_names_training_and_institution_without_white_around() {
        assertThat(new Diploma(" Opleiding ", "\tAcademie\n")).isEqualTo(new Diploma("Opleiding", "Academie"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Diploma(" ", "Academie"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Diploma("Opleiding", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Diploma("Opleiding\u0000", "Academie"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Diploma("Opleiding", "a".repeat(201)));
    }
}
