package nl.schoolleidersregister.today.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.Doubts.Doubt;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.Pending;
import nl.schoolleidersregister.registration.ProcedureKind;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.Work.Job;
import nl.schoolleidersregister.registration.view.Dossiers.Waiting;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.term.LegalClock;
import org.jspecify.annotations.Nullable;

/** What waits in one dossier. */
final class CareerTasks {

    private final DossierId dossier;
    private final String name;
    private final Career career;
    private final @Nullable Waiting stated;
    private final int decisionWeeks;
    private final LocalDate today;

    /**
     * Of one dossier.
     *
     * @param stated the qualification that waits; null when none does
     */
    CareerTasks(
            DossierId dossier,
            String name,
            Career career,
            @Nullable Waiting stated,
            int decisionWeeks,
            LocalDate today) {
        this.dossier = dossier;
        this.name = name;
        this.career = career;
        this.stated = stated;
        this.decisionWeeks = decisionWeeks;
        this.today = today;
    }

    Stream<Task> all() {
        return Stream.of(
                        career.procedures().open().stream()
                                .filter(one -> !isAnsweredByAProposal(one))
                                .map(this::procedure),
                        career.standing().proposals().stream().map(this::proposal),
                        career.doubts().open().stream().map(this::doubt),
                        career.work().jobs().stream()
                                .filter(job -> job.statement() == OwnStatement.DRAWN)
                                .map(this::statement))
                .flatMap(tasks -> tasks);
    }

    /** Then the proposal is what waits, within the term of the application. */
    private boolean isAnsweredByAProposal(Pending procedure) {
        return procedure.kind() == ProcedureKind.RENEWAL
                && career.standing().proposals().stream().anyMatch(CareerTasks::answersAnApplication);
    }

    private static boolean answersAnApplication(Proposal proposal) {
        return switch (proposal.kind()) {
            case REFUSE, RENEW_PROVISIONALLY -> true;
            case END_ASPIRANT, EXPIRE_ENROLMENT, MISSING_PART_NOT_MET, LAPSE, STRIKE_OFF -> false;
        };
    }

    private Task procedure(Pending pending) {
        var clock = pending.clock(decisionWeeks, today);
        var notice = pending.noticeOn();
        var lastDay = notice == null ? clock.lastDay(today) : LegalClock.lastDayAfterNotice(notice);
        return new Task(
                notice == null ? kind(pending) : TaskKind.DEFAULT_NOTICE,
                dossier.value(),
                name,
                pending.kind().name(),
                args(pending),
                notice == null ? pending.startedOn() : notice,
                lastDay,
                notice == null ? clock.isLate(today) : today.isAfter(lastDay),
                notice == null && pending.isWaitingForThePerson(today),
                pending.kind() == ProcedureKind.QUALIFICATION ? here("") : here("/procedures/" + pending.id()));
    }

    private TaskKind kind(Pending pending) {
        return switch (pending.kind()) {
            case QUALIFICATION ->
                stated != null && stated.route() == Route.TRAINING ? TaskKind.ASPIRANT : TaskKind.QUALIFICATION;
            case DEFERRAL -> TaskKind.DEFERRAL;
            case RENEWAL -> TaskKind.RENEWAL;
        };
    }

    private List<Object> args(Pending pending) {
        return switch (pending.kind()) {
            case QUALIFICATION -> List.of(stated == null || stated.training() == null ? "–" : stated.training());
            case DEFERRAL -> List.of(requireNonNull(pending.until(), "more time is asked up to a day"));
            case RENEWAL -> List.of();
        };
    }

    private Task proposal(Proposal proposal) {
        var lastDay = answersAnApplication(proposal) ? applicationDue() : null;
        return new Task(
                TaskKind.PROPOSAL,
                dossier.value(),
                name,
                proposal.kind() + (proposal.viewGiven() ? ".viewed" : ""),
                List.of(proposal.viewUntil()),
                proposal.madeOn(),
                lastDay,
                lastDay != null && today.isAfter(lastDay),
                !proposal.canBeDecidedOn(today),
                here("/voorstellen/" + proposal.id()));
    }

    private @Nullable LocalDate applicationDue() {
        var application = career.procedures().of(ProcedureKind.RENEWAL);
        return application == null
                ? null
                : application.clock(decisionWeeks, today).lastDay(today);
    }

    private Task doubt(Doubt doubt) {
        return new Task(
                TaskKind.CONSEQUENCE,
                dossier.value(),
                name,
                doubt.qualification() == null
                        ? TaskKind.CONSEQUENCE.name()
                        : TaskKind.CONSEQUENCE.name() + ".QUALIFICATION",
                List.of(doubt.credits().size()),
                doubt.since(),
                null,
                false,
                false,
                here("/besluiten/" + doubt.decision()));
    }

    private Task statement(Job job) {
        return new Task(
                TaskKind.OWN_STATEMENT,
                dossier.value(),
                name,
                TaskKind.OWN_STATEMENT.name(),
                List.of(job.from()),
                null,
                null,
                false,
                false,
                here("/verklaringen/" + job.id()));
    }

    private String here(String page) {
        return "/kantoor/dossiers/" + dossier + page;
    }
}
