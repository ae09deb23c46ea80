package nl.schoolleidersregister.standing.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.store.Recorded;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody's standing: measures, suspension, removal, restoration. */
@Controller
@RequestMapping("/kantoor/dossiers/{dossier}/status")
class StandingController {

    private final Visitor visitor;
    private final StandingPages pages;
    private final StandingOffice office;
    private final Attempts attempts;

    StandingController(Visitor visitor, StandingPages pages, StandingOffice office, Attempts attempts) {
        this.visitor = visitor;
        this.pages = pages;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView page(@PathVariable UUID dossier, Model model) {
        return pages.of(dossier, model, HttpStatus.OK);
    }

    @PostMapping("/maatregelen")
    ModelAndView impose(
            Account account,
            @PathVariable UUID dossier,
            @ModelAttribute("measure") StandingForms.Measure form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var ask = visitor.ask(account, sleutel, versie, "measure", dossier, form);
        return answer(
                new One(dossier, "measure-imposed", model, flash),
                form.read(visitor.today()),
                imposed -> office.impose(account, new DossierId(dossier), imposed, ask));
    }

    @PostMapping("/maatregelen/{maatregel}/einde")
    ModelAndView end(
            Account account,
            @PathVariable UUID dossier,
            @PathVariable("maatregel") UUID measure,
            @RequestParam(name = "measureEnd", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("endTyped", typed);
        model.addAttribute("endOf", measure.toString());
        var ask = visitor.ask(account, sleutel, versie, "end-measure", dossier, measure, StandingForms.typed(typed));
        return answer(
                new One(dossier, "measure-ended", model, flash),
                StandingForms.read("measureEnd", typed, visitor.today()),
                reason -> office.end(account, new DossierId(dossier), new MeasureId(measure), reason, ask));
    }

    @PostMapping("/schorsing")
    ModelAndView suspend(
            Account account,
            @PathVariable UUID dossier,
            @ModelAttribute("suspension") StandingForms.Suspension form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var ask = visitor.ask(account, sleutel, versie, "suspend", dossier, form);
        return answer(
                new One(dossier, "suspended", model, flash),
                form.read(visitor.today()),
                decided -> office.suspend(account, new DossierId(dossier), decided.until(), decided.reason(), ask));
    }

    @PostMapping("/schorsing/einde")
    ModelAndView lift(
            Account account,
            @PathVariable UUID dossier,
            @RequestParam(name = "lifted", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("liftTyped", typed);
        var ask = visitor.ask(account, sleutel, versie, "lift", dossier, StandingForms.typed(typed));
        return answer(
                new One(dossier, "suspension-lifted", model, flash),
                StandingForms.read("lifted", typed, visitor.today()),
                reason -> office.lift(account, new DossierId(dossier), reason, ask));
    }

    @PostMapping("/doorhaling")
    ModelAndView propose(
            Account account,
            @PathVariable UUID dossier,
            @ModelAttribute("removal") StandingForms.Removal form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var ask = visitor.ask(account, sleutel, versie, "strike-off", dossier, form);
        return answer(
                new One(dossier, "removal-proposed", model, flash),
                form.read(visitor.today()),
                proposed -> office.propose(account, new DossierId(dossier), proposed, ask));
    }

    @PostMapping("/herstel")
    ModelAndView restore(
            Account account,
            @PathVariable UUID dossier,
            @ModelAttribute("restoration") StandingForms.Restoration form,
            @RequestParam(required = false) @Nullable String sleutel,
            @RequestParam(required = false) @Nullable Long versie,
            Model model,
            RedirectAttributes flash) {
        var ask = visitor.ask(account, sleutel, versie, "restore", dossier, form);
        return answer(
                new One(dossier, "restored", model, flash),
                form.read(visitor.today()),
                chosen -> office.restore(account, new DossierId(dossier), chosen.anew(), chosen.reason(), ask));
    }

    /**
     * A request about one dossier.
     *
     * @param outcome what the page says when it was carried out
     */
    private record One(UUID dossier, String outcome, Model model, RedirectAttributes flash) {

        String href() {
            return "/kantoor/dossiers/" + dossier + "/status";
        }
    }

    private <T> ModelAndView answer(One one, Read<T> read, Function<T, Optional<Recorded>> order) {
        return switch (read) {
            case Read.Wrong<T>(var problems) -> {
                one.model().addAttribute("problems", problems);
                yield pages.of(one.dossier(), one.model(), HttpStatus.BAD_REQUEST);
            }
            case Read.Right<T>(var values) ->
                attempts.attempt(
                        () -> order.apply(values),
                        one.href(),
                        one.model(),
                        status -> pages.of(one.dossier(), one.model(), status),
                        () -> {
                            one.flash().addFlashAttribute("notice", new Notice(one.outcome(), List.of()));
                            return new ModelAndView("redirect:" + one.href());
                        });
        };
    }
}
