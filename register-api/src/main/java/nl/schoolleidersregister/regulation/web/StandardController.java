package nl.schoolleidersregister.regulation.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.regulation.view.StandardOnFile;
import nl.schoolleidersregister.shared.Role;
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

/** The office drafts a professional standard with what it does to earlier competences, and adopts it. */
@Controller
class StandardController {

    private static final String NEW = "/kantoor/beroepsstandaarden/nieuw";
    private static final String ONE = "/kantoor/beroepsstandaarden/";

    private final Visitor visitor;
    private final Regulations regulations;
    private final RegulationOffice office;
    private final Attempts attempts;

    StandardController(Visitor visitor, Regulations regulations, RegulationOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.regulations = regulations;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping(NEW)
    ModelAndView begin(Model model) {
        var now = regulations.shelf().formsOn(visitor.today());
        return form(StandardForm.begun(now), model, HttpStatus.OK);
    }

    @PostMapping(NEW)
    ModelAndView draft(
            Account account,
            @ModelAttribute("standard") StandardForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<StandardForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield form(form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<StandardForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, null, "standard-draft", form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield attempts.attempt(
                        () -> Optional.of(office.draftStandard(stated.id(), stated.text(), origin, ask)),
                        NEW,
                        model,
                        status -> form(form, model, status),
                        () -> done("standard-drafted", stated.id().value(), flash));
            }
        };
    }

    @GetMapping(ONE + "{standaard}")
    ModelAndView look(@PathVariable("standaard") String id, Model model) {
        return page(find(id), FormEndForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(ONE + "{standaard}/vaststelling")
    ModelAndView adopt(
            Account account,
            @PathVariable("standaard") String id,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var onFile = find(id);
        var ask = visitor.ask(account, sleutel, versie, "standard-adoption", id);
        var origin = visitor.origin(account, Role.REGISTRAR);
        return attempts.attempt(
                () -> Optional.of(office.adoptStandard(onFile.id(), origin, ask)),
                ONE + id,
                model,
                status -> page(onFile, FormEndForm.EMPTY, model, status),
                () -> done("standard-adopted", id, flash));
    }

    /** Lets a form of learning end. */
    @PostMapping(ONE + "{standaard}/leervormen")
    ModelAndView endForm(
            Account account,
            @PathVariable("standaard") String id,
            @ModelAttribute("formEnd") FormEndForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var onFile = find(id);
        return switch (form.read(visitor.today(), codes(onFile))) {
            case Read.Wrong<FormEndForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(onFile, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<FormEndForm.Stated>(var stated) -> {
                var ask = visitor.ask(account, sleutel, versie, "form-end", id, form);
                var origin = visitor.origin(account, Role.REGISTRAR);
                yield attempts.attempt(
                        () -> Optional.of(office.endForm(onFile.id(), stated.form(), stated.from(), origin, ask)),
                        ONE + id,
                        model,
                        status -> page(onFile, form, model, status),
                        () -> done("form-ended", id, flash));
            }
        };
    }

    private static ModelAndView done(String outcome, String id, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", new Notice(outcome, List.of(id)));
        return new ModelAndView("redirect:" + ONE + id);
    }

    private StandardOnFile find(String id) {
        return regulations.shelf().standards().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView form(StandardForm form, Model model, HttpStatus status) {
        model.addAttribute("standard", form);
        return new ModelAndView("regulation/standard-new", model.asMap(), status);
    }

    private static List<String> codes(StandardOnFile onFile) {
        return onFile.text().forms().stream().map(one -> one.form().code()).toList();
    }

    private static ModelAndView page(StandardOnFile onFile, FormEndForm form, Model model, HttpStatus status) {
        model.addAttribute("one", onFile);
        model.addAttribute("formEnd", form);
        model.addAttribute("codes", codes(onFile));
        return new ModelAndView("regulation/standard", model.asMap(), status);
    }
}
