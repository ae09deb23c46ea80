package nl.schoolleidersregister.recognition.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedCommand.WithdrawGuidedCredit;
import nl.schoolleidersregister.recognition.RecognitionEvent.SessionWithdrawn;

/** What a guide takes back no longer counts for whoever took part. */
public final class WhenSessionWithdrawnThenWithdrawCredits implements Policy {

    @Override
    public String name() {
        return "when-session-withdrawn-then-withdraw-credits";
    }

    @Override
    public Class<SessionWithdrawn> about() {
        return SessionWithdrawn.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof SessionWithdrawn fact
                ? fact.session().participants().stream()
                        .map(participant -> Reaction.of(
                                participant.toString(),
                                new WithdrawGuidedCredit(
                                        participant,
                                        ByTheRegister.at(fact.at()),
                                        fact.session().id(),
                                        fact.why())))
                        .toList()
                : List.of();
    }
}
