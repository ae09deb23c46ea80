package nl.schoolleidersregister.quality;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Round;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;

/** Orders to one re-marking. */
public sealed interface RemarkingCommand extends Command {

    /** Whose work. */
    DossierId dossier();

    /** Which. */
    RemarkingId remarking();

    /**
     * Give work that came up in a draw to an assessor.
     *
     * <p>Refused by {@link WorkIsJudgedAgainOnce}, {@link RemarkerIsFree}.
     *
     * @param readers who judged it before
     * @param pool null until the desk has gathered it from the log
     */
    record DrawRemarking(
            DossierId dossier,
            Origin origin,
            RemarkingId remarking,
            PortfolioEntryId entry,
            Round round,
            List<Competence> competences,
            Set<RecognitionId> readers,
            DrawnBy draw,
            RecognitionId assessor,
            @Nullable Pool pool)
            implements RemarkingCommand {

        public DrawRemarking {
            competences = List.copyOf(competences);
            readers = Set.copyOf(readers);
        }
    }

    /**
     * An assessor says to be too close.
     *
     * <p>Refused by {@link RemarkingIsOpen}, {@link RemarkerHasIt}.
     */
    record DeclineRemarking(DossierId dossier, Origin origin, RemarkingId remarking, RecognitionId assessor)
            implements RemarkingCommand {}

    /**
     * The office takes it back.
     *
     * <p>Refused by {@link RemarkingIsOpen}.
     */
    record TakeRemarkingBack(DossierId dossier, Origin origin, RemarkingId remarking) implements RemarkingCommand {}

    /**
     * Judge it again.
     *
     * <p>Refused by {@link RemarkingIsOpen}, {@link RemarkerHasIt}, {@link EveryCompetenceIsMarkedAgain}.
     */
    record MarkAgain(
            DossierId dossier,
            Origin origin,
            RemarkingId remarking,
            RecognitionId assessor,
            AgainMarks marks,
            Minutes spent)
            implements RemarkingCommand {}
}
