package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submit;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;

import org.junit.jupiter.api.Test;

class SubmitOfferingTest {

    @Test
    void records_what_the_provider_offers() {
        given().when(submit("2026-01-10")).thenRecorded(submitted("2026-01-10"));
    }
}
