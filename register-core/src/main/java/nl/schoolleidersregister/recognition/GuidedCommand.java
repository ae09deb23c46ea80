package nl.schoolleidersregister.recognition;

import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleCode;

/** Orders about one person's part in one meeting; no rule refuses them, and repeated they change nothing. */
public sealed interface GuidedCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which meeting. */
    SessionId session();

    /** The one credit of a person for a meeting. Made from the two, so that it is the same however often it is told. */
    default CreditId credit() {
        return Guided.creditOf(dossier(), session());
    }

    /** Credit this person for a meeting. */
    record CreditGuided(
            DossierId dossier, Origin origin, RecognitionId recognition, RecognitionKind kind, GuidedSession meeting)
            implements GuidedCommand {

        @Override
        public SessionId session() {
            return meeting.id();
        }
    }

    /** Take back what was credited for a meeting. */
    record WithdrawGuidedCredit(DossierId dossier, Origin origin, SessionId session, SessionError why)
            implements GuidedCommand {}

    /** Note that the ledger did not take it. */
    record RefuseGuidedCrediting(DossierId dossier, Origin origin, SessionId session, RuleCode rule)
            implements GuidedCommand {}
}
