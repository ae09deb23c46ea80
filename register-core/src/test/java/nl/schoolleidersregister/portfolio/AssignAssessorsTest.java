package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.DUE;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ON;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessor;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assign;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.handedIn;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.pool;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withOne;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorWanted;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SeatVacated;
import org.junit.jupiter.api.Test;

class AssignAssessorsTest {

    @Test
    void one_reader_gets_one_assessor_who_has_four_weeks() {
        var fact = (AssessorsAssigned)
                given(handedIn(20, 1)).when(assign(ON, pool(1))).thenFacts().getFirst();
        assertThat(fact.appointments()).singleElement().satisfies(one -> {
            assertThat(one.seat()).isEqualTo(Seat.FIRST);
            assertThat(one.assessor()).isEqualTo(assessor(1));
            assertThat(one.lastDay()).isEqualTo(day(DUE));
            assertThat(one.weighing().weighed()).hasSize(1);
        });
    }

    @Test
    void two_readers_are_two_assessors() {
        var fact = (AssessorsAssigned)
                given(handedIn(24, 2)).when(assign(ON, pool(1, 2))).thenFacts().getFirst();
        assertThat(fact.appointments())
                .extracting(Appointment::assessor)
                .containsExactlyInAnyOrder(assessor(1), assessor(2));
    }

    @Test
    void is_done_once() {
        given(withTwo()).when(assign(ON, pool(1, 2, 3))).thenNothing();
    }

    @Test
    void where_nobody_can_be_found_the_office_hears_it_once() {
        var facts = given(handedIn(20, 1)).when(assign(ON, pool())).thenFacts();
        assertThat(facts).singleElement().isInstanceOf(AssessorWanted.class);
        given(handedIn(20, 1), (AssessorWanted) facts.getFirst())
                .when(assign("2026-10-02", pool()))
                .thenNothing();
    }

    @Test
    void who_was_wanted_is_appointed_when_there_is_room() {
        var wanted = (AssessorWanted)
                given(handedIn(20, 1)).when(assign(ON, pool())).thenFacts().getFirst();
        assertThat(given(handedIn(20, 1), wanted)
                        .when(assign("2026-10-02", pool(1)))
                        .thenFacts())
                .singleElement()
                .isInstanceOf(AssessorsAssigned.class);
    }

    @Test
    void who_left_does_not_come_back() {
        var left = new SeatVacated(Seat.FIRST, assessor(1), Vacated.CONFLICT, noon(ON));
        assertThat(given(and(withOne(), left)).when(assign(ON, pool(1))).thenFacts())
                .singleElement()
                .isInstanceOf(AssessorWanted.class);
        var fact = (AssessorsAssigned) given(and(withOne(), left))
                .when(assign(ON, pool(1, 2)))
                .thenFacts()
                .getFirst();
        assertThat(fact.appointments()).extracting(Appointment::assessor).containsExactly(assessor(2));
    }

    @Test
    void what_was_taken_back_gets_nobody() {
        given(handedIn(20, 1), new EntryWithdrawn(noon(ON)))
                .when(assign(ON, pool(1)))
                .thenNothing();
    }
}
