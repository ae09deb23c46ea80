package nl.schoolleidersregister.quality;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schoolleidersregister.recognition.RecognitionId;

/**
 * Which old work is judged again, and by whom. Nobody picks: the seed does, and with it anybody can draw again. The
 * order in which work and assessors are handed in makes no difference.
 *
 * @param seed known before the draw
 * @param size most pieces of work to draw
 */
public record RemarkingDraw(String seed, int size) {

    /** Who may judge a piece of work now: recognised, with room, and not too close to whose work it is (article F4). */
    @FunctionalInterface
    public interface Free {

        /** Those who may, whether or not they judged it before. */
        Set<RecognitionId> forWork(JudgedWork work);
    }

    /** Refuses to draw nothing: a programmer's error. */
    public RemarkingDraw {
        if (size < 1) {
            throw new IllegalArgumentException("A draw of " + size);
        }
    }

    /**
     * Draws among all work that nobody marked in the half-year or later and that somebody may judge who did not before.
     * Of those, whoever has least of this draw gets it; the lot decides between equals.
     *
     * @return in the order of the draw; fewer than asked when there is no more
     */
    public List<Remarking> among(Markings markings, HalfYear halfYear, Free free) {
        var given = new HashMap<RecognitionId, Integer>();
        var drawn = new ArrayList<Remarking>();
        for (var work : inOrder(markings.works())) {
            var marks = markings.of(work);
            if (drawn.size() < size && areAllBefore(halfYear, marks)) {
                chosen(work, marks, free, given).ifPresent(drawn::add);
            }
        }
        return List.copyOf(drawn);
    }

    private List<JudgedWork> inOrder(Set<JudgedWork> works) {
        return works.stream().sorted(comparing(work -> Lot.of(seed, work))).toList();
    }

    private static boolean areAllBefore(HalfYear halfYear, List<Marking> marks) {
        return marks.stream().allMatch(mark -> mark.halfYear().compareTo(halfYear) < 0);
    }

    private Optional<Remarking> chosen(
            JudgedWork work, List<Marking> marks, Free free, Map<RecognitionId, Integer> given) {
        var judged = marks.stream().map(Marking::assessor).collect(toSet());
        var chosen = free.forWork(work).stream()
                .filter(assessor -> !judged.contains(assessor))
                .min(comparing((RecognitionId assessor) -> given.getOrDefault(assessor, 0))
                        .thenComparing(assessor -> Lot.of(seed, work + ":" + assessor)));
        chosen.ifPresent(assessor -> given.merge(assessor, 1, Integer::sum));
        return chosen.map(assessor -> new Remarking(work, assessor));
    }
}
