package nl.schoolleidersregister.choice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one activity of several leaders; they are about who recorded it. */
public sealed interface TeamActivityEvent extends Event {

    /** A leader recorded it for all of them; the choice holds the recorder's own reflection. */
    @Stored("team-activity.recorded")
    record TeamActivityRecorded(
            Personal<ChoiceTitle> title,
            Form form,
            LocalDate firstDay,
            LocalDate lastDay,
            Minutes minutes,
            List<Competence> competences,
            ChoiceId choice,
            List<DossierId> others,
            Instant at)
            implements TeamActivityEvent {

        public TeamActivityRecorded {
            competences = List.copyOf(competences);
            others = List.copyOf(others);
        }
    }

    /** The recorder took it back before anybody answered. */
    @Stored("team-activity.withdrawn")
    record TeamActivityWithdrawn(Instant at) implements TeamActivityEvent {}

    /** A named leader was there and wrote an own reflection, in the choice. */
    @Stored("team-activity.part-confirmed")
    record PartConfirmed(DossierId leader, ChoiceId choice, Instant at) implements TeamActivityEvent {}

    /** A named leader was not there, or does not want it to count. */
    @Stored("team-activity.part-declined")
    record PartDeclined(DossierId leader, Instant at) implements TeamActivityEvent {}

    /** An officer accepted the collective part: for the others it need not be judged again. */
    @Stored("team-activity.together-accepted")
    record TogetherAccepted(Instant at) implements TeamActivityEvent {}
}
