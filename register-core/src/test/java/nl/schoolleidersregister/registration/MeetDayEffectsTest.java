package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.lapseDecided;
import static nl.schoolleidersregister.registration.CycleFixture.lapsed;
import static nl.schoolleidersregister.registration.CycleFixture.leader;
import static nl.schoolleidersregister.registration.CycleFixture.markedLate;
import static nl.schoolleidersregister.registration.CycleFixture.measure;
import static nl.schoolleidersregister.registration.CycleFixture.meet;
import static nl.schoolleidersregister.registration.CycleFixture.merged;
import static nl.schoolleidersregister.registration.CycleFixture.missingPartNotMet;
import static nl.schoolleidersregister.registration.CycleFixture.paused;
import static nl.schoolleidersregister.registration.CycleFixture.provisionally;
import static nl.schoolleidersregister.registration.CycleFixture.removalDecided;
import static nl.schoolleidersregister.registration.CycleFixture.suspended;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import org.junit.jupiter.api.Test;

/** What takes effect or is over on a day. */
class MeetDayEffectsTest {

    private static final MeasureId MEASURE = new MeasureId(new UUID(0x4006L, 1));

    @Test
    void a_lapse_takes_effect_on_its_day() {
        leader(markedLate(), lapseDecided("2027-03-01", "2027-04-13"))
                .when(meet("2027-04-12"))
                .thenNothing();
        leader(markedLate(), lapseDecided("2027-03-01", "2027-04-13"))
                .when(meet("2027-04-13"))
                .thenRecorded(lapsed("2027-04-13"));
        leader(markedLate(), lapseDecided("2027-03-01", "2027-04-13"), lapsed("2027-04-13"))
                .when(meet("2027-04-13"))
                .thenNothing();
    }

    @Test
    void a_removal_takes_effect_on_its_day() {
        leader(removalDecided("2024-03-01", "2024-04-13"))
                .when(meet("2024-04-12"))
                .thenNothing();
        leader(removalDecided("2024-03-01", "2024-04-13"))
                .when(meet("2024-04-13"))
                .thenRecorded(struckOff("2024-04-13", RemovalReason.NOT_PAID));
        leader(removalDecided("2024-03-01", "2024-04-13"), struckOff("2024-04-13", RemovalReason.NOT_PAID))
                .when(meet("2024-04-13"))
                .thenNothing();
    }

    @Test
    void nothing_takes_effect_in_a_dossier_that_goes_on_in_another() {
        leader(removalDecided("2024-03-01", "2024-04-13"), merged("2024-03-02"))
                .when(meet("2024-04-13"))
                .thenNothing();
        leader(
                        measure("2024-03-01", "2025-03-01"),
                        new RemovalRequested(noon("2024-03-02")),
                        merged("2024-03-03"),
                        new MeasureEnded(MEASURE, null, noon("2024-03-04")))
                .when(meet("2024-04-13"))
                .thenNothing();
    }

    @Test
    void a_measure_ends_on_the_first_day_after_it() {
        leader(measure("2024-03-01", "2025-03-01")).when(meet("2025-02-28")).thenNothing();
        leader(measure("2024-03-01", "2025-03-01")).when(meet("2025-03-01")).thenRecorded(measureEnded("2025-03-01"));
        leader(measure("2024-03-01", "2025-03-01"), measureEnded("2025-03-01"))
                .when(meet("2025-03-01"))
                .thenNothing();
    }

    @Test
    void a_removal_that_was_asked_waits_until_the_measure_is_over() {
        leader(measure("2024-03-01", "2025-03-01"), new RemovalRequested(noon("2024-04-01")))
                .when(meet("2025-02-28"))
                .thenNothing();
        leader(measure("2024-03-01", "2025-03-01"), new RemovalRequested(noon("2024-04-01")))
                .when(meet("2025-03-01"))
                .thenRecorded(measureEnded("2025-03-01"), struckOff("2025-03-01", RemovalReason.OWN_REQUEST));
    }

    @Test
    void a_removal_that_was_asked_waits_until_the_suspension_is_over_and_not_a_day_longer() {
        leader(suspended("2024-03-01", "2024-06-01"), new RemovalRequested(noon("2024-04-01")))
                .when(meet("2024-05-31"))
                .thenNothing();
        leader(suspended("2024-03-01", "2024-06-01"), new RemovalRequested(noon("2024-04-01")))
                .when(meet("2024-06-01"))
                .thenRecorded(
                        new SuspensionLifted(null, noon("2024-06-01")),
                        struckOff("2024-06-01", RemovalReason.OWN_REQUEST));
    }

    @Test
    void a_suspension_ends_on_the_first_day_after_it() {
        leader(suspended("2024-03-01", "2024-06-01")).when(meet("2024-05-31")).thenNothing();
        leader(suspended("2024-03-01", "2024-06-01"))
                .when(meet("2024-06-01"))
                .thenRecorded(new SuspensionLifted(null, noon("2024-06-01")));
        leader(suspended("2024-03-01", "2024-06-01"), new SuspensionLifted(null, noon("2024-06-01")))
                .when(meet("2024-06-01"))
                .thenNothing();
    }

    @Test
    void a_suspension_without_an_end_waits_for_a_registrar() {
        leader(suspended("2024-03-01", null)).when(meet("2025-06-01")).thenNothing();
    }

    @Test
    void a_pause_ends_on_the_day_its_maximum_is_reached() {
        leader(paused("2024-01-01", "2026-01-01")).when(meet("2025-12-31")).thenNothing();
        leader(paused("2024-01-01", "2026-01-01")).when(meet("2026-01-01")).thenRecorded(pauseEnded("2026-01-01"));
        leader(paused("2024-01-01", "2026-01-01"), pauseEnded("2026-01-01"))
                .when(meet("2026-01-01"))
                .thenNothing();
    }

    @Test
    void a_pause_ends_on_that_day_also_when_it_is_met_later() {
        leader(paused("2024-01-01", "2026-01-01"))
                .when(meet("2026-01-20"))
                .thenRecorded(new PauseEnded(day("2026-01-01"), PauseEnd.MAXIMUM, noon("2026-01-20")));
    }

    @Test
    void who_missed_a_part_stays_provisional_until_the_lapse_takes_effect() {
        var career = Career.NONE;
        var next = CycleFixture.cycle("2026-08-01", "2030-08-01");
        career = career.after(RegistrationFixture.registered("2022-08-01", "2026-08-01"))
                .after(provisionally("2026-08-03", next, "2027-08-03"));
        assertThat(career.status()).isEqualTo(Status.PROVISIONAL);
        career = career.after(missingPartNotMet("2027-08-20", "2027-10-02"));
        assertThat(career.status()).isEqualTo(Status.PROVISIONAL);
        assertThat(career.after(lapsed("2027-10-02")).status()).isEqualTo(Status.LAPSED);
    }

    private static MeasureEnded measureEnded(String on) {
        return new MeasureEnded(MEASURE, null, noon(on));
    }

    private static StruckOff struckOff(String on, RemovalReason reason) {
        return new StruckOff(reason, noon(on));
    }

    private static PauseEnded pauseEnded(String on) {
        return new PauseEnded(day(on), PauseEnd.MAXIMUM, noon(on));
    }
}
