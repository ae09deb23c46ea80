package nl.schoolleidersregister.demo;

import static nl.schoolleidersregister.demo.DemoProgramme.Fate.DECLINED;
import static nl.schoolleidersregister.demo.DemoProgramme.Fate.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.AtOnce;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.demo.DemoProgramme.Fate;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.Judge;
import nl.schoolleidersregister.offering.OfferedProgramme;
import nl.schoolleidersregister.offering.OfferingCommand;
import nl.schoolleidersregister.offering.OfferingCommand.DeclineOffering;
import nl.schoolleidersregister.offering.OfferingCommand.RecordAdvice;
import nl.schoolleidersregister.offering.OfferingCommand.SubmitOffering;
import nl.schoolleidersregister.offering.OfferingCommand.ValidateOffering;
import nl.schoolleidersregister.offering.OfferingCommand.WithdrawOffering;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.offering.view.Executions;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.offering.view.Offerings;
import nl.schoolleidersregister.provider.parts.ProviderOffice;
import nl.schoolleidersregister.provider.view.Providers;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Brings in the providers, what they offer and when it is held; what is there already is passed over. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoSupply {

    private static final String CLERK_WHO_LOGS_IN = "saskia-bosman";
    private static final String REGISTRAR = "ruben-de-wit";
    private static final int DAYS_TO_DECIDE = 20;
    private static final String ADVISED = "netwerk";
    private static final int DAYS_TO_ADVISE = 9;
    private static final Reason WHY_ADVISED =
            new Reason("De commissie ziet geen begeleider van het leernetwerk. Met een erkende facilitator wel.");
    private static final Reason WHY_DECLINED =
            new Reason("Het programma noemt geen leerdoelen. Wandelen alleen is geen scholing voor schoolleiders.");

    private final CommandDesk desk;
    private final ProviderOffice office;
    private final Providers providers;
    private final Offerings offerings;
    private final Executions executions;
    private final DemoAccounts accounts;

    DemoSupply(
            CommandDesk desk,
            ProviderOffice office,
            Providers providers,
            Offerings offerings,
            Executions executions,
            DemoAccounts accounts) {
        this.desk = desk;
        this.office = office;
        this.providers = providers;
        this.offerings = offerings;
        this.executions = executions;
        this.accounts = accounts;
    }

    /** Brings in all of it; gives the attendance that an earlier start has left. */
    Map<AttendanceId, AttendanceOnFile> bringIn(DemoCalendar calendar, DemoMoments moments) {
        AtOnce.each(DemoRegister.MOST_AT_ONCE, List.of(DemoProvider.values()), provider -> signUp(provider, moments));
        AtOnce.each(DemoRegister.MOST_AT_ONCE, DemoCatalogue.ALL, programme -> offer(programme, moments));
        var there = calendar.all().stream()
                .filter(held -> executions.find(held.id()).isPresent())
                .toList();
        var missing = new ArrayList<>(calendar.all());
        missing.removeAll(there);
        AtOnce.each(DemoRegister.MOST_AT_ONCE, missing, held -> schedule(held, moments));
        AtOnce.each(DemoRegister.MOST_AT_ONCE, DemoCatalogue.ALL, programme -> withdraw(programme, moments));
        return there.stream()
                .flatMap(held -> executions.attendance(held.id()).stream())
                .collect(Collectors.toMap(AttendanceOnFile::id, Function.identity()));
    }

    /** Makes the organisation known, for which its clerk then acts. */
    private void signUp(DemoProvider provider, DemoMoments moments) {
        if (providers.find(provider.id()).isEmpty()) {
            var day = DemoProgramme.Term.EARLY.on(moments.today()).from().minusMonths(2);
            var origin = moments.on(day, 10, clerk(provider));
            office.signUp(provider.id(), origin, provider.called(), provider.chamberNumber(), Ask.PLAIN);
        }
    }

    /** One of them can log in at the demo issuer. */
    private Actor clerk(DemoProvider provider) {
        return provider == DemoProvider.BINNENHAVEN
                ? new Actor(accounts.of(CLERK_WHO_LOGS_IN).id().value(), Role.PROVIDER)
                : provider.clerk();
    }

    private void offer(DemoProgramme programme, DemoMoments moments) {
        var onFile = offerings.find(programme.offering());
        var from = submitted(programme, moments);
        if (onFile.isEmpty()) {
            var provider = programme.provider();
            send(new SubmitOffering(
                    programme.offering(),
                    moments.on(from, 11, provider.clerk()),
                    provider.id(),
                    provider.called(),
                    programme.terms()));
        }
        if (programme.key().equals(ADVISED) && onFile.stream().allMatch(one -> one.advice() == null && one.waits())) {
            send(advice(programme, from.plusDays(DAYS_TO_ADVISE), moments));
        }
        if (programme.fate() != Fate.WAITING
                && onFile.map(OfferingOnFile::outcome)
                        .filter(outcome -> outcome != Outcome.SUBMITTED)
                        .isEmpty()) {
            send(decision(programme, from.plusDays(DAYS_TO_DECIDE), moments));
        }
    }

    private OfferingCommand advice(DemoProgramme programme, LocalDate day, DemoMoments moments) {
        return new RecordAdvice(
                programme.offering(),
                moments.on(day.plusDays(1), 10, registrar()),
                Advice.DECLINE,
                day,
                WHY_ADVISED,
                Judge.IMPARTIAL);
    }

    /** What still waits was handed in lately, the rest before its term. */
    private static LocalDate submitted(DemoProgramme programme, DemoMoments moments) {
        var today = moments.today();
        return programme.fate() == Fate.WAITING
                ? today.minusDays(DAYS_TO_DECIDE - programme.meetings())
                : programme.term().on(today).from().minusDays(2L * DAYS_TO_DECIDE);
    }

    private OfferingCommand decision(DemoProgramme programme, LocalDate day, DemoMoments moments) {
        var origin = moments.on(day, 14, registrar());
        return programme.fate() == DECLINED
                ? new DeclineOffering(programme.offering(), origin, WHY_DECLINED)
                : new ValidateOffering(
                        programme.offering(),
                        origin,
                        programme.terms(),
                        programme.term().on(moments.today()));
    }

    private void schedule(DemoExecution held, DemoMoments moments) {
        var programme = held.programme();
        var valid = programme.term().on(moments.today());
        var day = held.first().minusMonths(3);
        send(new ScheduleExecution(
                held.id(),
                moments.on(
                        day.isBefore(valid.from()) ? valid.from() : day,
                        9,
                        programme.provider().clerk()),
                programme.provider().id(),
                new OfferedProgramme(programme.provider().id(), programme.programme(), valid, false),
                held.meetingDays(),
                new Place(held.place())));
    }

    private void withdraw(DemoProgramme programme, DemoMoments moments) {
        if (programme.fate() == WITHDRAWN
                && offerings
                        .find(programme.offering())
                        .filter(onFile -> onFile.outcome() == Outcome.WITHDRAWN)
                        .isEmpty()) {
            var origin = moments.on(
                    moments.today().minusDays(3), 16, programme.provider().clerk());
            send(new WithdrawOffering(
                    programme.offering(), origin, programme.provider().id()));
        }
    }

    private void send(Command order) {
        desk.send(order, Ask.PLAIN);
    }

    private Actor registrar() {
        return new Actor(accounts.of(REGISTRAR).id().value(), Role.REGISTRAR);
    }
}
