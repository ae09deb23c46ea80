package nl.schoolleidersregister.portfolio.web;

import java.util.UUID;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Inzending;
import nl.schoolleidersregister.portfolio.web.PortfolioBodies.Portfolio;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.visit.DossierApi;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The own portfolio for programs: what is being written, what was handed in, and what came of it. */
@DossierApi
class PortfolioApi {

    private final PortfolioAlong along;
    private final PortfolioEntries entries;

    PortfolioApi(PortfolioAlong along, PortfolioEntries entries) {
        this.along = along;
        this.entries = entries;
    }

    @GetMapping("/portfolio")
    Portfolio all(@PathVariable("dossier") UUID id) {
        return along.data(new DossierId(id));
    }

    @GetMapping("/portfolio/{inzending}")
    Inzending one(@PathVariable("dossier") UUID id, @PathVariable("inzending") UUID entry) {
        return entries.find(new DossierId(id), new PortfolioEntryId(entry))
                .map(along::data)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
