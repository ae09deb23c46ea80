package nl.schoolleidersregister.regulation.web;

import java.util.List;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.visit.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Everybody reads which regulation holds, which one is to come, what held before, and what changes. */
@Controller
class PublicRegulationController {

    private final Visitor visitor;
    private final Regulations regulations;
    private final Clauses clauses;

    PublicRegulationController(Visitor visitor, Regulations regulations, Clauses clauses) {
        this.visitor = visitor;
        this.regulations = regulations;
        this.clauses = clauses;
    }

    /**
     * A regulation beside the one before it.
     *
     * @param changes what it changed, or will change
     */
    public record Step(RegulationOnFile regulation, RegulationOnFile before, List<Change> changes) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    @GetMapping("/reglement")
    String look(Model model) {
        var lineage = new Lineage(regulations.shelf(), visitor.today());
        var current = lineage.current();
        model.addAttribute("current", current);
        model.addAttribute("clauses", clauses.of(current.regulation()));
        model.addAttribute(
                "competences", regulations.competencesOf(current.regulation().standard()));
        model.addAttribute("coming", steps(lineage, lineage.all(Lineage.State.TO_COME)));
        model.addAttribute("since", steps(lineage, List.of(current)));
        model.addAttribute("earlier", lineage.over());
        return "regulation/current";
    }

    private List<Step> steps(Lineage lineage, List<RegulationOnFile> some) {
        return some.stream()
                .flatMap(one -> lineage.before(one).stream()
                        .map(before -> new Step(one, before, clauses.changes(before.regulation(), one.regulation()))))
                .toList();
    }
}
