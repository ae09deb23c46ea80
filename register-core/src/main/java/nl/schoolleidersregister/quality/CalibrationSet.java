package nl.schoolleidersregister.quality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;

/**
 * Old work that assessors judge and talk about together when they agree too little on a competence (article F5): half
 * of it is work on which they were furthest apart, the other half work on which all agreed, from low marks to high,
 * which shows what a mark looks like.
 *
 * @param works first those on which assessors differed, furthest apart first
 */
public record CalibrationSet(Competence competence, List<JudgedWork> works) {

    /** What assessors thought of one piece of work: the lowest and the highest mark, and the day of the last. */
    private record History(JudgedWork work, Mark lowest, Mark highest, LocalDate last) {

        int apart() {
            return highest.rank() - lowest.rank();
        }
    }

    private static final Comparator<History> LATEST_FIRST = comparing(History::last, reverseOrder())
            .thenComparing(history -> history.work().value());

    public CalibrationSet {
        works = List.copyOf(works);
    }

    /**
     * The set that history gives: of work that two assessors or more marked on the competence, the latest first where
     * nothing else tells them apart. Where there is too little of one half, more of the other.
     *
     * @param size most pieces of work
     */
    public static CalibrationSet from(Markings markings, Competence competence, int size) {
        var histories = markings.works().stream()
                .map(work -> onCompetence(markings.of(work), competence))
                .filter(CalibrationSet::isOfSeveral)
                .map(CalibrationSet::history)
                .toList();
        var apart = histories.stream()
                .filter(history -> history.apart() > 0)
                .sorted(comparingInt(History::apart).reversed().thenComparing(LATEST_FIRST))
                .toList();
        var agreed = fromLowToHigh(
                histories.stream().filter(history -> history.apart() == 0).toList());
        var half = Math.max(Math.ceilDiv(size, 2), size - agreed.size());
        var chosen = new LinkedHashSet<JudgedWork>();
        apart.stream().limit(half).forEach(history -> chosen.add(history.work()));
        agreed.stream().limit(size - chosen.size()).forEach(history -> chosen.add(history.work()));
        return new CalibrationSet(competence, List.copyOf(chosen));
    }

    private static List<Marking> onCompetence(List<Marking> marks, Competence competence) {
        return marks.stream()
                .filter(mark -> mark.competence().equals(competence))
                .toList();
    }

    private static boolean isOfSeveral(List<Marking> marks) {
        Set<RecognitionId> assessors = marks.stream().map(Marking::assessor).collect(Collectors.toSet());
        return assessors.size() > 1;
    }

    private static History history(List<Marking> marks) {
        var given = marks.stream().map(Marking::mark).sorted().toList();
        var last = marks.stream().map(Marking::on).sorted().toList().getLast();
        return new History(marks.getFirst().work(), given.getFirst(), given.getLast(), last);
    }

    /** One of each mark in turn, so that a few of them show the whole scale. */
    private static List<History> fromLowToHigh(List<History> agreed) {
        Map<Mark, List<History>> byMark = agreed.stream()
                .sorted(LATEST_FIRST)
                .collect(Collectors.groupingBy(History::lowest, TreeMap::new, Collectors.toList()));
        var turns = new ArrayList<History>();
        for (var turn = 0; turns.size() < agreed.size(); turn++) {
            for (var ofMark : byMark.values()) {
                if (turn < ofMark.size()) {
                    turns.add(ofMark.get(turn));
                }
            }
        }
        return turns;
    }
}
