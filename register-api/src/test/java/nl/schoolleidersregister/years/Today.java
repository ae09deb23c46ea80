package nl.schoolleidersregister.years;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;

/** A day on which somebody does something in a dossier. */
record Today(LocalDate day, Person me, YearsRegister register, Plans plans) {

    private static final Actor REGISTRAR = new Actor(new UUID(0x5EA1, 2), Role.REGISTRAR);
    private static final Actor BOARD = new Actor(new UUID(0x5EA1, 3), Role.BOARD);
    private static final Actor PROVIDER = new Actor(new UUID(0x5EA1, 4), Role.PROVIDER);

    /** Gives orders that belong together; what is refused is noted. */
    boolean does(Command... orders) {
        try {
            register.part(CommandDesk.class).send(List.of(orders), Ask.PLAIN);
            return true;
        } catch (RuleViolated refused) {
            me.wasRefused(day, orders[0].getClass().getSimpleName(), refused.code());
            return false;
        }
    }

    /** Plans something for later. */
    void later(int days, Act act) {
        plans.make(day.plusDays(days), me, act);
    }

    DossierId dossier() {
        return me.dossier();
    }

    /** As it stood this morning. */
    Career career() {
        return me.career();
    }

    Origin leader() {
        return by(new Actor(me.id("account"), Role.LEADER));
    }

    Origin registrar() {
        return by(REGISTRAR);
    }

    Origin board() {
        return by(BOARD);
    }

    Origin provider() {
        return by(PROVIDER);
    }

    private Origin by(Actor actor) {
        return new Origin(actor, Noon.of(day));
    }

    Rulebook rules() {
        return register.part(Rulebooks.class).book();
    }

    /** How far the log has come. */
    LogPosition position() {
        var last = register.part(LogReader.class).settled();
        return new LogPosition(last.era(), last.tx(), last.index());
    }

    /** A reason that says which day and whose. */
    Reason because(String why) {
        return new Reason(why + " (demo), " + day + ".");
    }
}
