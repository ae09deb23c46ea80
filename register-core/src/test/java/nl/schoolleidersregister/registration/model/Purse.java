package nl.schoolleidersregister.registration.model;

import java.util.HashMap;
import java.util.Map;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;

/** Minutes in and minutes out, and beside them every entry that stands. */
public final class Purse {

    private final Map<CreditId, PePoints> standing = new HashMap<>();
    private long earned;
    private long reversed;

    /** Reads one more fact. */
    public void see(RegistrationEvent event) {
        switch (event) {
            case PePointsEarned fact -> put(fact.points());
            case ReRegistered fact when fact.carriedOver() != null -> put(fact.carriedOver());
            case PePointsReversed fact -> {
                var gone = standing.remove(fact.credit());
                if (gone == null) {
                    throw new AssertionError("Took back what does not stand: " + fact);
                }
                reversed += gone.minutes().value();
            }
            default -> {
                // No minutes.
            }
        }
    }

    private void put(PePoints points) {
        if (standing.put(points.credit(), points) != null) {
            throw new AssertionError("Stands twice: " + points);
        }
        earned += points.minutes().value();
    }

    /** What came in less what went out. */
    public long balance() {
        return earned - reversed;
    }

    /** What stands, by its id. */
    public Map<CreditId, PePoints> standing() {
        return Map.copyOf(standing);
    }
}
