package nl.schoolleidersregister.recognition.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedCommand.CreditGuided;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionRecorded;

/** Who took part in a meeting is credited, each in a lane of their own. */
public final class WhenSessionRecordedThenCreditParticipants implements Policy {

    @Override
    public String name() {
        return "when-session-recorded-then-credit-participants";
    }

    @Override
    public Class<SessionRecorded> about() {
        return SessionRecorded.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof SessionRecorded fact
                ? fact.session().participants().stream()
                        .map(participant -> Reaction.of(
                                participant.toString(),
                                new CreditGuided(
                                        participant,
                                        ByTheRegister.at(fact.at()),
                                        fact.recognition(),
                                        fact.kind(),
                                        fact.session())))
                        .toList()
                : List.of();
    }
}
