package nl.schoolleidersregister.testing;

import static nl.schoolleidersregister.testing.Samples.AT;
import static nl.schoolleidersregister.testing.Samples.BOARD;
import static nl.schoolleidersregister.testing.Samples.DAY;
import static nl.schoolleidersregister.testing.Samples.EXECUTION;
import static nl.schoolleidersregister.testing.Samples.OFFERING;
import static nl.schoolleidersregister.testing.Samples.PROVIDER;
import static nl.schoolleidersregister.testing.Samples.REASON;
import static nl.schoolleidersregister.testing.Samples.TERMS;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityEvent.ActivityRated;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import nl.schoolleidersregister.offering.OfferingEvent.AdviceNotFollowed;
import nl.schoolleidersregister.offering.OfferingEvent.CommitteeAdvised;
import nl.schoolleidersregister.offering.OfferingEvent.NewVersionSubmitted;
import nl.schoolleidersregister.provider.ProviderEvent.AcademyEnded;
import nl.schoolleidersregister.provider.ProviderEvent.BecameAcademy;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.verification.Finding;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationAnswered;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationClosed;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationOpened;

/** One of each fact about what becomes of an offering once it is there. */
final class OfferingSamples {

    private OfferingSamples() {}

    static List<Event> all() {
        return List.of(
                new CommitteeAdvised(Advice.VALIDATE, DAY, REASON, AT),
                new AdviceNotFollowed(REASON, AT),
                new NewVersionSubmitted(TERMS, AT),
                new MandateGiven(BOARD, AT),
                new MandateEnded(BOARD, AT),
                new BecameAcademy(BOARD, AT),
                new AcademyEnded(BOARD, AT),
                new ActivityRated(
                        EXECUTION, OFFERING, new Stars(4), Personal.of(new Remark("Veel aan gehad, \"echt\".")), AT),
                new VerificationOpened(PROVIDER, OFFERING, REASON, DAY, AT),
                new VerificationAnswered(REASON, AT),
                new FindingRecorded(PROVIDER, OFFERING, Finding.IMPROVE, REASON, DAY.plusDays(30), AT),
                new VerificationClosed(AT));
    }
}
