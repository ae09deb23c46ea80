package nl.schoolleidersregister.assignment;

import static nl.schoolleidersregister.assignment.Assessors.KNOWN;
import static nl.schoolleidersregister.assignment.Assessors.PERSON;
import static nl.schoolleidersregister.assignment.Assessors.TODAY;
import static nl.schoolleidersregister.assignment.Assessors.account;
import static nl.schoolleidersregister.assignment.Assessors.assessor;
import static nl.schoolleidersregister.assignment.Assessors.being;
import static nl.schoolleidersregister.assignment.Assessors.free;
import static nl.schoolleidersregister.assignment.Assessors.id;
import static nl.schoolleidersregister.assignment.Assessors.loaded;
import static nl.schoolleidersregister.assignment.Assessors.person;
import static nl.schoolleidersregister.assignment.Assessors.stay;
import static nl.schoolleidersregister.assignment.Assessors.stranger;
import static nl.schoolleidersregister.assignment.Assessors.work;
import static nl.schoolleidersregister.assignment.Assessors.workedAt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.regulation.Competence;
import org.junit.jupiter.api.Test;

/** Who is too close to judge (art. F4), on both sides of each boundary, and who cannot for another reason. */
class HindrancesTest {

    @Test
    void nothing_keeps_a_stranger_from_it() {
        assertThat(hindrances(free(1), stranger())).isEmpty();
    }

    @Test
    void nobody_judges_their_own_work() {
        assertThat(hindrances(being(PERSON, null, true, Set.of()), stranger())).containsExactly(Hindrance.SELF);
    }

    @Test
    void who_works_for_the_same_board_is_too_close() {
        assertThat(boards(stay("2026-01-01", null), stay("2020-01-01", null))).containsExactly(Hindrance.SAME_BOARD);
    }

    @Test
    void who_left_the_board_three_years_ago_today_was_there_in_the_last_three_years() {
        assertThat(boards(stay("2015-01-01", "2023-10-02"), stay("2020-01-01", null)))
                .containsExactly(Hindrance.SAME_BOARD);
    }

    @Test
    void who_left_the_board_a_day_earlier_can_judge() {
        assertThat(boards(stay("2015-01-01", "2023-10-01"), stay("2020-01-01", null)))
                .isEmpty();
    }

    @Test
    void the_same_holds_for_when_the_leader_left() {
        assertThat(boards(stay("2015-01-01", null), stay("2020-01-01", "2023-10-02")))
                .containsExactly(Hindrance.SAME_BOARD);
        assertThat(boards(stay("2015-01-01", null), stay("2020-01-01", "2023-10-01")))
                .isEmpty();
    }

    @Test
    void who_begins_today_is_too_close_and_who_begins_tomorrow_is_not_yet() {
        assertThat(boards(stay("2026-10-01", null), stay("2020-01-01", null))).containsExactly(Hindrance.SAME_BOARD);
        assertThat(boards(stay("2026-10-02", null), stay("2020-01-01", null))).isEmpty();
    }

    @Test
    void who_came_after_the_other_left_is_too_close_all_the_same() {
        assertThat(boards(stay("2025-06-01", null), stay("2020-01-01", "2025-01-01")))
                .containsExactly(Hindrance.SAME_BOARD);
    }

    @Test
    void who_guided_the_person_is_too_close() {
        assertThat(hindrances(free(1), person(List.of(), Set.of(account(1)), Set.of())))
                .containsExactly(Hindrance.GUIDE);
        assertThat(hindrances(free(1), person(List.of(), Set.of(account(2)), Set.of())))
                .isEmpty();
    }

    @Test
    void who_gave_a_programme_that_the_person_attended_is_too_close() {
        var provider = new ProviderId(id(30));
        var attended = person(List.of(), Set.of(), Set.of(provider));
        assertThat(hindrances(being(null, provider, true, Set.of()), attended)).containsExactly(Hindrance.TRAINER);
        assertThat(hindrances(being(null, new ProviderId(id(31)), true, Set.of()), attended))
                .isEmpty();
    }

    @Test
    void who_says_to_be_too_close_is() {
        assertThat(hindrances(being(null, null, true, Set.of(PERSON)), stranger()))
                .containsExactly(Hindrance.DECLARED);
    }

    @Test
    void who_is_not_recognised_cannot_judge() {
        assertThat(hindrances(being(null, null, false, Set.of()), stranger()))
                .containsExactly(Hindrance.NOT_RECOGNISED);
    }

    @Test
    void who_has_as_much_as_was_agreed_has_no_room() {
        assertThat(hindrances(loaded(1, 3, 3), stranger())).isEmpty();
        assertThat(hindrances(loaded(1, 4, 4), stranger())).containsExactly(Hindrance.NO_ROOM);
    }

    @Test
    void who_judges_one_of_two_competences_cannot_judge_both() {
        var both = new Work(id(7), Set.of(new Competence("C1"), new Competence("C3")), Set.of(), TODAY);
        assertThat(pool(free(1), stranger()).hindrancesOf(assessor(1), both))
                .contains(List.of(Hindrance.OTHER_COMPETENCES));
    }

    @Test
    void one_person_with_two_recognitions_is_one_pair_of_eyes() {
        var first = free(1);
        var again = new RecognitionId(id(40));
        var second = new Candidate(
                again, first.account(), null, null, true, first.remit(), List.of(), Set.of(), first.load());
        var pool = new Pool(KNOWN, stranger(), List.of(first, second));
        assertThat(pool.hindrancesOf(again, work(assessor(1)))).contains(List.of(Hindrance.ALREADY));
    }

    @Test
    void only_the_first_five_are_conflicts() {
        assertThat(List.of(Hindrance.values()))
                .filteredOn(Hindrance::isConflict)
                .containsExactly(
                        Hindrance.SELF, Hindrance.SAME_BOARD, Hindrance.GUIDE, Hindrance.TRAINER, Hindrance.DECLARED);
    }

    private static List<Hindrance> boards(Stay assessors, Stay persons) {
        return hindrances(workedAt(assessors), person(List.of(persons), Set.of(), Set.of()));
    }

    private static List<Hindrance> hindrances(Candidate candidate, Background person) {
        return pool(candidate, person)
                .hindrancesOf(candidate.recognition(), work())
                .orElseThrow();
    }

    private static Pool pool(Candidate candidate, Background person) {
        return new Pool(KNOWN, person, List.of(candidate));
    }
}
