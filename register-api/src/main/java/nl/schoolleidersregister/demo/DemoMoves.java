package nl.schoolleidersregister.demo;

import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.demo.DemoLeader.Job;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets leaders go from one school to another after they enrolled. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoMoves {

    private final DossierOffice office;
    private final Dossiers dossiers;
    private final DemoIntake intake;

    DemoMoves(DossierOffice office, Dossiers dossiers, DemoIntake intake) {
        this.office = office;
        this.dossiers = dossiers;
        this.intake = intake;
    }

    /** States the end of the one job and the begin of the other, unless that was done before. */
    void move(Inside one, DemoMoments moments) {
        for (var job : one.leader().jobs()) {
            if (job.until() != null && job.until().isAfter(one.leader().enrolled()) && !isEnded(one, job)) {
                var origin = moments.on(job.until(), 12, intake.actor(one.leader()));
                office.end(one.dossier(), origin, one.leader().employment(job), job.until(), Ask.PLAIN);
            }
        }
        for (var job : one.leader().jobs()) {
            if (job.from().isAfter(one.leader().enrolled()) && !isKnown(one, job)) {
                var origin = moments.on(job.from(), 12, intake.actor(one.leader()));
                intake.work(one.leader(), job).ifPresent(work -> office.start(one.dossier(), origin, work, Ask.PLAIN));
            }
        }
    }

    private boolean isEnded(Inside one, Job job) {
        return onFile(one, job, true);
    }

    private boolean isKnown(Inside one, Job job) {
        return onFile(one, job, false);
    }

    private boolean onFile(Inside one, Job job, boolean ended) {
        return !one.isNew()
                && dossiers.find(one.dossier()).stream()
                        .flatMap(found -> found.employments().stream())
                        .filter(work -> !ended || work.until() != null)
                        .anyMatch(work ->
                                work.id().equals(one.leader().employment(job).value()));
    }
}
