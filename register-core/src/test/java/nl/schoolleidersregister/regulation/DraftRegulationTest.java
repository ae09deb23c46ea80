package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.AdoptionFixture.TEXT;
import static nl.schoolleidersregister.regulation.AdoptionFixture.draft;
import static nl.schoolleidersregister.regulation.AdoptionFixture.drafted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.given;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.RegulationCommand.DraftRegulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRegulationTest {

    @Test
    void records_the_text_and_its_hash() {
        given().when(draft("2026-05-01", TEXT)).thenRecorded(drafted("2026-05-01"));
        assertThat(drafted("2026-05-01").hash())
                .isEqualTo(new DocumentHash("15a4bf71cc28798f03e2af2ecd2ffd30b239fefd2f00119754d6aa97c6c45005"));
    }

    @Test
    void refuses_a_name_that_is_used() {
        given(drafted("2026-05-01")).when(draft("2026-05-02", TEXT)).thenRefusedBy("regulation.unused-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VO-2030", "2030", "v.1", "a123456789b123456789c123456789d123456789"})
    void accepts_a_name_that_fits_in_an_address(String name) {
        assertThat(new RegulationNameFits(new RegulationId(name)).holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"VO 2030", "VO/2030", "..", "-", "é", "a123456789b123456789c123456789d1234567890"})
    void refuses_a_name_that_does_not(String name) {
        given().when(new DraftRegulation(new RegulationId(name), registrarOn("2026-05-01"), TEXT))
                .thenRefusedBy("regulation.name");
    }
}
