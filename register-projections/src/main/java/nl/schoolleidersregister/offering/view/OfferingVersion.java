package nl.schoolleidersregister.offering.view;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.shared.Period;

/**
 * One version of an offering.
 *
 * @param number from 1
 * @param valid on which days it was or is in force; it ends where the next begins
 */
public record OfferingVersion(int number, OfferingTerms terms, Period valid) {

    /** Whether it is in force on this day. */
    public boolean isInForceOn(LocalDate day) {
        return valid.contains(day);
    }
}
