package nl.schoolleidersregister.registration.view;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestViews;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What stands on file about one person, as an evaluation asks for it. */
class EvaluatedFactsIT {

    private static final EntryId COURSE = new EntryId(new UUID(0x400AL, 1));
    private static final EntryId OTHER = new EntryId(new UUID(0x400AL, 2));

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    private final DossierSentences somebody =
            DossierSentences.enrolledOn("2026-01-10").works(1, "De Berk (demo)", "0.8", "2020-08-01");

    private Dossier dossier(DossierSentences known) {
        new TestViews(database).advance(List.of(new DossierProjection()), known.loggedFrom(1));
        return new Dossiers(database.register()).find(known.dossier()).orElseThrow();
    }

    private static LedgerLine meeting(int credit, EntryId entry, String first, String last, int minutes) {
        var points = new PePoints(
                new CreditId(new UUID(0x4009L, credit)),
                entry,
                Basis.VALIDATED,
                new Form("COURSE"),
                new Minutes(minutes),
                day(first),
                day(last),
                entry.equals(COURSE) ? programme(480).offering() : null,
                List.of(new Competence("C1")));
        return new LedgerLine(points, noon("2026-06-01"), null, null, null);
    }

    private static LedgerLine reversed(LedgerLine line) {
        return new LedgerLine(line.points(), line.earnedAt(), noon("2026-06-02"), Reversal.ATTENDANCE_WITHDRAWN, null);
    }

    private static Entry entry(EntryId id, String last, String first, int minutes) {
        return new Entry(
                new nl.schoolleidersregister.evaluation.EntryId(id.toString()),
                day(last),
                day(first),
                minutes,
                Basis.VALIDATED,
                new Form("COURSE"),
                id.equals(COURSE)
                        ? new nl.schoolleidersregister.evaluation.OfferingId(
                                programme(480).offering().toString())
                        : null,
                List.of(new Competence("C1")));
    }

    @Test
    void who_is_not_registered_has_no_cycle_to_evaluate() {
        assertThat(EvaluatedFacts.of(dossier(somebody), List.of())).isEmpty();
    }

    @Test
    void the_cycle_and_the_work_are_those_on_file() {
        var facts = EvaluatedFacts.of(dossier(somebody.registered("2026-02-01", "2030-02-01")), List.of())
                .orElseThrow();
        assertThat(facts.cycle()).isEqualTo(new Period(day("2026-02-01"), day("2030-02-01")));
        assertThat(facts.employments()).singleElement().satisfies(work -> {
            assertThat(work.from()).isEqualTo("2020-08-01");
            assertThat(work.until()).isNull();
            assertThat(work.fte()).isEqualByComparingTo("0.8");
        });
        assertThat(facts.entries()).isEmpty();
    }

    @Test
    void meetings_of_one_execution_are_one_entry_with_their_minutes_added_from_the_first_day_to_the_last() {
        var ledger = List.of(
                meeting(1, COURSE, "2026-03-04", "2026-03-04", 120),
                meeting(2, OTHER, "2026-03-03", "2026-03-03", 30),
                meeting(3, COURSE, "2026-03-02", "2026-03-02", 240),
                meeting(4, COURSE, "2026-03-03", "2026-03-03", 60));
        assertThat(EvaluatedFacts.of(dossier(somebody.registered("2026-02-01", "2030-02-01")), ledger)
                        .orElseThrow()
                        .entries())
                .containsExactly(
                        entry(COURSE, "2026-03-04", "2026-03-02", 420), entry(OTHER, "2026-03-03", "2026-03-03", 30));
    }

    @Test
    void a_meeting_that_was_taken_back_is_no_part_of_its_entry() {
        var ledger = List.of(
                meeting(1, COURSE, "2026-03-02", "2026-03-02", 240),
                reversed(meeting(2, COURSE, "2026-03-03", "2026-03-03", 60)),
                reversed(meeting(3, OTHER, "2026-03-03", "2026-03-03", 30)));
        assertThat(EvaluatedFacts.of(dossier(somebody.registered("2026-02-01", "2030-02-01")), ledger)
                        .orElseThrow()
                        .entries())
                .containsExactly(entry(COURSE, "2026-03-02", "2026-03-02", 240));
    }
}
