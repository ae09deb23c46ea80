package nl.schoolleidersregister.regulation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.LearningForm.Duty;
import nl.schoolleidersregister.regulation.LearningForm.Spectrum;
import nl.schoolleidersregister.regulation.LearningForm.Way;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLinesTest {

    @Test
    void reads_what_it_wrote() {
        FirstDocuments.standards().values().forEach(standard -> {
            var lines = FormLines.typed(standard.forms()).lines().toList();
            assertThat(lines.stream().map(line -> FormLines.read(line).orElseThrow()))
                    .isEqualTo(standard.forms());
        });
    }

    @Test
    void duties_may_be_left_out_and_blanks_do_not_count() {
        var read = FormLines.read("MASTER|master | master’s degree| formeel |aanbod,eigen keuze| ");
        assertThat(read).map(LearningForm::duties).contains(List.of());
        assertThat(read).map(LearningForm::spectrum).contains(Spectrum.FORMAL);
        assertThat(read).map(LearningForm::ways).contains(List.of(Way.OFFERED, Way.OWN_CHOICE));
        assertThat(FormLines.read("FEEDBACK|feedback|feedback|informeel|begeleid|instrument, gedeeld"))
                .map(LearningForm::duties)
                .contains(List.of(Duty.INSTRUMENT, Duty.SHARED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MASTER",
                "MASTER | master | master | formeel | aanbod",
                "MASTER | master | master | formeel | aanbod | leervraag | meer",
                "MASTER | master | master | anders | aanbod | leervraag",
                "MASTER | master | master | formeel | | leervraag",
                "MASTER | master | master | formeel | aanbod | leervragen",
                "MASTER | master | master | formeel | aanbod, aanbod | leervraag",
                "master | master | master | formeel | aanbod | leervraag",
                "MASTER | | master | formeel | aanbod | leervraag"
            })
    void a_line_that_makes_no_sense_is_no_form(String line) {
        assertThat(FormLines.read(line)).isEmpty();
    }
}
