package nl.schoolleidersregister.consequence.web;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.DecisionId;
import nl.schoolleidersregister.registration.Doubts.Doubt;
import nl.schoolleidersregister.registration.parts.EntryTitles;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossier.QualificationOnFile;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.LedgerLines;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Reason;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision of which something is gone that counted in it: does it stand? */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/besluiten/{besluit}")
class DoubtController {

    private final Visitor visitor;
    private final Dossiers dossiers;
    private final LedgerLines ledger;
    private final EntryTitles titles;
    private final Letters letters;
    private final ConsequenceOffice office;
    private final Attempts attempts;

    DoubtController(
            Visitor visitor,
            Dossiers dossiers,
            LedgerLines ledger,
            EntryTitles titles,
            Letters letters,
            ConsequenceOffice office,
            Attempts attempts) {
        this.visitor = visitor;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.titles = titles;
        this.letters = letters;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView look(@PathVariable UUID dossier, @PathVariable("besluit") UUID decision, Model model) {
        return page(dossier, decision, LeavingForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView leave(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("besluit") UUID decision,
            @ModelAttribute("form") LeavingForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page(dossier, decision, form, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var reason) -> {
                var ask = visitor.ask(account, sleutel, null, "decision-left", dossier, decision, form);
                yield attempts.attempt(
                        () -> office.leave(account, new DossierId(dossier), new DecisionId(decision), reason, ask),
                        "/kantoor/dossiers/" + dossier,
                        model,
                        status -> page(dossier, decision, form, model, status),
                        () -> done(dossier, flash));
            }
        };
    }

    private ModelAndView done(UUID dossier, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", new Notice("decision-left", List.of(name(find(dossier)))));
        return new ModelAndView("redirect:/kantoor");
    }

    private ModelAndView page(UUID id, UUID decision, LeavingForm form, Model model, HttpStatus status) {
        var dossier = find(id);
        var doubt = dossier.career().doubts().find(new DecisionId(decision));
        if (doubt == null && status != HttpStatus.CONFLICT) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("dossier", id.toString());
        model.addAttribute("name", name(dossier));
        model.addAttribute("decision", decision.toString());
        model.addAttribute("qualification", doubt == null ? null : qualification(dossier, doubt));
        model.addAttribute("gone", doubt == null ? List.of() : gone(new DossierId(id), doubt));
        model.addAttribute(
                "letter",
                letters.of(new DossierId(id), new DecisionId(decision)).orElse(null));
        model.addAttribute("since", doubt == null ? null : doubt.since());
        model.addAttribute("form", form);
        return new ModelAndView("consequence/doubt", model.asMap(), status);
    }

    /** What the decision rests on and was taken back; null where only points are gone. */
    private static @Nullable QualificationOnFile qualification(Dossier dossier, Doubt doubt) {
        var questioned = doubt.qualification();
        return dossier.qualifications().stream()
                .filter(one -> questioned != null && one.id().equals(questioned.value()))
                .findFirst()
                .orElse(null);
    }

    /** What is gone, by title. */
    private List<Gone> gone(DossierId dossier, Doubt doubt) {
        var named = titles.of(dossier);
        return ledger.of(dossier).stream()
                .filter(line -> doubt.credits().contains(line.points().credit()))
                .map(line -> new Gone(
                        named.apply(line.earned().entry()).text(),
                        line.points().day(),
                        line.points().minutes().value()))
                .toList();
    }

    private Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Dossier dossier) {
        return dossier.person() == null ? "–" : dossier.person().fullName();
    }
}
