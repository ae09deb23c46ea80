package nl.schoolleidersregister.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** How far the assessors agreed on a competence in a half-year. */
    public Agreement agreement(Competence competence, HalfYear halfYear, Disagreement disagreement) {
        return new AgreementTable(pairs(competence, halfYear)).agreementBothWays(disagreement);
    }

    /**
     * Every two marks of the same work on the competence by two assessors. They are of the half-year in which the later
     * of them was given: an old file that is marked again tells of the judging of now.
     */
    private List<Pair> pairs(Competence competence, HalfYear halfYear) {
        var pairs = new ArrayList<Pair>();
        for (var same : byQuestion(marking -> marking.competence().equals(competence))) {
            for (var later = 1; later < same.size(); later++) {
                for (var earlier = 0; earlier < later; earlier++) {
                    var one = same.get(earlier);
                    var other = same.get(later);
                    if (isOfTwo(one, other) && laterHalf(one, other).equals(halfYear)) {
                        pairs.add(new Pair(one.mark(), other.mark()));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isOfTwo(Marking one, Marking other) {
        return !one.assessor().equals(other.assessor());
    }

    private static HalfYear laterHalf(Marking one, Marking other) {
        return one.on().isAfter(other.on()) ? one.halfYear() : other.halfYear();
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
