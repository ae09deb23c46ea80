package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/**
 * What is held today and was held before belongs to the version in force, whatever is decided today.
 *
 * @param from first day of the new version
 * @param before first day of the version before it
 */
@Basis(
        code = "offering.version-later",
        article = "H1",
        since = "2015-01-01",
        says = "Een nieuwe versie geldt vanaf morgen of later, en na de eerste dag van de versie ervoor.")
public record VersionBeginsLater(LocalDate from, LocalDate today, LocalDate before) implements Rule {

    @Override
    public boolean holds() {
        return from.isAfter(today) && from.isAfter(before);
    }
}
