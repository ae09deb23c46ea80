package nl.schoolleidersregister.plan;

import java.util.UUID;

/** One goal in one person's plan. */
public record GoalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
