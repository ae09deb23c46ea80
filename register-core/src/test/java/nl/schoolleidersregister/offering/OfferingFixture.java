package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.providerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** The sentences of the tests about one offering. Whatever happens on a day happens at noon. */
public final class OfferingFixture {

    /** A provider. */
    public static final ProviderId PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));

    static final ProviderId OTHER_PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c2"));
    static final OfferingId OFFERING = new OfferingId(UUID.fromString("00000000-0000-4000-8000-0000000000c3"));
    static final ProviderName NAME = new ProviderName("Academie (demo)");
    static final Reason REASON = new Reason("Gaat niet over leidinggeven.");

    private OfferingFixture() {}

    /** A course of so many minutes. */
    public static OfferingTerms course(int minutes) {
        return new OfferingTerms(
                new OfferingTitle("Leiden van verandering (demo)"),
                new Form("COURSE"),
                new Minutes(minutes),
                List.of(new Competence("VISION"), new Competence("CONTEXT")));
    }

    /** That course as it stands when it is held. */
    public static Programme programme(int minutes) {
        return new Programme(OFFERING, NAME, course(minutes));
    }

    static Period period(String from, String until) {
        return new Period(day(from), day(until));
    }

    static Scenario<OfferingEvent, OfferingCommand> given(OfferingEvent... history) {
        var streams = new MemoryStreams<>(Offering.class, OfferingEvent.class, Offering::new, Offering::decide);
        var stream = Offering.streamOf(OFFERING);
        return new Scenario<>(streams, stream, new Subject(stream)).given(history);
    }

    static SubmitOffering submit(String on) {
        return new SubmitOffering(OFFERING, providerOn(on), PROVIDER, NAME, course(480));
    }

    static ValidateOffering validate(String on, String from, String until) {
        return validate(on, from, until, 360);
    }

    static ValidateOffering validate(String on, String from, String until, int minutes) {
        return new ValidateOffering(OFFERING, registrarOn(on), course(minutes), period(from, until));
    }

    static DeclineOffering decline(String on) {
        return new DeclineOffering(OFFERING, registrarOn(on), REASON);
    }

    static WithdrawOffering withdraw(String on, ProviderId by) {
        return new WithdrawOffering(OFFERING, providerOn(on), by);
    }

    static OfferingSubmitted submitted(String on) {
        return new OfferingSubmitted(PROVIDER, NAME, course(480), noon(on));
    }

    static OfferingValidated validated(String on, String from, String until) {
        return validated(on, from, until, 360);
    }

    static OfferingValidated validated(String on, String from, String until, int minutes) {
        return new OfferingValidated(course(minutes), period(from, until), noon(on));
    }

    static OfferingDeclined declined(String on) {
        return new OfferingDeclined(Personal.of(REASON), noon(on));
    }

    static OfferingWithdrawn withdrawn(String on) {
        return new OfferingWithdrawn(noon(on));
    }
}
