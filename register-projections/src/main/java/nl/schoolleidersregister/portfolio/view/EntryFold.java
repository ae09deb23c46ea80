package nl.schoolleidersregister.portfolio.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.portfolio.Asked;
import nl.schoolleidersregister.portfolio.EntryScan;
import nl.schoolleidersregister.portfolio.EntryText;
import nl.schoolleidersregister.portfolio.Outcome;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorWanted;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryAssessed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryCreditingRefused;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryEscalated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryHandedIn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryScanAttached;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntrySupplemented;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementPassed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkAgreed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkProposed;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Readers;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.Vacated;
import nl.schoolleidersregister.portfolio.view.EntryOnFile.State;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/** One entry while its facts are folded. */
final class EntryFold {

    private static final int MINUTES = 60;

    private final UUID entry;
    private @Nullable UUID dossier;
    private @Nullable EntryText text;
    private @Nullable Asked asked;
    private @Nullable EntryScan scan;
    private @Nullable String snapshot;
    private String seed = "";
    private int lot;
    private int readers;
    private State state = State.JUDGING;
    private @Nullable Instant handedAt;
    private final List<SeatOnFile> seats = new ArrayList<>();
    private @Nullable TalkOnFile talk;
    private boolean third;
    private int round = 1;
    private @Nullable LocalDate answerBy;
    private @Nullable String supplement;
    private @Nullable Instant decidedAt;
    private int awarded;
    private @Nullable String rule;
    private final List<Seat> wanted = new ArrayList<>();
    private final List<Seat> escalated = new ArrayList<>();
    private long version;

    EntryFold(UUID entry) {
        this.entry = entry;
    }

    /** Goes on from what is on file. */
    static EntryFold of(EntryOnFile known) {
        var fold = new EntryFold(known.id().value());
        fold.dossier = known.dossier().value();
        fold.text = known.text();
        fold.asked = known.asked();
        fold.scan = known.scan();
        fold.snapshot = known.snapshot();
        fold.seed = known.seed();
        fold.lot = known.lot();
        fold.readers = known.readers();
        fold.state = known.state();
        fold.handedAt = known.handedAt();
        fold.seats.addAll(known.seats());
        fold.talk = known.talk();
        fold.third = known.third();
        fold.round = known.round();
        fold.answerBy = known.answerBy();
        fold.supplement = known.supplement();
        fold.decidedAt = known.decidedAt();
        fold.awarded = known.awarded();
        fold.rule = known.rule();
        fold.wanted.addAll(known.wanted());
        fold.escalated.addAll(known.escalated());
        fold.version = known.version();
        return fold;
    }

    EntryOnFile onFile() {
        return new EntryOnFile(
                new PortfolioEntryId(entry),
                new DossierId(Objects.requireNonNull(dossier)),
                text,
                Objects.requireNonNull(asked),
                scan,
                snapshot,
                seed,
                lot,
                readers,
                state,
                Objects.requireNonNull(handedAt),
                seats,
                talk,
                third,
                round,
                answerBy,
                supplement,
                decidedAt,
                awarded,
                rule,
                wanted,
                escalated,
                version);
    }

    void fold(LoggedEvent logged) {
        version = logged.sequence();
        dossier = UUID.fromString(logged.metadata().subject());
        switch ((PortfolioEntryEvent) logged.event()) {
            case EntryHandedIn fact -> begin(fact);
            case EntryScanAttached fact -> scan = fact.scan().known().orElse(null);
            case EntryWithdrawn fact -> end(State.WITHDRAWN, fact.at());
            case AssessorsAssigned fact -> assign(fact);
            case AssessorWanted fact -> wanted.add(fact.seat());
            case SeatVacated fact -> vacate(fact.assessor(), fact.why());
            case EntryEscalated fact -> escalated.add(fact.seat());
            case EntryAssessed fact -> judge(fact);
            case TalkCalled fact -> talk = TalkOnFile.until(fact.lastDay());
            case TalkProposed fact ->
                talk = talking().propose(fact.seat(), fact.outcome().known().orElse(null));
            case TalkAgreed _ -> talk = talking().ended(TalkOnFile.State.AGREED);
            case ThirdCalled _ -> {
                third = true;
                talk = talk == null ? null : talk.ended(TalkOnFile.State.NOT_AGREED);
            }
            case SupplementAsked fact -> {
                state = State.SUPPLEMENT;
                answerBy = fact.answerBy();
            }
            case EntrySupplemented fact -> {
                supplement = fact.text().known().map(Prose::text).orElse(null);
                snapshot = fact.snapshot().known().map(ContentHash::value).orElse(null);
                again(fact.lastDay());
            }
            case SupplementPassed fact -> again(fact.lastDay());
            case EntryDecided fact -> {
                end(stateOf(fact.outcome()), fact.at());
                awarded = fact.points() == null ? 0 : fact.points().minutes().value() / MINUTES;
            }
            case EntryCreditingRefused fact -> {
                state = State.REFUSED;
                rule = fact.rule().value();
            }
        }
    }

    private TalkOnFile talking() {
        return Objects.requireNonNull(talk, "who propose something talk");
    }

    private void begin(EntryHandedIn fact) {
        text = fact.text().known().orElse(null);
        asked = fact.asked();
        snapshot = fact.snapshot().known().map(ContentHash::value).orElse(null);
        seed = fact.lot().seed();
        lot = fact.lot().number();
        readers = fact.readers() == Readers.TWO ? 2 : 1;
        handedAt = fact.at();
    }

    private void assign(AssessorsAssigned fact) {
        for (var one : fact.appointments()) {
            seats.add(new SeatOnFile(one.seat(), one.assessor(), one.lastDay(), fact.at(), null, List.of()));
            wanted.remove(one.seat());
            escalated.remove(one.seat());
        }
    }

    private void vacate(RecognitionId assessor, Vacated why) {
        seats.replaceAll(seat -> seat.assessor().equals(assessor)
                ? new SeatOnFile(seat.seat(), assessor, seat.lastDay(), seat.assignedAt(), why, seat.found())
                : seat);
    }

    private void judge(EntryAssessed fact) {
        seats.replaceAll(seat -> {
            if (!seat.assessor().equals(fact.assessor())) {
                return seat;
            }
            var found = new ArrayList<>(seat.found());
            found.add(new SeatOnFile.Found(
                    fact.round().number(), fact.judgement().known().orElse(null), fact.spent(), fact.at()));
            return new SeatOnFile(seat.seat(), seat.assessor(), seat.lastDay(), seat.assignedAt(), null, found);
        });
        escalated.remove(fact.seat());
    }

    private void again(LocalDate lastDay) {
        state = State.JUDGING;
        answerBy = null;
        round++;
        escalated.clear();
        seats.replaceAll(seat ->
                new SeatOnFile(seat.seat(), seat.assessor(), lastDay, seat.assignedAt(), seat.vacated(), seat.found()));
    }

    private void end(State last, Instant at) {
        state = last;
        answerBy = null;
        decidedAt = at;
        wanted.clear();
        escalated.clear();
    }

    private static State stateOf(Outcome outcome) {
        return switch (outcome) {
            case AWARDED -> State.AWARDED;
            case PARTLY -> State.PARTLY;
            case DECLINED -> State.DECLINED;
            case SUPPLEMENT -> throw new IllegalStateException("A supplement decides nothing");
        };
    }
}
