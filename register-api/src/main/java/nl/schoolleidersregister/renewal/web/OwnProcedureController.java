package nl.schoolleidersregister.renewal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Reason;
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

/** What waits for a decision: by which day, what is asked of the leader meanwhile, and what to do when it is late. */
@Controller
class OwnProcedureController {

    private static final String HERE = "/mijn-register/procedures/{procedure}";

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final RenewalOffice office;
    private final Said said;
    private final Grounds grounds;
    private final Attempts attempts;

    OwnProcedureController(
            Visitor visitor, Dossiers dossiers, RenewalOffice office, Said said, Grounds grounds, Attempts attempts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.office = office;
        this.said = said;
        this.grounds = grounds;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView look(Account account, @PathVariable("procedure") UUID id, Model model) {
        return page(account, id, WordsForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(HERE + "/antwoord")
    ModelAndView answer(
            Account account,
            @PathVariable("procedure") UUID id,
            @ModelAttribute("form") WordsForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.readAnswer(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, id, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var answer) ->
                attempts.attempt(model, again(account, id, form, model), () -> {
                    var ask = visitor.ask(account, sleutel, null, "answer", id, form);
                    var origin = visitor.origin(account, Role.LEADER);
                    office.answer(visitor.own(account), origin, new ProcedureId(id), answer, ask);
                    return done(id, flash, "question-answered");
                });
        };
    }

    @PostMapping(HERE + "/ingebrekestelling")
    ModelAndView notice(
            Account account,
            @PathVariable("procedure") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attempts.attempt(model, again(account, id, WordsForm.EMPTY, model), () -> {
            var ask = visitor.ask(account, sleutel, null, "default-notice", id);
            office.giveNotice(visitor.own(account), visitor.origin(account, Role.LEADER), new ProcedureId(id), ask);
            return done(id, flash, "default-notice-given");
        });
    }

    private static ModelAndView done(UUID id, RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:/mijn-register/procedures/" + id);
    }

    private Attempts.Form again(Account account, UUID id, WordsForm form, Model model) {
        return new Attempts.Form(
                "answer",
                Map.of(),
                "/mijn-register/procedures/" + id,
                status -> page(account, id, form, model, status));
    }

    private ModelAndView page(Account account, UUID id, WordsForm form, Model model, HttpStatus status) {
        var own = visitor.own(account);
        var dossier = dossiers.find(own).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var procedure = new ProcedureId(id);
        var pending = dossier.career().procedures().find(procedure);
        model.addAttribute("form", form);
        model.addAttribute("words", WordsForm.WORDS);
        if (pending != null) {
            model.addAttribute("waiting", Waiting.of(pending, visitor.today(), grounds.rules()));
            said.asked(own, procedure).ifPresent(asked -> model.addAttribute("asked", asked));
        }
        return new ModelAndView("renewal/procedure", model.asMap(), status);
    }
}
