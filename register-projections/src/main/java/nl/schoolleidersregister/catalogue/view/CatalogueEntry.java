package nl.schoolleidersregister.catalogue.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * A validated programme as everybody sees it.
 *
 * @param terms of the version in force, or of the first that comes
 * @param valid of that version
 * @param academyOf name of the board whose academy offers it; null for another provider
 * @param ratings how many people rated it
 * @param average what they gave; null while they are too few to be told
 * @param coming executions still to begin, the first of them first
 */
public record CatalogueEntry(
        OfferingId offering,
        ProviderId provider,
        String providerName,
        @Nullable String academyOf,
        OfferingTerms terms,
        Period valid,
        int ratings,
        @Nullable BigDecimal average,
        List<Coming> coming) {

    public CatalogueEntry {
        coming = List.copyOf(coming);
    }

    /** When and where it is held. */
    public record Coming(LocalDate first, LocalDate last, String place) {}

    CatalogueEntry with(List<Coming> dates) {
        return new CatalogueEntry(offering, provider, providerName, academyOf, terms, valid, ratings, average, dates);
    }
}
