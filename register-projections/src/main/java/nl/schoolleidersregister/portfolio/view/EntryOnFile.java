package nl.schoolleidersregister.portfolio.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.portfolio.Asked;
import nl.schoolleidersregister.portfolio.EntryScan;
import nl.schoolleidersregister.portfolio.EntryText;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.TalkOutcome;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is on file.
 *
 * @param text null once the person is erased
 * @param scan a self-scan that goes with it; null for none
 * @param snapshot hash of what was handed in; likewise
 * @param seed of the lot for a second assessor
 * @param lot from 0 to 9,999
 * @param readers how many assessors judge it
 * @param seats everybody who was appointed, in that order
 * @param talk of two who found different things, the last one; null when there was none
 * @param third whether a third decides
 * @param round 2 after a supplement
 * @param answerBy until when more is awaited; null when nothing is
 * @param supplement what the leader added; null when nothing was
 * @param decidedAt null until it is decided
 * @param awarded whole PE; 0 unless some were awarded
 * @param rule which rule of the ledger refused the points; null otherwise
 * @param wanted seats for which nobody could be found
 * @param escalated seats whose assessor was late again
 */
public record EntryOnFile(
        PortfolioEntryId id,
        DossierId dossier,
        @Nullable EntryText text,
        Asked asked,
        @Nullable EntryScan scan,
        @Nullable String snapshot,
        String seed,
        int lot,
        int readers,
        State state,
        Instant handedAt,
        List<SeatOnFile> seats,
        @Nullable TalkOnFile talk,
        boolean third,
        int round,
        @Nullable LocalDate answerBy,
        @Nullable String supplement,
        @Nullable Instant decidedAt,
        int awarded,
        @Nullable String rule,
        List<Seat> wanted,
        List<Seat> escalated,
        long version) {

    private static final String GONE = "–";

    /** Where it stands. */
    public enum State {
        /** Assessors have it, or are sought. */
        JUDGING,
        /** More is awaited from the leader. */
        SUPPLEMENT,
        /** All that was asked was awarded. */
        AWARDED,
        /** A part of it was awarded. */
        PARTLY,
        /** Nothing was awarded. */
        DECLINED,
        /** The leader took it back. */
        WITHDRAWN,
        /** It was awarded; the ledger did not take it. */
        REFUSED
    }

    public EntryOnFile {
        seats = List.copyOf(seats);
        wanted = List.copyOf(wanted);
        escalated = List.copyOf(escalated);
    }

    /** The title, or a dash once the person is erased. */
    public String name() {
        return text == null ? GONE : text.title().value();
    }

    /** Whether it is still to be decided. */
    public boolean isOpen() {
        return state == State.JUDGING || state == State.SUPPLEMENT;
    }

    /** Whether anybody judged it, in any round. */
    public boolean isJudged() {
        return seats.stream().anyMatch(seat -> !seat.found().isEmpty());
    }

    /** The seat of an assessor who has not left it. */
    public Optional<SeatOnFile> seatOf(RecognitionId assessor) {
        return seats.stream()
                .filter(seat -> seat.assessor().equals(assessor) && seat.vacated() == null)
                .findFirst();
    }

    /** Whether this assessor has something to do now. */
    public boolean waitsFor(SeatOnFile seat) {
        return state == State.JUDGING && seat.vacated() == null && decides(seat.seat()) && !seat.hasJudged(round);
    }

    /** Whether the talk of this assessor with the other goes on. */
    public boolean talksWith(SeatOnFile seat) {
        return state == State.JUDGING
                && talk != null
                && talk.state() == TalkOnFile.State.GOES_ON
                && seat.vacated() == null
                && decides(seat.seat());
    }

    /** What the two agreed on after their talk; null when they did not talk, or did not agree. */
    public @Nullable TalkOutcome agreed() {
        return talk != null && talk.state() == TalkOnFile.State.AGREED ? talk.proposed() : null;
    }

    /** The day on which an assessor's work is in time. */
    public LocalDate lastDayOf(SeatOnFile seat) {
        return talk != null && talksWith(seat) ? talk.lastDay() : seat.lastDay();
    }

    private boolean decides(Seat seat) {
        return third == (seat == Seat.THIRD);
    }

    /**
     * What was found and may be seen: all of it once it is decided or more was asked, for by then everybody is in;
     * before that nothing (art. F2).
     */
    public List<SeatOnFile.Found> seen() {
        return seats.stream()
                .flatMap(seat -> seat.found().stream())
                .filter(found -> !isOpen() || state == State.SUPPLEMENT || found.round() < round)
                .toList();
    }
}
