package nl.schoolleidersregister.plan.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.plan.Begun;
import nl.schoolleidersregister.plan.GoalCommand.RememberActivity;
import nl.schoolleidersregister.plan.GoalId;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.plan.view.Goals;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** An activity that comes from a goal of the own plan. */
@Component
public class FromPlan {

    private final Goals goals;

    FromPlan(Goals goals) {
        this.goals = goals;
    }

    /**
     * The goal that an address or a form names; nothing when it names none.
     *
     * @throws ResponseStatusException 404 when it is no goal of this plan
     */
    public Optional<GoalOnFile> goal(DossierId dossier, @Nullable String typed) {
        var id = Reading.typed(typed);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(goals.find(dossier, new GoalId(UUID.fromString(id)))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        } catch (IllegalArgumentException _) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    /** The order, with before it the one that the goal remembers what comes of it: both are carried out, or none. */
    public static List<Command> with(
            @Nullable GoalOnFile goal, Origin origin, Begun.Kind kind, UUID activity, LocalDate day, Command order) {
        return goal == null
                ? List.of(order)
                : List.of(
                        new RememberActivity(goal.dossier(), origin, goal.id(), new Begun(kind, activity, day)), order);
    }
}
