package nl.schoolleidersregister.policies.store;

import nl.schoolleidersregister.log.Position;

/**
 * How far the policies are.
 *
 * @param passed the position that all of them have passed
 * @param sent where the last order stands that any of them gave until then
 */
public record Reached(Position passed, Position sent) {

    /** Nothing was passed yet. */
    public static final Reached NOTHING = new Reached(Position.START, Position.START);
}
