package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Orders to one recognition. */
public sealed interface RecognitionCommand extends Command {

    /** Which. */
    RecognitionId recognition();

    /**
     * Recognise somebody for a term.
     *
     * <p>Refused by {@link RecognitionIsGrantedOnce}, {@link TermEndsAfterItBegins}, {@link TermIsAtMostFiveYears},
     * {@link EvcTermIsAtMostEighteenMonths}.
     *
     * @param from first day of the term
     * @param until first day after it
     */
    record GrantRecognition(
            RecognitionId recognition,
            Origin origin,
            GuideName name,
            RecognitionKind kind,
            LocalDate from,
            LocalDate until)
            implements RecognitionCommand {}

    /**
     * Take a recognition up with the account that asks.
     *
     * <p>Refused by {@link RecognitionIsTakenUpOnce}, {@link NobodyRecognisesThemselves}.
     */
    record TakeUpRecognition(RecognitionId recognition, Origin origin) implements RecognitionCommand {}

    /**
     * Recognise the guide for another term.
     *
     * <p>Refused by {@link NobodyRecognisesThemselves}, {@link RecognitionHasNotEnded}, {@link TermEndsAfterItBegins},
     * {@link TermIsAtMostFiveYears}, {@link EvcTermIsAtMostEighteenMonths}, {@link RenewalLastsLonger}.
     *
     * @param from first day of the new term
     * @param until first day after it
     */
    record RenewRecognition(RecognitionId recognition, Origin origin, LocalDate from, LocalDate until)
            implements RecognitionCommand {}

    /**
     * End a recognition.
     *
     * <p>Refused by {@link NobodyRecognisesThemselves}, {@link RecognitionHasNotEnded}, {@link EndIsNotInThePast},
     * {@link EndFallsInTheTerm}.
     *
     * @param from first day without it
     */
    record EndRecognition(RecognitionId recognition, Origin origin, LocalDate from, Reason reason)
            implements RecognitionCommand {}

    /**
     * Take a recognition back from a day on, with every meeting that was led since.
     *
     * <p>Refused by {@link NobodyRecognisesThemselves}, {@link RecognitionGoesFromADayItHeld}, {@link
     * RecognitionGoesFurtherBack}.
     *
     * @param from first day without it
     */
    record RevokeRecognition(RecognitionId recognition, Origin origin, LocalDate from, Reason reason)
            implements RecognitionCommand {}

    /**
     * Record a meeting for all who took part. Nothing is recorded when this meeting stands there, or stood there.
     *
     * <p>Refused by {@link GuideActsOnOwnRecognition}, {@link OnlyGuidesLeadMeetings}, {@link SessionIsOfThePast},
     * {@link SessionIsRecordedWithinTwoMonths}, {@link SessionIsLedByARecognisedGuide}, {@link
     * SessionHasTheRightLength}, {@link EachParticipantStandsThereOnce}, {@link GroupHasTheRightSize}, {@link
     * GuideIsNotAParticipant}, {@link ParticipantHasOneSessionADay}, {@link GuidesDayHasTwentyFourHours}.
     *
     * @param guide dossier of the guide, where the guide has one
     */
    record RecordSession(
            RecognitionId recognition,
            Origin origin,
            GuidedSession session,
            @Nullable DossierId guide) implements RecognitionCommand {}

    /**
     * Take a meeting back, for all who took part; also after the recognition ended.
     *
     * <p>Refused by {@link GuideActsOnOwnRecognition}, {@link SessionStillStands}.
     */
    record WithdrawSession(RecognitionId recognition, Origin origin, SessionId session, SessionError why)
            implements RecognitionCommand {}

    /**
     * Agree with an assessor what they judge, and how much at once.
     *
     * <p>Refused by {@link NobodyRecognisesThemselves}, {@link RecognitionHasNotEnded}, {@link
     * OnlyAnAssessorHasARemit}.
     */
    record AgreeRemit(RecognitionId recognition, Origin origin, Remit remit) implements RecognitionCommand {}

    /**
     * Say for which boards an assessor works or worked.
     *
     * <p>Refused by {@link GuideActsOnOwnRecognition}, {@link OnlyAnAssessorHasARemit}, {@link StayEndsAfterItBegan}.
     */
    record StateStays(RecognitionId recognition, Origin origin, Stays stays) implements RecognitionCommand {}

    /**
     * Say to be too close to a person. Nothing is recorded when it was said before.
     *
     * <p>Refused by {@link GuideActsOnOwnRecognition}, {@link OnlyAnAssessorHasARemit}.
     */
    record DeclareTie(RecognitionId recognition, Origin origin, DossierId person) implements RecognitionCommand {}
}
