package nl.schoolleidersregister.verification.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.offering.parts.OwnThings;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.verification.VerificationId;
import nl.schoolleidersregister.verification.view.VerificationOnFile;
import nl.schoolleidersregister.verification.view.Verifications;
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

/** A verification as the provider sees it, and its answer; that of another provider is not there (404). */
@Controller
class OwnVerificationController {

    private static final String HERE = "/aanbieder/controles/{controle}";

    private final Visitor visitor;
    private final OwnThings own;
    private final Verifications verifications;
    private final VerificationOffice office;
    private final Attempts attempts;

    OwnVerificationController(
            Visitor visitor, OwnThings own, Verifications verifications, VerificationOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.own = own;
        this.verifications = verifications;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView one(Account account, @PathVariable("controle") UUID id, Model model) {
        return page(find(account, id), model, HttpStatus.OK);
    }

    @PostMapping(HERE + "/antwoord")
    ModelAndView answer(
            Account account,
            @PathVariable("controle") UUID id,
            @ModelAttribute("answering") AnswerForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = find(account, id);
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(one, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var answer) -> {
                var ask = visitor.ask(account, sleutel, versie, "verification-answer", id, form);
                var origin = visitor.origin(account, Role.PROVIDER);
                yield attempts.attempt(
                        () -> Optional.of(office.answer(one, origin, answer, ask)),
                        "/aanbieder/controles/" + id,
                        model,
                        status -> page(one, model, status),
                        () -> done(id, flash));
            }
        };
    }

    private static ModelAndView done(UUID id, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", new Notice("verification-answered", List.of()));
        return new ModelAndView("redirect:/aanbieder/controles/" + id);
    }

    private VerificationOnFile find(Account account, UUID id) {
        var provider = own.theProvider(account).id();
        return verifications
                .find(new VerificationId(id))
                .filter(one -> one.provider().equals(provider))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(VerificationOnFile one, Model model, HttpStatus status) {
        model.addAttribute("one", one);
        if (!model.containsAttribute(AnswerForm.NAME)) {
            model.addAttribute(AnswerForm.NAME, AnswerForm.EMPTY);
        }
        return new ModelAndView("verification/own", model.asMap(), status);
    }
}
