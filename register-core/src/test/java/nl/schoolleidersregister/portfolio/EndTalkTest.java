package nl.schoolleidersregister.portfolio;

import static nl.schoolleidersregister.portfolio.PortfolioFixture.and;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.given;
import static nl.schoolleidersregister.portfolio.PortfolioFixture.register;
import static nl.schoolleidersregister.portfolio.TalkFixture.ON;
import static nl.schoolleidersregister.portfolio.TalkFixture.end;
import static nl.schoolleidersregister.portfolio.TalkFixture.outcome;
import static nl.schoolleidersregister.portfolio.TalkFixture.propose;
import static nl.schoolleidersregister.portfolio.TalkFixture.talking;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;

import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.MeetTerms;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.ThirdCalled;
import org.junit.jupiter.api.Test;

class EndTalkTest {

    @Test
    void who_do_not_agree_leave_it_to_a_third() {
        given(talking()).when(end(2)).thenRecorded(new ThirdCalled(noon(ON)));
        given(and(talking(), new ThirdCalled(noon(ON)))).when(end(1)).thenRefusedBy("portfolio.talk");
        given(and(talking(), new ThirdCalled(noon(ON))))
                .when(propose(1, outcome(Outcome.PARTLY, 12)))
                .thenRefusedBy("portfolio.talk");
    }

    @Test
    void a_talk_that_comes_to_nothing_in_two_weeks_goes_to_a_third() {
        given(talking()).when(meet("2026-10-19")).thenNothing();
        given(talking()).when(meet("2026-10-20")).thenRecorded(new ThirdCalled(noon("2026-10-20")));
    }

    private static MeetTerms meet(String on) {
        return new MeetTerms(PortfolioFixture.WHO, register(on), PortfolioFixture.ENTRY, day(on));
    }

    @Test
    void refuses_about_what_is_decided_or_by_somebody_else() {
        given(and(talking(), new EntryDecided(Outcome.DECLINED, null, null, noon(ON))))
                .when(end(1))
                .thenRefusedBy("portfolio.open");
        given(talking()).when(end(3)).thenRefusedBy("portfolio.assessor");
    }
}
