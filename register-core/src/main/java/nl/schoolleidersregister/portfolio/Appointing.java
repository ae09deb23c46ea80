package nl.schoolleidersregister.portfolio;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.assignment.Hindrance;
import nl.schoolleidersregister.assignment.Work;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AppointAssessor;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorWanted;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.AssessorsAssigned;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Rule;

/** Who gets the seats of an entry: by the register, or by the office (art. F2, F4). */
final class Appointing {

    private Appointing() {}

    /** What the register records for the seats that are empty, of which there is at least one. */
    static List<PortfolioEntryEvent> assign(AssignAssessors order, Seats seats, Set<Competence> competences) {
        var pool = requireNonNull(order.pool(), "the desk gathers the pool");
        var today = order.origin().today();
        var facts = new ArrayList<PortfolioEntryEvent>();
        var found = new ArrayList<Appointment>();
        var readers = new HashSet<>(seats.readers());
        for (var seat : seats.empty()) {
            var work = new Work(order.entry().value(), competences, readers, today);
            var chosen = pool.leastLoaded(work);
            if (chosen.isPresent()) {
                var who = chosen.get().assessor();
                found.add(new Appointment(
                        seat, who, PortfolioTerms.judgedBy(today), chosen.get().weighing()));
                readers.add(who);
                pool = pool.giving(who);
            } else if (!seats.isWanted(seat)) {
                facts.add(new AssessorWanted(
                        seat, pool.weigh(work), order.origin().at()));
            }
        }
        if (!found.isEmpty()) {
            facts.add(new AssessorsAssigned(found, order.origin().at()));
        }
        return facts;
    }

    /** What is recorded when the office gives a seat to somebody who is free to judge. */
    static AssessorsAssigned appoint(AppointAssessor order, Seats seats, Set<Competence> competences) {
        var today = order.origin().today();
        var work = new Work(order.entry().value(), competences, seats.readers(), today);
        var pool = requireNonNull(order.pool(), "the desk gathers the pool");
        var hindrances = pool.hindrancesOf(order.assessor(), work).orElse(List.of(Hindrance.NOT_RECOGNISED));
        Rule.check(new AssessorIsFree(hindrances));
        var appointment =
                new Appointment(order.seat(), order.assessor(), PortfolioTerms.judgedBy(today), pool.weigh(work));
        return new AssessorsAssigned(List.of(appointment), order.origin().at());
    }
}
