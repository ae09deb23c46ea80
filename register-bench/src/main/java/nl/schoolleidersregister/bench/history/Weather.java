package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import nl.schoolleidersregister.person.EmailAddress;
import nl.schoolleidersregister.person.NameChange;
import nl.schoolleidersregister.person.PersonCommand.AskNameChange;
import nl.schoolleidersregister.person.PersonCommand.ChangeEmail;
import nl.schoolleidersregister.person.PersonCommand.ChangeName;
import nl.schoolleidersregister.person.PersonCommand.RecordDeath;
import nl.schoolleidersregister.registration.AbsenceId;
import nl.schoolleidersregister.registration.CycleCommand.EndAbsence;
import nl.schoolleidersregister.registration.CycleCommand.EndPause;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingCommand.CloseOnDeath;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;

/** What comes between, for so many of a thousand in each cycle: illness, a pause, leaving, a measure, death. */
final class Weather implements Region.Habit {

    private static final Reason WHY = new Reason("Zoals besproken in het gesprek hierover (demo).");

    private final Region region;

    Weather(Region region) {
        this.region = region;
    }

    @Override
    public void hear(RegistrationEvent event, Leader leader) {
        switch (event) {
            case Registered fact -> weather(fact.cycle(), leader);
            case ReRegistered fact -> weather(fact.cycle(), leader);
            case ReRegisteredProvisionally fact -> weather(fact.cycle(), leader);
            default -> {
                // Only a new cycle brings new weather.
            }
        }
    }

    private void weather(Period cycle, Leader leader) {
        strikes(80, cycle, leader, () -> absence("ILLNESS", leader));
        strikes(50, cycle, leader, () -> absence("PREGNANCY", leader));
        strikes(25, cycle, leader, () -> pause(leader));
        strikes(6, cycle, leader, () -> measure(leader));
        strikes(4, cycle, leader, () -> suspend(leader));
        strikes(6, cycle, leader, () -> propose(leader));
        strikes(45, cycle, leader, () -> leave(leader));
        strikes(4, cycle, leader, () -> die(leader));
        strikes(30, cycle, leader, () -> rename(leader));
        strikes(80, cycle, leader, () -> readElsewhere(leader));
        if (leader.isOneOf(40)) {
            region.plan(cycle.until().minusDays(40), () -> defer(cycle, leader));
        }
    }

    /** On some day of the cycle that is still to come. */
    private void strikes(int thousand, Period cycle, Leader leader, Runnable act) {
        var days = cycle.until().toEpochDay() - cycle.from().toEpochDay();
        var day = cycle.from().plusDays(leader.chance().nextLong(days));
        if (leader.isOneOf(thousand) && day.isAfter(region.today())) {
            region.plan(day, act);
        }
    }

    private void absence(String kind, Leader leader) {
        var id = new AbsenceId(region.id());
        var from = region.today().minusDays(leader.chance().nextLong(20));
        var recorded = region.order(new RecordAbsence(
                leader.dossier(), leader.now(region.world()), id, new AbsenceKind(kind), from, null, region.rules()));
        if (recorded) {
            region.plan(
                    region.in(60, 420),
                    () -> region.order(
                            new EndAbsence(leader.dossier(), leader.now(region.world()), id, region.today())));
        }
    }

    private void pause(Leader leader) {
        if (region.order(new StartPause(leader.dossier(), leader.now(region.world()), region.rules()))) {
            region.plan(region.in(100, 700), () -> {
                if (leader.career().cycles().isPaused()) {
                    region.order(new EndPause(leader.dossier(), leader.now(region.world())));
                }
            });
        }
    }

    private void defer(Period cycle, Leader leader) {
        region.order(new RequestDeferral(
                leader.dossier(),
                leader.now(region.world()),
                new ProcedureId(region.id()),
                cycle.until().plusMonths(6),
                new Reason("Door een fusie van de school kwam er weinig van (demo)."),
                region.rules()));
    }

    private void measure(Leader leader) {
        region.order(new ImposeMeasure(
                leader.dossier(),
                region.registrar(),
                new MeasureId(region.id()),
                leader.isOneOf(600) ? MeasureKind.WARNING : MeasureKind.CONDITION,
                null,
                WHY,
                region.in(100, 400)));
    }

    private void suspend(Leader leader) {
        region.order(new Suspend(leader.dossier(), region.registrar(), null, WHY, region.in(30, 200)));
    }

    private void propose(Leader leader) {
        region.order(new ProposeStrikingOff(
                leader.dossier(),
                region.registrar(),
                new ProposalId(region.id()),
                leader.isOneOf(500) ? RemovalReason.NOT_PAID : RemovalReason.WRONG_DATA,
                null,
                WHY,
                region.rules()));
    }

    private void leave(Leader leader) {
        region.order(new RequestRemoval(leader.dossier(), leader.now(region.world())));
    }

    private void die(Leader leader) {
        LocalDate on = region.today().minusDays(2);
        var origin = region.registrar();
        if (region.order(new RecordDeath(leader.dossier(), origin, on, null))) {
            region.order(new CloseOnDeath(leader.dossier(), origin, on, null));
        }
    }

    private void rename(Leader leader) {
        var name = Names.next(leader.number(), leader.chance());
        if (region.order(new AskNameChange(leader.dossier(), leader.now(region.world()), name, NameChange.MARRIAGE))) {
            region.planAtWork(
                    region.in(1, 15),
                    () -> region.order(
                            new ChangeName(leader.dossier(), region.registrar(), name, NameChange.MARRIAGE, null)));
        }
    }

    private void readElsewhere(Leader leader) {
        var email = new EmailAddress(
                "leider" + leader.number() + "@elders" + region.today().getYear() + ".example");
        region.order(new ChangeEmail(leader.dossier(), leader.now(region.world()), email));
    }
}
