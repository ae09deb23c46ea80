package nl.schoolleidersregister.demo;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.demo.DemoAccounts;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.demo.DemoLeader.Job;
import nl.schoolleidersregister.namesake.Attempt;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.person.PersonName;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedEmployment;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.EnrolmentOffice;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.web.Workplaces;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Enrols leaders as they would themselves, and judges their diplomas as a registrar would. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoIntake {

    private static final String REGISTRAR = "nadia-el-amrani";
    static final String HASH = "00".repeat(32);
    private static final Reason WHY_REJECTED =
            new Reason("Deze opleiding staat niet op de lijst van gevalideerde opleidingen (artikel A1).");

    private final EnrolmentOffice enrolments;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final Workplaces workplaces;
    private final DemoAccounts accounts;

    DemoIntake(
            EnrolmentOffice enrolments,
            DossierOffice office,
            Dossiers dossiers,
            Workplaces workplaces,
            DemoAccounts accounts) {
        this.enrolments = enrolments;
        this.office = office;
        this.dossiers = dossiers;
        this.workplaces = workplaces;
        this.accounts = accounts;
    }

    /** A leader who is in. */
    record Inside(DemoLeader leader, DossierId dossier, boolean isNew) {}

    /** Who this leader is when acting. */
    Actor actor(DemoLeader leader) {
        return new Actor(
                DemoPeople.withKey(leader.key())
                        .map(person -> accounts.of(person).id().value())
                        .orElseGet(leader::account),
                Role.LEADER);
    }

    Actor registrar() {
        return new Actor(accounts.of(REGISTRAR).id().value(), Role.REGISTRAR);
    }

    boolean isIn(DemoLeader leader) {
        return enrolments.dossierOf(actor(leader)).isPresent();
    }

    /** Takes a leader in; what an earlier start left undone is done now. */
    Inside takeIn(DemoLeader leader, DemoMoments moments) {
        var known = enrolments.dossierOf(actor(leader));
        var dossier = known.orElseGet(() -> enrol(leader, moments));
        var half = known.flatMap(dossiers::find)
                .filter(found -> found.waiting().isPresent() && leader.fate() != Fate.WAITING);
        if (known.isEmpty() || half.isPresent()) {
            leader.jobs().stream()
                    .filter(job -> isOver(job, leader))
                    .filter(job -> runs(leader, job, half))
                    .forEach(job -> end(leader, dossier, job, moments));
            judge(leader, dossier, moments);
        }
        return new Inside(leader, dossier, known.isEmpty());
    }

    private DossierId enrol(DemoLeader leader, DemoMoments moments) {
        var name = leader.name();
        var person = new Attempt(
                new PersonName(name.given(), name.prefix(), name.family()),
                new BirthDate(leader.birth()),
                leader.email());
        var work = leader.jobs().stream()
                .filter(job -> !job.from().isAfter(leader.enrolled()))
                .flatMap(job -> work(leader, job).stream())
                .toList();
        var recorded = enrolments.enrol(
                moments.on(leader.enrolled(), 9, actor(leader)),
                person,
                new StatedQualification(leader.qualification(), Route.DIPLOMA, leader.diploma(), leader.awarded()),
                work,
                new RequestKey("demo", leader.key(), HASH));
        return new DossierId(UUID.fromString(recorded.key()));
    }

    /** The employment, under an id that is the same at every start. */
    Optional<StatedEmployment> work(DemoLeader leader, Job job) {
        return workplaces
                .employment(job.code(), job.as(), job.contract(), job.part(), job.from())
                .map(work -> new StatedEmployment(
                        leader.employment(job),
                        work.workplace(),
                        work.size(),
                        work.province(),
                        work.function(),
                        work.contract(),
                        work.fte(),
                        work.from()));
    }

    private static boolean isOver(Job job, DemoLeader leader) {
        return job.until() != null && !job.until().isAfter(leader.enrolled());
    }

    private static boolean runs(DemoLeader leader, Job job, Optional<Dossier> onFile) {
        return onFile.stream()
                .flatMap(found -> found.employments().stream())
                .noneMatch(work -> work.id().equals(leader.employment(job).value()) && work.until() != null);
    }

    private void end(DemoLeader leader, DossierId dossier, Job job, DemoMoments moments) {
        if (job.until() != null) {
            office.end(
                    dossier,
                    moments.on(leader.enrolled(), 10, actor(leader)),
                    leader.employment(job),
                    job.until(),
                    Ask.PLAIN);
        }
    }

    private void judge(DemoLeader leader, DossierId dossier, DemoMoments moments) {
        var origin = moments.on(leader.judged(), 14, registrar());
        switch (leader.fate()) {
            case REGISTERED -> office.register(dossier, origin, leader.qualification(), leader.enrolled(), Ask.PLAIN);
            case REJECTED -> office.reject(dossier, origin, leader.qualification(), WHY_REJECTED, Ask.PLAIN);
            case WAITING -> {
                // It waits for whoever tries the demo as a registrar.
            }
        }
    }
}
