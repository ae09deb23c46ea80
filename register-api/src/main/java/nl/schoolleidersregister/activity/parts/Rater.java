package nl.schoolleidersregister.activity.parts;

import nl.schoolleidersregister.activity.ActivityCommand.RateActivity;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Says how good somebody found what they attended; comes back when the views show it. */
@Component
public class Rater {

    private final CommandDesk desk;
    private final Shown shown;

    Rater(CommandDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /** Gives the rating; can be refused by the rules that {@link RateActivity} names. */
    public Recorded rate(DossierId dossier, Origin origin, ActivityId activity, RatingForm.Stated rating, Ask ask) {
        var order = new RateActivity(dossier, origin, activity, rating.stars(), rating.remark());
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
