package nl.schoolleidersregister.testing;

import java.util.List;
import java.util.Random;
import nl.schoolleidersregister.evc.AssignmentEnd;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.AssessorLate;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.evc.EvcEvent.FileHandedIn;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.evc.EvcEvent.InterviewHeld;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryStarted;

/** All facts of an EVC trajectory in an order in which they can come, with random content. */
final class RandomTrajectory {

    private RandomTrajectory() {}

    static List<EvcEvent> facts(RandomEvents values, Random random) {
        var assigned = values.of(AssessorAssigned.class);
        var place = assigned.place();
        var judged = values.of(Assessed.class);
        return List.of(
                values.of(TrajectoryStarted.class),
                values.of(IntakeHeld.class),
                values.of(FileHandedIn.class),
                assigned,
                new AssessorLate(place, assigned.by(), assigned.at()),
                random.nextBoolean()
                        ? new Assessed(place, judged.outcomes(), judged.why(), judged.at())
                        : new AssignmentEnded(place, assigned.assessor(), AssignmentEnd.RETURNED, judged.at()),
                values.of(InterviewHeld.class),
                random.nextBoolean() ? values.of(CertificateIssued.class) : values.of(TrajectoryClosed.class),
                values.of(CertificateRevoked.class));
    }
}
