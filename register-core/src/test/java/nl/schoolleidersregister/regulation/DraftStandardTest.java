package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.StandardFixture.TEXT;
import static nl.schoolleidersregister.regulation.StandardFixture.draft;
import static nl.schoolleidersregister.regulation.StandardFixture.drafted;
import static nl.schoolleidersregister.regulation.StandardFixture.given;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import nl.schoolleidersregister.regulation.StandardCommand.DraftStandard;
import org.junit.jupiter.api.Test;

class DraftStandardTest {

    @Test
    void records_its_competences_and_where_earlier_ones_count() {
        given().when(draft("2026-05-01")).thenRecorded(drafted("2026-05-01"));
    }

    @Test
    void refuses_a_name_that_is_used() {
        given(drafted("2026-05-01")).when(draft("2026-05-02")).thenRefusedBy("standard.unused-name");
    }

    @Test
    void refuses_a_name_that_fits_in_no_address() {
        given().when(new DraftStandard(new StandardId("VO/2021"), registrarOn("2026-05-01"), TEXT))
                .thenRefusedBy("standard.name");
    }
}
