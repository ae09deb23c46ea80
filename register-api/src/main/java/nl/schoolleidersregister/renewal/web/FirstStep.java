package nl.schoolleidersregister.renewal.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.renewal.parts.NextStep;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Component;

/** Tells where re-registration stands in one line; what the register means to decide comes before all else. */
@Component
class FirstStep implements NextStep {

    private final Standpoints standpoints;
    private final Visitor visitor;

    FirstStep(Standpoints standpoints, Visitor visitor) {
        this.standpoints = standpoints;
        this.visitor = visitor;
    }

    @Override
    public Line of(Dossier dossier) {
        return ShownProposal.all(dossier.career(), visitor.today()).stream()
                .filter(proposal -> proposal.open() && !proposal.viewGiven())
                .min(Comparator.comparing(ShownProposal::viewUntil))
                .map(proposal -> line("proposal", proposal.viewUntil()))
                .orElseGet(() -> of(standpoints.of(dossier).situation()));
    }

    private static Line of(Situation situation) {
        return switch (situation) {
            case Situation.NotYet(var opensOn) -> line("not-yet", opensOn);
            case Situation.Open open -> open.lateUntil() == null ? line("open") : line("late", open.lateUntil());
            case Situation.TooLate _ -> line("too-late");
            case Situation.Applied applied -> of(applied.waiting());
            case Situation.Provisional(var until) -> line("provisional", until);
            case Situation.Paused paused -> line("paused", paused.from());
            case Situation.Ending ending -> line("ending", ending.takesEffectOn());
            case Situation.Ended _ -> line("ended");
        };
    }

    private static Line of(Waiting waiting) {
        return waiting.answerBy() == null ? line("applied", waiting.decideBy()) : line("asked", waiting.answerBy());
    }

    private static Line line(String name, LocalDate... days) {
        return new Line("renewal.next." + name, List.of((Object[]) days));
    }
}
