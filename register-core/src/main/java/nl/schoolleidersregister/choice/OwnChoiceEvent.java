package nl.schoolleidersregister.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about one own choice of one person. */
public sealed interface OwnChoiceEvent extends Event {

    /**
     * The leader said what it was and why it fits the work (pas toe of leg uit). With a team it is the part of one
     * leader in what several did together, and why is the own reflection.
     */
    @Stored("own-choice.recorded")
    record ChoiceRecorded(
            Personal<ChoiceTitle> title,
            Form form,
            LocalDate firstDay,
            LocalDate lastDay,
            Minutes minutes,
            List<Competence> competences,
            Personal<Explanation> why,
            @Nullable TeamId team,
            Instant at)
            implements OwnChoiceEvent {

        public ChoiceRecorded {
            competences = List.copyOf(competences);
        }
    }

    /** The lot fell on it: it is looked into from end to end (art. G2). */
    @Stored("own-choice.drawn-for-full-check")
    record DrawnForFullCheck(Instant at) implements OwnChoiceEvent {}

    /** The leader took it back before anybody decided. */
    @Stored("own-choice.withdrawn")
    record ChoiceWithdrawn(Instant at) implements OwnChoiceEvent {}

    /** An officer took it from the queue; it lies there until the moment named. */
    @Stored("own-choice.taken-up")
    record ChoiceTakenUp(Officer officer, Instant until, Instant at) implements OwnChoiceEvent {}

    /** The officer put it back in the queue. */
    @Stored("own-choice.given-back")
    record ChoiceGivenBack(Instant at) implements OwnChoiceEvent {}

    /** An officer asked for more; the term stands still until it has come. */
    @Stored("own-choice.more-asked")
    record MoreAsked(Personal<Reason> what, LocalDate answerBy, Instant at) implements OwnChoiceEvent {}

    /** What was asked came. */
    @Stored("own-choice.question-answered")
    record QuestionAnswered(Personal<Reason> answer, Instant at) implements OwnChoiceEvent {}

    /**
     * An officer accepted the explanation; a policy brings the points to the ledger. The note is what the
     * officer wrote beside it; null when nothing.
     */
    @Stored("own-choice.accepted")
    record ExplanationAccepted(PePoints points, @Nullable Personal<Reason> note, Instant at)
            implements OwnChoiceEvent {}

    /** An officer did not accept it. */
    @Stored("own-choice.declined")
    record ExplanationDeclined(Personal<Reason> reason, Instant at) implements OwnChoiceEvent {}

    /** It was accepted and does not count: by this rule the ledger did not take it. */
    @Stored("own-choice.crediting-refused")
    record ChoiceRefused(CreditId credit, RuleCode rule, Instant at) implements OwnChoiceEvent {}

    /** It counted and no longer does: an officer found that it was not so. */
    @Stored("own-choice.credit-withdrawn")
    record ChoiceCreditWithdrawn(CreditId credit, Personal<Reason> reason, Instant at) implements OwnChoiceEvent {}
}
