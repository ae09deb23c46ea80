package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.choice.view.Teams;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.view.EntryExamples;
import nl.schoolleidersregister.scan.view.SelfScans;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A leader writes an entry: kept as it is typed, picked up on any device, handed in when it is done. */
@Controller
@RequestMapping(PortfolioController.HERE)
class EntryDraftController {

    private static final String DRAFT = "/{inzending}/concept";

    private static final int ALIKE = 3;

    private static final Map<String, String> FIELDS = Map.of(
            "portfolio.points", "entryPoints",
            "portfolio.form", "entryLearning",
            "portfolio.competences", "entryAbout",
            "portfolio.day-order", "entryUntil",
            "portfolio.past", "entryUntil",
            "portfolio.hours", "entryPoints");

    private final Visitor visitor;
    private final PortfolioDrafts drafts;
    private final PortfolioOffice office;
    private final EvidenceLines evidence;
    private final Teams teams;
    private final SelfScans scans;
    private final Attempts attempts;
    private final DraftDesk desk;
    private final EntryExamples examples;

    EntryDraftController(
            Visitor visitor,
            PortfolioDrafts drafts,
            PortfolioOffice office,
            EvidenceLines evidence,
            Teams teams,
            SelfScans scans,
            Attempts attempts,
            DraftDesk desk,
            EntryExamples examples) {
        this.visitor = visitor;
        this.drafts = drafts;
        this.office = office;
        this.evidence = evidence;
        this.teams = teams;
        this.scans = scans;
        this.attempts = attempts;
        this.desk = desk;
        this.examples = examples;
    }

    @PostMapping("/nieuw")
    String begin(Account account) {
        var id = SortableIdentifiers.next();
        drafts.keepEntry(visitor.own(account), id, Map.of());
        return "redirect:" + here(id);
    }

    @GetMapping(DRAFT)
    ModelAndView write(Account account, @PathVariable("inzending") UUID id, Model model) {
        var draft = find(account, id);
        return page(account, id, new Typed(draft.fields()), draft, model, HttpStatus.OK);
    }

    /** The button keeps what was typed and shows the page again. */
    @PostMapping(DRAFT)
    ModelAndView keep(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        find(account, id);
        var kept = drafts.keepEntry(visitor.own(account), id, sent);
        flash.addFlashAttribute("notice", new Notice(kept.isSeen() ? "draft-kept" : "draft-merged", List.of()));
        return new ModelAndView("redirect:" + here(id));
    }

    /** The script keeps it while somebody types, and is told at what time. */
    @PostMapping(path = DRAFT, headers = DraftDesk.TYPING)
    ResponseEntity<DraftDesk.Told> keepTyping(
            Account account, @PathVariable("inzending") UUID id, @RequestParam MultiValueMap<String, String> sent) {
        find(account, id);
        var dossier = visitor.own(account);
        return desk.told(PortfolioDrafts.sheet(dossier, id), drafts.keepEntry(dossier, id, sent));
    }

    @PostMapping(DRAFT + "/weg")
    String throwAway(Account account, @PathVariable("inzending") UUID id, RedirectAttributes flash) {
        find(account, id);
        drafts.throwEntryAway(visitor.own(account), id);
        flash.addFlashAttribute("notice", new Notice("draft-thrown-away", List.of()));
        return "redirect:" + PortfolioController.HERE;
    }

    @PostMapping("/{inzending}/inlevering")
    ModelAndView handIn(
            Account account,
            @PathVariable("inzending") UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var dossier = visitor.own(account);
        if (!drafts.hasEntry(dossier, id)) {
            // Handed in before, perhaps with this very key: the entry itself is the answer.
            return new ModelAndView("redirect:" + PortfolioController.HERE + "/" + id);
        }
        var kept = drafts.keepEntry(dossier, id, sent);
        var typed = new Typed(kept.draft().fields());
        Function<HttpStatus, ModelAndView> page = status -> page(account, id, typed, kept.draft(), model, status);
        if (!kept.isSeen()) {
            model.addAttribute("notice", Kept.LOOK_FIRST);
            return page.apply(HttpStatus.CONFLICT);
        }
        var today = visitor.today();
        return switch (EntryForm.read(
                typed, today, office.competences(today), teams.with(dossier), scans.of(dossier))) {
            case Read.Wrong<EntryForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<EntryForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(EntryForm.NAME, FIELDS, here(id), page), () -> {
                    handIn(account, dossier, id, stated, sleutel);
                    flash.addFlashAttribute("notice", new Notice("entry-handed-in", List.of()));
                    return new ModelAndView("redirect:" + PortfolioController.HERE + "/" + id);
                });
        };
    }

    private void handIn(Account account, DossierId dossier, UUID id, EntryForm.Stated stated, @Nullable String key) {
        var ask = visitor.ask(account, key, null, "portfolio-entry", id, stated);
        office.handIn(dossier, visitor.origin(account, Role.LEADER), new PortfolioEntryId(id), stated, ask);
        drafts.throwEntryAway(dossier, id);
    }

    private static String here(UUID id) {
        return PortfolioController.HERE + "/" + id + "/concept";
    }

    private Draft find(Account account, UUID id) {
        return drafts.entry(visitor.own(account), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Account account, UUID id, Typed typed, Draft draft, Model model, HttpStatus status) {
        var dossier = visitor.own(account);
        var today = visitor.today();
        model.addAttribute("inzending", id);
        model.addAttribute("typed", typed);
        desk.show(model, PortfolioDrafts.sheet(dossier, id), draft);
        model.addAttribute("alike", examples.like(Topics.of(typed), ALIKE));
        model.addAttribute("steps", EntryForm.STEPS);
        model.addAttribute("marks", EntryForm.MARKS);
        model.addAttribute(
                "forms",
                office.forms(today).stream().map(one -> one.form().code()).toList());
        model.addAttribute("known", office.competences(today));
        model.addAttribute("whose", EntryForm.WHOSE);
        model.addAttribute("foreseen", EntryForm.FORESEEN);
        model.addAttribute("ways", EntryForm.WAYS);
        model.addAttribute("teams", teams.with(dossier));
        model.addAttribute("scans", scans.of(dossier).reversed());
        model.addAttribute("evidence", evidence.own(dossier, PortfolioOffice.about(new PortfolioEntryId(id))));
        return new ModelAndView("portfolio/draft", model.asMap(), status);
    }
}
