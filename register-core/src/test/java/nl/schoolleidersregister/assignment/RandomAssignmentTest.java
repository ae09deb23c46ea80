package nl.schoolleidersregister.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random populations with every kind of conflict: nobody too close is ever chosen, and the work evens out. */
@Tag("random")
class RandomAssignmentTest {

    private static final int POPULATIONS = 400;
    private static final int PIECES = 25;

    @Test
    void nobody_with_a_conflict_is_chosen_and_somebody_is_where_somebody_can() {
        long seed = Seed.of(RandomAssignmentTest.class);
        var met = new HashSet<Hindrance>();
        for (var number = 0; number < POPULATIONS; number++) {
            var people = new RandomPeople(new Random(seed + number));
            var candidates = people.candidates();
            for (var piece = 0; piece < PIECES; piece++) {
                var pool = new Pool(Assessors.KNOWN, people.person(), candidates);
                candidates = assertAssigns(pool, people, met, "-Dseed=" + (seed + number));
            }
        }
        assertThat(met).contains(Hindrance.values());
    }

    private static List<Candidate> assertAssigns(Pool pool, RandomPeople people, Set<Hindrance> met, String seed) {
        var readers = people.readers(pool.candidates());
        var work = people.work(readers);
        var chosen = pool.leastLoaded(work);
        var fit = pool.candidates().stream()
                .filter(one -> SecondCheck.canJudge(one, pool.person(), work, pool.candidates()))
                .toList();
        assertThat(chosen.isPresent()).as(seed).isEqualTo(!fit.isEmpty());
        pool.weigh(work).weighed().forEach(one -> met.addAll(one.hindrances()));
        if (chosen.isEmpty()) {
            return pool.candidates();
        }
        var who = chosen.get().assessor();
        assertThat(fit).as(seed).extracting(Candidate::recognition).contains(who);
        var least = fit.stream().mapToDouble(RandomAssignmentTest::taken).min().orElseThrow();
        assertThat(fit.stream().filter(one -> one.recognition().equals(who)).mapToDouble(RandomAssignmentTest::taken))
                .as(seed)
                .containsExactly(least);
        return pool.giving(who).candidates();
    }

    private static double taken(Candidate one) {
        return (double) one.load().open() / one.remit().atOnce();
    }

    /** Without conflicts and with equal room nobody ever has two pieces of work more than another. */
    @Test
    void work_evens_out() {
        long seed = Seed.of(RandomAssignmentTest.class);
        var random = new Random(seed);
        var candidates = IntStream.range(0, 9).mapToObj(Assessors::free).toList();
        var pool = new Pool(Assessors.KNOWN, Assessors.stranger(), candidates);
        var given = new HashMap<RecognitionId, Integer>();
        for (var piece = 0; piece < 36; piece++) {
            var work = new Work(
                    new UUID(random.nextLong(), random.nextLong()),
                    Set.of(new Competence("C1")),
                    Set.of(),
                    Assessors.TODAY);
            var who = pool.leastLoaded(work).orElseThrow().assessor();
            given.merge(who, 1, Integer::sum);
            pool = pool.giving(who);
            var most = given.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
            var fewest = given.size() < candidates.size()
                    ? 0
                    : given.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
            assertThat(most - fewest).as("-Dseed=" + seed).isLessThanOrEqualTo(1);
        }
        assertThat(new ArrayList<>(given.values())).containsOnly(4);
    }
}
