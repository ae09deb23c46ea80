package nl.schoolleidersregister.removal.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removal at one's own request: what it means, asking for it, and staying after all (art. K2). */
@Controller
class RemovalController {

    private static final String HERE = "/mijn-register/doorhaling";

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final RemovalOffice office;
    private final Attempts attempts;

    RemovalController(Visitor visitor, Dossiers dossiers, RemovalOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.office = office;
        this.attempts = attempts;
    }

    /**
     * Where removal stands.
     *
     * @param askedOn day on which it was asked; null when no request waits
     * @param waits whether a request waits for a measure, a suspension, or a removal for another reason
     */
    record Removal(boolean open, @Nullable LocalDate askedOn, boolean waits) {

        static Removal of(Career career) {
            var standing = career.standing();
            return new Removal(career.isOpen(), standing.removalAskedOn(), standing.removalWaits());
        }
    }

    @GetMapping(HERE)
    ModelAndView look(Account account, Model model) {
        return page(account, model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView request(
            Account account,
            @RequestParam(required = false) @Nullable String zeker,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        if (zeker == null) {
            model.addAttribute(
                    "problems", new Problems("removal", List.of(new Problem("zeker", "missing", List.of()))));
            return page(account, model, HttpStatus.BAD_REQUEST);
        }
        return attempt(account, model, () -> {
            var ask = visitor.ask(account, sleutel, null, "removal");
            office.request(visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            return done(flash, "removal-asked");
        });
    }

    @PostMapping(HERE + "/intrekking")
    ModelAndView withdraw(
            Account account,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, () -> {
            var ask = visitor.ask(account, sleutel, null, "removal-withdrawal");
            office.withdraw(visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            return done(flash, "removal-withdrawn");
        });
    }

    private ModelAndView attempt(Account account, Model model, Supplier<ModelAndView> order) {
        var form = new Attempts.Form("removal", Map.of(), HERE, status -> page(account, model, status));
        return attempts.attempt(model, form, order);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }

    private ModelAndView page(Account account, Model model, HttpStatus status) {
        var dossier = dossiers.find(visitor.own(account))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("removal", Removal.of(dossier.career()));
        return new ModelAndView("removal/removal", model.asMap(), status);
    }
}
