package nl.schoolleidersregister.decision.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.ProcedureId;
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

/** One page for each procedure, with the decision beside what it rests on. */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/procedures/{procedure}")
class ProcedureController {

    private static final String DESK = "/kantoor";

    private final Visitor visitor;
    private final ProcedurePages pages;
    private final DecisionOffice office;
    private final Attempts attempts;

    ProcedureController(Visitor visitor, ProcedurePages pages, DecisionOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.pages = pages;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID dossier, @PathVariable UUID procedure, Model model) {
        return pages.of(dossier, new ProcedureId(procedure), model, HttpStatus.OK);
    }

    /** Re-registers, on the facts as they are now. */
    @PostMapping("/herregistratie")
    ModelAndView reRegister(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = new One(dossier, procedure, model, flash);
        var ask = visitor.ask(account, sleutel, versie, "re-register", dossier, procedure);
        return done(one, "re-registered", DESK, () -> office.reRegister(account, one.id(), career(dossier), ask));
    }

    /** Proposes what the facts say, for the person's view. */
    @PostMapping("/voorstel")
    ModelAndView propose(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = new One(dossier, procedure, model, flash);
        var ask = visitor.ask(account, sleutel, versie, "propose-decision", dossier, procedure);
        return done(one, "proposed", DESK, () -> office.propose(account, one.id(), career(dossier), ask));
    }

    @PostMapping("/toekenning")
    ModelAndView grant(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = new One(dossier, procedure, model, flash);
        var ask = visitor.ask(account, sleutel, versie, "grant-deferral", dossier, procedure);
        return done(one, "deferral-granted", DESK, () -> office.grant(account, one.id(), one.procedureId(), ask));
    }

    @PostMapping("/afwijzing")
    ModelAndView refuse(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestParam(name = "refusal", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = new One(dossier, procedure, model, flash);
        var ask = visitor.ask(account, sleutel, versie, "refuse-deferral", dossier, procedure, Why.of("", typed));
        return reasoned(
                one,
                Why.of("refusal", typed),
                "deferral-refused",
                DESK,
                reason -> office.refuse(account, one.id(), one.procedureId(), reason, ask));
    }

    @PostMapping("/vraag")
    ModelAndView askMore(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestParam(name = "question", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = new One(dossier, procedure, model, flash);
        var ask = visitor.ask(account, sleutel, versie, "ask-more", dossier, procedure, Why.of("", typed));
        return reasoned(
                one,
                Why.of("question", typed),
                "more-asked",
                one.href(),
                what -> office.askMore(account, one.id(), one.procedureId(), what, ask));
    }

    @PostMapping("/verlenging")
    ModelAndView putLater(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable UUID procedure,
            @RequestParam(name = "whyLater", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var one = new One(dossier, procedure, model, flash);
        var ask = visitor.ask(account, sleutel, versie, "put-later", dossier, procedure, Why.of("", typed));
        return reasoned(
                one,
                Why.of("whyLater", typed),
                "term-put-later",
                one.href(),
                why -> office.putLater(account, one.id(), one.procedureId(), why, ask));
    }

    /** A request about one procedure. */
    private record One(UUID dossier, UUID procedure, Model model, RedirectAttributes flash) {

        DossierId id() {
            return new DossierId(dossier);
        }

        ProcedureId procedureId() {
            return new ProcedureId(procedure);
        }

        String href() {
            return "/kantoor/dossiers/" + dossier + "/procedures/" + procedure;
        }
    }

    private Career career(UUID dossier) {
        return pages.find(dossier).career();
    }

    private ModelAndView reasoned(
            One one, Why why, String outcome, String next, Function<Reason, Optional<Recorded>> order) {
        one.model().addAttribute("typed", why);
        return switch (why.read(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> {
                one.model().addAttribute("problems", problems);
                yield again(one, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var reason) -> done(one, outcome, next, () -> order.apply(reason));
        };
    }

    private ModelAndView done(One one, String outcome, String next, Supplier<Optional<Recorded>> order) {
        return attempts.attempt(order, one.href(), one.model(), status -> again(one, status), () -> {
            var name = ProcedurePages.name(pages.find(one.dossier()));
            one.flash().addFlashAttribute("notice", new Notice(outcome, List.of(name)));
            return new ModelAndView("redirect:" + next);
        });
    }

    private ModelAndView again(One one, HttpStatus status) {
        return pages.of(one.dossier(), one.procedureId(), one.model(), status);
    }
}
