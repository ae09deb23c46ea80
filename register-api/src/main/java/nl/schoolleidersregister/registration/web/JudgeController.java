package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.DossierPage;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office judges what somebody stated: admits an aspirant, or asks for what is missing. */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/opgave")
class JudgeController {

    private final Visitor visitor;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final DossierPage page;
    private final Shown shown;

    JudgeController(Visitor visitor, DossierOffice office, Dossiers dossiers, DossierPage page, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
        this.page = page;
        this.shown = shown;
    }

    @PostMapping("/aspirant")
    ModelAndView admit(
            Account account,
            @PathVariable("dossier") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var stated = stated(id);
        var ask = visitor.ask(account, sleutel, versie, "admit", id);
        var origin = visitor.origin(account, Role.REGISTRAR);
        return record(id, model, flash, "aspirant", () -> office.admit(new DossierId(id), origin, stated, ask));
    }

    @PostMapping("/vraag")
    ModelAndView ask(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("questionForm") QuestionForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<String>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.of(new DossierId(id), model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<String>(var what) -> {
                var procedure = ProcedureId.about(stated(id));
                var ask = visitor.ask(account, sleutel, versie, "ask-more", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield record(
                        id,
                        model,
                        flash,
                        "asked",
                        () -> office.askMore(new DossierId(id), origin, procedure, new Reason(what), ask));
            }
        };
    }

    private ModelAndView record(
            UUID id, Model model, RedirectAttributes flash, String outcome, Supplier<Recorded> order) {
        try {
            shown.await(order.get());
            var name = ShownName.of(find(id));
            flash.addFlashAttribute("notice", new Notice(outcome, List.of(name)));
            return new ModelAndView("redirect:/kantoor");
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page.of(new DossierId(id), model, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), "/kantoor/dossiers/" + id));
            return page.of(new DossierId(id), model, HttpStatus.PRECONDITION_FAILED);
        }
    }

    /** What is judged: the one that waits, or the last one, about which the rules then say no. */
    private QualificationId stated(UUID id) {
        return Lines.found(find(id))
                .map(stated -> new QualificationId(stated.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
