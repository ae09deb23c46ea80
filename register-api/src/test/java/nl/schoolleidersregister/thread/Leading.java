package nl.schoolleidersregister.thread;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.view.Rulebooks;
import nl.schoolleidersregister.registration.AbsenceId;
import nl.schoolleidersregister.registration.AdmissionCommand.AskMore;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveDefaultNotice;
import nl.schoolleidersregister.registration.AdmissionCommand.GiveOwnStatement;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleCommand.ApplyForRenewal;
import nl.schoolleidersregister.registration.CycleCommand.RecordAbsence;
import nl.schoolleidersregister.registration.CycleCommand.RequestDeferral;
import nl.schoolleidersregister.registration.CycleCommand.StartPause;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.EntryId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.RegistrationCommand;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.StandingCommand.GiveView;
import nl.schoolleidersregister.registration.StandingCommand.ProposeDecision;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What leaders do that the office then looks at. */
final class Leading {

    private static final Actor SOMEBODY =
            new Actor(UUID.fromString("00000000-0000-4000-8000-00000000000a"), Role.LEADER);
    private static final int MINUTES_OF_A_DAY = 1_440;

    private final ApplicationContext context;

    Leading(ApplicationContext context) {
        this.context = context;
    }

    DossierId dossier(String family) {
        return new DossierId(context.getBean(JdbcClient.class)
                .sql("select dossier from view.dossier where family = ?")
                .param(family)
                .query(UUID.class)
                .single());
    }

    Dossier on(DossierId dossier) {
        return context.getBean(Dossiers.class).find(dossier).orElseThrow();
    }

    /** So many days of learning in every competence, a day each, up to the day before yesterday. */
    void learns(DossierId dossier, int days) {
        var last = today().minusDays(2);
        IntStream.range(0, days)
                .mapToObj(back -> last.minusDays(back))
                .map(day -> new PePoints(
                        new CreditId(UUID.randomUUID()),
                        new EntryId(UUID.randomUUID()),
                        Basis.VALIDATED,
                        new Form("COURSE"),
                        new Minutes(MINUTES_OF_A_DAY),
                        day,
                        day,
                        null,
                        List.of(new Competence("C1"), new Competence("C2"), new Competence("C3"))))
                .forEach(points -> send(new EarnPePoints(dossier, origin(), points)));
    }

    ProcedureId applies(DossierId dossier) {
        var application = new ProcedureId(UUID.randomUUID());
        var grounds = context.getBean(Grounds.class);
        send(new ApplyForRenewal(dossier, origin(), application, grounds.position(), grounds.rules()));
        return application;
    }

    ProcedureId asksTime(DossierId dossier, LocalDate until) {
        var procedure = new ProcedureId(UUID.randomUUID());
        var rules = context.getBean(Rulebooks.class).book();
        send(new RequestDeferral(dossier, origin(), procedure, until, new Reason("Een half jaar mantelzorg."), rules));
        return procedure;
    }

    /** The office asks something about an application. */
    void isAskedMore(DossierId dossier, String what) {
        var application = requireNonNull(on(dossier).career().procedures().of(ProcedureKind.RENEWAL));
        var rules = context.getBean(Rulebooks.class).book();
        send(new AskMore(dossier, office(), application.id(), null, new Reason(what), rules));
    }

    /** The office proposes what the evaluation comes to. */
    void isProposedAgainst(DossierId dossier) {
        send(new ProposeDecision(
                dossier, office(), null, true, context.getBean(Rulebooks.class).book()));
    }

    void givesView(DossierId dossier, ProposalId proposal, String view) {
        send(new GiveView(dossier, origin(), proposal, new Reason(view)));
    }

    void givesNotice(DossierId dossier, ProcedureId procedure) {
        send(new GiveDefaultNotice(
                dossier, origin(), procedure, context.getBean(Rulebooks.class).book()));
    }

    /** An own statement that the lot put in the sample. */
    EmploymentId states(DossierId dossier) {
        var job = new EmploymentId(on(dossier).employments().getFirst().id());
        send(new GiveOwnStatement(dossier, origin(), job, true));
        return job;
    }

    void isIll(DossierId dossier, LocalDate from) {
        send(new RecordAbsence(
                dossier,
                origin(),
                new AbsenceId(UUID.randomUUID()),
                new AbsenceKind("ILLNESS"),
                from,
                null,
                context.getBean(Rulebooks.class).book()));
    }

    void pauses(DossierId dossier) {
        send(new StartPause(dossier, origin(), context.getBean(Rulebooks.class).book()));
    }

    void leaves(DossierId dossier) {
        send(new RequestRemoval(dossier, origin()));
    }

    LocalDate today() {
        return LocalDate.now(context.getBean(Clock.class));
    }

    private Origin office() {
        return new Origin(
                new Actor(SOMEBODY.account(), Role.REGISTRAR),
                context.getBean(Clock.class).instant());
    }

    private Origin origin() {
        return new Origin(SOMEBODY, context.getBean(Clock.class).instant());
    }

    private void send(RegistrationCommand order) {
        context.getBean(CommandDesk.class).send(order, Ask.PLAIN).ifPresent(context.getBean(Shown.class)::await);
    }
}
