package nl.schoolleidersregister.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.Orders;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import org.springframework.stereotype.Component;

/**
 * The registrations that a day brings something to: of all that are open, those whose career says so, and those with
 * something else that meets the day.
 */
@Component
public class CareersMeetDays implements Concerned {

    private final Dossiers dossiers;
    private final Rulebooks rulebooks;
    private final List<AlsoConcerned> others;

    CareersMeetDays(Dossiers dossiers, Rulebooks rulebooks, List<AlsoConcerned> others) {
        this.dossiers = dossiers;
        this.rulebooks = rulebooks;
        this.others = List.copyOf(others);
    }

    @Override
    public List<DossierId> by(LocalDate day) {
        var rules = rulebooks.book();
        var careers = dossiers.open().entrySet().stream()
                .filter(one -> one.getValue().isConcernedBy(day, rules))
                .map(Map.Entry::getKey);
        return Stream.concat(careers, others.stream().flatMap(other -> other.by(day).stream()))
                .distinct()
                .toList();
    }

    @Override
    public Command order(DossierId dossier, Origin origin, Position known) {
        var position = new LogPosition(known.era(), known.tx(), known.index());
        var meet = new MeetDay(dossier, origin, position, rulebooks.book());
        var orders = new ArrayList<Command>();
        others.forEach(other -> orders.addAll(other.orders(dossier, origin)));
        if (orders.isEmpty()) {
            return meet;
        }
        orders.add(meet);
        return new Orders(orders);
    }
}
