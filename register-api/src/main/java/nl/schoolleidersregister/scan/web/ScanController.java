package nl.schoolleidersregister.scan.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.draft.parts.DraftDesk;
import nl.schoolleidersregister.draft.parts.Kept;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.scan.view.SelfScanOnFile;
import nl.schoolleidersregister.scan.view.SelfScans;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** <i>Zelfscan</i>: all scans beside each other, and a new one. */
@Controller
@RequestMapping("/mijn-register/zelfscan")
class ScanController {

    private static final String HERE = "/mijn-register/zelfscan";
    private static final String NEW = "/nieuw";
    private static final String DRAFT = "/concept";

    private final Visitor visitor;
    private final SelfScans scans;
    private final ScanOffice office;
    private final Attempts attempts;
    private final ScanDrafts drafts;

    ScanController(Visitor visitor, SelfScans scans, ScanOffice office, Attempts attempts, ScanDrafts drafts) {
        this.visitor = visitor;
        this.scans = scans;
        this.office = office;
        this.attempts = attempts;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView look(Account account, Model model) {
        return all(account, model, HttpStatus.OK);
    }

    private ModelAndView all(Account account, Model model, HttpStatus status) {
        var kept = scans.of(visitor.own(account));
        model.addAttribute("scans", kept);
        model.addAttribute("questions", ScanForm.EDITION.items());
        model.addAttribute("chart", ScanChart.of(kept).orElse(null));
        return new ModelAndView("scan/scans", model.asMap(), status);
    }

    @GetMapping(NEW)
    ModelAndView begin(Account account, Model model) {
        return form(account, drafts.form(visitor.own(account)), model, HttpStatus.OK);
    }

    /** The button keeps what was answered so far. */
    @PostMapping(DRAFT)
    ModelAndView keepForLater(Account account, @RequestParam Map<String, String> sent, RedirectAttributes flash) {
        var kept = drafts.keep(visitor.own(account), sent);
        flash.addFlashAttribute("notice", new Notice(kept.isSeen() ? "draft-kept" : "draft-merged", List.of()));
        return new ModelAndView("redirect:" + HERE + NEW);
    }

    /** The script keeps it with every answer. */
    @PostMapping(path = DRAFT, headers = DraftDesk.TYPING)
    ResponseEntity<DraftDesk.Told> keepTyping(Account account, @RequestParam Map<String, String> sent) {
        var own = visitor.own(account);
        return drafts.told(own, drafts.keep(own, sent));
    }

    @PostMapping(NEW)
    ModelAndView keep(
            Account account,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var own = visitor.own(account);
        var kept = drafts.keep(own, sent);
        var form = kept.isSeen() ? ScanForm.of(sent) : ScanDrafts.form(kept.draft());
        if (!kept.isSeen()) {
            model.addAttribute("notice", Kept.LOOK_FIRST);
            return form(account, form, model, HttpStatus.CONFLICT);
        }
        return switch (form.read(visitor.today())) {
            case Read.Wrong<ScanAnswers>(var problems) -> {
                model.addAttribute("problems", problems);
                yield form(account, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<ScanAnswers>(var answers) ->
                attempts.attempt(model, again(account, form, model), () -> {
                    var ask = visitor.ask(account, sleutel, null, "scan", form);
                    office.keep(own, visitor.origin(account, Role.LEADER), answers, ask);
                    drafts.throwAway(own);
                    flash.addFlashAttribute("notice", new Notice("scan-kept", List.of()));
                    return new ModelAndView("redirect:" + HERE);
                });
        };
    }

    @PostMapping("/{scan}/verwijderen")
    ModelAndView remove(
            Account account,
            @PathVariable("scan") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var scan = find(account, id);
        var again = new Attempts.Form("", Map.of(), HERE, status -> all(account, model, status));
        return attempts.attempt(model, again, () -> {
            var ask = visitor.ask(account, sleutel, null, "scan-removed", id);
            office.remove(scan.dossier(), visitor.origin(account, Role.LEADER), scan.id(), ask);
            flash.addFlashAttribute("notice", new Notice("scan-removed", List.of(scan.day())));
            return new ModelAndView("redirect:" + HERE);
        });
    }

    private Attempts.Form again(Account account, ScanForm form, Model model) {
        return new Attempts.Form(ScanForm.NAME, Map.of(), HERE + NEW, status -> form(account, form, model, status));
    }

    private SelfScanOnFile find(Account account, UUID id) {
        return scans.find(visitor.own(account), new ScanId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(Account account, ScanForm form, Model model, HttpStatus status) {
        var own = visitor.own(account);
        drafts.show(model, own);
        model.addAttribute("own", own);
        model.addAttribute("form", form);
        model.addAttribute("questions", ScanForm.EDITION.items());
        model.addAttribute("scale", ScanForm.SCALE);
        return new ModelAndView("scan/new", model.asMap(), status);
    }
}
