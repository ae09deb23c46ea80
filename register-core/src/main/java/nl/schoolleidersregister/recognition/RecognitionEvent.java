package nl.schoolleidersregister.recognition;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one recognition; what a meeting means for a participant is recorded on that person's own stream. */
public sealed interface RecognitionEvent extends Event {

    /**
     * The office recognised somebody for a term.
     *
     * @param by account of who decided
     */
    @Stored("recognition.granted")
    record RecognitionGranted(Personal<GuideName> name, RecognitionKind kind, Period term, GuideAccount by, Instant at)
            implements RecognitionEvent {}

    /** The guide took it up with an account of their own, and acts with that one from now on. */
    @Stored("recognition.taken-up")
    record RecognitionTakenUp(GuideAccount guide, Instant at) implements RecognitionEvent {}

    /** The office recognised the guide for another term; the terms before stay what they were. */
    @Stored("recognition.renewed")
    record RecognitionRenewed(Period term, Instant at) implements RecognitionEvent {}

    /**
     * The office ended it, or took it back; then meetings led since are withdrawn with it.
     *
     * @param from first day without it
     */
    @Stored("recognition.ended")
    record RecognitionEnded(LocalDate from, Personal<Reason> reason, Instant at) implements RecognitionEvent {}

    /** The guide recorded a meeting, once for all who took part. */
    @Stored("recognition.session-recorded")
    record SessionRecorded(RecognitionId recognition, RecognitionKind kind, GuidedSession session, Instant at)
            implements RecognitionEvent {}

    /** A meeting was taken back, by the guide or with the recognition. */
    @Stored("recognition.session-withdrawn")
    record SessionWithdrawn(GuidedSession session, SessionError why, Instant at) implements RecognitionEvent {}

    /** The office agreed with an assessor what they judge, and how much at once. */
    @Stored("recognition.remit-agreed")
    record RemitAgreed(Remit remit, Instant at) implements RecognitionEvent {}

    /** The assessor said for which boards they work or worked; it takes the place of what was said before. */
    @Stored("recognition.stays-stated")
    record StaysStated(Personal<Stays> stays, Instant at) implements RecognitionEvent {}

    /** The assessor said to be too close to a person to judge what is theirs (art. F4). */
    @Stored("recognition.tie-declared")
    record TieDeclared(DossierId person, Instant at) implements RecognitionEvent {}
}
