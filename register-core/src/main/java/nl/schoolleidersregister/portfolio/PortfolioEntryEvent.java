package nl.schoolleidersregister.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about one entry of a portfolio. */
public sealed interface PortfolioEntryEvent extends Event {

    /**
     * The leader handed it in; from here on the text is locked.
     *
     * @param snapshot hash of all of it, files included
     * @param lot for a second assessor
     * @param readers how many assessors judge it
     */
    @Stored("portfolio-entry.handed-in")
    record EntryHandedIn(
            Personal<EntryText> text,
            Asked asked,
            Personal<ContentHash> snapshot,
            SecondLot lot,
            Readers readers,
            Instant at)
            implements PortfolioEntryEvent {}

    /** The leader attached a self-scan to it, as it was. */
    @Stored("portfolio-entry.scan-attached")
    record EntryScanAttached(Personal<EntryScan> scan, Instant at) implements PortfolioEntryEvent {}

    /** The leader took it back before anybody judged it. */
    @Stored("portfolio-entry.withdrawn")
    record EntryWithdrawn(Instant at) implements PortfolioEntryEvent {}

    /** Assessors were appointed. */
    @Stored("portfolio-entry.assessors-assigned")
    record AssessorsAssigned(List<Appointment> appointments, Instant at) implements PortfolioEntryEvent {

        public AssessorsAssigned {
            appointments = List.copyOf(appointments);
        }
    }

    /** Nobody could take a seat; the office has to find somebody. */
    @Stored("portfolio-entry.assessor-wanted")
    record AssessorWanted(Seat seat, Weighing weighing, Instant at) implements PortfolioEntryEvent {}

    /** An assessor does not judge it after all. */
    @Stored("portfolio-entry.seat-vacated")
    record SeatVacated(Seat seat, RecognitionId assessor, Vacated why, Instant at) implements PortfolioEntryEvent {}

    /** The term of an assessor passed for the second time; the office has to look. */
    @Stored("portfolio-entry.escalated")
    record EntryEscalated(Seat seat, LocalDate lastDay, Instant at) implements PortfolioEntryEvent {}

    /** An assessor judged it; what they found stays between them and the register until all are in. */
    @Stored("portfolio-entry.assessed")
    record EntryAssessed(
            Seat seat, RecognitionId assessor, Round round, Personal<Judgement> judgement, Minutes spent, Instant at)
            implements PortfolioEntryEvent {}

    /** Both are in and found different things: the two talk (art. F2). */
    @Stored("portfolio-entry.talk-called")
    record TalkCalled(LocalDate lastDay, Instant at) implements PortfolioEntryEvent {}

    /** One of the two proposes what comes of it; it takes the place of what was proposed before. */
    @Stored("portfolio-entry.talk-proposed")
    record TalkProposed(Seat seat, RecognitionId assessor, Round round, Personal<TalkOutcome> outcome, Instant at)
            implements PortfolioEntryEvent {}

    /** The other confirmed it: the two agree. */
    @Stored("portfolio-entry.talk-agreed")
    record TalkAgreed(Seat seat, RecognitionId assessor, Instant at) implements PortfolioEntryEvent {}

    /** The two do not agree after the talk: a third decides (art. F3). */
    @Stored("portfolio-entry.third-called")
    record ThirdCalled(Instant at) implements PortfolioEntryEvent {}

    /** The leader is asked for more, once (art. F6). */
    @Stored("portfolio-entry.supplement-asked")
    record SupplementAsked(LocalDate answerBy, Instant at) implements PortfolioEntryEvent {}

    /** What was asked came; it is judged again. */
    @Stored("portfolio-entry.supplemented")
    record EntrySupplemented(Personal<Prose> text, Personal<ContentHash> snapshot, LocalDate lastDay, Instant at)
            implements PortfolioEntryEvent {}

    /** What was asked did not come; it is judged again as it is. */
    @Stored("portfolio-entry.supplement-passed")
    record SupplementPassed(LocalDate lastDay, Instant at) implements PortfolioEntryEvent {}

    /**
     * It is decided.
     *
     * @param points for the ledger; null when nothing is awarded
     */
    @Stored("portfolio-entry.decided")
    record EntryDecided(
            Outcome outcome,
            @Nullable PePoints points,
            @Nullable TeamPart team,
            Instant at) implements PortfolioEntryEvent {}

    /** The ledger did not take the points, because of this rule. */
    @Stored("portfolio-entry.crediting-refused")
    record EntryCreditingRefused(CreditId credit, RuleCode rule, Instant at) implements PortfolioEntryEvent {}
}
