package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.OTHER_BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandate;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandateEnded;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandated;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.OfferingFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionWithdrawn;
import org.junit.jupiter.api.Test;

class GiveMandateTest {

    @Test
    void a_board_gets_a_mandate_and_another_one_too() {
        given(scheduled()).when(mandate("2026-02-01", PROVIDER, BOARD)).thenRecorded(mandated("2026-02-01", BOARD));
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(mandate("2026-02-02", PROVIDER, OTHER_BOARD))
                .thenRecorded(mandated("2026-02-02", OTHER_BOARD));
    }

    @Test
    void refuses_a_mandate_that_stands_and_gives_it_again_after_it_ended() {
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(mandate("2026-02-02", PROVIDER, BOARD))
                .thenRefusedBy("mandate.once");
        given(scheduled(), mandated("2026-02-01", BOARD), mandateEnded("2026-02-02", BOARD))
                .when(mandate("2026-02-03", PROVIDER, BOARD))
                .thenRecorded(mandated("2026-02-03", BOARD));
    }

    @Test
    void refuses_a_mandate_of_another_provider_or_for_what_was_withdrawn() {
        given(scheduled()).when(mandate("2026-02-01", OTHER_PROVIDER, BOARD)).thenRefusedBy("offering.own");
        given(scheduled(), new ExecutionWithdrawn(day("2026-03-02"), ExecutionError.NOT_HELD, noon("2026-03-05")))
                .when(mandate("2026-03-06", PROVIDER, BOARD))
                .thenRefusedBy("execution.withdrawn");
    }
}
