package nl.schoolleidersregister.demo;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityCommand.RateActivity;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.activity.view.Activities;
import nl.schoolleidersregister.activity.view.Ratings;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.demo.DemoLeader.Trace;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Lets some of the leaders say how good it was; who said so before says nothing. */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoRatings {

    private static final int ONE_IN = 5;
    private static final List<String> REMARKS = List.of(
            "Veel gehad aan het oefenen met een eigen casus.",
            "Goede docenten, de tweede dag mocht korter.",
            "Ik gebruik het model nu in mijn eigen team.",
            "De groep was groot, daardoor was er weinig tijd voor vragen.");

    private final CommandDesk desk;
    private final Activities activities;
    private final Ratings ratings;
    private final DemoIntake intake;

    DemoRatings(CommandDesk desk, Activities activities, Ratings ratings, DemoIntake intake) {
        this.desk = desk;
        this.activities = activities;
        this.ratings = ratings;
        this.intake = intake;
    }

    /** Rates what this leader attended, now and then. */
    void rate(Inside one, DemoMoments moments) {
        for (var visit : one.leader().visits()) {
            var activity = ActivityId.of(one.dossier(), visit.execution().id());
            var chance = Math.floorMod(
                    visit.execution()
                            .attendance(one.leader(), visit.execution().first())
                            .hashCode(),
                    60);
            if (visit.trace() == Trace.LISTED && chance % ONE_IN == 0 && isOpen(one, activity)) {
                var day = visit.execution().recorded(visit.execution().last()).plusDays(2);
                var stars = new Stars(chance < 5 ? 2 : 3 + chance % 3);
                var remark = chance % 2 == 0 ? null : new Remark(REMARKS.get(chance % REMARKS.size()));
                var origin = moments.on(day, 19, intake.actor(one.leader()));
                desk.send(new RateActivity(one.dossier(), origin, activity, stars, remark), Ask.PLAIN);
            }
        }
    }

    /** Whether it stands on the list and was not rated before. */
    private boolean isOpen(Inside one, ActivityId activity) {
        return ratings.of(activity).isEmpty()
                && activities.find(one.dossier(), activity).stream()
                        .flatMap(found -> found.days().stream())
                        .anyMatch(day -> day.confirmedAt() != null);
    }
}
