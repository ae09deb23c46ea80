package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.evc.EvcFixture.ONE;
import static nl.schoolleidersregister.evc.EvcFixture.THREE;
import static nl.schoolleidersregister.evc.EvcFixture.TWO;
import static nl.schoolleidersregister.evc.EvcFixture.given;
import static nl.schoolleidersregister.evc.EvcFixture.handIn;
import static nl.schoolleidersregister.evc.EvcFixture.handedIn;
import static nl.schoolleidersregister.evc.EvcFixture.intakeHeld;
import static nl.schoolleidersregister.evc.EvcFixture.said;
import static nl.schoolleidersregister.evc.EvcFixture.started;
import static nl.schoolleidersregister.evc.EvcFixture.stopped;

import org.junit.jupiter.api.Test;

class HandInFileTest {

    @Test
    void hands_in_a_part_for_each_competence_that_is_left() {
        given(started(), intakeHeld("2026-02-10"))
                .when(handIn(said(ONE, TWO), 1))
                .thenRecorded(handedIn());
    }

    @Test
    void refuses_a_file_that_lacks_a_part_or_has_one_too_many() {
        given(started(), intakeHeld("2026-02-10")).when(handIn(said(ONE), 1)).thenRefusedBy("evc.file-complete");
        given(started(), intakeHeld("2026-02-10"))
                .when(handIn(said(ONE, TWO, THREE), 1))
                .thenRefusedBy("evc.file-complete");
    }

    @Test
    void refuses_a_file_without_evidence_or_before_the_intake_or_twice() {
        given(started(), intakeHeld("2026-02-10"))
                .when(handIn(said(ONE, TWO), 0))
                .thenRefusedBy("evc.file-evidence");
        given(started()).when(handIn(said(ONE, TWO), 1)).thenRefusedBy("evc.intake-first");
        given(started(), intakeHeld("2026-02-10"), handedIn())
                .when(handIn(said(ONE, TWO), 1))
                .thenRefusedBy("evc.file-once");
    }

    @Test
    void nothing_is_handed_in_after_it_was_stopped() {
        given(started(), intakeHeld("2026-02-10"), stopped())
                .when(handIn(said(ONE, TWO), 1))
                .thenRefusedBy("evc.open");
    }
}
