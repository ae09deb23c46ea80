package nl.schoolleidersregister.portfolio.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.portfolio.Judgement;
import nl.schoolleidersregister.portfolio.Seat;
import nl.schoolleidersregister.portfolio.Vacated;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * An assessor at a seat of an entry.
 *
 * @param lastDay on which the judgement is in time
 * @param vacated why they left it; null while they sit there
 * @param found what they found, by round
 */
public record SeatOnFile(
        Seat seat,
        RecognitionId assessor,
        LocalDate lastDay,
        Instant assignedAt,
        @Nullable Vacated vacated,
        List<Found> found) {

    public SeatOnFile {
        found = List.copyOf(found);
    }

    /**
     * What was found in a round.
     *
     * @param judgement null once nobody can read it any more
     */
    public record Found(int round, @Nullable Judgement judgement, Minutes spent, Instant at) {}

    /** Whether they have judged in this round. */
    public boolean hasJudged(int round) {
        return found.stream().anyMatch(one -> one.round() == round);
    }
}
