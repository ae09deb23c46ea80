package nl.schoolleidersregister.activity.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.parts.Evidenced;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Certificates can be attached to an activity as long as a day of it waits. */
@Component
class ActivityEvidence implements Evidenced {

    private final Activities activities;

    ActivityEvidence(Activities activities) {
        this.activities = activities;
    }

    @Override
    public About.Kind kind() {
        return About.Kind.ACTIVITY;
    }

    @Override
    public Optional<Standing> standing(DossierId dossier, UUID thing) {
        return activities.find(dossier, new ActivityId(thing)).map(ActivityEvidence::standing);
    }

    private static Standing standing(ActivityOnFile activity) {
        return activity.days().stream().anyMatch(day -> day.state() == State.CLAIMED)
                ? Standing.OPEN
                : Standing.DECIDED;
    }

    /** What stands for an activity where evidence is attached. */
    static About about(ActivityId activity) {
        return new About(About.Kind.ACTIVITY, activity.value());
    }
}
