package nl.schoolleidersregister.catalogue.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.catalogue.view.CatalogueEntry;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.regulation.Competence;
import org.jspecify.annotations.Nullable;

/** What programs get of the catalogue, in Dutch as the API Design Rules ask. Dates are ISO 8601. */
final class CatalogueBodies {

    private CatalogueBodies() {}

    /**
     * A part of what was found.
     *
     * @param aantal how many there are on all pages
     * @param volgende address of the next page; absent on the last
     */
    record Lijst(int aantal, int pagina, @Nullable String volgende, List<Aanbod> aanbod) {}

    /**
     * One programme.
     *
     * @param huisacademieVan name of the board whose academy offers it; absent for another provider
     * @param uren one hour is one point
     * @param waardering from 1 to 5; absent while fewer than five people rated it
     * @param beoordelingen how many people rated it; 0 while fewer than five did
     */
    record Aanbod(
            UUID id,
            String titel,
            String aanbieder,
            @Nullable String huisacademieVan,
            String vorm,
            BigDecimal uren,
            List<String> competenties,
            LocalDate geldigVan,
            LocalDate geldigTotEnMet,
            @Nullable BigDecimal waardering,
            int beoordelingen,
            List<Uitvoering> uitvoeringen) {

        static Aanbod of(CatalogueEntry entry) {
            var terms = entry.terms();
            return new Aanbod(
                    entry.offering().value(),
                    terms.title().value(),
                    entry.providerName(),
                    entry.academyOf(),
                    terms.form().code(),
                    Hours.of(terms.minutes().value()),
                    terms.competences().stream().map(Competence::code).toList(),
                    entry.valid().from(),
                    entry.valid().until().minusDays(1),
                    entry.average(),
                    entry.ratings(),
                    entry.coming().stream()
                            .map(one -> new Uitvoering(one.first(), one.last(), one.place()))
                            .toList());
        }
    }

    /** When and where it is held. */
    record Uitvoering(LocalDate van, LocalDate totEnMet, String plaats) {}
}
