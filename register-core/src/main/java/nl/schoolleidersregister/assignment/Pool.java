package nl.schoolleidersregister.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.LogPosition;

/**
 * All assessors of the register, for one person's work.
 *
 * @param known how far the log had come when this was read from it
 * @param person whose work
 */
public record Pool(LogPosition known, Background person, List<Candidate> candidates) {

    public Pool {
        candidates = List.copyOf(candidates);
    }

    /** Whom it becomes, and why. */
    public record Chosen(RecognitionId assessor, Weighing weighing) {}

    /**
     * Who of those without a hindrance has least to do: first by the part of the agreed room that is taken, then by how
     * much was given in all, then by a lot that follows from the work and the assessor. The same facts give the same
     * choice.
     *
     * @return nothing when nobody can
     */
    public Optional<Chosen> leastLoaded(Work work) {
        return candidates.stream()
                .filter(one -> hindrances(one, work).isEmpty())
                .min(order(work.id()))
                .map(one -> new Chosen(one.recognition(), weigh(work)));
    }

    /** Somebody the office picks; whether they can stands in what it gives. */
    public Optional<List<Hindrance>> hindrancesOf(RecognitionId assessor, Work work) {
        return candidates.stream()
                .filter(one -> one.recognition().equals(assessor))
                .findFirst()
                .map(one -> hindrances(one, work));
    }

    /** How everybody stands towards a piece of work. */
    public Weighing weigh(Work work) {
        return new Weighing(
                known,
                candidates.stream()
                        .map(one -> new Weighed(one.recognition(), hindrances(one, work), one.load()))
                        .toList());
    }

    /** The same when this assessor got a piece of work more. */
    public Pool giving(RecognitionId assessor) {
        return new Pool(
                known,
                person,
                candidates.stream()
                        .map(one -> one.recognition().equals(assessor) ? one.busier() : one)
                        .toList());
    }

    private List<Hindrance> hindrances(Candidate candidate, Work work) {
        return Hindrances.of(candidate, person, work, accounts(work.readers()));
    }

    /** One person with two recognitions is one pair of eyes. */
    private Set<GuideAccount> accounts(Set<RecognitionId> readers) {
        return candidates.stream()
                .filter(one -> readers.contains(one.recognition()))
                .map(Candidate::account)
                .filter(Objects::nonNull)
                .collect(toUnmodifiableSet());
    }

    private static Comparator<Candidate> order(UUID work) {
        Comparator<Candidate> byRoomTaken = Pool::byRoomTaken;
        return byRoomTaken
                .thenComparing(Pool::byGiven)
                .thenComparingInt(one -> Draw.number(work + ":" + one.recognition()))
                .thenComparing(one -> one.recognition().value());
    }

    /** Fractions, compared without rounding. */
    private static int byRoomTaken(Candidate one, Candidate other) {
        return Integer.compare(
                one.load().open() * other.remit().atOnce(),
                other.load().open() * one.remit().atOnce());
    }

    private static int byGiven(Candidate one, Candidate other) {
        return Long.compare(
                (long) one.load().given() * other.remit().atOnce(),
                (long) other.load().given() * one.remit().atOnce());
    }
}
