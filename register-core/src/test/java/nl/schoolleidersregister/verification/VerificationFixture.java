package nl.schoolleidersregister.verification;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.providerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.verification.VerificationCommand.AnswerVerification;
import nl.schoolleidersregister.verification.VerificationCommand.CloseVerification;
import nl.schoolleidersregister.verification.VerificationCommand.OpenVerification;
import nl.schoolleidersregister.verification.VerificationCommand.RecordFinding;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationAnswered;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationClosed;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationOpened;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about one verification, opened on 1 March with an answer asked by 29 March. */
final class VerificationFixture {

    static final VerificationId VERIFICATION =
            new VerificationId(UUID.fromString("00000000-0000-4000-8000-0000000000f1"));
    static final ProviderId PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));
    static final ProviderId OTHER_PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c2"));
    static final OfferingId OFFERING = new OfferingId(UUID.fromString("00000000-0000-4000-8000-0000000000c3"));

    private static final Reason TEXT = new Reason("Hoe stelt u vast wie er de hele dag was?");

    private VerificationFixture() {}

    static Scenario<VerificationEvent, VerificationCommand> given(VerificationEvent... history) {
        var streams = new MemoryStreams<>(
                Verification.class, VerificationEvent.class, Verification::new, Verification::decide);
        var stream = Verification.streamOf(VERIFICATION);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    static OpenVerification open(String on, String answerBy) {
        return new OpenVerification(VERIFICATION, registrarOn(on), PROVIDER, OFFERING, TEXT, day(answerBy));
    }

    static VerificationOpened opened(String on, String answerBy) {
        return new VerificationOpened(PROVIDER, OFFERING, Personal.of(TEXT), day(answerBy), noon(on));
    }

    static VerificationOpened opened() {
        return opened("2026-03-01", "2026-03-29");
    }

    /** The same about the provider as a whole. */
    static VerificationOpened openedAboutAll() {
        return new VerificationOpened(PROVIDER, null, Personal.of(TEXT), day("2026-03-29"), noon("2026-03-01"));
    }

    static AnswerVerification answer(String on, ProviderId by) {
        return new AnswerVerification(VERIFICATION, providerOn(on), by, TEXT);
    }

    static VerificationAnswered answered(String on) {
        return new VerificationAnswered(Personal.of(TEXT), noon(on));
    }

    static RecordFinding find(String on, Finding finding, @Nullable String improveBy) {
        return new RecordFinding(
                VERIFICATION, registrarOn(on), finding, TEXT, improveBy == null ? null : day(improveBy));
    }

    static FindingRecorded found(String on, Finding finding, @Nullable String improveBy) {
        return new FindingRecorded(
                PROVIDER, OFFERING, finding, Personal.of(TEXT), improveBy == null ? null : day(improveBy), noon(on));
    }

    static CloseVerification close(String on) {
        return new CloseVerification(VERIFICATION, registrarOn(on));
    }

    static VerificationClosed closed(String on) {
        return new VerificationClosed(noon(on));
    }
}
