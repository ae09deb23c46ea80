package nl.schoolleidersregister.quality;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.assignment.Work;
import nl.schoolleidersregister.portfolio.PortfolioTerms;
import nl.schoolleidersregister.quality.AssessorQualityEvent.Remarked;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingDrawn;
import nl.schoolleidersregister.quality.AssessorQualityEvent.RemarkingEnded;
import nl.schoolleidersregister.quality.RemarkingCommand.DeclineRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.DrawRemarking;
import nl.schoolleidersregister.quality.RemarkingCommand.MarkAgain;
import nl.schoolleidersregister.quality.RemarkingCommand.TakeRemarkingBack;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one re-marking: old work of one person that somebody judges again, blind and without effect. */
public final class RemarkedWork extends Stream<AssessorQualityEvent> {

    private static final String TYPE = "assessor-quality:";

    /** What was drawn; null before. */
    private @Nullable RemarkingDrawn drawn;

    private boolean waits;
    private boolean marked;
    private final Set<RecognitionId> gone = new HashSet<>();

    /** A re-marking's stream by its id. */
    public RemarkedWork(String id) {
        super(id);
    }

    /** Id of a re-marking's stream, in which whose work it is stands. */
    public static String streamOf(DossierId dossier, RemarkingId remarking) {
        return StreamIds.owned(TYPE, remarking, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(RemarkingCommand command) {
        switch (command) {
            case DrawRemarking order -> draw(order);
            case DeclineRemarking order -> {
                var has = with(order.assessor());
                end(has, RemarkingEnd.CONFLICT, order.origin());
            }
            case TakeRemarkingBack order -> {
                Rule.check(new RemarkingIsOpen(waits));
                end(requireNonNull(drawn), RemarkingEnd.TAKEN_BACK, order.origin());
            }
            case MarkAgain order -> mark(order);
        }
    }

    private void draw(DrawRemarking order) {
        var today = order.origin().today();
        var readers = new HashSet<>(order.readers());
        readers.addAll(gone);
        var work = new Work(order.entry().value(), Set.copyOf(order.competences()), readers, today);
        var pool = requireNonNull(order.pool(), "the desk gathers the pool");
        var hindrances = pool.hindrancesOf(order.assessor(), work).orElse(List.of(Hindrance.NOT_RECOGNISED));
        Rule.check(new WorkIsJudgedAgainOnce(waits || marked), new RemarkerIsFree(hindrances));
        record(new RemarkingDrawn(
                order.entry(),
                order.round(),
                order.competences(),
                order.draw(),
                order.assessor(),
                PortfolioTerms.judgedBy(today),
                pool.weigh(work),
                order.origin().at()));
    }

    private RemarkingDrawn with(RecognitionId assessor) {
        Rule.check(new RemarkingIsOpen(waits));
        var has = requireNonNull(drawn);
        Rule.check(new RemarkerHasIt(has.assessor().equals(assessor)));
        return has;
    }

    private void end(RemarkingDrawn has, RemarkingEnd why, Origin origin) {
        record(new RemarkingEnded(has.assessor(), why, origin.at()));
    }

    private void mark(MarkAgain order) {
        var has = with(order.assessor());
        Rule.check(new EveryCompetenceIsMarkedAgain(order.marks().covers(Set.copyOf(has.competences()))));
        record(new Remarked(
                has.entry(),
                has.round(),
                order.assessor(),
                order.marks(),
                order.spent(),
                order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(AssessorQualityEvent event) {
        switch (event) {
            case RemarkingDrawn fact -> {
                drawn = fact;
                waits = true;
            }
            case RemarkingEnded fact -> {
                waits = false;
                gone.add(fact.assessor());
            }
            case Remarked _ -> {
                waits = false;
                marked = true;
            }
        }
    }
}
