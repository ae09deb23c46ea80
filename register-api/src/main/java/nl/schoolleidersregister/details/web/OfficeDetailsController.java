package nl.schoolleidersregister.details.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.person.BirthDate;
import nl.schoolleidersregister.registration.parts.PersonOffice;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.registration.view.Dossiers;
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

/** The office records another name, says no to one that was asked, or records that somebody died. */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/gegevens")
class OfficeDetailsController {

    private final Visitor visitor;
    private final PersonOffice office;
    private final Dossiers dossiers;
    private final NameHistory names;
    private final Shown shown;

    OfficeDetailsController(Visitor visitor, PersonOffice office, Dossiers dossiers, NameHistory names, Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
        this.names = names;
        this.shown = shown;
    }

    @GetMapping
    ModelAndView details(@PathVariable("dossier") UUID id, Model model) {
        return page(id, model, HttpStatus.OK);
    }

    @PostMapping("/naam")
    ModelAndView rename(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("nameForm") NameForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<NameForm.Named>(var problems) -> wrong(id, model, problems);
            case Read.Right<NameForm.Named>(var named) -> {
                var ask = visitor.ask(account, sleutel, null, "rename", id, form);
                yield record(
                        id,
                        model,
                        flash,
                        "renamed",
                        () -> office.rename(
                                new DossierId(id),
                                origin(account),
                                named.name(),
                                named.why(),
                                born(id),
                                named.apart(),
                                ask));
            }
        };
    }

    @PostMapping("/naam/afwijzing")
    ModelAndView decline(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("declineForm") DeclineForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<Reason>(var problems) -> wrong(id, model, problems);
            case Read.Right<Reason>(var reason) -> {
                var ask = visitor.ask(account, sleutel, null, "decline-name", id, form);
                yield record(
                        id,
                        model,
                        flash,
                        "name-declined",
                        () -> office.decline(new DossierId(id), origin(account), reason, ask));
            }
        };
    }

    @PostMapping("/overlijden")
    ModelAndView died(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("deathForm") DeathForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        return switch (form.read(visitor.today())) {
            case Read.Wrong<LocalDate>(var problems) -> wrong(id, model, problems);
            case Read.Right<LocalDate>(var day) -> {
                var ask = visitor.ask(account, sleutel, versie, "death", id, form);
                yield record(id, model, flash, "died", () -> office.died(new DossierId(id), origin(account), day, ask));
            }
        };
    }

    private Origin origin(Account account) {
        return visitor.origin(account, Role.REGISTRAR);
    }

    /** Who was erased has no birth date, and no name to change. */
    private BirthDate born(UUID id) {
        var person = find(id).person();
        if (person == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new BirthDate(person.birthDate());
    }

    private ModelAndView wrong(UUID id, Model model, Problems problems) {
        model.addAttribute("problems", problems);
        return page(id, model, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView record(
            UUID id, Model model, RedirectAttributes flash, String outcome, Supplier<Recorded> order) {
        try {
            shown.await(order.get());
            flash.addFlashAttribute("notice", new Notice(outcome, List.of(name(find(id)))));
            return new ModelAndView("redirect:/kantoor/dossiers/" + id);
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return page(id, model, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), "/kantoor/dossiers/" + id + "/gegevens"));
            return page(id, model, HttpStatus.PRECONDITION_FAILED);
        }
    }

    private Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String name(Dossier dossier) {
        return ShownName.of(dossier);
    }

    private ModelAndView page(UUID id, Model model, HttpStatus status) {
        var dossier = find(id);
        var asked = dossier.renaming();
        model.addAttribute("dossier", dossier);
        model.addAttribute("title", name(dossier));
        model.addAttribute("names", names.names(new DossierId(id)));
        names.died(new DossierId(id)).ifPresent(day -> model.addAttribute("diedOn", day));
        if (!model.containsAttribute("nameForm")) {
            model.addAttribute("nameForm", asked == null ? NameForm.of(dossier.person()) : NameForm.of(asked));
        }
        if (!model.containsAttribute("declineForm")) {
            model.addAttribute("declineForm", new DeclineForm(""));
        }
        if (!model.containsAttribute("deathForm")) {
            model.addAttribute("deathForm", new DeathForm(""));
        }
        return new ModelAndView("details/office", model.asMap(), status);
    }
}
