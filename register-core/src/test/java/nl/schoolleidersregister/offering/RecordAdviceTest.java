package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.Advice.DECLINE;
import static nl.schoolleidersregister.offering.Advice.VALIDATE;
import static nl.schoolleidersregister.offering.OfferingFixture.TIED;
import static nl.schoolleidersregister.offering.OfferingFixture.TIED_ELSEWHERE;
import static nl.schoolleidersregister.offering.OfferingFixture.advise;
import static nl.schoolleidersregister.offering.OfferingFixture.advised;
import static nl.schoolleidersregister.offering.OfferingFixture.changed;
import static nl.schoolleidersregister.offering.OfferingFixture.declined;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;
import static nl.schoolleidersregister.offering.OfferingFixture.withdrawn;

import org.junit.jupiter.api.Test;

class RecordAdviceTest {

    @Test
    void records_what_the_committee_advised_on_the_day_it_was_asked_and_on_the_day_of_the_order() {
        given(submitted("2026-01-10"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-10"))
                .thenRecorded(advised("2026-01-12", VALIDATE, "2026-01-10"));
        given(submitted("2026-01-10"))
                .when(advise("2026-01-12", DECLINE, "2026-01-12"))
                .thenRecorded(advised("2026-01-12", DECLINE, "2026-01-12"));
    }

    @Test
    void refuses_a_meeting_before_it_was_asked() {
        given(submitted("2026-01-10"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-09"))
                .thenRefusedBy("offering.committee-met");
    }

    @Test
    void refuses_a_meeting_of_tomorrow() {
        given(submitted("2026-01-10"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-13"))
                .thenRefusedBy("offering.committee-met");
    }

    @Test
    void refuses_a_second_advice() {
        given(submitted("2026-01-10"), advised("2026-01-11", VALIDATE, "2026-01-11"))
                .when(advise("2026-01-12", DECLINE, "2026-01-12"))
                .thenRefusedBy("offering.advice-once");
    }

    @Test
    void a_new_version_has_an_advice_of_its_own_by_a_meeting_after_it_was_asked() {
        given(
                        submitted("2026-01-10"),
                        advised("2026-01-11", VALIDATE, "2026-01-11"),
                        validated("2026-01-12", "2026-02-01", "2027-02-01"),
                        changed("2026-03-01", 300))
                .when(advise("2026-03-02", DECLINE, "2026-03-01"))
                .thenRecorded(advised("2026-03-02", DECLINE, "2026-03-01"));
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(advise("2026-03-02", DECLINE, "2026-02-28"))
                .thenRefusedBy("offering.committee-met");
    }

    @Test
    void refuses_what_was_decided_or_withdrawn() {
        given(submitted("2026-01-10"), declined("2026-01-11"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-11"))
                .thenRefusedBy("offering.waiting");
        given(submitted("2026-01-10"), withdrawn("2026-01-11"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-11"))
                .thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_who_is_tied_to_the_board_of_the_academy() {
        given(submitted("2026-01-10"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-11", TIED))
                .thenRefusedBy("offering.own-board");
        given(submitted("2026-01-10"))
                .when(advise("2026-01-12", VALIDATE, "2026-01-11", TIED_ELSEWHERE))
                .thenRecorded(advised("2026-01-12", VALIDATE, "2026-01-11"));
    }
}
