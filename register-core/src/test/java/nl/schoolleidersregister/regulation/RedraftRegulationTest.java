package nl.schoolleidersregister.regulation;

import static nl.schoolleidersregister.regulation.AdoptionFixture.OTHER_TEXT;
import static nl.schoolleidersregister.regulation.AdoptionFixture.TEXT;
import static nl.schoolleidersregister.regulation.AdoptionFixture.adopted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.drafted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.given;
import static nl.schoolleidersregister.regulation.AdoptionFixture.redraft;
import static nl.schoolleidersregister.regulation.AdoptionFixture.redrafted;
import static nl.schoolleidersregister.regulation.AdoptionFixture.repealed;

import org.junit.jupiter.api.Test;

class RedraftRegulationTest {

    @Test
    void records_another_text() {
        given(drafted("2026-05-01"))
                .when(redraft("2026-05-02", "VO-2028", OTHER_TEXT))
                .thenRecorded(redrafted("2026-05-02"));
    }

    @Test
    void records_nothing_when_the_text_is_the_same() {
        given(drafted("2026-05-01"))
                .when(redraft("2026-05-02", "VO-2028", TEXT))
                .thenNothing();
        given(drafted("2026-05-01"), redrafted("2026-05-02"))
                .when(redraft("2026-05-03", "VO-2028", OTHER_TEXT))
                .thenNothing();
    }

    @Test
    void refuses_another_name() {
        given(drafted("2026-05-01"))
                .when(redraft("2026-05-02", "VO-2029", OTHER_TEXT))
                .thenRefusedBy("regulation.same-name");
    }

    @Test
    void refuses_what_is_no_draft_any_more_or_not_yet() {
        given().when(redraft("2026-05-02", "VO-2028", OTHER_TEXT)).thenRefusedBy("regulation.draft");
        given(drafted("2026-05-01"), adopted("2026-05-02", "2028-01-01"))
                .when(redraft("2026-05-03", "VO-2028", OTHER_TEXT))
                .thenRefusedBy("regulation.draft");
        given(drafted("2026-05-01"), adopted("2026-05-02", "2028-01-01"), repealed("2026-05-03", "2028-01-01"))
                .when(redraft("2026-05-04", "VO-2028", OTHER_TEXT))
                .thenRefusedBy("regulation.draft");
    }
}
