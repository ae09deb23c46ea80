package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.registration.RegistrationFixture.DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.DOSSIER;
import static nl.schoolleidersregister.registration.RegistrationFixture.REASON;
import static nl.schoolleidersregister.registration.RegistrationFixture.SECOND_DIPLOMA;
import static nl.schoolleidersregister.registration.RegistrationFixture.enrolled;
import static nl.schoolleidersregister.registration.RegistrationFixture.given;
import static nl.schoolleidersregister.registration.RegistrationFixture.registered;
import static nl.schoolleidersregister.registration.RegistrationFixture.rejected;
import static nl.schoolleidersregister.registration.RegistrationFixture.stated;
import static nl.schoolleidersregister.registration.RegistrationFixture.verified;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registrarOn;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.registration.StandingCommand.LeaveDecision;
import nl.schoolleidersregister.registration.StandingCommand.QuestionQualification;
import nl.schoolleidersregister.registration.StandingEvent.DecisionLeftStanding;
import nl.schoolleidersregister.registration.StandingEvent.QualificationQuestioned;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Scenario;
import org.junit.jupiter.api.Test;

/** What somebody was registered on is taken back: a registrar is asked once, and nothing changes by itself. */
class QuestionQualificationTest {

    private static final String DAY = "2026-08-10";
    private static final DecisionId DECISION = DecisionId.on(ProcedureId.about(DIPLOMA));

    private static Scenario<RegistrationEvent, RegistrationCommand> registeredOnIt() {
        return given(
                enrolled("2026-03-01"),
                stated("2026-03-01", DIPLOMA, "2020-07-01"),
                verified("2026-03-10", DIPLOMA),
                registered("2026-03-10", "2030-03-10"));
    }

    private static QuestionQualification question(QualificationId id) {
        return new QuestionQualification(DOSSIER, registrarOn(DAY), id);
    }

    private static QualificationQuestioned questioned() {
        return new QualificationQuestioned(DECISION, DIPLOMA, noon(DAY));
    }

    private static DecisionLeftStanding left() {
        return new DecisionLeftStanding(DECISION, Personal.of(REASON), noon("2026-08-20"));
    }

    private static LeaveDecision leave() {
        return new LeaveDecision(DOSSIER, registrarOn("2026-08-20"), DECISION, null, REASON);
    }

    @Test
    void the_decision_to_register_on_it_is_questioned() {
        registeredOnIt().when(question(DIPLOMA)).thenRecorded(questioned());
    }

    @Test
    void asked_again_changes_nothing_also_after_the_answer() {
        registeredOnIt().given(questioned()).when(question(DIPLOMA)).thenNothing();
        registeredOnIt().given(questioned(), left()).when(question(DIPLOMA)).thenNothing();
    }

    @Test
    void what_nobody_was_registered_on_questions_nothing() {
        registeredOnIt().when(question(SECOND_DIPLOMA)).thenNothing();
        given(enrolled("2026-03-01"), stated("2026-03-01", DIPLOMA, "2020-07-01"))
                .when(question(DIPLOMA))
                .thenNothing();
        given(enrolled("2026-03-01"), stated("2026-03-01", DIPLOMA, "2020-07-01"), rejected("2026-03-10", DIPLOMA))
                .when(question(DIPLOMA))
                .thenNothing();
    }

    @Test
    void a_registrar_leaves_it_as_it_is_once() {
        registeredOnIt().given(questioned()).when(leave()).thenRecorded(left());
        registeredOnIt().given(questioned(), left()).when(leave()).thenRefusedBy("decision.questioned");
    }

    @Test
    void the_doubt_names_the_qualification_until_the_answer() {
        var doubts = Doubts.NONE.after(questioned());
        assertThat(doubts.open()).singleElement().satisfies(doubt -> {
            assertThat(doubt.qualification()).isEqualTo(DIPLOMA);
            assertThat(doubt.credits()).isEmpty();
            assertThat(doubt.since()).isEqualTo(DAY);
        });
        assertThat(doubts.after(left()).open()).isEmpty();
    }
}
