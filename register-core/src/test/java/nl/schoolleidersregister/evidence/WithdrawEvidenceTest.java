package nl.schoolleidersregister.evidence;

import static nl.schoolleidersregister.evidence.EvidenceFixture.attached;
import static nl.schoolleidersregister.evidence.EvidenceFixture.given;
import static nl.schoolleidersregister.evidence.EvidenceFixture.withdraw;
import static nl.schoolleidersregister.evidence.EvidenceFixture.withdrawAfterTheDecision;
import static nl.schoolleidersregister.evidence.EvidenceFixture.withdrawn;

import org.junit.jupiter.api.Test;

class WithdrawEvidenceTest {

    @Test
    void takes_a_file_back() {
        given(attached(1), attached(2)).when(withdraw(2)).thenRecorded(withdrawn(2));
    }

    @Test
    void refuses_a_file_that_was_never_attached() {
        given(attached(1)).when(withdraw(2)).thenRefusedBy("evidence.attached");
    }

    @Test
    void refuses_a_file_that_was_withdrawn() {
        given(attached(1), withdrawn(1)).when(withdraw(1)).thenRefusedBy("evidence.attached");
    }

    @Test
    void refuses_to_take_away_what_a_decision_leans_on() {
        given(attached(1)).when(withdrawAfterTheDecision(1)).thenRefusedBy("evidence.before-decision");
    }
}
