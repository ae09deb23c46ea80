package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.OFFERING;
import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.REASON;
import static nl.schoolleidersregister.offering.OfferingFixture.given;
import static nl.schoolleidersregister.offering.OfferingFixture.submitted;
import static nl.schoolleidersregister.offering.OfferingFixture.validated;
import static nl.schoolleidersregister.offering.OfferingFixture.withdraw;
import static nl.schoolleidersregister.offering.OfferingFixture.withdrawn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.offering.OfferingCommand.RevokeOffering;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionListed;
import nl.schoolleidersregister.offering.OfferingEvent.ExecutionVoided;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingRevoked;
import nl.schoolleidersregister.shared.Personal;
import org.junit.jupiter.api.Test;

class RevokeOfferingTest {

    private static final String ON = "2026-09-01";

    private static ExecutionId execution(int number) {
        return new ExecutionId(new UUID(0x4007L, 0x8000_0000_0000_0000L + number));
    }

    private static RevokeOffering revoke(String from) {
        return new RevokeOffering(OFFERING, registrarOn(ON), day(from), REASON);
    }

    private static OfferingRevoked revoked(String from) {
        return new OfferingRevoked(day(from), Personal.of(REASON), noon(ON));
    }

    private static ExecutionListed listed(int number, String last) {
        return new ExecutionListed(execution(number), day(last), noon(ON));
    }

    private static ExecutionVoided voided(int number, String from) {
        return new ExecutionVoided(execution(number), day(from), noon(ON));
    }

    private static OfferingEvent[] history(OfferingEvent... more) {
        var all = new OfferingEvent[more.length + 2];
        all[0] = submitted("2026-01-10");
        all[1] = validated("2026-01-11", "2026-02-01", "2027-02-01");
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }

    @Test
    void comes_to_all_that_was_held_on_that_day_or_later() {
        given(history(listed(1, "2026-03-04"), listed(2, "2026-03-05"), listed(3, "2026-06-01")))
                .when(revoke("2026-03-05"))
                .thenRecorded(revoked("2026-03-05"), voided(2, "2026-03-05"), voided(3, "2026-03-05"));
    }

    @Test
    void reaches_from_the_first_day_it_held_until_today() {
        given(history()).when(revoke("2026-02-01")).thenRecorded(revoked("2026-02-01"));
        given(history()).when(revoke(ON)).thenRecorded(revoked(ON));
        given(history()).when(revoke("2026-01-31")).thenRefusedBy("offering.revoked-from");
        given(history()).when(revoke("2026-09-02")).thenRefusedBy("offering.revoked-from");
    }

    @Test
    void reaches_what_the_provider_withdrew_itself() {
        given(history(listed(1, "2026-03-05"), withdrawn("2026-05-01")))
                .when(revoke("2026-03-01"))
                .thenRecorded(revoked("2026-03-01"), voided(1, "2026-03-01"));
    }

    @Test
    void goes_further_back_a_second_time_and_nowhere_else() {
        given(history(listed(1, "2026-03-04"), revoked("2026-03-05")))
                .when(revoke("2026-03-04"))
                .thenRecorded(revoked("2026-03-04"), voided(1, "2026-03-04"));
        given(history(revoked("2026-03-05"))).when(revoke("2026-03-05")).thenRefusedBy("offering.revoked-further");
    }

    @Test
    void refuses_what_was_never_validated() {
        given(submitted("2026-01-10")).when(revoke("2026-03-05")).thenRefusedBy("offering.was-validated");
    }

    @Test
    void leaves_nothing_to_withdraw() {
        given(history(revoked("2026-03-05"))).when(withdraw(ON, PROVIDER)).thenRefusedBy("offering.withdrawn");
    }
}
