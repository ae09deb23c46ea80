package nl.schoolleidersregister.decision.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision against somebody: what was proposed and why, what the person says, and whether it is followed. */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/voorstellen/{voorstel}")
class ProposalController {

    private final Visitor visitor;
    private final Proposals proposals;
    private final ProcedurePages pages;
    private final DecisionOffice office;
    private final Attempts attempts;

    ProposalController(
            Visitor visitor, Proposals proposals, ProcedurePages pages, DecisionOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.proposals = proposals;
        this.pages = pages;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID dossier, @PathVariable("voorstel") UUID proposal, Model model) {
        return page(dossier, new ProposalId(proposal), model, HttpStatus.OK);
    }

    @PostMapping("/besluit")
    ModelAndView follow(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("voorstel") UUID proposal,
            @RequestParam(name = "followed", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var why = Why.of("followed", typed);
        var ask = visitor.ask(account, sleutel, versie, "follow", dossier, proposal, why);
        return decide(
                new One(dossier, new ProposalId(proposal), model, flash),
                why,
                "proposal-followed",
                reason -> office.follow(
                        account,
                        new DossierId(dossier),
                        pages.find(dossier).career(),
                        new ProposalId(proposal),
                        reason,
                        ask));
    }

    @PostMapping("/intrekking")
    ModelAndView drop(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("voorstel") UUID proposal,
            @RequestParam(name = "dropped", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var why = Why.of("dropped", typed);
        var ask = visitor.ask(account, sleutel, versie, "drop", dossier, proposal, why);
        return decide(
                new One(dossier, new ProposalId(proposal), model, flash),
                why,
                "proposal-dropped",
                reason -> office.drop(account, new DossierId(dossier), new ProposalId(proposal), reason, ask));
    }

    /** A request about one proposal. */
    private record One(UUID dossier, ProposalId proposal, Model model, RedirectAttributes flash) {

        String href() {
            return "/kantoor/dossiers/" + dossier + "/voorstellen/" + proposal;
        }
    }

    private ModelAndView decide(One one, Why why, String outcome, Function<Reason, Optional<Recorded>> order) {
        one.model().addAttribute("typed", why);
        if (why.read(visitor.today()) instanceof Read.Right<Reason>(var reason)) {
            return attempts.attempt(
                    () -> order.apply(reason), one.href(), one.model(), status -> again(one, status), () -> {
                        var name = ProcedurePages.name(pages.find(one.dossier()));
                        one.flash().addFlashAttribute("notice", new Notice(outcome, List.of(name)));
                        return new ModelAndView("redirect:/kantoor");
                    });
        }
        if (why.read(visitor.today()) instanceof Read.Wrong<Reason>(var problems)) {
            one.model().addAttribute("problems", problems);
        }
        return again(one, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView again(One one, HttpStatus status) {
        return page(one.dossier(), one.proposal(), one.model(), status);
    }

    private ModelAndView page(UUID id, ProposalId proposalId, Model model, HttpStatus status) {
        var dossier = pages.find(id);
        var proposal = dossier.career().standing().find(proposalId);
        if (proposal == null) {
            return ProcedurePages.closed(dossier, model, status == HttpStatus.OK ? HttpStatus.NOT_FOUND : status);
        }
        model.addAttribute("proposal", proposals.shown(dossier, proposal, visitor.today()));
        return new ModelAndView("decision/proposal", model.asMap(), status);
    }
}
