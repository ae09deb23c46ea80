package nl.schoolleidersregister.verification;

import static nl.schoolleidersregister.verification.Finding.IMPROVE;
import static nl.schoolleidersregister.verification.Finding.IN_ORDER;
import static nl.schoolleidersregister.verification.Finding.WITHDRAWN;
import static nl.schoolleidersregister.verification.VerificationFixture.answered;
import static nl.schoolleidersregister.verification.VerificationFixture.closed;
import static nl.schoolleidersregister.verification.VerificationFixture.find;
import static nl.schoolleidersregister.verification.VerificationFixture.found;
import static nl.schoolleidersregister.verification.VerificationFixture.given;
import static nl.schoolleidersregister.verification.VerificationFixture.opened;
import static nl.schoolleidersregister.verification.VerificationFixture.openedAboutAll;

import org.junit.jupiter.api.Test;

class RecordFindingTest {

    @Test
    void that_all_is_in_order_needs_no_answer() {
        given(opened()).when(find("2026-03-02", IN_ORDER, null)).thenRecorded(found("2026-03-02", IN_ORDER, null));
    }

    @Test
    void what_goes_against_the_provider_waits_for_the_answer_or_for_its_last_day() {
        given(opened(), answered("2026-03-05"))
                .when(find("2026-03-05", IMPROVE, "2026-06-01"))
                .thenRecorded(found("2026-03-05", IMPROVE, "2026-06-01"));
        given(opened()).when(find("2026-03-29", WITHDRAWN, null)).thenRefusedBy("verification.heard");
        given(opened()).when(find("2026-03-30", WITHDRAWN, null)).thenRecorded(found("2026-03-30", WITHDRAWN, null));
    }

    @Test
    void an_improvement_and_nothing_else_has_a_day_still_to_come() {
        given(opened(), answered("2026-03-05"))
                .when(find("2026-03-06", IMPROVE, "2026-03-07"))
                .thenRecorded(found("2026-03-06", IMPROVE, "2026-03-07"));
        given(opened(), answered("2026-03-05"))
                .when(find("2026-03-06", IMPROVE, "2026-03-06"))
                .thenRefusedBy("verification.term");
        given(opened(), answered("2026-03-05"))
                .when(find("2026-03-06", IMPROVE, null))
                .thenRefusedBy("verification.term");
        given(opened(), answered("2026-03-05"))
                .when(find("2026-03-06", IN_ORDER, "2026-03-07"))
                .thenRefusedBy("verification.term");
    }

    @Test
    void refuses_to_withdraw_where_it_is_about_the_provider_as_a_whole() {
        given(openedAboutAll(), answered("2026-03-05"))
                .when(find("2026-03-06", WITHDRAWN, null))
                .thenRefusedBy("verification.offering");
    }

    @Test
    void only_an_improvement_is_followed_by_another_finding() {
        given(opened(), answered("2026-03-05"), found("2026-03-06", IMPROVE, "2026-06-01"))
                .when(find("2026-06-02", WITHDRAWN, null))
                .thenRecorded(found("2026-06-02", WITHDRAWN, null));
        given(opened(), answered("2026-03-05"), found("2026-03-06", IN_ORDER, null))
                .when(find("2026-06-02", WITHDRAWN, null))
                .thenRefusedBy("verification.final");
        given(opened(), answered("2026-03-05"), found("2026-03-06", WITHDRAWN, null))
                .when(find("2026-06-02", IN_ORDER, null))
                .thenRefusedBy("verification.final");
    }

    @Test
    void refuses_what_was_closed() {
        given(opened(), found("2026-03-05", IN_ORDER, null), closed("2026-03-05"))
                .when(find("2026-03-06", IN_ORDER, null))
                .thenRefusedBy("verification.open");
    }
}
