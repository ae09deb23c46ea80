package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * One case to hold both readings against.
 *
 * @param newer the regulation that comes after the one that asks
 */
record RandomCase(Facts facts, Regulation regulation, Regulation newer, LocalDate on) {

    RandomCase with(Facts others) {
        return new RandomCase(others, regulation, newer, on);
    }
}
