package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.OTHER_DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.RULES;
import static nl.schoolleidersregister.registration.StandingFixture.ABOUT_DIPLOMA;
import static nl.schoolleidersregister.registration.StandingFixture.enrolledPerson;
import static nl.schoolleidersregister.registration.StandingFixture.merged;
import static nl.schoolleidersregister.registration.StandingFixture.waitingPerson;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.AdmissionCommand.PutTermLater;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.term.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PutTermLaterTest {

    @Test
    void puts_the_term_four_weeks_later() {
        waitingPerson().when(later("2026-02-02", null)).thenRecorded(put("2026-02-02"));
    }

    @Test
    void puts_the_term_later_on_its_last_day() {
        waitingPerson().when(later("2026-03-09", null)).thenRecorded(put("2026-03-09"));
    }

    @Test
    void refuses_the_day_after_the_last() {
        waitingPerson().when(later("2026-03-10", null)).thenRefusedBy("procedure.extended-once");
    }

    @Test
    void refuses_a_second_time() {
        waitingPerson()
                .given(put("2026-02-02"))
                .when(later("2026-03-16", null))
                .thenRefusedBy("procedure.extended-once");
    }

    @Test
    void puts_a_term_later_that_stood_still_for_nine_days() {
        answeredPerson().when(later("2026-03-16", null)).thenRecorded(put("2026-03-16"));
        answeredPerson().when(later("2026-03-17", null)).thenRefusedBy("procedure.extended-once");
    }

    @Test
    void refuses_when_nothing_waits_for_a_decision() {
        enrolledPerson().when(later("2026-02-02", null)).thenRefusedBy("procedure.open");
    }

    @Test
    void refuses_a_registrar_who_judges_the_own_dossier() {
        waitingPerson().when(later("2026-02-02", DOSSIER)).thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void takes_the_order_of_a_registrar_who_has_another_dossier() {
        waitingPerson().when(later("2026-02-02", OTHER_DOSSIER)).thenRecorded(put("2026-02-02"));
    }

    @Test
    void refuses_in_a_dossier_that_was_merged_until_that_is_undone() {
        var dossier = waitingPerson().given(merged("2026-02-01"));
        dossier.when(later("2026-02-02", null)).thenRefusedBy("procedure.open");
        dossier.given(new MergeUndone(OTHER_DOSSIER, Personal.of(REASON), noon("2026-02-02")));
        assertThat(dossier.recordedBy(later("2026-02-02", null))).hasSize(1);
    }

    /** Asked on 20 January, answered on the 30th. */
    private static Dossier answeredPerson() {
        return waitingPerson()
                .given(
                        new MoreAsked(ABOUT_DIPLOMA, Personal.of(REASON), day("2026-02-17"), noon("2026-01-20")),
                        new QuestionAnswered(ABOUT_DIPLOMA, Personal.of(REASON), noon("2026-01-30")));
    }

    private static PutTermLater later(String on, @Nullable DossierId judge) {
        return new PutTermLater(DOSSIER, registrarOn(on), ABOUT_DIPLOMA, judge, REASON, RULES);
    }

    private static TermPutLater put(String on) {
        return new TermPutLater(ABOUT_DIPLOMA, new Term.Weeks(4), Personal.of(REASON), noon(on));
    }
}
