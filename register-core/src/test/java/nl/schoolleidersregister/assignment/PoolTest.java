package nl.schoolleidersregister.assignment;

import static nl.schoolleidersregister.assignment.Assessors.KNOWN;
import static nl.schoolleidersregister.assignment.Assessors.account;
import static nl.schoolleidersregister.assignment.Assessors.assessor;
import static nl.schoolleidersregister.assignment.Assessors.free;
import static nl.schoolleidersregister.assignment.Assessors.loaded;
import static nl.schoolleidersregister.assignment.Assessors.person;
import static nl.schoolleidersregister.assignment.Assessors.stranger;
import static nl.schoolleidersregister.assignment.Assessors.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.assignment.Pool.Chosen;
import nl.schoolleidersregister.recognition.Remit;
import org.junit.jupiter.api.Test;

class PoolTest {

    @Test
    void chooses_who_has_least_under_hand() {
        assertThat(pool(loaded(1, 2, 2), loaded(2, 1, 9), loaded(3, 3, 3)).leastLoaded(work()))
                .map(Chosen::assessor)
                .contains(assessor(2));
    }

    @Test
    void weighs_by_the_part_of_the_room_that_is_taken() {
        var roomy = loaded(1, 3, 3);
        var wide = new Candidate(
                roomy.recognition(),
                roomy.account(),
                null,
                null,
                true,
                new Remit(roomy.remit().competences(), 10),
                List.of(),
                Set.of(),
                roomy.load());
        assertThat(pool(wide, loaded(2, 2, 2)).leastLoaded(work()))
                .map(Chosen::assessor)
                .contains(assessor(1));
    }

    @Test
    void then_by_what_was_given_in_all() {
        assertThat(pool(loaded(1, 1, 5), loaded(2, 1, 4)).leastLoaded(work()))
                .map(Chosen::assessor)
                .contains(assessor(2));
    }

    @Test
    void the_order_of_the_list_makes_no_difference() {
        var some = List.of(free(1), free(2), free(3), free(4));
        var chosen = new Pool(KNOWN, stranger(), some).leastLoaded(work());
        assertThat(new Pool(KNOWN, stranger(), some.reversed()).leastLoaded(work()))
                .map(Chosen::assessor)
                .isEqualTo(chosen.map(Chosen::assessor));
    }

    @Test
    void passes_who_is_too_close_however_idle() {
        var pool = new Pool(KNOWN, person(List.of(), Set.of(account(1)), Set.of()), List.of(free(1), loaded(2, 3, 30)));
        assertThat(pool.leastLoaded(work())).map(Chosen::assessor).contains(assessor(2));
    }

    @Test
    void keeps_who_was_passed_and_why_as_evidence() {
        var pool = new Pool(KNOWN, person(List.of(), Set.of(account(1)), Set.of()), List.of(free(1), loaded(2, 3, 30)));
        assertThat(pool.leastLoaded(work()).orElseThrow().weighing())
                .isEqualTo(new Weighing(
                        KNOWN,
                        List.of(
                                new Weighed(assessor(1), List.of(Hindrance.GUIDE), Load.NONE),
                                new Weighed(assessor(2), List.of(), new Load(3, 30)))));
    }

    @Test
    void chooses_nobody_where_nobody_can() {
        assertThat(pool(loaded(1, 4, 4)).leastLoaded(work())).isEmpty();
        assertThat(new Pool(KNOWN, stranger(), Collections.emptyList()).leastLoaded(work()))
                .isEmpty();
    }

    @Test
    void a_second_reader_is_another() {
        var pool = pool(free(1), loaded(2, 3, 3));
        assertThat(pool.giving(assessor(1)).leastLoaded(work(assessor(1))))
                .map(Chosen::assessor)
                .contains(assessor(2));
    }

    private static Pool pool(Candidate... candidates) {
        return new Pool(KNOWN, stranger(), List.of(candidates));
    }
}
