package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.CycleFixture.APPLICATION;
import static nl.schoolleidersregister.registration.CycleFixture.cycle;
import static nl.schoolleidersregister.registration.CycleFixture.reRegistered;
import static nl.schoolleidersregister.registration.PointsFixture.CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.SECOND_CREDIT;
import static nl.schoolleidersregister.registration.PointsFixture.earned;
import static nl.schoolleidersregister.registration.PointsFixture.points;
import static nl.schoolleidersregister.registration.PointsFixture.registeredPerson;
import static nl.schoolleidersregister.registration.PointsFixture.reverse;
import static nl.schoolleidersregister.registration.PointsFixture.reversed;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.LeaveDecision;
import nl.schoolleidersregister.registration.StandingEvent.DecisionLeftStanding;
import nl.schoolleidersregister.registration.StandingEvent.DecisionQuestioned;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Points that counted in a decision are gone: it is put before a registrar, and nothing changes by itself. */
class LeaveDecisionTest {

    private static final String GONE = "2026-08-10";
    private static final DecisionId DECISION = DecisionId.on(APPLICATION);

    /** Re-registered on two credits. */
    private static Scenario<RegistrationEvent, RegistrationCommand> renewed() {
        return registeredPerson()
                .given(
                        earned("2026-06-01", points(CREDIT, "2026-05-01", 240)),
                        earned("2026-06-01", points(SECOND_CREDIT, "2026-05-02", 240)),
                        reRegistered("2026-07-01", cycle("2026-08-01", "2030-08-01"), CREDIT));
    }

    private static LeaveDecision leave(@Nullable DossierId judge) {
        return new LeaveDecision(DOSSIER, registrarOn("2026-08-20"), DECISION, judge, REASON);
    }

    @Test
    void points_that_counted_question_the_decision() {
        renewed().when(reverse(GONE, CREDIT)).thenRecorded(reversed(GONE, CREDIT), questioned());
    }

    @Test
    void points_that_counted_in_none_question_nothing() {
        renewed().when(reverse(GONE, SECOND_CREDIT)).thenRecorded(reversed(GONE, SECOND_CREDIT));
    }

    @Test
    void a_decision_is_left_as_it_is_once() {
        renewed().given(reversed(GONE, CREDIT), questioned()).when(leave(null)).thenRecorded(left());
        renewed()
                .given(reversed(GONE, CREDIT), questioned(), left())
                .when(leave(null))
                .thenRefusedBy("decision.questioned");
    }

    @Test
    void refuses_a_decision_of_which_nothing_is_gone() {
        renewed().when(leave(null)).thenRefusedBy("decision.questioned");
    }

    @Test
    void refuses_who_would_judge_their_own_dossier() {
        renewed()
                .given(reversed(GONE, CREDIT), questioned())
                .when(leave(DOSSIER))
                .thenRefusedBy("registration.not-own-dossier");
    }

    @Test
    void a_doubt_names_all_that_is_gone_of_one_decision() {
        var second = new DecisionQuestioned(DECISION, SECOND_CREDIT, noon("2026-08-12"));
        var doubts = Doubts.NONE.after(questioned()).after(second);
        assertThat(doubts.open()).singleElement().satisfies(doubt -> {
            assertThat(doubt.credits()).containsExactly(CREDIT, SECOND_CREDIT);
            assertThat(doubt.since()).isEqualTo(GONE);
        });
        assertThat(doubts.after(left()).open()).isEmpty();
    }

    private static DecisionQuestioned questioned() {
        return new DecisionQuestioned(DECISION, CREDIT, noon(GONE));
    }

    private static DecisionLeftStanding left() {
        return new DecisionLeftStanding(DECISION, Personal.of(REASON), noon("2026-08-20"));
    }
}
