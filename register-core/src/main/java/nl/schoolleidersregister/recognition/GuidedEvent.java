package nl.schoolleidersregister.recognition;

import java.time.Instant;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one person's part in one meeting. */
public sealed interface GuidedEvent extends Event {

    /** The guide says that this person took part; a policy brings the time to the ledger. */
    @Stored("guided.credited")
    record GuidedCredited(RecognitionId recognition, SessionTitle title, PePoints points, Instant at)
            implements GuidedEvent {}

    /** The ledger did not take it, because of this rule. */
    @Stored("guided.crediting-refused")
    record GuidedCreditingRefused(CreditId credit, RuleCode rule, Instant at) implements GuidedEvent {}

    /** The guide took the meeting back. */
    @Stored("guided.credit-withdrawn")
    record GuidedCreditWithdrawn(CreditId credit, SessionError why, Instant at) implements GuidedEvent {}
}
