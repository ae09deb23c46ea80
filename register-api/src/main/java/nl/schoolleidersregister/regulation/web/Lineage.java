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
        EARLIER
    }

    State stateOf(RegulationOnFile one) {
        if (!one.wasAdopted()) {
            return State.DRAFT;
        }
        if (one.equals(current())) {
            return State.IN_FORCE;
        }
        return one.regulation().inForceFrom().isAfter(today)
                        && one.standsOn(one.regulation().inForceFrom())
                ? State.TO_COME
                : State.EARLIER;
    }

    RegulationOnFile current() {
        return shelf.inForceOn(today);
    }

    List<RegulationOnFile> all(State state) {
        return shelf.regulations().stream().filter(one -> stateOf(one) == state).toList();
    }

    /** The one that holds on the day before another comes in force; empty for the first of all. */
    Optional<RegulationOnFile> before(RegulationOnFile one) {
        return shelf.adopted().stream()
                .filter(other -> !other.id().equals(one.id()))
                .filter(other -> other.regulation()
                                .inForceFrom()
                                .isBefore(one.regulation().inForceFrom())
                        && other.standsOn(other.regulation().inForceFrom()))
                .reduce((_, later) -> later);
    }
}
