package nl.schoolleidersregister.quality;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.schoolleidersregister.quality.AgreementTable.Pair;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;

/**
 * All blind marks there are, and what they tell of the judging.
 *
 * @param all in no order; who marks the same work a second time has two of them
 */
public record Markings(List<Marking> all) {

    private record Question(JudgedWork work, Competence competence) {}

    public Markings {
        all = List.copyOf(all);
    }

    /** How far the assessors agreed on a competence in a half-year, on all occasions together. */
    public Agreement agreement(Competence competence, HalfYear halfYear, Disagreement disagreement) {
        var table = pairs(marking -> marking.competence().equals(competence)).stream()
                .filter(pair -> pair.halfYear().equals(halfYear))
                .map(pair -> new Pair(pair.earlier().mark(), pair.later().mark()))
                .toList();
        return new AgreementTable(table).agreementBothWays(disagreement);
    }

    /**
     * What is known of every half-year, competence and occasion of which there is a pair: the latest half-year first,
     * competences by code, what had to be judged before what was judged again.
     */
    public List<Measured> measured() {
        Map<Figure, List<MarkedPair>> found =
                pairs(marking -> true).stream().collect(groupingBy(Figure::of, TreeMap::new, toList()));
        return found.entrySet().stream()
                .map(one -> one.getKey().measured(one.getValue()))
                .toList();
    }

    /** What one figure is about. */
    private record Figure(HalfYear halfYear, Competence competence, Occasion occasion) implements Comparable<Figure> {

        private static final Comparator<Figure> ORDER = comparing(Figure::halfYear, reverseOrder())
                .thenComparing(one -> one.competence().code())
                .thenComparing(Figure::occasion);

        static Figure of(MarkedPair pair) {
            return new Figure(pair.halfYear(), pair.later().competence(), pair.occasion());
        }

        Measured measured(List<MarkedPair> pairs) {
            var latestFirst = pairs.stream().sorted(MarkedPair.LATEST_FIRST).toList();
            return new Measured(halfYear, competence, occasion, latestFirst);
        }

        @Override
        public int compareTo(Figure other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Every two marks of the same work on the same competence by two assessors. They are of the half-year in which the
     * later of them was given: an old file that is marked again tells of the judging of now.
     */
    private List<MarkedPair> pairs(Predicate<Marking> asked) {
        var pairs = new ArrayList<MarkedPair>();
        for (var same : byQuestion(asked)) {
            for (var later = 1; later < same.size(); later++) {
                for (var earlier = 0; earlier < later; earlier++) {
                    if (isOfTwo(same.get(earlier), same.get(later))) {
                        pairs.add(MarkedPair.of(same.get(earlier), same.get(later)));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isOfTwo(Marking one, Marking other) {
        return !one.assessor().equals(other.assessor());
    }

    /** How lenient an assessor was in all that they marked in a half-year. */
    public Leniency leniency(RecognitionId assessor, HalfYear halfYear) {
        var differences = new ArrayList<Fraction>();
        for (var same : byQuestion(marking -> true)) {
            for (var own : same) {
                if (own.assessor().equals(assessor) && own.halfYear().equals(halfYear)) {
                    againstOthers(own, same).ifPresent(differences::add);
                }
            }
        }
        return differences.isEmpty()
                ? new Leniency.NothingShared()
                : new Leniency.Steps(differences.size(), mean(differences));
    }

    private static Optional<Fraction> againstOthers(Marking own, Collection<Marking> same) {
        var others = same.stream()
                .filter(other -> isOfTwo(own, other))
                .map(other -> new Fraction(other.mark().rank(), 1))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fraction(own.mark().rank(), 1).minus(mean(others)));
    }

    private static Fraction mean(List<Fraction> numbers) {
        return numbers.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(numbers.size());
    }

    /** How an assessor's leniency went over the half-years in which it can be told. */
    public Drift drift(RecognitionId assessor) {
        var course = new ArrayList<Drift.InHalfYear>();
        for (var halfYear : halfYears()) {
            if (leniency(assessor, halfYear) instanceof Leniency.Steps steps) {
                course.add(new Drift.InHalfYear(halfYear, steps));
            }
        }
        return new Drift(course);
    }

    /** The half-years in which anything was marked, earliest first. */
    public List<HalfYear> halfYears() {
        var found = new TreeSet<HalfYear>();
        all.forEach(marking -> found.add(marking.halfYear()));
        return List.copyOf(found);
    }

    /** Everybody who marked anything. */
    public Set<RecognitionId> assessors() {
        return all.stream().map(Marking::assessor).collect(toUnmodifiableSet());
    }

    /** All work that was marked. */
    public Set<JudgedWork> works() {
        return all.stream().map(Marking::work).collect(toUnmodifiableSet());
    }

    /** The marks of one piece of work, in no order. */
    public List<Marking> of(JudgedWork work) {
        return all.stream().filter(marking -> marking.work().equals(work)).toList();
    }

    private Collection<List<Marking>> byQuestion(Predicate<Marking> asked) {
        Map<Question, List<Marking>> found = all.stream()
                .filter(asked)
                .collect(groupingBy(marking -> new Question(marking.work(), marking.competence())));
        return found.values();
    }
}
