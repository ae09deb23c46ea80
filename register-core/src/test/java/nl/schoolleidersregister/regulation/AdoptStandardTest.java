package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.StandardFixture.adopt;
import static nl.schoolleidersregister.regulation.StandardFixture.adopted;
import static nl.schoolleidersregister.regulation.StandardFixture.drafted;
import static nl.schoolleidersregister.regulation.StandardFixture.given;

import org.junit.jupiter.api.Test;

class AdoptStandardTest {

    @Test
    void records_that_the_profession_adopted_it() {
        given(drafted("2026-05-01")).when(adopt("2026-05-02")).thenRecorded(adopted("2026-05-02"));
    }

    @Test
    void refuses_what_is_no_draft() {
        given().when(adopt("2026-05-02")).thenRefusedBy("standard.draft");
        given(drafted("2026-05-01"), adopted("2026-05-02"))
                .when(adopt("2026-05-03"))
                .thenRefusedBy("standard.draft");
    }
}
