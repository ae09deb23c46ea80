package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import nl.schoolleidersregister.choice.view.PrecedentOnFile;
import nl.schoolleidersregister.choice.view.Precedents;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Wordings;
import nl.schoolleidersregister.portfolio.view.EntryExamples;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody can search what was accepted and what was not, and why: entries and explanations, rewritten. */
@Controller
class ExamplesController {

    private static final int MOST = 50;
    private static final int LOOKED_THROUGH = 500;

    private final EntryExamples entries;
    private final Precedents explanations;
    private final PortfolioOffice office;
    private final Visitor visitor;

    ExamplesController(EntryExamples entries, Precedents explanations, PortfolioOffice office, Visitor visitor) {
        this.entries = entries;
        this.explanations = explanations;
        this.office = office;
        this.visitor = visitor;
    }

    @GetMapping("/voorbeelden")
    String search(
            @RequestParam(name = "woorden", defaultValue = "") String words,
            @RequestParam(name = "competentie", defaultValue = "") String competence,
            Model model) {
        var sought = Reading.query(words);
        var known = office.competences(visitor.today());
        var chosen = known.contains(competence) ? competence : "";
        var found = entries.search(sought, chosen).stream().limit(MOST).toList();
        var explained = chosen.isEmpty()
                ? explanations.newest(LOOKED_THROUGH).stream()
                        .filter(one -> Wordings.tells(text(one), sought))
                        .limit(MOST)
                        .toList()
                : List.<PrecedentOnFile>of();
        model.addAttribute("sought", sought);
        model.addAttribute("chosen", chosen);
        model.addAttribute("competences", known);
        model.addAttribute("entries", found);
        model.addAttribute("explanations", explained);
        return "portfolio/search";
    }

    private static String text(PrecedentOnFile one) {
        var example = one.example();
        return String.join(" ", example.title(), example.text(), example.why());
    }
}
