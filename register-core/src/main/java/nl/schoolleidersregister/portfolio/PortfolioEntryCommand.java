package nl.schoolleidersregister.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/** Orders to one entry of a portfolio. */
public sealed interface PortfolioEntryCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    PortfolioEntryId entry();

    /**
     * Hand it in.
     *
     * <p>Refused by {@link EntryIsHandedInOnce}, {@link EntryIsTenToFortyPoints}, {@link EntryHasAListedForm}, {@link
     * EntryIsAboutTheStandard}, {@link EntryEndsAfterItBegan}, {@link EntryIsOfThePast}, {@link EntryFitsItsDays},
     * {@link EntryHasEvidence}.
     *
     * @param scan a self-scan that goes with it; null for none
     * @param files hashes of its evidence
     * @param forms of the list
     * @param standard competences of the standard in force
     */
    record HandIn(
            DossierId dossier,
            Origin origin,
            PortfolioEntryId entry,
            EntryText text,
            Asked asked,
            @Nullable EntryScan scan,
            List<ContentHash> files,
            Set<Form> forms,
            Set<Competence> standard)
            implements PortfolioEntryCommand {

        public HandIn {
            files = List.copyOf(files);
            forms = Set.copyOf(forms);
            standard = Set.copyOf(standard);
        }
    }

    /**
     * Take it back.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link NobodyHasJudgedIt}.
     */
    record WithdrawEntry(DossierId dossier, Origin origin, PortfolioEntryId entry) implements PortfolioEntryCommand {}

    /**
     * Fill the seats that are empty. Nothing is recorded where none is, nor where nobody can be found and that was said
     * before.
     *
     * @param pool null until the desk has gathered it from the log
     */
    record AssignAssessors(
            DossierId dossier,
            Origin origin,
            PortfolioEntryId entry,
            @Nullable Pool pool) implements PortfolioEntryCommand {}

    /**
     * The office gives a seat to somebody.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link NobodyAssignsTheirOwnEntry}, {@link SeatIsToBeFilled}, {@link
     * AssessorIsFree}.
     *
     * @param office own dossier of who assigns; null for who has none
     * @param pool null until the desk has gathered it from the log
     */
    record AppointAssessor(
            DossierId dossier,
            Origin origin,
            PortfolioEntryId entry,
            Seat seat,
            RecognitionId assessor,
            @Nullable DossierId office,
            @Nullable Pool pool)
            implements PortfolioEntryCommand {}

    /**
     * An assessor says to be too close; the seat is empty again.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link AssessorHasASeat}, {@link AssessorJudgesAnEntryOnce}.
     */
    record DeclareConflict(DossierId dossier, Origin origin, PortfolioEntryId entry, RecognitionId assessor)
            implements PortfolioEntryCommand {}

    /**
     * Judge it.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link AssessorHasASeat}, {@link SupplementIsNotAwaited}, {@link
     * AssessorJudgesAnEntryOnce},
     * {@link RubricIsFilledIn}, {@link SupplementIsAskedOnce}, {@link VerdictFitsWhatWasAsked}.
     *
     * @param credit for the points that may come of it
     */
    record AssessEntry(
            DossierId dossier,
            Origin origin,
            PortfolioEntryId entry,
            RecognitionId assessor,
            Judgement judgement,
            Minutes spent,
            CreditId credit)
            implements PortfolioEntryCommand {}

    /**
     * Propose what comes of the talk.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link TalkGoesOn}, {@link AssessorHasASeat}, {@link SupplementIsAskedOnce},
     * {@link VerdictFitsWhatWasAsked}.
     */
    record ProposeOutcome(
            DossierId dossier, Origin origin, PortfolioEntryId entry, RecognitionId assessor, TalkOutcome outcome)
            implements PortfolioEntryCommand {}

    /**
     * Confirm what the other proposed: it is decided.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link TalkGoesOn}, {@link AssessorHasASeat}, {@link ProposalStillStands}.
     *
     * @param verdict what was seen as the proposal
     * @param credit for the points that may come of it
     */
    record ConfirmOutcome(
            DossierId dossier,
            Origin origin,
            PortfolioEntryId entry,
            RecognitionId assessor,
            Verdict verdict,
            CreditId credit)
            implements PortfolioEntryCommand {}

    /**
     * Say that the two do not agree: a third decides.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link TalkGoesOn}, {@link AssessorHasASeat}.
     */
    record EndTalk(DossierId dossier, Origin origin, PortfolioEntryId entry, RecognitionId assessor)
            implements PortfolioEntryCommand {}

    /**
     * Hand in what was asked.
     *
     * <p>Refused by {@link EntryIsOpen}, {@link SupplementIsAwaited}.
     *
     * @param snapshot hash of the entry as it is now
     */
    record Supplement(DossierId dossier, Origin origin, PortfolioEntryId entry, Prose text, ContentHash snapshot)
            implements PortfolioEntryCommand {}

    /** A day passed: terms that ended before it have their consequence. Given twice it changes nothing. */
    record MeetTerms(DossierId dossier, Origin origin, PortfolioEntryId entry, LocalDate day)
            implements PortfolioEntryCommand {}

    /** Note that the ledger did not take the points; nothing is recorded when they do not stand. */
    record RefuseEntryCrediting(
            DossierId dossier, Origin origin, PortfolioEntryId entry, CreditId credit, RuleCode rule)
            implements PortfolioEntryCommand {}
}
