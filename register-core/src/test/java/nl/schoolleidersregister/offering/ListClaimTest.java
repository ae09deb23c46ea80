package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.ANNE;
import static nl.schoolleidersregister.offering.ExecutionFixture.BRAM;
import static nl.schoolleidersregister.offering.ExecutionFixture.EXECUTION;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;

import nl.schoolleidersregister.offering.ExecutionCommand.ListClaim;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimListed;
import nl.schoolleidersregister.offering.ExecutionEvent.ClaimVoided;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import nl.schoolleidersregister.shared.DossierId;
import org.junit.jupiter.api.Test;

class ListClaimTest {

    private static final String ON = "2026-09-01";

    private static ListClaim claim(DossierId who) {
        return new ListClaim(EXECUTION, registerOn(ON), who);
    }

    private static ClaimListed listed(DossierId who) {
        return new ClaimListed(who, noon(ON));
    }

    private static ExecutionWithdrawn gone() {
        return new ExecutionWithdrawn(day("2026-03-03"), ExecutionError.NOT_HELD, noon(ON));
    }

    private static ClaimVoided voided(DossierId who) {
        return new ClaimVoided(EXECUTION, who, day("2026-03-03"), noon(ON));
    }

    @Test
    void notes_who_was_there_once() {
        given(scheduled()).when(claim(ANNE)).thenRecorded(listed(ANNE));
        given(scheduled(), listed(ANNE)).when(claim(ANNE)).thenNothing();
        given(scheduled(), listed(ANNE)).when(claim(BRAM)).thenRecorded(listed(BRAM));
    }

    @Test
    void says_that_it_was_withdrawn_before_once() {
        given(scheduled(), gone()).when(claim(BRAM)).thenRecorded(listed(BRAM), voided(BRAM));
        given(scheduled(), gone(), listed(BRAM), voided(BRAM)).when(claim(BRAM)).thenNothing();
    }
}
