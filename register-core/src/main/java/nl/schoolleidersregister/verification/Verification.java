package nl.schoolleidersregister.verification;

import static java.util.Objects.requireNonNull;

import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import nl.schoolleidersregister.verification.VerificationCommand.AnswerVerification;
import nl.schoolleidersregister.verification.VerificationCommand.CloseVerification;
import nl.schoolleidersregister.verification.VerificationCommand.OpenVerification;
import nl.schoolleidersregister.verification.VerificationCommand.RecordFinding;
import nl.schoolleidersregister.verification.VerificationEvent.FindingRecorded;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationAnswered;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationClosed;
import nl.schoolleidersregister.verification.VerificationEvent.VerificationOpened;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one verification of a provider: the question, the answer, what was found. */
public final class Verification extends Stream<VerificationEvent> {

    private static final String TYPE = "verification:";

    /** Null until it is opened. */
    private @Nullable VerificationOpened opened;

    /** The latest; null until there is one. */
    private @Nullable Finding found;

    private boolean answered;
    private boolean closed;

    /** A verification's stream by its id. */
    public Verification(String id) {
        super(id);
    }

    /** Id of a verification's stream. */
    public static String streamOf(VerificationId id) {
        return TYPE + id;
    }

    @Override
    protected Subject subject() {
        return new Subject(id());
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(VerificationCommand command) {
        switch (command) {
            case OpenVerification order -> open(order);
            case AnswerVerification order -> answer(order, requireNonNull(opened));
            case RecordFinding order -> find(order, requireNonNull(opened));
            case CloseVerification order -> {
                Rule.check(new VerificationIsOpen(!closed), new FindingComesFirst(found != null));
                record(new VerificationClosed(order.origin().at()));
            }
        }
    }

    private void open(OpenVerification order) {
        Rule.check(new AnswerIsAskedInTime(order.answerBy(), order.origin().today()));
        record(new VerificationOpened(
                order.provider(),
                order.offering(),
                Personal.of(order.question()),
                order.answerBy(),
                order.origin().at()));
    }

    private void answer(AnswerVerification order, VerificationOpened asked) {
        Rule.check(
                new ProviderAnswersForItself(order.provider().equals(asked.provider())),
                new VerificationIsOpen(!closed),
                new QuestionIsAnsweredOnce(answered, found != null));
        record(new VerificationAnswered(
                Personal.of(order.answer()), order.origin().at()));
    }

    private void find(RecordFinding order, VerificationOpened asked) {
        var today = order.origin().today();
        Rule.check(
                new VerificationIsOpen(!closed),
                new FindingIsNotFinal(found),
                new OnlyAnOfferingIsWithdrawn(order.finding(), asked.offering() != null),
                new ImprovementHasATerm(order.finding(), order.improveBy(), today),
                new ProviderWasHeard(order.finding(), answered, asked.answerBy(), today));
        record(new FindingRecorded(
                asked.provider(),
                asked.offering(),
                order.finding(),
                Personal.of(order.reason()),
                order.improveBy(),
                order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(VerificationEvent event) {
        switch (event) {
            case VerificationOpened fact -> opened = fact;
            case VerificationAnswered _ -> answered = true;
            case FindingRecorded fact -> found = fact.finding();
            case VerificationClosed _ -> closed = true;
        }
    }
}
