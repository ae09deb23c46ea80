package nl.schoolleidersregister.catalogue.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import nl.schoolleidersregister.catalogue.view.Catalogue;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.visit.ProblemDocuments;
import nl.schoolleidersregister.visit.Visitor;
import nl.schoolleidersregister.visit.WrongInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The catalogue for programs, open to everybody. */
@RestController
@ProblemDocuments
class CatalogueApi {

    private static final String HERE = "/v1/aanbod";
    private static final int ON_A_PAGE = 50;

    private final Visitor visitor;
    private final Catalogue catalogue;
    private final Regulations regulations;

    CatalogueApi(Visitor visitor, Catalogue catalogue, Regulations regulations) {
        this.visitor = visitor;
        this.catalogue = catalogue;
        this.regulations = regulations;
    }

    @GetMapping(HERE)
    @Operation(
            summary = "Zoek in het gevalideerde aanbod",
            description = "Met zoek, competentie, vorm, aanbieder, plaats, regio (een provincie), maand (jjjj-mm) en"
                    + " pagina; wat leeg blijft, telt niet mee. 50 per pagina.")
    CatalogueBodies.Lijst list(@ModelAttribute Question question) {
        var today = visitor.today();
        var asked =
                WrongInput.orValues(question.read(today, regulations.competenceCodesOn(today), catalogue.forms(today)));
        var skip = (asked.page() - 1) * ON_A_PAGE;
        var found = catalogue.search(asked.wanted(), today, skip, ON_A_PAGE);
        var more = skip + found.entries().size() < found.all();
        return new CatalogueBodies.Lijst(
                found.all(),
                asked.page(),
                more ? question.page(HERE, asked.page() + 1) : null,
                found.entries().stream().map(CatalogueBodies.Aanbod::of).toList());
    }

    @GetMapping(HERE + "/{aanbod}")
    @Operation(summary = "Eén gevalideerd programma, met wanneer het wordt gegeven")
    CatalogueBodies.Aanbod one(@PathVariable("aanbod") UUID id) {
        return catalogue
                .find(new OfferingId(id), visitor.today())
                .map(CatalogueBodies.Aanbod::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
