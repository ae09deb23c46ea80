package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog.Entry;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class LedgerLinesIT {

    private static final DossierId ANNE = new DossierId(new UUID(0x4000L, 1));
    private static final DossierId BRAM = new DossierId(new UUID(0x4000L, 2));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final TestViews views = new TestViews(database);
    private final LedgerLines ledger = new LedgerLines(database.register());

    private static PePoints points(int number, String day) {
        return new PePoints(
                credit(number),
                new EntryId(new UUID(0x400AL, number)),
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(60 * number),
                day(day).minusDays(1),
                day(day),
                number == 1 ? null : programme(480).offering(),
                List.of(new Competence("C1"), new Competence("C5")));
    }

    private static CreditId credit(int number) {
        return new CreditId(new UUID(0x4009L, number));
    }

    private static Entry entry(DossierId who, int sequence, RegistrationEvent fact) {
        return new Entry(Registration.streamOf(who), who.subject(), sequence, fact);
    }

    private static Entry earned(DossierId who, int sequence, PePoints points) {
        return entry(who, sequence, new PePointsEarned(points, noon("2026-06-01")));
    }

    private static Entry reversed(DossierId who, int sequence, int number) {
        return entry(
                who, sequence, new PePointsReversed(credit(number), Reversal.ATTENDANCE_WITHDRAWN, noon("2026-06-02")));
    }

    private void happened(long from, Entry... entries) {
        views.advance(List.of(new LedgerProjection()), TestViews.loggedFrom(from, List.of(entries)));
    }

    @Test
    void a_ledger_shows_what_was_earned_by_day_each_dossier_its_own() {
        happened(
                1,
                earned(ANNE, 0, points(1, "2026-05-02")),
                earned(ANNE, 1, points(2, "2026-05-01")),
                earned(BRAM, 0, points(3, "2026-05-01")));
        assertThat(ledger.of(ANNE))
                .containsExactly(
                        new LedgerLine(points(2, "2026-05-01"), noon("2026-06-01"), null, null, null),
                        new LedgerLine(points(1, "2026-05-02"), noon("2026-06-01"), null, null, null));
        assertThat(ledger.of(ANNE)).allMatch(LedgerLine::stands);
        assertThat(ledger.of(BRAM)).hasSize(1);
    }

    @Test
    void what_was_taken_back_stays_and_says_why() {
        happened(1, earned(ANNE, 0, points(1, "2026-05-02")), reversed(ANNE, 1, 1));
        assertThat(ledger.of(ANNE))
                .containsExactly(new LedgerLine(
                        points(1, "2026-05-02"),
                        noon("2026-06-01"),
                        noon("2026-06-02"),
                        Reversal.ATTENDANCE_WITHDRAWN,
                        null));
        assertThat(ledger.of(ANNE)).noneMatch(LedgerLine::stands);
    }

    @Test
    void what_is_taken_back_in_a_later_batch_is_found() {
        happened(1, earned(ANNE, 0, points(1, "2026-05-02")), earned(ANNE, 1, points(2, "2026-05-02")));
        happened(3, reversed(ANNE, 2, 2));
        assertThat(ledger.of(ANNE).stream()
                        .filter(LedgerLine::stands)
                        .map(line -> line.points().credit()))
                .containsExactly(credit(1));
    }

    @Test
    void what_the_ledger_refused_is_no_line_of_it() {
        var refused = new PePointsRefused(points(1, "2026-05-02"), new RuleCode("points.day"), noon("2026-06-01"));
        happened(1, entry(ANNE, 0, refused));
        assertThat(ledger.of(ANNE)).isEmpty();
    }

    @Test
    void the_use_of_a_form_counts_every_entry_once_and_nothing_that_was_taken_back() {
        happened(
                1,
                earned(ANNE, 0, points(1, "2026-05-02")),
                earned(ANNE, 1, points(2, "2026-05-01")),
                earned(BRAM, 0, points(3, "2026-05-01")),
                earned(BRAM, 1, points(1, "2026-05-02")));
        assertThat(ledger.use()).containsExactly(new FormUse(new Form("COURSE"), 3, 360));
        happened(5, reversed(ANNE, 2, 2));
        assertThat(ledger.use()).containsExactly(new FormUse(new Form("COURSE"), 2, 240));
    }
}
