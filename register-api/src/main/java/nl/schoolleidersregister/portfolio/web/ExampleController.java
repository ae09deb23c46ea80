package nl.schoolleidersregister.portfolio.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.pages.Notice;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.portfolio.EntryExample;
import nl.schoolleidersregister.portfolio.EntryExampleId;
import nl.schoolleidersregister.portfolio.Mark;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.Step;
import nl.schoolleidersregister.portfolio.view.EntryExamples;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Role;
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

/** The office rewrites what was decided into an example, and takes one back in which somebody can be recognised. */
@Controller
@RequestMapping("/kantoor/portfolio/voorbeelden")
class ExampleController {

    private static final String HERE = "/kantoor/portfolio/voorbeelden";
    private static final int DECIDED = 50;

    private static final Map<String, String> FIELDS =
            Map.of("portfolio.example-names", "sampleText", "portfolio.example-words", "sampleText");

    private final Visitor visitor;
    private final PortfolioEntries entries;
    private final EntryExamples examples;
    private final ExampleOffice office;
    private final Attempts attempts;

    ExampleController(
            Visitor visitor,
            PortfolioEntries entries,
            EntryExamples examples,
            ExampleOffice office,
            Attempts attempts) {
        this.visitor = visitor;
        this.entries = entries;
        this.examples = examples;
        this.office = office;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView all(Model model) {
        return list(model, HttpStatus.OK);
    }

    @GetMapping("/van/{dossier}/{inzending}")
    ModelAndView write(@PathVariable("dossier") UUID dossier, @PathVariable("inzending") UUID id, Model model) {
        return page(find(dossier, id), ExampleForm.EMPTY, model, HttpStatus.OK);
    }

    @PostMapping("/van/{dossier}/{inzending}")
    ModelAndView publish(
            Account account,
            @PathVariable("dossier") UUID dossier,
            @PathVariable("inzending") UUID id,
            @ModelAttribute("sample") ExampleForm form,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var entry = find(dossier, id);
        Function<HttpStatus, ModelAndView> page = status -> page(entry, form, model, status);
        return switch (form.read(entry, visitor.today())) {
            case Read.Wrong<EntryExample>(var problems) -> {
                model.addAttribute("problems", problems);
                yield page.apply(HttpStatus.BAD_REQUEST);
            }
            case Read.Right<EntryExample>(var example) ->
                attempts.attempt(model, new Attempts.Form(ExampleForm.NAME, FIELDS, HERE, page), () -> {
                    var ask = visitor.ask(account, sleutel, null, "portfolio-example", id, form);
                    office.publish(entry, example, visitor.origin(account, Role.REGISTRAR), ask);
                    return done(flash, "entry-example-published");
                });
        };
    }

    @PostMapping("/{voorbeeld}/intrekking")
    ModelAndView withdraw(
            Account account,
            @PathVariable("voorbeeld") UUID id,
            @RequestParam(required = false) @Nullable String sleutel,
            Model model,
            RedirectAttributes flash) {
        var form = new Attempts.Form("", Map.of(), HERE, status -> list(model, status));
        return attempts.attempt(model, form, () -> {
            var ask = visitor.ask(account, sleutel, null, "portfolio-example-withdrawal", id);
            office.withdraw(new EntryExampleId(id), visitor.origin(account, Role.REGISTRAR), ask);
            return done(flash, "entry-example-withdrawn");
        });
    }

    private static ModelAndView done(RedirectAttributes flash, String notice) {
        flash.addFlashAttribute("notice", new Notice(notice, List.of()));
        return new ModelAndView("redirect:" + HERE);
    }

    /** What was decided; of what is still judged nothing is published. */
    private EntryOnFile find(UUID dossier, UUID id) {
        return entries.find(new DossierId(dossier), new PortfolioEntryId(id))
                .filter(entry -> entry.text() != null)
                .filter(entry -> switch (entry.state()) {
                    case AWARDED, PARTLY, DECLINED -> true;
                    case JUDGING, SUPPLEMENT, WITHDRAWN, REFUSED -> false;
                })
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView list(Model model, HttpStatus status) {
        model.addAttribute("examples", examples.all());
        model.addAttribute("decided", entries.decided(DECIDED));
        return new ModelAndView("portfolio/examples", model.asMap(), status);
    }

    private static ModelAndView page(EntryOnFile entry, ExampleForm form, Model model, HttpStatus status) {
        model.addAttribute("entry", entry);
        model.addAttribute("sample", form);
        model.addAttribute("steps", Step.values());
        model.addAttribute("marks", Mark.values());
        model.addAttribute("found", entry.seen());
        return new ModelAndView("portfolio/example", model.asMap(), status);
    }
}
