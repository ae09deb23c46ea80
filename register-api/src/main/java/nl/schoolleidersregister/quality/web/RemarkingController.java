package nl.schoolleidersregister.quality.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.parts.EvidenceLines;
import nl.schoolleidersregister.evidence.parts.SharedEvidence;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.quality.web.RemarkingDesk.Given;
import nl.schoolleidersregister.registration.parts.ShownName;
import nl.schoolleidersregister.registration.view.Dossiers;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.visit.Attempts;
import nl.schoolleidersregister.visit.Sights;
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

/** An assessor judges old work again, and sees nothing of what was found of it (art. F5). */
@Controller
@RequestMapping("/beoordelaar/herbeoordelingen/{herbeoordeling}")
class RemarkingController {

    private final Visitor visitor;
    private final RemarkingDesk desk;
    private final RemarkingOffice office;
    private final EvidenceLines evidence;
    private final SharedEvidence files;
    private final Dossiers dossiers;
    private final Attempts attempts;

    RemarkingController(
            Visitor visitor,
            RemarkingDesk desk,
            RemarkingOffice office,
            EvidenceLines evidence,
            SharedEvidence files,
            Dossiers dossiers,
            Attempts attempts) {
        this.visitor = visitor;
        this.desk = desk;
        this.office = office;
        this.evidence = evidence;
        this.files = files;
        this.dossiers = dossiers;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView look(Account account, @PathVariable("herbeoordeling") UUID id, Model model) {
        return page(desk.waiting(account, id), new AgainForm(Map.of()), model, HttpStatus.OK);
    }

    @GetMapping("/bewijs/{bewijs}")
    void proof(
            Account account,
            @PathVariable("herbeoordeling") UUID id,
            @PathVariable("bewijs") UUID proof,
            HttpServletResponse response)
            throws IOException {
        var given = desk.waiting(account, id);
        Sights.shows(List.of(given.entry().dossier()));
        files.send(given.entry().dossier(), about(given), new EvidenceId(proof), response);
    }

    @PostMapping("/oordeel")
    ModelAndView judge(
            Account account,
            @PathVariable("herbeoordeling") UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.had(account, id);
        var typed = new AgainForm(sent);
        Function<HttpStatus, ModelAndView> page = status -> page(given, typed, model, status);
        return switch (typed.read(given.entry(), visitor.today())) {
            case Read.Wrong<AgainForm.Stated>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<AgainForm.Stated>(var stated) ->
                attempts.attempt(model, new Attempts.Form(AgainForm.NAME, Map.of(), here(id), page), () -> {
                    var ask = visitor.ask(account, sleutel, null, "remarking", id, stated);
                    var origin = visitor.origin(account, Role.ASSESSOR);
                    office.mark(given.remarking(), origin, stated.marks(), stated.spent(), ask);
                    return done(flash, "remarked");
                });
        };
    }

    @PostMapping("/belang")
    ModelAndView declare(
            Account account,
            @PathVariable("herbeoordeling") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var given = desk.had(account, id);
        Function<HttpStatus, ModelAndView> page = status -> page(given, new AgainForm(Map.of()), model, status);
        return attempts.attempt(model, new Attempts.Form("", Map.of(), here(id), page), () -> {
            var ask = visitor.ask(account, sleutel, null, "remarking-conflict", id);
            office.decline(given.remarking(), visitor.origin(account, Role.ASSESSOR), ask);
            return done(flash, "remarking-declined");
        });
    }

    private static String here(UUID id) {
        return RemarkingDesk.HERE + "/" + id;
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:/beoordelaar");
    }

    private static About about(Given given) {
        return new About(About.Kind.PORTFOLIO_ENTRY, given.entry().id().value());
    }

    private ModelAndView page(Given given, AgainForm typed, Model model, HttpStatus status) {
        var entry = given.entry();
        var here = here(given.remarking().id().value());
        Sights.shows(List.of(entry.dossier()));
        model.addAttribute("entry", entry);
        model.addAttribute("desk", here);
        model.addAttribute("lastDay", given.remarking().lastDay());
        model.addAttribute("typed", typed);
        model.addAttribute(
                "name", dossiers.find(entry.dossier()).map(ShownName::of).orElse(ShownName.GONE));
        model.addAttribute("steps", Step.values());
        model.addAttribute("marks", Mark.values());
        model.addAttribute("scores", AgainForm.SCORES);
        model.addAttribute("evidence", evidence.at(entry.dossier(), about(given), here + "/bewijs/"));
        return new ModelAndView("quality/again", model.asMap(), status);
    }
}
