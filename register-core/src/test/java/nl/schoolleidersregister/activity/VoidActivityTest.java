package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.activity.ActivityFixture.ANNE;
import static nl.schoolleidersregister.activity.ActivityFixture.CERTIFIED;
import static nl.schoolleidersregister.activity.ActivityFixture.EXECUTION;
import static nl.schoolleidersregister.activity.ActivityFixture.LISTED;
import static nl.schoolleidersregister.activity.ActivityFixture.accept;
import static nl.schoolleidersregister.activity.ActivityFixture.accepted;
import static nl.schoolleidersregister.activity.ActivityFixture.claim;
import static nl.schoolleidersregister.activity.ActivityFixture.claimed;
import static nl.schoolleidersregister.activity.ActivityFixture.confirmed;
import static nl.schoolleidersregister.activity.ActivityFixture.credit;
import static nl.schoolleidersregister.activity.ActivityFixture.credited;
import static nl.schoolleidersregister.activity.ActivityFixture.given;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.activity.ActivityCommand.VoidActivity;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityVoided;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.registration.CreditId;
import org.junit.jupiter.api.Test;

class VoidActivityTest {

    private static final String ON = "2026-03-10";

    private static VoidActivity lapse(String from) {
        return new VoidActivity(ANNE, registerOn(ON), EXECUTION, day(from));
    }

    private static ActivityVoided voided(String from) {
        return new ActivityVoided(day(from), noon(ON));
    }

    private static CreditWithdrawn gone(CreditId credit) {
        return new CreditWithdrawn(credit, AttendanceError.EXECUTION_WITHDRAWN, noon(ON));
    }

    @Test
    void takes_back_what_counts_by_a_certificate_and_by_the_list() {
        given(
                        claimed("2026-03-02", "2026-03-02", 120),
                        accepted("2026-03-03", "2026-03-02"),
                        credited("2026-03-03", CERTIFIED, "2026-03-02", 120),
                        confirmed("2026-03-03", LISTED, "2026-03-03", 120),
                        credited("2026-03-03", credit(LISTED), "2026-03-03", 120))
                .when(lapse("2026-03-03"))
                .thenRecorded(voided("2026-03-03"), gone(credit(LISTED)));
    }

    @Test
    void what_was_claimed_since_does_not_wait_any_more() {
        given(claimed("2026-03-02", "2026-03-02", 120), voided("2026-03-02"))
                .when(accept(ON, "2026-03-02", 1, null))
                .thenRefusedBy("claim.open");
        given(claimed("2026-03-02", "2026-03-02", 120), voided("2026-03-03"))
                .when(accept(ON, "2026-03-02", 1, null))
                .thenRecorded(accepted(ON, "2026-03-02"), credited(ON, CERTIFIED, "2026-03-02", 120));
    }

    @Test
    void nobody_claims_it_again() {
        given(voided("2026-03-03")).when(claim(ON, "2026-03-03", 120)).thenRefusedBy("claim.execution-withdrawn");
        given(voided("2026-03-03")).when(claim(ON, "2026-03-02", 120)).thenRecorded(claimed(ON, "2026-03-02", 120));
    }

    @Test
    void changes_nothing_when_told_again() {
        given(voided("2026-03-03")).when(lapse("2026-03-03")).thenNothing();
        given(voided("2026-03-03")).when(lapse("2026-03-02")).thenRecorded(voided("2026-03-02"));
    }
}
