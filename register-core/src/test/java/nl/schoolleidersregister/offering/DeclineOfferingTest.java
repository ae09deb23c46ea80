package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.Advice.DECLINE;
import static nl.schoolleidersregister.offering.Advice.VALIDATE;
import static nl.schoolleidersregister.offering.OfferingFixture.OTHERWISE;
import static nl.schoolleidersregister.offering.OfferingFixture.TIED;
import static nl.schoolleidersregister.offering.OfferingFixture.TIED_ELSEWHERE;
import static nl.schoolleidersregister.offering.OfferingFixture.advised;
import static nl.schoolleidersregister.offering.OfferingFixture.changed;
import static nl.schoolleidersregister.offering.OfferingFixture.decline;
import static nl.schoolleidersregister.offering.OfferingFixture.declined;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.notFollowed;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;

import org.junit.jupiter.api.Test;

class DeclineOfferingTest {

    @Test
    void records_the_reason() {
        given(submitted("2026-01-10")).when(decline("2026-01-12")).thenRecorded(declined("2026-01-12"));
    }

    @Test
    void refuses_what_was_never_submitted() {
        given().when(decline("2026-01-12")).thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_was_declined() {
        given(submitted("2026-01-10"), declined("2026-01-11"))
                .when(decline("2026-01-12"))
                .thenRefusedBy("offering.waiting");
    }

    @Test
    void refuses_what_was_validated() {
        given(submitted("2026-01-10"), validated("2026-01-11", "2026-02-01", "2027-02-01"))
                .when(decline("2026-01-12"))
                .thenRefusedBy("offering.waiting");
    }

    @Test
    void against_the_advice_it_says_why() {
        given(submitted("2026-01-10"), advised("2026-01-11", VALIDATE, "2026-01-11"))
                .when(decline("2026-01-12", Judge.IMPARTIAL, OTHERWISE))
                .thenRecorded(notFollowed("2026-01-12"), declined("2026-01-12"));
        given(submitted("2026-01-10"), advised("2026-01-11", VALIDATE, "2026-01-11"))
                .when(decline("2026-01-12", Judge.IMPARTIAL, null))
                .thenRefusedBy("offering.advice-explained");
    }

    @Test
    void what_is_said_about_an_advice_that_is_followed_or_was_never_given_is_not_kept() {
        given(submitted("2026-01-10"), advised("2026-01-11", DECLINE, "2026-01-11"))
                .when(decline("2026-01-12", Judge.IMPARTIAL, OTHERWISE))
                .thenRecorded(declined("2026-01-12"));
        given(submitted("2026-01-10"))
                .when(decline("2026-01-12", Judge.IMPARTIAL, OTHERWISE))
                .thenRecorded(declined("2026-01-12"));
    }

    @Test
    void refuses_who_is_tied_to_the_board_of_the_academy() {
        given(submitted("2026-01-10")).when(decline("2026-01-12", TIED, null)).thenRefusedBy("offering.own-board");
        given(submitted("2026-01-10"))
                .when(decline("2026-01-12", TIED_ELSEWHERE, null))
                .thenRecorded(declined("2026-01-12"));
    }

    @Test
    void a_new_version_is_declined_as_any_offering() {
        given(submitted("2026-01-10"), validated("2026-01-12", "2026-02-01", "2027-02-01"), changed("2026-03-01", 300))
                .when(decline("2026-03-05"))
                .thenRecorded(declined("2026-03-05"));
    }
}
