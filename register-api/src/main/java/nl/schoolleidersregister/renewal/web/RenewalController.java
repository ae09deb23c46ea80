package nl.schoolleidersregister.renewal.web;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.parts.ActivityTitles;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
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

/** <i>Herregistratie</i>: where it stands, asking for it, and taking that back. */
@Controller
class RenewalController {

    private static final String HERE = "/mijn-register/herregistratie";
    private static final int LETTERS = 3;

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final RenewalOffice office;
    private final Standpoints standpoints;
    private final ActivityTitles titles;
    private final Letters letters;
    private final Attempts attempts;

    RenewalController(
            Visitor visitor,
            Dossiers dossiers,
            RenewalOffice office,
            Standpoints standpoints,
            ActivityTitles titles,
            Letters letters,
            Attempts attempts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.office = office;
        this.standpoints = standpoints;
        this.titles = titles;
        this.letters = letters;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView look(Account account, Model model) {
        return page(account, model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView apply(
            Account account,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, () -> {
            var ask = visitor.ask(account, sleutel, versie, "renewal");
            office.apply(visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            var waits = own(account).career().procedures().isApplied();
            return done(flash, waits ? "renewal-applied" : "renewal-done");
        });
    }

    @PostMapping(HERE + "/intrekking")
    ModelAndView withdraw(
            Account account,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        return attempt(account, model, () -> {
            var ask = visitor.ask(account, sleutel, versie, "renewal-withdrawal");
            office.withdraw(visitor.own(account), visitor.origin(account, Role.LEADER), ask);
            return done(flash, "renewal-withdrawn");
        });
    }

    private ModelAndView attempt(Account account, Model model, Supplier<ModelAndView> order) {
        var form = new Attempts.Form("renewal", Map.of(), HERE, status -> page(account, model, status));
        return attempts.attempt(model, form, order);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }

    private ModelAndView page(Account account, Model model, HttpStatus status) {
        var dossier = own(account);
        var id = new DossierId(dossier.id());
        var standpoint = standpoints.of(dossier);
        var situation = standpoint.situation();
        model.addAttribute("version", dossier.version());
        model.addAttribute("situation", situation);
        model.addAttribute("state", situation.name());
        model.addAttribute("dueDate", standpoint.dueDate());
        model.addAttribute("proposals", ShownProposal.all(dossier.career(), visitor.today()));
        model.addAttribute("letters", letters.of(id).stream().limit(LETTERS).toList());
        if (!(situation instanceof Situation.Ended)) {
            model.addAttribute("evaluation", evaluation(id, standpoint, situation));
        }
        return new ModelAndView("renewal/renewal", model.asMap(), status);
    }

    /** The running cycle; for who still has to earn a part of the last one, that one. */
    private ShownEvaluation evaluation(DossierId id, Standpoint standpoint, Situation situation) {
        var career = standpoint.career();
        return situation instanceof Situation.Provisional
                ? shown(
                        id,
                        standpoint,
                        career.missingPartFacts(standpoint.earned()).orElseThrow())
                : shown(id, standpoint, career.facts(standpoint.earned()).orElseThrow());
    }

    private ShownEvaluation shown(DossierId id, Standpoint standpoint, Facts facts) {
        var today = standpoint.today();
        var on = today.isBefore(facts.cycle().from()) ? facts.cycle().from() : today;
        var judged = standpoint.rules().judge(facts, on);
        return ShownEvaluation.of(judged.facts(), judged.regulation(), on, Voice.OWN, titles.own(id));
    }

    private Dossier own(Account account) {
        return dossiers.find(visitor.own(account))
                .filter(dossier -> dossier.registration() != null)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
