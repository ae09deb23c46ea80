package nl.schoolleidersregister.merge.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.registration.parts.MergeOffice;
import nl.schoolleidersregister.registration.view.Duplicates;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Refusals;
import nl.schoolleidersregister.visit.Shown;
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

/** The office looks for the other dossier of a person, sees the two side by side, merges them, and undoes it. */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/samenvoegen")
class MergeController {

    private static final String DOSSIERS = "/kantoor/dossiers/";

    private final Visitor visitor;
    private final MergeOffice office;
    private final Duplicates duplicates;
    private final Sides sides;
    private final Shown shown;

    MergeController(Visitor visitor, MergeOffice office, Duplicates duplicates, Sides sides, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.duplicates = duplicates;
        this.sides = sides;
        this.shown = shown;
    }

    @GetMapping
    String choose(@PathVariable("dossier") UUID id, Model model) {
        model.addAttribute("found", duplicates.sameBirth(new DossierId(id)));
        return choice(id, "", model);
    }

    /** A name stands in no address, so it is posted. */
    @PostMapping("/zoeken")
    String search(
            @PathVariable("dossier") UUID id,
            @RequestParam(name = "vraag", defaultValue = "") String asked,
            Model model) {
        var typed = Reading.query(asked);
        model.addAttribute(
                "found",
                typed.isEmpty() ? duplicates.sameBirth(new DossierId(id)) : duplicates.asked(new DossierId(id), typed));
        return choice(id, typed, model);
    }

    private String choice(UUID id, String typed, Model model) {
        var dossier = sides.find(id);
        model.addAttribute("dossier", dossier);
        model.addAttribute("title", Sides.name(dossier));
        model.addAttribute("typed", typed);
        return "merge/choose";
    }

    @GetMapping("/{ander}")
    ModelAndView compare(@PathVariable("dossier") UUID id, @PathVariable("ander") UUID other, Model model) {
        return compare(id, other, model, HttpStatus.OK);
    }

    @PostMapping("/{ander}")
    ModelAndView merge(
            Account account,
            @PathVariable("dossier") UUID id,
            @PathVariable("ander") UUID other,
            @ModelAttribute("mergeForm") MergeForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            @RequestParam(name = "anderVersie", required = false) @Nullable Long otherVersion,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today(), id, other)) {
            case Read.Wrong<MergeForm.Merge>(var problems) -> {
                model.addAttribute("problems", problems);
                yield compare(id, other, model, HttpStatus.BAD_REQUEST);
            }
            case Read.Right<MergeForm.Merge>(var merge) -> {
                var seen = merge.goes().value().equals(id) ? versie : otherVersion;
                var ask = visitor.ask(account, sleutel, seen, "merge", id, other, form);
                yield record(
                        () -> office.merge(merge.goes(), merge.stays(), origin(account), merge.reason(), ask),
                        "merged",
                        merge.stays().value(),
                        model,
                        flash,
                        status -> compare(id, other, model, status));
            }
        };
    }

    @PostMapping("/ongedaan")
    ModelAndView undo(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("undoForm") UndoForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> {
                model.addAttribute("problems", problems);
                yield new ModelAndView(choice(model, id), model.asMap(), HttpStatus.BAD_REQUEST);
            }
            case Read.Right<Reason>(var reason) -> {
                var ask = visitor.ask(account, sleutel, versie, "unmerge", id, form);
                yield record(
                        () -> office.undo(new DossierId(id), origin(account), reason, ask),
                        "merge-undone",
                        id,
                        model,
                        flash,
                        status -> new ModelAndView(choice(model, id), model.asMap(), status));
            }
        };
    }

    private String choice(Model model, UUID id) {
        model.addAttribute("found", List.of());
        return choice(id, "", model);
    }

    private Origin origin(Account account) {
        return visitor.origin(account, Role.REGISTRAR);
    }

    /** The page that was sent, once more, with a status. */
    @FunctionalInterface
    private interface Again {
        ModelAndView with(HttpStatus status);
    }

    private ModelAndView record(
            Supplier<Recorded> order, String outcome, UUID next, Model model, RedirectAttributes flash, Again page) {
        try {
            shown.await(order.get());
            flash.addFlashAttribute("notice", new Notice(outcome, List.of(Sides.name(sides.find(next)))));
            return new ModelAndView("redirect:" + DOSSIERS + next);
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page.with(HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), DOSSIERS + next));
            return page.with(HttpStatus.PRECONDITION_FAILED);
        }
    }

    private ModelAndView compare(UUID id, UUID other, Model model, HttpStatus status) {
        if (id.equals(other)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var one = sides.of(id, visitor.today());
        var two = sides.of(other, visitor.today());
        model.addAttribute("one", one);
        model.addAttribute("two", two);
        if (!model.containsAttribute("mergeForm")) {
            model.addAttribute(
                    "mergeForm", MergeForm.staying(likelyToStay(one, two).dossier()));
        }
        return new ModelAndView("merge/compare", model.asMap(), status);
    }

    /** The registered one; of two alike in that the older. */
    private static Side likelyToStay(Side one, Side two) {
        if ((one.number() == null) != (two.number() == null)) {
            return one.number() == null ? two : one;
        }
        return two.enrolledOn().isBefore(one.enrolledOn()) ? two : one;
    }
}
