package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.ExecutionFixture.BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.OTHER_BOARD;
import static nl.schoolleidersregister.offering.ExecutionFixture.endMandate;
import static nl.schoolleidersregister.offering.ExecutionFixture.given;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandateEnded;
import static nl.schoolleidersregister.offering.ExecutionFixture.mandated;
import static nl.schoolleidersregister.offering.ExecutionFixture.scheduled;
import static nl.schoolleidersregister.offering.OfferingFixture.OTHER_PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;

import org.junit.jupiter.api.Test;

class EndMandateTest {

    @Test
    void ends_only_what_stands_and_only_by_its_provider() {
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(endMandate("2026-02-02", PROVIDER, BOARD))
                .thenRecorded(mandateEnded("2026-02-02", BOARD));
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(endMandate("2026-02-02", PROVIDER, OTHER_BOARD))
                .thenRefusedBy("mandate.stands");
        given(scheduled(), mandated("2026-02-01", BOARD))
                .when(endMandate("2026-02-02", OTHER_PROVIDER, BOARD))
                .thenRefusedBy("offering.own");
    }
}
