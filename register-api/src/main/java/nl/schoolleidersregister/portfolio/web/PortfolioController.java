package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.shared.Role;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader's portfolio: what is being written, what was handed in, and what came of it. */
@Controller
@RequestMapping(PortfolioController.HERE)
class PortfolioController {

    /** Address of the portfolio. */
    static final String HERE = "/mijn-register/portfolio";

    private static final String SUPPLEMENT = "supplementText";

    private final Visitor visitor;
    private final PortfolioEntries entries;
    private final PortfolioDrafts drafts;
    private final PortfolioOffice office;
    private final EvidenceLines evidence;
    private final Attempts attempts;

    PortfolioController(
            Visitor visitor,
            PortfolioEntries entries,
            PortfolioDrafts drafts,
            PortfolioOffice office,
            EvidenceLines evidence,
            Attempts attempts) {
        this.visitor = visitor;
        this.entries = entries;
        this.drafts = drafts;
        this.office = office;
        this.evidence = evidence;
        this.attempts = attempts;
    }

    @GetMapping
    String all(Account account, Model model) {
        var dossier = visitor.own(account);
        model.addAttribute("entries", entries.of(dossier));
        model.addAttribute("drafts", drafts.entries(dossier));
        return "portfolio/list";
    }

    @GetMapping("/{inzending}")
    ModelAndView look(Account account, @PathVariable("inzending") UUID id, Model model) {
        if (drafts.hasEntry(visitor.own(account), id)) {
            return new ModelAndView("redirect:" + HERE + "/" + id + "/concept");
        }
        return page(find(account, id), "", model, HttpStatus.OK);
    }

    @PostMapping("/{inzending}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var entry = find(account, id);
        return attempts.attempt(model, again(account, id, "", model), () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-withdrawal", id);
            office.withdraw(entry, visitor.origin(account, Role.LEADER), ask);
            return done(flash, "entry-withdrawn", id);
        });
    }

    @PostMapping("/{inzending}/aanvulling")
    ModelAndView supplement(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam(name = SUPPLEMENT, required = false) @Nullable String said,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var entry = find(account, id);
        var typed = new Typed(Map.of()).with(SUPPLEMENT, Reading.typed(said));
        var reading = new Reading("supplement", visitor.today());
        var text = typed.prose(reading, SUPPLEMENT, true);
        return switch (reading.end(text::orElseThrow)) {
            case Read.Wrong<Prose>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(entry, typed.at(SUPPLEMENT), model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Prose>(var prose) ->
                attempts.attempt(model, again(account, id, typed.at(SUPPLEMENT), model), () -> {
                    var ask = visitor.ask(account, sleutel, null, "portfolio-supplement", id, prose);
                    office.supplement(entry, visitor.origin(account, Role.LEADER), prose, ask);
                    return done(flash, "entry-supplemented", id);
                });
        };
    }

    private Attempts.Form again(Account account, UUID id, String typed, Model model) {
        Function<HttpStatus, ModelAndView> page = status -> page(find(account, id), typed, model, status);
        return new Attempts.Form("", Map.of(), HERE + "/" + id, page);
    }

    private static ModelAndView done(RedirectAttributes flash, String notice, UUID id) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE + "/" + id);
    }

    private EntryOnFile find(Account account, UUID id) {
        return entries.find(visitor.own(account), new PortfolioEntryId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(EntryOnFile entry, String typed, Model model, HttpStatus status) {
        model.addAttribute("entry", entry);
        model.addAttribute("steps", Step.values());
        model.addAttribute("marks", Mark.values());
        model.addAttribute("found", entry.seen());
        model.addAttribute("supplementText", typed);
        model.addAttribute("evidence", evidence.own(entry.dossier(), PortfolioOffice.about(entry.id())));
        return new ModelAndView("portfolio/entry", model.asMap(), status);
    }
}
