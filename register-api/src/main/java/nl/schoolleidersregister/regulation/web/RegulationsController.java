package nl.schoolleidersregister.regulation.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.Stage;
import nl.schoolleidersregister.regulation.parts.CyclesUnderWay;
import nl.schoolleidersregister.regulation.view.RegulationOnFile;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Text;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office looks at all regulations and at one of them, adopts a draft and repeals what was adopted. */
@Controller
class RegulationsController {

    private static final String ALL = "/kantoor/reglementen";

    /** Address of one, without its name. */
    static final String ONE = ALL + "/";

    private final Visitor visitor;
    private final Regulations regulations;
    private final RegulationOffice office;
    private final Clauses clauses;
    private final CyclesUnderWay cycles;
    private final Attempts attempts;

    RegulationsController(
            Visitor visitor,
            Regulations regulations,
            RegulationOffice office,
            Clauses clauses,
            CyclesUnderWay cycles,
            Attempts attempts) {
        this.visitor = visitor;
        this.regulations = regulations;
        this.office = office;
        this.clauses = clauses;
        this.cycles = cycles;
        this.attempts = attempts;
    }

    @GetMapping(ALL)
    String all(Model model) {
        var lineage = lineage();
        model.addAttribute("current", lineage.current());
        model.addAttribute("coming", lineage.all(Lineage.State.TO_COME));
        model.addAttribute("drafts", lineage.all(Lineage.State.DRAFT));
        model.addAttribute("earlier", lineage.over());
        model.addAttribute("standards", regulations.shelf().standards());
        return "regulation/regulations";
    }

    @GetMapping(ONE + "{reglement}")
    ModelAndView one(@PathVariable("reglement") String id, Model model) {
        return page(find(regulations, id), RepealForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(ONE + "{reglement}/vaststelling")
    ModelAndView adopt(
            Account account,
            @PathVariable("reglement") String id,
            @RequestParam String gezien,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var onFile = find(regulations, id);
        var seen = DocumentHash.isValid(gezien)
                ? regulations.document(new DocumentHash(gezien)).orElse(null)
                : null;
        if (seen == null || !seen.regulation().id().equals(onFile.id())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var ask = visitor.ask(account, sleutel, versie, "regulation-adoption", id, gezien);
        var origin = visitor.origin(account, Role.REGISTRAR);
        return decide(
                onFile, RepealForm.EMPTY, model, flash, "regulation-adopted", () -> office.adopt(seen, origin, ask));
    }

    @PostMapping(ONE + "{reglement}/intrekking")
    ModelAndView repeal(
            Account account,
            @PathVariable("reglement") String id,
            @ModelAttribute("repeal") RepealForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var onFile = find(regulations, id);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<RepealForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(onFile, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<RepealForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "regulation-repeal", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield decide(
                        onFile,
                        form,
                        model,
                        flash,
                        "regulation-repealed",
                        () -> office.repeal(onFile.id(), stated.from(), stated.reason(), origin, ask));
            }
        };
    }

    private ModelAndView decide(
            RegulationOnFile onFile,
            RepealForm repeal,
            Model model,
            RedirectAttributes flash,
            String outcome,
            Supplier<Recorded> order) {
        var here = ONE + onFile.id().value();
        return attempts.attempt(
                () -> Optional.of(order.get()), here, model, status -> page(onFile, repeal, model, status), () -> {
                    flash.addFlashAttribute(
                            "notice", new Notice(outcome, List.of(onFile.id().value())));
                    return new ModelAndView("redirect:" + here);
                });
    }

    /** One by the name in an address. */
    static RegulationOnFile find(Regulations regulations, String id) {
        return Optional.of(id)
                .filter(Text::isLine)
                .flatMap(name -> regulations.find(new RegulationId(name)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Lineage lineage() {
        return new Lineage(regulations.shelf(), visitor.today());
    }

    private ModelAndView page(RegulationOnFile onFile, RepealForm repeal, Model model, HttpStatus status) {
        var lineage = lineage();
        var regulation = onFile.regulation();
        model.addAttribute("one", onFile);
        model.addAttribute("state", lineage.stateOf(onFile));
        model.addAttribute("clauses", clauses.of(regulation));
        lineage.before(onFile).ifPresent(before -> {
            model.addAttribute("before", before);
            model.addAttribute("changes", clauses.changes(before.regulation(), regulation));
        });
        model.addAttribute("underWay", cycles.on(regulation.inForceFrom()));
        model.addAttribute("adoptable", onFile.stage() == Stage.DRAFT);
        model.addAttribute("repealable", onFile.stage() == Stage.ADOPTED);
        model.addAttribute("repeal", repeal);
        return new ModelAndView("regulation/regulation", model.asMap(), status);
    }
}
