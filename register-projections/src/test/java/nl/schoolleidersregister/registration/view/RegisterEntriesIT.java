package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.registration.view.DossierSentences.enrolledOn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.registration.view.RegisterEntry.School;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.testing.Erasure;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class RegisterEntriesIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final RegisterEntries entries = new RegisterEntries(database.register(), DossierSentences::rules);
    private final DossierSentences somebody = enrolledOn("2026-01-10")
            .works(1, "De Berk (demo)", "0.4", "2020-08-01")
            .works(2, "De Eik (demo)", "0.6", "2020-08-01")
            .registered("2026-02-01", "2030-02-01");

    private Optional<RegisterEntry> on(String day) {
        return entries.find(somebody.registerNumber(), day(day));
    }

    private void happened() {
        views.advance(List.of(new DossierProjection()), somebody.loggedFrom(1));
    }

    @Test
    void an_entry_shows_name_status_period_and_schools_the_greatest_part_of_the_work_first() {
        happened();
        assertThat(on("2026-02-01"))
                .contains(new RegisterEntry(
                        somebody.registerNumber().value(),
                        "Zoë1 van Meer (demo)",
                        Status.REGISTERED,
                        day("2026-02-01"),
                        day("2030-02-01"),
                        List.of(),
                        List.of(new School("De Eik (demo)", "Deventer"), new School("De Berk (demo)", "Deventer"))));
    }

    @Test
    void an_entry_is_found_by_its_own_number_only() {
        happened();
        assertThat(entries.find(enrolledOn(2, "2026-01-10").registerNumber(), day("2026-02-01")))
                .isEmpty();
    }

    @Test
    void who_is_not_registered_yet_has_no_entry() {
        views.advance(List.of(new DossierProjection()), enrolledOn("2026-01-10").loggedFrom(1));
        assertThat(on("2026-02-01")).isEmpty();
    }

    @Test
    void a_registration_that_lapsed_is_shown_for_two_years_and_no_longer() {
        somebody.lapsed("2030-09-15");
        happened();
        assertThat(on("2030-09-15").orElseThrow().status()).isEqualTo(Status.LAPSED);
        assertThat(on("2030-09-15").orElseThrow().until()).isEqualTo(day("2030-09-15"));
        assertThat(on("2032-09-14").orElseThrow().isLapsed()).isTrue();
        assertThat(on("2032-09-15")).isEmpty();
    }

    @Test
    void who_was_removed_or_merged_has_no_entry() {
        somebody.struckOff("2027-01-10", RemovalReason.NOT_PAID);
        happened();
        assertThat(on("2027-01-10")).isEmpty();
    }

    @Test
    void the_number_of_a_merged_dossier_leads_to_the_one_that_goes_on() {
        var other = enrolledOn(2, "2026-01-11").registered("2026-03-01", "2030-03-01");
        somebody.became(new StandingEvent.MergedInto(
                other.dossier(), Personal.of(new Reason("Zelfde persoon")), noon("2026-04-01")));
        other.became(new StandingEvent.TookOver(
                somebody.dossier(), Personal.of(somebody.registerNumber()), List.of(), noon("2026-04-01")));
        happened();
        views.advance(List.of(new DossierProjection()), other.loggedFrom(100));
        assertThat(on("2026-04-02").orElseThrow().name()).isEqualTo("Zoë2 van Meer (demo)");
        assertThat(on("2026-04-02").orElseThrow().number())
                .isEqualTo(other.registerNumber().value());
    }

    @Test
    void a_measure_is_shown_while_it_runs() {
        var period = new Period(day("2026-05-01"), day("2026-08-01"));
        somebody.became(new StandingEvent.MeasureImposed(
                new MeasureId(new UUID(0x4011L, 1)),
                MeasureKind.CONDITION,
                Personal.of(new Reason("Omdat")),
                period,
                noon("2026-05-01")));
        happened();
        assertThat(on("2026-04-30").orElseThrow().measures()).isEmpty();
        assertThat(on("2026-05-01").orElseThrow().measures())
                .containsExactly(new RegisterEntry.Measure(MeasureKind.CONDITION, period));
        assertThat(on("2026-07-31").orElseThrow().measures()).hasSize(1);
        assertThat(on("2026-08-01").orElseThrow().measures()).isEmpty();
    }

    @Test
    void who_is_late_is_shown_until_the_time_that_is_left_is_over() {
        somebody.became(new CycleEvent.MarkedLate(day("2030-02-01"), day("2030-08-01"), noon("2030-02-01")));
        happened();
        assertThat(on("2030-02-02").orElseThrow().status()).isEqualTo(Status.LATE);
        assertThat(on("2030-02-02").orElseThrow().until()).isEqualTo(day("2030-08-01"));
    }

    @Test
    void a_school_is_shown_from_the_first_day_of_the_work_to_the_last() {
        somebody.works(3, "De Es (demo)", "1", "2026-03-01").left(3, "2026-04-01");
        happened();
        assertThat(on("2026-02-28").orElseThrow().schools()).hasSize(2);
        assertThat(on("2026-03-01").orElseThrow().schools())
                .hasSize(3)
                .startsWith(new School("De Es (demo)", "Deventer"));
        assertThat(on("2026-03-31").orElseThrow().schools()).hasSize(3);
        assertThat(on("2026-04-01").orElseThrow().schools()).hasSize(2);
    }

    @Test
    void who_was_erased_has_no_entry() {
        views.advance(
                List.of(new DossierProjection()),
                somebody.loggedFrom(1).stream().map(Erasure::of).toList());
        assertThat(on("2026-02-01")).isEmpty();
    }

    @Test
    void a_deferral_keeps_the_registration_valid_for_as_long() {
        var procedure = new ProcedureId(new UUID(0, 9));
        somebody.became(new DeferralGranted(procedure, day("2030-11-01"), noon("2030-01-10")));
        happened();
        assertThat(on("2030-03-01").orElseThrow().status()).isEqualTo(Status.REGISTERED);
        assertThat(on("2030-03-01").orElseThrow().until()).isEqualTo(day("2030-11-01"));
    }
}
