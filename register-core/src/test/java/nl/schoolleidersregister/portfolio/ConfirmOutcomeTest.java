package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.withTwo;
import static nl.schoolleidersregister.portfolio.TalkFixture.ON;
import static nl.schoolleidersregister.portfolio.TalkFixture.confirm;
import static nl.schoolleidersregister.portfolio.TalkFixture.outcome;
import static nl.schoolleidersregister.portfolio.TalkFixture.proposed;
import static nl.schoolleidersregister.portfolio.TalkFixture.talking;
import static nl.schoolleidersregister.shared.Moments.noon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.SupplementAsked;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.TalkAgreed;
import nl.schoolleidersregister.shared.Minutes;
import org.junit.jupiter.api.Test;

class ConfirmOutcomeTest {

    @Test
    void what_the_other_proposed_is_decided() {
        var facts = given(and(talking(), proposed(Seat.SECOND, 2, outcome(Outcome.PARTLY, 12))))
                .when(confirm(1, Outcome.PARTLY, 12))
                .thenFacts();
        assertThat(facts).first().isInstanceOf(TalkAgreed.class);
        var decided = (EntryDecided) facts.getLast();
        assertThat(decided.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(Objects.requireNonNull(decided.points()).minutes()).isEqualTo(new Minutes(720));
    }

    @Test
    void the_two_can_agree_to_ask_for_more() {
        var facts = given(and(talking(), proposed(Seat.FIRST, 1, outcome(Outcome.SUPPLEMENT, 0))))
                .when(confirm(2, Outcome.SUPPLEMENT, 0))
                .thenFacts();
        assertThat(facts).last().isInstanceOf(SupplementAsked.class);
    }

    @Test
    void refuses_to_confirm_what_nobody_else_proposed_last() {
        given(talking()).when(confirm(1, Outcome.PARTLY, 12)).thenRefusedBy("portfolio.talk-proposal");
        var own = and(talking(), proposed(Seat.FIRST, 1, outcome(Outcome.PARTLY, 12)));
        given(own).when(confirm(1, Outcome.PARTLY, 12)).thenRefusedBy("portfolio.talk-proposal");
        given(own).when(confirm(2, Outcome.PARTLY, 13)).thenRefusedBy("portfolio.talk-proposal");
    }

    @Test
    void refuses_when_there_is_no_talk_or_by_somebody_else() {
        given(and(talking(), new EntryDecided(Outcome.DECLINED, null, null, noon(ON))))
                .when(confirm(1, Outcome.PARTLY, 12))
                .thenRefusedBy("portfolio.open");
        given(withTwo()).when(confirm(1, Outcome.PARTLY, 12)).thenRefusedBy("portfolio.talk");
        given(talking()).when(confirm(3, Outcome.PARTLY, 12)).thenRefusedBy("portfolio.assessor");
    }
}
