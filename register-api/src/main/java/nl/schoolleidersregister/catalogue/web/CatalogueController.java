package nl.schoolleidersregister.catalogue.web;

import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.catalogue.view.Catalogue;
import nl.schoolleidersregister.catalogue.view.CatalogueEntry;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** All validated programmes, for everybody: a list to choose from, and a page of each. */
@Controller
class CatalogueController {

    private static final String HERE = "/aanbod";
    private static final int ON_A_PAGE = 20;
    private static final int MONTHS_AHEAD = 18;

    private final Visitor visitor;
    private final Catalogue catalogue;
    private final Regulations regulations;

    CatalogueController(Visitor visitor, Catalogue catalogue, Regulations regulations) {
        this.visitor = visitor;
        this.catalogue = catalogue;
        this.regulations = regulations;
    }

    @GetMapping(HERE)
    ModelAndView list(@ModelAttribute("question") Question question, Model model) {
        var today = visitor.today();
        var competences = regulations.competenceCodesOn(today);
        var forms = catalogue.forms(today);
        model.addAttribute("competences", competences);
        model.addAttribute("forms", forms);
        model.addAttribute("regions", Question.regions());
        model.addAttribute(
                "months",
                IntStream.range(0, MONTHS_AHEAD)
                        .mapToObj(month -> YearMonth.from(today).plusMonths(month))
                        .toList());
        return switch (question.read(today, competences, forms)) {
            case Read.Wrong<Question.Asked>(var problems) -> {
                model.addAttribute("problems", problems);
                yield new ModelAndView("catalogue/list", model.asMap(), HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Question.Asked>(var asked) -> found(question, asked, model);
        };
    }

    private ModelAndView found(Question question, Question.Asked asked, Model model) {
        var skip = (asked.page() - 1) * ON_A_PAGE;
        var found = catalogue.search(asked.wanted(), visitor.today(), skip, ON_A_PAGE);
        model.addAttribute("found", found);
        model.addAttribute("before", asked.page() > 1 ? question.page(HERE, asked.page() - 1) : null);
        model.addAttribute(
                "after", skip + found.entries().size() < found.all() ? question.page(HERE, asked.page() + 1) : null);
        model.addAttribute("page", asked.page());
        model.addAttribute("pages", Math.max(1, (found.all() + ON_A_PAGE - 1) / ON_A_PAGE));
        return new ModelAndView("catalogue/list", model.asMap());
    }

    @GetMapping(HERE + "/{aanbod}")
    String one(@PathVariable("aanbod") UUID id, Model model) {
        model.addAttribute("entry", entry(id));
        return "catalogue/one";
    }

    private CatalogueEntry entry(UUID id) {
        return catalogue
                .find(new OfferingId(id), visitor.today())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
