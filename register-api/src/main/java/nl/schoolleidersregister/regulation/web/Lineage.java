package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Shelf;

/**
 * Which regulation comes after which, as things stand on a day.
 *
 * @param today the day of the visit
 */
record Lineage(Shelf shelf, LocalDate today) {

    /** What a regulation is on that day, message keys {@code regulation.state.<STATE>}. */
    public enum State {
        IN_FORCE,
        TO_COME,
        DRAFT,
        EARLIER,
        NEVER_IN_FORCE
    }

    State stateOf(RegulationOnFile one) {
        if (!one.wasAdopted()) {
            return State.DRAFT;
        }
        if (one.equals(current())) {
            return State.IN_FORCE;
        }
        var inForceFrom = one.regulation().inForceFrom();
        if (!one.standsOn(inForceFrom)) {
            return State.NEVER_IN_FORCE;
        }
        return inForceFrom.isAfter(today) ? State.TO_COME : State.EARLIER;
    }

    RegulationOnFile current() {
        return shelf.inForceOn(today);
    }

    List<RegulationOnFile> all(State state) {
        return shelf.regulations().stream().filter(one -> stateOf(one) == state).toList();
    }

    /** What is over, the latest first. */
    List<RegulationOnFile> over() {
        return shelf.adopted().reversed().stream()
                .filter(one -> switch (stateOf(one)) {
                    case EARLIER, NEVER_IN_FORCE -> true;
                    case IN_FORCE, TO_COME, DRAFT -> false;
                })
                .toList();
    }

    /** The one that holds on the day before another comes in force; empty for the first of all. */
    Optional<RegulationOnFile> before(RegulationOnFile one) {
        var inForceFrom = one.regulation().inForceFrom();
        return shelf.adopted().stream()
                .filter(other -> !other.id().equals(one.id())
                        && other.regulation().inForceFrom().isBefore(inForceFrom)
                        && other.standsOn(inForceFrom.minusDays(1)))
                .reduce((_, later) -> later);
    }
}
