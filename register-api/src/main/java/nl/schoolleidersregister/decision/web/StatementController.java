package nl.schoolleidersregister.decision.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.OwnStatement;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An own statement that the lot put in the sample: is it so? (art. C5) */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/verklaringen/{dienstverband}")
class StatementController {

    private final Visitor visitor;
    private final ProcedurePages pages;
    private final DecisionOffice office;
    private final Attempts attempts;

    StatementController(Visitor visitor, ProcedurePages pages, DecisionOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.pages = pages;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID dossier, @PathVariable("dienstverband") UUID employment, Model model) {
        return page(dossier, employment, FindingForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView check(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("dienstverband") UUID employment,
            @ModelAttribute("form") FindingForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<FindingForm.Found>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(dossier, employment, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<FindingForm.Found>(var found) -> {
                var ask = visitor.ask(account, sleutel, versie, "own-statement", dossier, employment, form);
                yield attempts.attempt(
                        () -> office.check(
                                account,
                                new DossierId(dossier),
                                new EmploymentId(employment),
                                found.accepted(),
                                found.finding(),
                                ask),
                        "/kantoor/dossiers/" + dossier + "/verklaringen/" + employment,
                        model,
                        status -> page(dossier, employment, form, model, status),
                        () -> done(dossier, found, flash));
            }
        };
    }

    private ModelAndView done(UUID dossier, FindingForm.Found found, RedirectAttributes flash) {
        var outcome = found.accepted() ? "statement-accepted" : "statement-declined";
        flash.addFlashAttribute("notice", new Notice(outcome, List.of(ProcedurePages.name(pages.find(dossier)))));
        return new ModelAndView("redirect:/kantoor");
    }

    private ModelAndView page(UUID id, UUID employment, FindingForm form, Model model, HttpStatus status) {
        var dossier = pages.find(id);
        if (!isDrawn(dossier, employment)) {
            return ProcedurePages.closed(dossier, model, status == HttpStatus.OK ? HttpStatus.NOT_FOUND : status);
        }
        var work = dossier.employments().stream()
                .filter(one -> one.id().equals(employment))
                .findFirst();
        model.addAttribute("dossier", dossier.id().toString());
        model.addAttribute("version", dossier.version());
        model.addAttribute("name", ProcedurePages.name(dossier));
        model.addAttribute("work", work.orElseThrow());
        model.addAttribute("form", form);
        return new ModelAndView("decision/statement", model.asMap(), status);
    }

    private static boolean isDrawn(Dossier dossier, UUID employment) {
        return dossier.career().work().jobs().stream()
                .anyMatch(job -> job.id().value().equals(employment) && job.statement() == OwnStatement.DRAWN);
    }
}
