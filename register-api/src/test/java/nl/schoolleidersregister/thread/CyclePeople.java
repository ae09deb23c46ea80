package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleCommand.MeetDay;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Demo people in the midst of a cycle: what was learned, what a day brings, and what the office orders. */
@TestComponent
final class CyclePeople {

    private static final int MINUTES = 720;

    private final CommandDesk desk;
    private final Shown shown;
    private final Dossiers dossiers;
    private final JdbcClient register;
    private final Rulebooks rulebooks;
    private final LogReader log;
    private final Clock clock;

    CyclePeople(
            CommandDesk desk,
            Shown shown,
            Dossiers dossiers,
            JdbcClient register,
            Rulebooks rulebooks,
            LogReader log,
            Clock clock) {
        this.desk = desk;
        this.shown = shown;
        this.dossiers = dossiers;
        this.register = register;
        this.rulebooks = rulebooks;
        this.log = log;
        this.clock = clock;
    }

    DossierId dossier(String family) {
        return new DossierId(UUID.fromString(register.sql("select dossier::text from view.dossier where family = ?")
                .param(family + " (demo)")
                .query(String.class)
                .single()));
    }

    Career career(DossierId dossier) {
        return dossiers.find(dossier).orElseThrow().career();
    }

    /** The cycle that runs, as it was set. */
    Period cycle(DossierId dossier) {
        return requireNonNull(career(dossier).cycles().running()).period();
    }

    UUID employment(DossierId dossier) {
        return dossiers.find(dossier).orElseThrow().employments().getFirst().id();
    }

    /** So many meetings of twelve hours, one a day since the cycle began, of courses that a provider confirmed. */
    void learn(DossierId dossier, int meetings) {
        var first = cycle(dossier).from();
        for (var meeting = 0; meeting < meetings; meeting++) {
            var id = new UUID(dossier.value().getMostSignificantBits(), meeting);
            var day = first.plusDays(meeting);
            order(new EarnPePoints(
                    dossier,
                    as(Role.REGISTER),
                    new PePoints(
                            new CreditId(id),
                            new EntryId(id),
                            Basis.VALIDATED,
                            new Form("COURSE"),
                            new Minutes(MINUTES),
                            day,
                            day,
                            null,
                            List.of(new Competence("C" + (1 + meeting % 3))))));
        }
    }

    /** What a day brings to one dossier, in the name of that day. */
    void meet(DossierId dossier, LocalDate day) {
        var settled = log.settled();
        var position = new LogPosition(settled.era(), settled.tx(), settled.index());
        var at = day.atTime(6, 0).atZone(clock.getZone()).toInstant();
        order(new MeetDay(
                dossier, new Origin(new Actor(new UUID(0, 0), Role.REGISTER), at), position, rulebooks.book()));
    }

    Rulebooks rulebooks() {
        return rulebooks;
    }

    Origin as(Role role) {
        return new Origin(new Actor(new UUID(9, role.name().length()), role), Instant.now(clock));
    }

    void order(Command order) {
        desk.send(order, Ask.PLAIN).ifPresent(shown::await);
    }

    /** How many facts of this name there are about a dossier. */
    long facts(DossierId dossier, String name) {
        return register.sql("select count(*) from domain_event_entry where subject = ? and payload_type = ?")
                .params(dossier.subject().value(), name)
                .query(Long.class)
                .single();
    }

    /** The last fact of this name about a dossier, by its own id. */
    UUID last(DossierId dossier, String name) {
        return register.sql("select event_identifier from domain_event_entry where subject = ? and payload_type = ?"
                        + " order by global_index desc limit 1")
                .params(dossier.subject().value(), name)
                .query((row, _) -> row.getObject(1, UUID.class))
                .single();
    }
}
