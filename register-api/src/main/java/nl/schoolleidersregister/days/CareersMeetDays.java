package nl.schoolleidersregister.days;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import org.springframework.stereotype.Component;

/** The registrations that a day brings something to: of all that are open, those whose career says so. */
@Component
public class CareersMeetDays implements Concerned {

    private final Dossiers dossiers;
    private final Rulebooks rulebooks;

    CareersMeetDays(Dossiers dossiers, Rulebooks rulebooks) {
        this.dossiers = dossiers;
        this.rulebooks = rulebooks;
    }

    @Override
    public List<DossierId> by(LocalDate day) {
        var rules = rulebooks.book();
        return dossiers.open().entrySet().stream()
                .filter(one -> one.getValue().isConcernedBy(day, rules))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Command order(DossierId dossier, Origin origin, Position known) {
        var position = new LogPosition(known.era(), known.tx(), known.index());
        return new MeetDay(dossier, origin, position, rulebooks.book());
    }
}
