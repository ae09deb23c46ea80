package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.ENTRY;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.ON;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.WHO;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.appointment;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assessor;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.assigned;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.handedIn;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.pool;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AppointAssessor;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryWithdrawn;
import org.junit.jupiter.api.Test;

class AppointAssessorTest {

    @Test
    void the_office_appoints_where_a_seat_is_empty() {
        assertThat(given(handedIn(20, 1)).when(appoint(2)).thenFacts())
                .singleElement()
                .isInstanceOf(AssessorsAssigned.class);
    }

    @Test
    void the_office_cannot_appoint_at_a_seat_that_is_taken() {
        given(handedIn(20, 1), assigned(appointment(Seat.FIRST, 1)))
                .when(appoint(2))
                .thenRefusedBy("portfolio.seat");
    }

    @Test
    void the_office_cannot_appoint_who_is_not_free() {
        given(handedIn(20, 1)).when(appoint(9)).thenRefusedBy("portfolio.conflict");
    }

    @Test
    void nobody_appoints_for_their_own_entry() {
        given(handedIn(20, 1))
                .when(new AppointAssessor(WHO, registrarOn(ON), ENTRY, Seat.FIRST, assessor(2), WHO, pool(1, 2)))
                .thenRefusedBy("portfolio.own-office");
    }

    @Test
    void what_was_taken_back_gets_nobody() {
        given(handedIn(20, 1), new EntryWithdrawn(noon(ON))).when(appoint(2)).thenRefusedBy("portfolio.open");
    }

    private static AppointAssessor appoint(int who) {
        return new AppointAssessor(WHO, registrarOn(ON), ENTRY, Seat.FIRST, assessor(who), null, pool(1, 2));
    }
}
