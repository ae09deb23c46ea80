package nl.schoolleidersregister.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.quality.AgreementTable.Pair;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;

/**
 * Kappas against what the literature proved them to be the same as, reckoned from the bare pairs: no table, no weights,
 * no exact numbers.
 */
@Tag("random")
class KappaProperties {

    private static final int TABLES = 200;
    private static final Offset<Double> PRECISION = within(1e-9);
    private static final Random RANDOM = new Random(Seed.of(KappaProperties.class));

    private final int marks = 2 + RANDOM.nextInt(5);
    private final List<Pair> pairs = pairs(2 + RANDOM.nextInt(60));

    /** Agreement seen less agreement by chance, over what chance leaves (Cohen 1960, formula 1). */
    @RepeatedTest(TABLES)
    void kappa_is_what_is_seen_beyond_chance() {
        double seen = seenAsOne(pairs, 0, false);
        double chance = chanceAsOne(pairs, 0, false);
        assertThat(measured(Weighting.NONE)).isCloseTo((seen - chance) / (1 - chance), PRECISION);
    }

    /** The scale is cut in two at each step, and what is seen beyond chance added up (Vanbelle and Albert 2009). */
    @RepeatedTest(TABLES)
    void linear_weights_are_all_ways_to_cut_the_scale_in_two() {
        double beyond = 0;
        double left = 0;
        for (var cut = 1; cut < marks; cut++) {
            beyond += seenAsOne(pairs, cut, true) - chanceAsOne(pairs, cut, true);
            left += 1 - chanceAsOne(pairs, cut, true);
        }
        assertThat(measured(Weighting.LINEAR)).isCloseTo(beyond / left, PRECISION);
    }

    /** Twice the covariance over both variances and the square of the means' difference (Lin 1989). */
    @RepeatedTest(TABLES)
    void quadratic_weights_are_the_coefficient_of_concordance() {
        var ones = pairs.stream().mapToDouble(pair -> pair.one().rank()).toArray();
        var others = pairs.stream().mapToDouble(pair -> pair.other().rank()).toArray();
        double apart = mean(ones) - mean(others);
        double concordance =
                2 * covariance(ones, others) / (covariance(ones, ones) + covariance(others, others) + apart * apart);
        assertThat(measured(Weighting.QUADRATIC)).isCloseTo(concordance, PRECISION);
    }

    @RepeatedTest(TABLES)
    void counted_both_ways_it_does_not_matter_who_stands_first() {
        var shuffled = pairs.stream()
                .map(pair -> RANDOM.nextBoolean() ? pair : new Pair(/* one= */ pair.other(), /* other= */ pair.one()))
                .toList();
        for (var weighting : Weighting.values()) {
            assertThat(new AgreementTable(shuffled).agreementBothWays(weighting))
                    .isEqualTo(new AgreementTable(pairs).agreementBothWays(weighting));
        }
    }

    /** With the marks of both as what chance gives, chance agrees as often or more often (Cohen 1960 on Scott 1955). */
    @RepeatedTest(TABLES)
    void counted_both_ways_it_does_not_flatter() {
        for (var weighting : Weighting.values()) {
            var bothWays = (Agreement.Kappa) new AgreementTable(pairs).agreementBothWays(weighting);
            assertThat((double) bothWays.value().numerator() / bothWays.value().denominator())
                    .isLessThanOrEqualTo(measured(weighting) + PRECISION.value);
        }
    }

    private List<Pair> pairs(int count) {
        var made = new ArrayList<Pair>();
        while (made.size() < count || allTheSame(made)) {
            int one = RANDOM.nextInt(marks);
            int other = RANDOM.nextInt(3) == 0 ? RANDOM.nextInt(marks) : one;
            made.add(new Pair(new Mark(one), new Mark(other)));
        }
        return made;
    }

    private static boolean allTheSame(List<Pair> made) {
        return made.stream()
                        .flatMap(pair -> List.of(pair.one(), pair.other()).stream())
                        .distinct()
                        .count()
                == 1;
    }

    private double measured(Weighting weighting) {
        var kappa = (Agreement.Kappa) new AgreementTable(pairs).agreement(weighting);
        assertThat(kappa.pairs()).isEqualTo(pairs.size());
        return (double) kappa.value().numerator() / kappa.value().denominator();
    }

    private static double seenAsOne(List<Pair> pairs, int cut, boolean halves) {
        double same = 0;
        for (var pair : pairs) {
            same += isOne(pair.one(), pair.other(), cut, halves) ? 1 : 0;
        }
        return same / pairs.size();
    }

    private static double chanceAsOne(List<Pair> pairs, int cut, boolean halves) {
        double same = 0;
        for (var ones : pairs) {
            for (var others : pairs) {
                same += isOne(ones.one(), others.other(), cut, halves) ? 1 : 0;
            }
        }
        return same / pairs.size() / pairs.size();
    }

    private static boolean isOne(Mark one, Mark other, int cut, boolean halves) {
        return halves ? one.rank() < cut == other.rank() < cut : one.rank() == other.rank();
    }

    private static double mean(double[] numbers) {
        double sum = 0;
        for (var number : numbers) {
            sum += number;
        }
        return sum / numbers.length;
    }

    private static double covariance(double[] ones, double[] others) {
        double sum = 0;
        for (var place = 0; place < ones.length; place++) {
            sum += (ones[place] - mean(ones)) * (others[place] - mean(others));
        }
        return sum / ones.length;
    }
}
