package nl.schoolleidersregister.evc.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.parts.Evidenced;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Evidence can be attached to an EVC file until it is handed in. */
@Component
class EvcEvidence implements Evidenced {

    private final Trajectories trajectories;

    EvcEvidence(Trajectories trajectories) {
        this.trajectories = trajectories;
    }

    @Override
    public About.Kind kind() {
        return About.Kind.EVC_FILE;
    }

    @Override
    public Optional<Standing> standing(DossierId dossier, UUID thing) {
        return trajectories
                .find(new TrajectoryId(thing))
                .filter(one -> one.dossier().equals(dossier))
                .map(one -> one.file().isOpen() && one.file().file().isEmpty() ? Standing.OPEN : Standing.DECIDED);
    }

    /** What stands for an EVC file where evidence is attached. */
    static About about(TrajectoryId trajectory) {
        return new About(About.Kind.EVC_FILE, trajectory.value());
    }
}
