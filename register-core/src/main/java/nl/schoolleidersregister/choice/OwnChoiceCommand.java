package nl.schoolleidersregister.choice;

import java.time.LocalDate;
import java.util.Set;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/** Orders to one own choice of one person. */
public sealed interface OwnChoiceCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    ChoiceId choice();

    /**
     * Record an own choice with its explanation.
     *
     * <p>Refused by {@link FormIsListed}, {@link ChoiceEndsAfterItBegan}, {@link ChoiceIsOfThePast}, {@link
     * ChoiceFitsItsDays}, {@link CompetencesAreOfTheStandard}, {@link ExplanationIsShort}.
     *
     * @param forms of the list
     * @param standard competences of the standard in force
     * @param drawn whether the lot of this choice puts it in the sample (art. G2)
     * @param team what several leaders did together, of which this is one part; null for what is one's own alone
     */
    record RecordChoice(
            DossierId dossier,
            Origin origin,
            ChoiceId choice,
            Chosen chosen,
            Set<Form> forms,
            Set<Competence> standard,
            boolean drawn,
            @Nullable TeamId team)
            implements OwnChoiceCommand {

        public RecordChoice {
            forms = Set.copyOf(forms);
            standard = Set.copyOf(standard);
        }
    }

    /**
     * Take it back.
     *
     * <p>Refused by {@link ChoiceStillWaits}.
     */
    record WithdrawChoice(DossierId dossier, Origin origin, ChoiceId choice) implements OwnChoiceCommand {}

    /**
     * Take it from the queue for half an hour; nothing is recorded for who has it.
     *
     * <p>Refused by {@link ChoiceStillWaits}, {@link NobodyJudgesTheirOwnChoice}, {@link NoColleagueHasIt}.
     *
     * @param judge dossier of the officer, where the officer has one
     */
    record TakeUpChoice(
            DossierId dossier,
            Origin origin,
            ChoiceId choice,
            @Nullable DossierId judge) implements OwnChoiceCommand {}

    /** Put it back in the queue; nothing is recorded for who does not have it. */
    record GiveChoiceBack(DossierId dossier, Origin origin, ChoiceId choice) implements OwnChoiceCommand {}

    /**
     * Ask for more; it leaves the hands of the officer and comes back with the answer.
     *
     * <p>Refused by {@link ChoiceStillWaits}, {@link NobodyJudgesTheirOwnChoice}, {@link NoColleagueHasIt},
     * {@link MoreIsAskedOnce}.
     *
     * @param answerBy last day of the term for the answer
     */
    record AskAboutChoice(
            DossierId dossier,
            Origin origin,
            ChoiceId choice,
            @Nullable DossierId judge,
            Reason what,
            LocalDate answerBy)
            implements OwnChoiceCommand {}

    /**
     * Answer what was asked.
     *
     * <p>Refused by {@link ChoiceStillWaits}, {@link AnswerIsAwaited}.
     */
    record AnswerAboutChoice(DossierId dossier, Origin origin, ChoiceId choice, Reason answer)
            implements OwnChoiceCommand {}

    /**
     * Accept the explanation.
     *
     * <p>Refused by {@link ChoiceStillWaits}, {@link NobodyJudgesTheirOwnChoice}, {@link NoColleagueHasIt},
     * {@link EvidenceIsThere}, {@link SampleIsCheckedFully}.
     *
     * @param files that stand with it
     * @param fullyChecked whether the officer says to have looked into all of it
     * @param note what the officer writes beside it; null when nothing
     */
    record AcceptExplanation(
            DossierId dossier,
            Origin origin,
            ChoiceId choice,
            CreditId credit,
            ProofFiles files,
            boolean fullyChecked,
            @Nullable Reason note,
            @Nullable DossierId judge)
            implements OwnChoiceCommand {}

    /**
     * Do not accept it.
     *
     * <p>Refused by {@link ChoiceStillWaits}, {@link NobodyJudgesTheirOwnChoice}, {@link NoColleagueHasIt}.
     */
    record DeclineExplanation(
            DossierId dossier,
            Origin origin,
            ChoiceId choice,
            @Nullable DossierId judge,
            Reason reason) implements OwnChoiceCommand {}

    /** Note that the ledger did not take the points; nothing is recorded when they do not stand. */
    record RefuseChoice(DossierId dossier, Origin origin, ChoiceId choice, CreditId credit, RuleCode rule)
            implements OwnChoiceCommand {}

    /**
     * Take back what was accepted.
     *
     * <p>Refused by {@link NobodyJudgesTheirOwnChoice}, {@link PointsStillCount}.
     */
    record WithdrawChoiceCredit(
            DossierId dossier,
            Origin origin,
            ChoiceId choice,
            @Nullable DossierId judge,
            Reason reason) implements OwnChoiceCommand {}
}
