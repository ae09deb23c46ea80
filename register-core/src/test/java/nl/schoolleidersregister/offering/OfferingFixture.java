package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.providerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.RecordAdvice;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitNewVersion;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.offering.OfferingEvent.AdviceNotFollowed;
import nl.schoolleidersregister.offering.OfferingEvent.CommitteeAdvised;
import nl.schoolleidersregister.offering.OfferingEvent.NewVersionSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingDeclined;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingValidated;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingWithdrawn;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about one offering. Whatever happens on a day happens at noon. */
public final class OfferingFixture {

    /** A provider. */
    public static final ProviderId PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c1"));

    static final ProviderId OTHER_PROVIDER = new ProviderId(UUID.fromString("00000000-0000-4000-8000-0000000000c2"));
    static final OfferingId OFFERING = new OfferingId(UUID.fromString("00000000-0000-4000-8000-0000000000c3"));
    static final ProviderName NAME = new ProviderName("Academie (demo)");
    static final Reason REASON = new Reason("Gaat niet over leidinggeven.");

    static final Reason ADVICE = new Reason("Past bij de beroepsstandaard.");
    static final Reason OTHERWISE = new Reason("De commissie kende het nieuwe programma niet.");
    static final BoardNumber BOARD = new BoardNumber("99101");

    /** Who judges the academy of a board and is tied to the same board. */
    static final Judge TIED = new Judge(BOARD, Set.of(BOARD));

    /** Who judges the academy of a board and is tied to another. */
    static final Judge TIED_ELSEWHERE = new Judge(BOARD, Set.of(new BoardNumber("99102")));

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

    static RecordAdvice advise(String on, Advice advice, String metOn) {
        return advise(on, advice, metOn, Judge.IMPARTIAL);
    }

    static RecordAdvice advise(String on, Advice advice, String metOn, Judge judge) {
        return new RecordAdvice(OFFERING, registrarOn(on), advice, day(metOn), ADVICE, judge);
    }

    static CommitteeAdvised advised(String on, Advice advice, String metOn) {
        return new CommitteeAdvised(advice, day(metOn), Personal.of(ADVICE), noon(on));
    }

    /** From 1 February for a year. */
    static ValidateOffering validate(String on, Judge judge, @Nullable Reason otherwise) {
        return new ValidateOffering(
                OFFERING, registrarOn(on), course(360), period("2026-02-01", "2027-02-01"), judge, otherwise);
    }

    static DeclineOffering decline(String on, Judge judge, @Nullable Reason otherwise) {
        return new DeclineOffering(OFFERING, registrarOn(on), REASON, judge, otherwise);
    }

    static AdviceNotFollowed notFollowed(String on) {
        return new AdviceNotFollowed(Personal.of(OTHERWISE), noon(on));
    }

    static SubmitNewVersion change(String on, int minutes) {
        return change(on, PROVIDER, minutes);
    }

    static SubmitNewVersion change(String on, ProviderId by, int minutes) {
        return new SubmitNewVersion(OFFERING, providerOn(on), by, course(minutes));
    }

    static NewVersionSubmitted changed(String on, int minutes) {
        return new NewVersionSubmitted(course(minutes), noon(on));
    }
}
