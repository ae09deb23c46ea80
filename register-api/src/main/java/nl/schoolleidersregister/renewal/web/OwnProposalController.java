package nl.schoolleidersregister.renewal.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.activity.parts.ActivityTitles;
import nl.schoolleidersregister.evaluation.parts.ShownJudgement;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.Proposal;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.parts.Grounds;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.DossierId;
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

/** What the register means to decide against a leader: what, why, until when to give a view, and giving it. */
@Controller
class OwnProposalController {

    private static final String HERE = "/mijn-register/voornemens/{voornemen}";

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final RenewalOffice office;
    private final Said said;
    private final Grounds grounds;
    private final ActivityTitles titles;
    private final Attempts attempts;

    OwnProposalController(
            Visitor visitor,
            Dossiers dossiers,
            RenewalOffice office,
            Said said,
            Grounds grounds,
            ActivityTitles titles,
            Attempts attempts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.office = office;
        this.said = said;
        this.grounds = grounds;
        this.titles = titles;
        this.attempts = attempts;
    }

    @GetMapping(HERE)
    ModelAndView look(Account account, @PathVariable("voornemen") UUID id, Model model) {
        return page(account, id, WordsForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping(HERE)
    ModelAndView give(
            Account account,
            @PathVariable("voornemen") UUID id,
            @ModelAttribute("form") WordsForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.readView(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(account, id, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var view) ->
                attempts.attempt(model, again(account, id, form, model), () -> {
                    var ask = visitor.ask(account, sleutel, null, "view", id, form);
                    var origin = visitor.origin(account, Role.LEADER);
                    office.view(visitor.own(account), origin, new ProposalId(id), view, ask);
                    flash.addFlashAttribute("notice", new Notice("view-given", List.of()));
                    return new ModelAndView("redirect:/mijn-register/voornemens/" + id);
                });
        };
    }

    private Attempts.Form again(Account account, UUID id, WordsForm form, Model model) {
        return new Attempts.Form(
                "view",
                Map.of(), // the form is gone when it is refused, so every refusal is told on top
                "/mijn-register/voornemens/" + id,
                status -> page(account, id, form, model, status));
    }

    private ModelAndView page(Account account, UUID id, WordsForm form, Model model, HttpStatus status) {
        var dossier = dossiers.find(visitor.own(account))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var proposal = dossier.career().standing().find(new ProposalId(id));
        model.addAttribute("form", form);
        model.addAttribute("words", WordsForm.WORDS);
        if (proposal != null) {
            about(dossier, proposal, model);
        }
        return new ModelAndView("renewal/proposal", model.asMap(), status);
    }

    private void about(Dossier dossier, Proposal proposal, Model model) {
        var id = new DossierId(dossier.id());
        model.addAttribute("proposal", ShownProposal.of(proposal, visitor.today()));
        said.why(id, proposal.id()).ifPresent(why -> model.addAttribute("why", why));
        said.view(id, proposal.id()).ifPresent(view -> model.addAttribute("view", view));
        var judged = proposal.judged();
        if (judged != null) {
            var judgement = ShownJudgement.of(judged.evaluation(), judged.on(), grounds.rules(), titles.judged(id));
            model.addAttribute("judgement", judgement);
        }
    }
}
