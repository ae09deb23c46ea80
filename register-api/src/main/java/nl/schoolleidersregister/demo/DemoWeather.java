package nl.schoolleidersregister.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.AbsenceId;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets something happen to some leaders: illness, a pause, more time asked, a measure, leaving, and the like. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoWeather {

    private static final Logger LOG = LoggerFactory.getLogger(DemoWeather.class);
    private static final Set<String> WEATHER = Stream.of(
                    AbsenceRecorded.class,
                    PauseStarted.class,
                    DeferralRequested.class,
                    RenewalApplied.class,
                    OwnStatementGiven.class,
                    MeasureImposed.class,
                    ProposalMade.class,
                    RemovalRequested.class,
                    Suspended.class)
            .map(EventTypes.REGISTER::nameOf)
            .collect(toUnmodifiableSet());
    private static final int ONE_IN = 25;
    private static final int CYCLE_MONTHS = 48;
    private static final int WINDOW_MONTHS = 6;

    private final CommandDesk desk;
    private final DemoIntake intake;
    private final Grounds grounds;
    private final LogReader log;

    DemoWeather(CommandDesk desk, DemoIntake intake, Grounds grounds, LogReader log) {
        this.desk = desk;
        this.intake = intake;
        this.grounds = grounds;
        this.log = log;
    }

    /** What happens to this leader, if anything does and did not happen before. */
    void strike(Inside one, DemoMoments moments) {
        if (one.leader().fate() == Fate.REGISTERED && one.leader().isMadeUp() && isCalm(one)) {
            order(one, moments).ifPresent(order -> send(one, order));
        }
    }

    private boolean isCalm(Inside one) {
        return log.countAbout(one.dossier().subject().value(), WEATHER, Position.START) == 0;
    }

    private void send(Inside one, RegistrationCommand order) {
        try {
            desk.send(order, Ask.PLAIN);
        } catch (RuleViolated refused) {
            LOG.debug("{} is spared by {}", one.leader().key(), refused.code());
        }
    }

    private Optional<RegistrationCommand> order(Inside one, DemoMoments moments) {
        var today = moments.today();
        var first = one.leader().enrolled();
        if (first.isAfter(today.minusMonths(14))) {
            return Optional.empty();
        }
        return first.isAfter(today.minusMonths(CYCLE_MONTHS - WINDOW_MONTHS))
                ? amidst(one, moments, today)
                : Optional.of(application(one, by(one, moments, today.minusDays(3))));
    }

    private RegistrationCommand application(Inside one, Origin origin) {
        return new ApplyForRenewal(
                one.dossier(), origin, new ProcedureId(id(one)), grounds.position(), grounds.rules());
    }

    private Optional<RegistrationCommand> amidst(Inside one, DemoMoments moments, LocalDate today) {
        return Optional.ofNullable(
                switch (one.leader().number() % ONE_IN) {
                    case 0 -> absence(one, by(one, moments, today.minusMonths(2)), "ILLNESS", today.minusMonths(9));
                    case 1 -> absence(one, by(one, moments, today.minusMonths(1)), "PREGNANCY", today.minusMonths(4));
                    case 2 -> new StartPause(one.dossier(), by(one, moments, today.minusMonths(4)), grounds.rules());
                    case 3 -> deferral(one, by(one, moments, today.minusDays(5)));
                    case 4 -> statement(one, by(one, moments, today.minusDays(9)));
                    case 5 -> measure(one, office(moments, today.minusMonths(2)), today.plusMonths(10));
                    case 6 -> removal(one, office(moments, today.minusDays(20)));
                    case 7 ->
                        number(one) % 2 == 0
                                ? new RequestRemoval(one.dossier(), by(one, moments, today.minusMonths(3)))
                                : suspension(one, office(moments, today.minusMonths(1)), today.plusMonths(2));
                    default -> null;
                });
    }

    private static int number(Inside one) {
        return one.leader().number() / ONE_IN;
    }

    private RegistrationCommand absence(Inside one, Origin origin, String kind, LocalDate from) {
        return new RecordAbsence(
                one.dossier(), origin, new AbsenceId(id(one)), new AbsenceKind(kind), from, null, grounds.rules());
    }

    private RegistrationCommand deferral(Inside one, Origin origin) {
        var until = one.leader().enrolled().plusMonths(CYCLE_MONTHS + WINDOW_MONTHS);
        return new RequestDeferral(
                one.dossier(),
                origin,
                new ProcedureId(id(one)),
                until,
                new Reason("Door een verhuizing van de school kwam er weinig van (demo)."),
                grounds.rules());
    }

    private static RegistrationCommand statement(Inside one, Origin origin) {
        var leader = one.leader();
        return new GiveOwnStatement(
                one.dossier(), origin, leader.employment(leader.jobs().getLast()), true);
    }

    private static RegistrationCommand measure(Inside one, Origin origin, LocalDate until) {
        return new ImposeMeasure(
                one.dossier(),
                origin,
                new MeasureId(id(one)),
                MeasureKind.WARNING,
                null,
                new Reason("Zie het gespreksverslag (demo)."),
                until);
    }

    private RegistrationCommand removal(Inside one, Origin origin) {
        return new ProposeStrikingOff(
                one.dossier(),
                origin,
                new ProposalId(id(one)),
                RemovalReason.NO_AUDIT_COOPERATION,
                null,
                new Reason("Op drie brieven over de controle kwam geen antwoord (demo)."),
                grounds.rules());
    }

    private static RegistrationCommand suspension(Inside one, Origin origin, LocalDate until) {
        return new Suspend(one.dossier(), origin, null, new Reason("Er loopt een onderzoek (demo)."), until);
    }

    private Origin by(Inside one, DemoMoments moments, LocalDate day) {
        return moments.on(day, 11, intake.actor(one.leader()));
    }

    private Origin office(DemoMoments moments, LocalDate day) {
        return moments.on(day, 15, intake.registrar());
    }

    private static UUID id(Inside one) {
        return UUID.nameUUIDFromBytes(("weather " + one.leader().key()).getBytes(UTF_8));
    }
}
