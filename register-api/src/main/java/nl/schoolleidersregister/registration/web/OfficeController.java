package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.commands.VersionIsStale;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.pages.Stale;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.DossierSearch;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.registration.view.NameQuestion;
import nl.schoolleidersregister.shared.DossierId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar's page of a dossier, and the decision on a diploma. */
@Controller
class OfficeController {

    private static final String HERE = "/kantoor";

    private final Visitor visitor;
    private final DossierOffice office;
    private final Dossiers dossiers;
    private final DossierSearch search;
    private final DossierPages pages;
    private final Shown shown;

    OfficeController(
            Visitor visitor,
            DossierOffice office,
            Dossiers dossiers,
            DossierSearch search,
            DossierPages pages,
            Shown shown) {
        this.visitor = visitor;
        this.office = office;
        this.dossiers = dossiers;
        this.search = search;
        this.pages = pages;
        this.shown = shown;
    }

    /** Who is found alone has the dossier opened; a name stands in no address. */
    @PostMapping("/kantoor/zoeken")
    ModelAndView search(@RequestParam(name = "vraag", defaultValue = "") String asked, Model model) {
        var found = OfficeSearch.of(shortened(Reading.typed(asked)), search);
        if (found.isOne()) {
            return new ModelAndView(
                    "redirect:/kantoor/dossiers/" + found.hits().getFirst().dossier());
        }
        model.addAttribute("search", found);
        return new ModelAndView(OfficeSearch.VIEW, model.asMap());
    }

    private static String shortened(String typed) {
        return typed.length() <= NameQuestion.LONGEST ? typed : typed.substring(0, NameQuestion.LONGEST);
    }

    @GetMapping("/kantoor/dossiers/{dossier}")
    ModelAndView dossier(@PathVariable("dossier") UUID id, Model model) {
        return pages.of(new DossierId(id), model, HttpStatus.OK);
    }

    @PostMapping("/kantoor/dossiers/{dossier}/registratie")
    ModelAndView register(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("verification") VerificationForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var read = form.read(visitor.today());
        if (read instanceof Read.Wrong<LocalDate>(var problems)) {
            model.addAttribute("problems", problems);
            return pages.of(new DossierId(id), model, HttpStatus.BAD_REQUEST);
        }
        var from = ((Read.Right<LocalDate>) read).values();
        var ask = visitor.ask(account, sleutel, versie, "register", id, from);
        return decide(
                id,
                model,
                flash,
                "registered",
                qualification -> office.register(
                        new DossierId(id), visitor.origin(account, Role.REGISTRAR), qualification, from, ask));
    }

    @PostMapping("/kantoor/dossiers/{dossier}/afwijzing")
    ModelAndView reject(
            Account account,
            @PathVariable("dossier") UUID id,
            @ModelAttribute("rejection") RejectionForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var read = form.read(visitor.today());
        if (read instanceof Read.Wrong<String>(var problems)) {
            model.addAttribute("problems", problems);
            return pages.of(new DossierId(id), model, HttpStatus.BAD_REQUEST);
        }
        var reason = new Reason(((Read.Right<String>) read).values());
        var ask = visitor.ask(account, sleutel, versie, "reject", id, form);
        return decide(
                id,
                model,
                flash,
                "rejected",
                qualification -> office.reject(
                        new DossierId(id), visitor.origin(account, Role.REGISTRAR), qualification, reason, ask));
    }

    private ModelAndView decide(
            UUID id, Model model, RedirectAttributes flash, String outcome, Function<QualificationId, Recorded> order) {
        try {
            shown.await(order.apply(stated(id)));
            flash.addFlashAttribute("notice", notice(id, outcome));
            return new ModelAndView("redirect:" + HERE);
        } catch (RuleViolated refused) {
            model.addAttribute("refusal", Refusals.of(refused));
            return pages.of(new DossierId(id), model, HttpStatus.CONFLICT);
        } catch (VersionIsStale _) {
            model.addAttribute("stale", new Stale(visitor.now(), HERE + "/dossiers/" + id));
            return pages.of(new DossierId(id), model, HttpStatus.PRECONDITION_FAILED);
        }
    }

    /** The diploma that is judged: the one that waits, or the last one, about which the rules then say no. */
    private QualificationId stated(UUID id) {
        return Lines.found(find(id))
                .map(stated -> new QualificationId(stated.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Notice notice(UUID id, String outcome) {
        var dossier = find(id);
        var name = ShownName.of(dossier);
        var registration = dossier.registration();
        return new Notice(
                outcome, registration == null ? List.of(name) : List.of(name, Lines.shown(registration.number())));
    }

    private nl.schoolleidersregister.registration.view.Dossier find(UUID id) {
        return dossiers.find(new DossierId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
